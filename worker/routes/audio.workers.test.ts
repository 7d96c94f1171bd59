/** Spoken answers, from the recording to the answer in the log: with every vendor's transcriber, and whatever can go wrong. */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { consentVersion, spokenConsentVersion } from "#contract/languages/consent-version.ts";
import { maxSpokenBytes } from "#contract/spoken.ts";
import { connect } from "#worker/db/client.ts";
import { consume } from "#worker/queue/consumer.ts";
import { wavOf } from "#worker/testing/audio/wav.ts";
import { byScript, heardWords } from "#worker/testing/models/scripts.ts";
import { workersAIFake } from "#worker/testing/models/workers-ai-binding.ts";
import { makeWorld, openInterview, Person, testWorker, type Worker, type World } from "#worker/testing/people.ts";

const db = connect(env.DB);
const fakes = inject("fakeModels");
const whatIsHeard = heardWords.map(({ text }) => text).join(" ");
const ai = workersAIFake(byScript);

const openai = (model: string) => ({
  OPENAI_API_KEY: "a-key",
  OPENAI_BASE_URL: fakes.openai,
  OPENAI_TRANSCRIPTION_MODEL: model,
  MODELS_TRANSCRIBING: "openai",
});
const gemini = { GEMINI_API_KEY: "a-key", GEMINI_BASE_URL: fakes.gemini, MODELS_TRANSCRIBING: "gemini" };
// A binding is no text, which the settings of other tests are.
const workersAI = { AI: ai, MODELS_TRANSCRIBING: "workers-ai" } as unknown as Record<string, string>;

const typing = testWorker();
const speaking = testWorker({ vars: openai("whisper-1") });

let world: World;
let plans: { looked: string; atOnce: string };
beforeAll(async () => {
  world = await makeWorld(typing);
  const made = (await world.recruiter.post("/api/plans", { library: "demo-short" })).body;
  const other = (await world.recruiter.post("/api/plans", { library: "demo-short" })).body;
  const plan = { ...other.plan, settings: { ...other.plan.settings, reviewSpoken: false } };
  await world.recruiter.call("PUT", `/api/plans/${other.id}`, { body: { plan, basedOn: other.version } });
  plans = { looked: made.id, atOnce: other.id };
}, 60_000);

const agreed = (version: string) => ({ version, language: "en", hash: "a".repeat(64) });

function inputsOf(person: Person, id: string) {
  let sent = 0;
  const live = (input: Record<string, unknown>) =>
    person.post(`/api/live/${id}`, { id: `input-${(sent += 1)}`, ...input });
  const speak = (
    raw: Uint8Array<ArrayBuffer> | string,
    { to = "a0", as = "said-1" }: { to?: string; as?: string } = {},
  ) =>
    person.call("POST", `/api/candidate/audio?interview=${id}&to=${to}&id=${as}`, {
      raw,
      headers: { "content-type": "audio/webm;codecs=opus" },
    });
  const answersIn = async () => {
    const { events } = (await world.recruiter.get(`/api/interviews/${id}/events?limit=500`)).body;
    return events.flatMap((event: { type: string; part: object }) => (event.type === "answered" ? [event.part] : []));
  };
  return { live, speak, answersIn };
}

async function begin(worker: Worker, planId = plans.looked, version = spokenConsentVersion) {
  const opened = await openInterview({ worker, recruiter: world.recruiter }, { planId });
  const { id, candidate } = opened;
  await candidate.post(`/api/candidate/consent?interview=${id}`, agreed(version));
  const inputs = inputsOf(candidate, id);
  await inputs.live({ type: "start" });
  return { ...opened, ...inputs };
}

const filesOf = async (id: string) =>
  (await env.FILES.list({ limit: 1000 })).objects.flatMap(({ key }) => (key.includes(`/answers/${id}/`) ? [key] : []));
const codeOf = ({ status, body }: { status: number; body: { error?: { code: string } } }) =>
  `${status} ${body.error?.code ?? ""}`.trim();

/** What the interview puts on the queue when it has ended, taken as the consumer takes it. */
async function tellTheEnd(interviewId: string): Promise<void> {
  const body = {
    type: "mirror",
    interviewId,
    seq: 9_999,
    status: "abandoned",
    startedAt: 1,
    endedAt: 2,
    endedBy: "candidate",
  };
  const message = { body, ack: () => undefined, retry: () => expect.unreachable("the message was not taken") };
  const batch = { queue: "viva-interviews", messages: [message] };
  // A batch as the runtime gives it has more about it than the consumer looks at.
  await consume({ db, env, now: Date.now(), log: () => undefined }, batch as unknown as MessageBatch);
}

describe("a spoken answer (S2.5)", () => {
  it.each([
    ["OpenAI's protocol, with times of words", openai("whisper-1"), 0.5],
    ["OpenAI's protocol, without times of words", openai("gpt-4o-transcribe"), 0.5],
    ["Gemini", gemini, null],
    ["Workers AI", workersAI, 0.5],
  ])("is heard by %s, looked over, corrected, and then counts", async (_, vars, confidence) => {
    const { id, speak, live, answersIn } = await begin(testWorker({ vars }));
    const recording = wavOf(2_000);
    const heard = await speak(recording);
    expect(heard.body).toEqual({ id: "said-1", text: whatIsHeard, counted: false, kept: true, measures: null });
    expect(await answersIn()).toEqual([]);
    const corrected = `${whatIsHeard} With two colleagues.`;
    await live({ id: "said-1", type: "answer", to: "a0", text: corrected });
    const [part] = await answersIn();
    expect(part).toMatchObject({
      id: "said-1",
      text: corrected,
      channel: "voice",
      reviewed: true,
      audio: { recording: "said-1", fromMs: 0, toMs: 2_000 },
    });
    if (confidence === null) expect(part.confidence).toBeNull();
    else expect(part.confidence).toBeGreaterThan(confidence);
    const [key = ""] = await filesOf(id);
    expect(key).toMatch(/^org\/[^/]+\/answers\/int_/u);
    expect(new Uint8Array((await (await env.FILES.get(key))?.arrayBuffer()) ?? [])).toEqual(recording);
  });

  it.each([
    ["is understood, once however often it comes", openai("whisper-1"), [200]],
    ["holds no words, as often as it was listened to", openai("deaf"), [null, null]],
    ["is understood at another price", { ...workersAI, WORKERS_AI_TRANSCRIPTION_MODEL: "@cf/openai/whisper" }, [15]],
  ])("counts against what the interview may cost, when it %s", async (_, vars, microUsd) => {
    const { id, speak } = await begin(testWorker({ vars }));
    await speak(wavOf(2_000));
    await speak(wavOf(2_000));
    const { events } = (await world.recruiter.get(`/api/interviews/${id}/events?limit=500`)).body;
    const spent = events.filter((event: { type: string }) => event.type === "spent");
    expect(spent.map((event: { used: object }) => event.used)).toMatchObject(
      microUsd.map((cost) => ({ microUsd: cost })),
    );
    expect(new Set(spent.map((event: { what: string }) => event.what))).toEqual(new Set(["transcribe"]));
  });

  it("can be heard once it was sent, and not before (S2.5)", async () => {
    const { id, speak, live } = await begin(speaking);
    const path = `/api/interviews/${id}/recordings`;
    const recordings = async () => (await world.reviewer.get(path)).body.items;
    await speak(wavOf(2_000));
    expect(await recordings()).toEqual([]);
    expect((await world.reviewer.get(`${path}/said-1`)).status).toBe(404);
    await live({ id: "said-1", type: "answer", to: "a0", text: whatIsHeard });
    const bytes = wavOf(2_000).length;
    const told = null;
    expect(await recordings()).toEqual([
      { id: "said-1", kind: "answer", type: "audio/wav", startedAt: null, bytes, told },
    ]);
    const heard = await world.reviewer.fetch(`${path}/said-1`, { range: "bytes=0-" });
    expect([heard.status, heard.headers.get("content-type")]).toEqual([206, "audio/wav"]);
    expect(new Uint8Array(await heard.arrayBuffer())).toEqual(wavOf(2_000));
  });

  it("counts at once where the plan says so", async () => {
    const { speak, answersIn } = await begin(speaking, plans.atOnce);
    expect((await speak(wavOf(2_000))).body).toMatchObject({ counted: true, text: whatIsHeard });
    const [part] = await answersIn();
    expect(part).toMatchObject({ text: whatIsHeard, channel: "voice" });
    expect(part).not.toHaveProperty("reviewed");
  });

  it("is turned into text once, however often the same recording comes", async () => {
    const { speak, live, answersIn } = await begin(testWorker({ vars: openai("counting") }));
    const first = await speak(wavOf(1_000));
    expect((await speak(wavOf(1_000))).body).toEqual(first.body);
    await live({ id: "said-1", type: "answer", to: "a0", text: first.body.text });
    expect((await speak(wavOf(1_000))).body).toEqual({ ...first.body, counted: true });
    expect(await answersIn()).toHaveLength(1);
    expect(codeOf(await speak(wavOf(1_500)))).toBe("409 ANSWER_CONFLICT");
  });

  it("that comes twice at once is turned into text once, and whoever came second asks again", async () => {
    const { speak } = await begin(testWorker({ vars: openai("counting") }));
    const both = await Promise.all([speak(wavOf(1_000)), speak(wavOf(1_000))]);
    expect(both.map(codeOf).toSorted()).toEqual(["200", "503 UNAVAILABLE"]);
    const first = both.find(({ status }) => status === 200);
    expect((await speak(wavOf(1_000))).body).toEqual(first?.body);
  });

  it("takes the place of one for the same question that was not sent, whose recording goes", async () => {
    const { id, speak, live } = await begin(speaking);
    await speak(wavOf(1_000), { as: "first" });
    await speak(wavOf(1_500), { as: "second" });
    expect((await filesOf(id)).map((key) => key.split("/").at(-1))).toEqual(["second"]);
    await live({ id: "second", type: "answer", to: "a0", text: "That is what I said." });
    await live({ type: "end" });
    await tellTheEnd(id);
    expect(await filesOf(id)).toHaveLength(1);
  });

  it("that was never sent leaves no recording behind when the interview ends", async () => {
    const { id, speak, live } = await begin(speaking);
    await speak(wavOf(1_000));
    expect(await filesOf(id)).toHaveLength(1);
    await live({ type: "hold" });
    await tellTheEnd(id);
    expect(await filesOf(id), "while it is under way, it may still be sent").toHaveLength(1);
    await live({ type: "end" });
    await tellTheEnd(id);
    expect(await filesOf(id)).toEqual([]);
  });

  it("of somebody who agreed to the text before this one is kept, as they have agreed", async () => {
    const { id, speak } = await begin(speaking, plans.looked, "2026-11-25");
    expect((await speak(wavOf(1_000))).body).toMatchObject({ text: whatIsHeard, kept: true });
    expect(await filesOf(id)).toHaveLength(1);
  });

  it("of somebody who agreed to an older text is understood and not kept", async () => {
    const { id, candidate, speak, live, answersIn } = await begin(speaking, plans.looked, "2026-11-01");
    expect((await candidate.get(`/api/candidate/audio?interview=${id}`)).body).toEqual({
      offered: true,
      keeps: false,
      answers: [],
    });
    expect((await speak(wavOf(1_000))).body).toMatchObject({ text: whatIsHeard, kept: false });
    await live({ id: "said-1", type: "answer", to: "a0", text: whatIsHeard });
    expect((await answersIn())[0]).toMatchObject({ channel: "voice", audio: null });
    expect(await filesOf(id)).toEqual([]);
  });
});

describe("a recording is refused", () => {
  it.each([
    ["that is none", "I am text.", "415 UNSUPPORTED_MEDIA"],
    ["that is longer than ten minutes", wavOf(660_000, 1_000), "422 AUDIO_TOO_LONG"],
    ["that is empty", "", "422 AUDIO_SILENT"],
    ["that is damaged", `RIFF....WAVE${"x".repeat(300)}`, "422 AUDIO_UNREADABLE"],
  ])("%s", async (_, raw, code) => {
    const { id, speak } = await begin(speaking);
    expect(codeOf(await speak(raw))).toBe(code);
    // The same id is free for the next try.
    expect((await speak(wavOf(1_000))).status).toBe(200);
    expect(await filesOf(id)).toHaveLength(1);
  });

  it("that is larger than 25 MB, before it is looked at", async () => {
    const { speak } = await begin(speaking);
    expect(codeOf(await speak(new Uint8Array(maxSpokenBytes + 1)))).toBe("413 TOO_LARGE");
  });

  it.each([
    ["by OpenAI's protocol", openai("deaf")],
    ["by Gemini", { ...gemini, GEMINI_TRANSCRIPTION_MODEL: "deaf" }],
    ["by Workers AI", { ...workersAI, WORKERS_AI_TRANSCRIPTION_MODEL: "deaf" }],
  ])("in which nobody is heard %s, and nothing of it is kept", async (_, vars) => {
    const { id, speak, answersIn } = await begin(testWorker({ vars }), plans.atOnce);
    expect(codeOf(await speak(wavOf(1_000)))).toBe("422 AUDIO_SILENT");
    expect(await filesOf(id)).toEqual([]);
    expect(await answersIn()).toEqual([]);
  });

  it.each([
    ["down", "status-503", "503 UNAVAILABLE"],
    ["busy", "status-429", "503 UNAVAILABLE"],
    ["not willing to take it", "status-400", "422 AUDIO_UNREADABLE"],
    ["not ours to ask", "status-401", "503 UNAVAILABLE"],
  ])("while the transcriber is %s, and can be sent again", async (_, model, code) => {
    const { id, candidate, speak } = await begin(testWorker({ vars: openai(model) }));
    const answer = await speak(wavOf(1_000));
    expect(codeOf(answer)).toBe(code);
    if (code.startsWith("503")) expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await filesOf(id)).toEqual([]);
    expect((await inputsOf(candidate.on(speaking), id).speak(wavOf(1_000))).status).toBe(200);
  });

  it("before consent, before the start, while paused, for another question and after the end", async () => {
    const { id, candidate } = await openInterview({ worker: speaking, recruiter: world.recruiter });
    const { speak, live } = inputsOf(candidate, id);
    expect(codeOf(await speak(wavOf(500)))).toBe("409 CONSENT_MISSING");
    await candidate.post(`/api/candidate/consent?interview=${id}`, agreed(spokenConsentVersion));
    expect(codeOf(await speak(wavOf(500)))).toBe("409 NOT_STARTED");
    await live({ type: "start" });
    expect(codeOf(await speak(wavOf(500), { to: "a7" }))).toBe("409 ASK_PAST");
    await live({ type: "pause" });
    expect(codeOf(await speak(wavOf(500)))).toBe("409 INTERVIEW_PAUSED");
    await live({ type: "resume" });
    expect((await speak(wavOf(500))).status).toBe(200);
    await live({ type: "end" });
    expect(codeOf(await speak(wavOf(500), { as: "late" }))).toBe("409 INTERVIEW_OVER");
  });

  it("where nobody turns speech into text, which the door has said before", async () => {
    const { id, candidate, speak } = await begin(typing, plans.looked, consentVersion);
    const { door } = (await candidate.get(`/api/candidate/interview?interview=${id}`)).body;
    expect(door).toMatchObject({ speech: null, consentVersion });
    expect(codeOf(await speak(wavOf(500)))).toBe("409 SPEECH_UNAVAILABLE");
  });
});

describe("who turns speech into text is said at the door", () => {
  it.each([
    ["Google", gemini],
    ["Cloudflare", workersAI],
    [null, openai("whisper-1")],
  ])("%s", async (by, vars) => {
    const { id, candidate } = await openInterview({ worker: testWorker({ vars }), recruiter: world.recruiter });
    const { door } = (await candidate.get(`/api/candidate/interview?interview=${id}`)).body;
    expect(door).toMatchObject({ speech: { by, review: true }, consentVersion: spokenConsentVersion });
  });
});

describe("an organisation's choice of who turns speech into text", () => {
  const both = testWorker({
    vars: { ...openai("whisper-1"), ...workersAI, MODELS_TRANSCRIBING: "openai,workers-ai" },
  });
  const choose = (transcribing: string[] | null) =>
    world.owner.call("PATCH", "/api/organisation", { body: { settings: { models: { transcribing } } } });
  const doorOf = async (person: Person, id: string) =>
    (await person.get(`/api/candidate/interview?interview=${id}`)).body.door;

  it("is told at the door, and holds for an interview from when it was opened", async () => {
    await choose(["workers-ai", "openai"]);
    const { id, candidate, speak } = await begin(both);
    expect(await doorOf(candidate, id)).toMatchObject({ speech: { by: "Cloudflare" } });
    await choose(["openai"]);
    // Cloudflare was what they had agreed to.
    expect(await doorOf(candidate, id)).toMatchObject({ speech: { by: "Cloudflare" } });
    expect((await speak(wavOf(2_000))).body).toMatchObject({ text: whatIsHeard });
    const { events } = (await world.recruiter.get(`/api/interviews/${id}/events?limit=500`)).body;
    const models = events.flatMap((event: { type: string; used: { model: string } }) =>
      event.type === "spent" ? [event.used.model] : [],
    );
    expect(models).toEqual(["workers-ai:@cf/openai/whisper-large-v3-turbo"]);
    // Where that is not set up any more, nobody else hears them.
    const there = candidate.on(speaking);
    expect(await doorOf(there, id)).toMatchObject({ speech: null });
    expect(codeOf(await inputsOf(there, id).speak(wavOf(500), { as: "said-2" }))).toBe("409 SPEECH_UNAVAILABLE");
    const next = await begin(both);
    expect(await doorOf(next.candidate, next.id)).toMatchObject({ speech: { by: null } });
    await choose(null);
  });

  it("may be nobody: answers are typed, and the door says so", async () => {
    await choose([]);
    const { id, candidate, speak } = await begin(both);
    expect(await doorOf(candidate, id)).toMatchObject({ speech: null, consentVersion });
    expect(codeOf(await speak(wavOf(500)))).toBe("409 SPEECH_UNAVAILABLE");
    const offer = await candidate.get(`/api/candidate/audio?interview=${id}`);
    expect(offer.body).toMatchObject({ offered: false });
    await choose(null);
  });
});

describe("how an answer was spoken", () => {
  it("is told to whoever practises, and stands nowhere else", async () => {
    const person = world.stranger.on(speaking);
    const made = (await person.post("/api/practice", { library: "practice-one-question" })).body;
    const candidate = new Person(speaking);
    await candidate.post(`/api/invitations/${made.url.split("/").at(-1)}/accept`);
    const id: string = made.interviewId;
    await candidate.post(`/api/candidate/consent?interview=${id}`, agreed(spokenConsentVersion));
    const { live, speak } = inputsOf(candidate, id);
    await live({ type: "start" });
    const measures = { words: 3, wordsPerMinute: null, pauses: { count: 0, longestMs: 0 } };
    const heard = await speak(wavOf(2_000));
    expect(heard.body.measures).toMatchObject(measures);
    const list = async () => (await candidate.get(`/api/candidate/audio?interview=${id}`)).body.answers;
    expect(await list()).toEqual([]);
    await live({ id: "said-1", type: "answer", to: "a0", text: whatIsHeard });
    expect(await list()).toEqual([{ id: "said-1", measures: expect.objectContaining(measures) }]);
    expect((await person.get(`/api/interviews/${id}/recordings`)).body.items).toMatchObject([{ id: "said-1" }]);
    await live({ type: "end" });
    const seen = await person.get(`/api/interviews/${id}/events?limit=500`);
    expect(seen.text).not.toContain("wordsPerMinute");
  });
});
