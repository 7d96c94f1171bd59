/** Answers that are wrong, out of time or twice, through the whole Worker. What the object does with them by itself is tried beside it. */
import { beforeAll, describe, expect, it } from "vitest";
import { maxAnswerChars } from "#contract/live/link.ts";
import { makeWorld, openInterview, Person, testWorker, type World } from "#worker/testing/people.ts";

const worker = testWorker();
let world: World;
beforeAll(async () => {
  world = await makeWorld(worker);
}, 60_000);

type Frame = {
  type: string;
  code?: string;
  event?: { type: string };
  view?: { status: string; ask: { id: string } | null };
};

/** A candidate's inputs over HTTP: the status, and the code of a refusal or the ask that came. */
function inputsOf(person: Person, id: string) {
  let sent = 0;
  const raw = async (text: string, headers: Record<string, string> = {}) => {
    const answer = await person.call("POST", `/api/live/${id}`, { raw: text, headers });
    const frames = answer.text
      .trim()
      .split("\n")
      .map((line): Frame & { error?: { code: string } } => JSON.parse(line));
    const code = frames[0]?.error?.code ?? frames.find(({ type }) => type === "error")?.code ?? "";
    const view = frames.findLast((frame) => frame.view !== undefined)?.view;
    return { said: `${answer.status} ${code}`.trim(), ask: view?.ask?.id ?? "", frames };
  };
  const give = (input: Record<string, unknown>) => raw(JSON.stringify({ id: `input-${(sent += 1)}`, ...input }));
  return {
    raw,
    give,
    answer: (to: string, text: string, more: object = {}) => give({ type: "answer", to, text, ...more }),
  };
}

const consent = { version: "2026-11-01", language: "en", hash: "a".repeat(64) };

async function begin() {
  const opened = await openInterview(world);
  const { id, candidate } = opened;
  await candidate.post(`/api/candidate/consent?interview=${id}`, consent);
  const inputs = inputsOf(candidate, id);
  const { ask } = await inputs.give({ type: "start" });
  return { ...opened, ...inputs, ask };
}

const told = "For three years I looked after forty customers, and every month end I checked their pay slips myself.";

describe("an answer", () => {
  it("before consent, before the start, while paused and after the end is refused in words for it", async () => {
    const { id, candidate } = await openInterview(world);
    const { give, answer } = inputsOf(candidate, id);
    expect((await answer("a0", told)).said).toBe("409 CONSENT_MISSING");
    expect((await give({ type: "start" })).said).toBe("409 CONSENT_MISSING");
    await candidate.post(`/api/candidate/consent?interview=${id}`, consent);
    expect((await answer("a0", told)).said).toBe("409 NOT_STARTED");
    const { ask } = await give({ type: "start" });
    await give({ type: "pause" });
    expect((await answer(ask, told)).said).toBe("409 INTERVIEW_PAUSED");
    await give({ type: "resume" });
    expect((await answer(ask, told)).said).toBe("200");
    await give({ type: "end" });
    expect((await answer(ask, told)).said).toBe("409 INTERVIEW_OVER");
  });

  it("of nothing, of too much and to no question is refused, and the question stays", async () => {
    const { ask, give, answer } = await begin();
    for (const empty of ["", " \n\t ", "\u0000\u0007\ufeff"])
      expect((await answer(ask, empty)).said, JSON.stringify(empty)).toBe("400 ANSWER_EMPTY");
    expect((await answer(ask, "x".repeat(200_000))).said).toBe("413 TOO_LARGE");
    expect((await answer(ask, "x".repeat(maxAnswerChars + 1))).said).toBe("400 BAD_MESSAGE");
    expect((await answer("a77", told)).said).toBe("409 ASK_PAST");
    expect((await answer("nonsense", told)).said).toBe("400 BAD_MESSAGE");
    expect((await give({ type: "hold" })).ask).toBe(ask);
    expect((await answer(ask, "x".repeat(maxAnswerChars))).said).toBe("200");
  });

  it("of no form at all is refused", async () => {
    const { ask, raw, give } = await begin();
    for (const text of [
      "{",
      "",
      "null",
      "[]",
      '"x"',
      "[".repeat(60_000),
      `{"id":${"[".repeat(30_000)}${"]".repeat(30_000)}}`,
    ])
      expect((await raw(text)).said, text.slice(0, 20)).toBe("400 BAD_MESSAGE");
    expect((await raw("{}", { "content-type": "text/plain" })).said).toBe("415 UNSUPPORTED_MEDIA");
    for (const input of [{ type: "dance" }, { type: "end", by: 7, id: "" }, { type: "answer", to: ask, text: 7 }])
      expect((await give(input)).said, JSON.stringify(input)).toBe("400 BAD_MESSAGE");
    expect((await give({ type: "nudge", text: "From the recruiter" })).said).toBe("400 BAD_MESSAGE");
  });

  it("with markup, from right to left and in emoji is kept as it was written", async () => {
    const { id, ask, answer } = await begin();
    await answer(ask, `<script>alert(1)</script> \u0007مرحبا 👩‍👩‍👧\r\n${told}`);
    const { lines } = (await world.recruiter.get(`/api/interviews/${id}/transcript`)).body;
    expect(lines).toContainEqual(
      expect.objectContaining({ by: "candidate", text: `<script>alert(1)</script> مرحبا 👩‍👩‍👧\n${told}` }),
    );
  });

  it("sent twice, at the same time and after the next question counts once", async () => {
    const { id, ask, answer } = await begin();
    const send = () => answer(ask, told, { id: "the-same" });
    const both = await Promise.all([send(), send()]);
    expect(both.map(({ said }) => said)).toEqual(["200", "200"]);
    const next = both[0].ask;
    await answer(next, told);
    expect((await send()).said).toBe("200");
    expect((await answer(ask, "Other words.", { id: "the-same" })).said).toBe("409 ANSWER_CONFLICT");
    const { lines } = (await world.recruiter.get(`/api/interviews/${id}/transcript`)).body;
    expect(lines.filter(({ by }: { by: string }) => by === "candidate")).toHaveLength(2);
  });
});

describe("two browsers of one candidate", () => {
  it("are in one interview: what one answers, the other goes on from", async () => {
    const { id, token, ask, answer } = await begin();
    const phone = new Person(worker);
    expect((await phone.post(`/api/invitations/${token}/accept`)).body.view.ask.id).toBe(ask);
    const onPhone = inputsOf(phone, id);
    // Ids of inputs are each browser's own.
    const [here, there] = await Promise.all([
      answer(ask, told, { id: "desk-1" }),
      onPhone.answer(ask, "I wrote this on my phone meanwhile.", { id: "phone-1" }),
    ]);
    const said = [here.said, there.said];
    expect(said).toContain("200");
    for (const refused of said.filter((one) => one !== "200")) expect(refused).toBe("409 ASK_PAST");
    const now = (await phone.get(`/api/candidate/interview?interview=${id}`)).body;
    expect(now.view.ask.id).not.toBe(ask);
    expect((await onPhone.answer(now.view.ask.id, told, { id: "phone-2" })).said).toBe("200");
    const { lines } = (await world.recruiter.get(`/api/interviews/${id}/transcript`)).body;
    const kept = lines.filter(({ by }: { by: string }) => by === "candidate").map(({ text }: { text: string }) => text);
    expect(kept.length).toBe(1 + said.filter((one) => one === "200").length);
  });
});

describe("the live link", () => {
  it("takes inputs of nobody else", async () => {
    const { id, ask } = await begin();
    const answer = (person: Person) => inputsOf(person, id).answer(ask, told);
    expect((await answer(world.anonymous)).said).toBe("401 NOT_SIGNED_IN");
    expect((await answer(world.stranger)).said).toBe("404 NOT_FOUND");
    expect((await answer((await openInterview(world)).candidate)).said).toBe("401 NOT_SIGNED_IN");
    expect((await answer(world.recruiter)).said).toBe("400 BAD_MESSAGE");
    expect((await inputsOf(world.reviewer, id).give({ type: "end" })).said).toBe("403 FORBIDDEN");
    for (const unknown of [`int_gl_${"0".repeat(20)}`, "nonsense", "%00"])
      expect((await inputsOf(world.recruiter, unknown).give({ type: "end" })).said, unknown).toBe("404 NOT_FOUND");
  });

  it("answers 429 with Retry-After where inputs come too often", async () => {
    const { id, candidate } = await openInterview(world);
    const strict = candidate.on(testWorker({ vars: { RATE_LIMIT_FACTOR: "0.01" } }));
    const hold = () => strict.post(`/api/live/${id}`, { id: "h", type: "hold" });
    const answers = [await hold(), await hold(), await hold(), await hold()];
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.body.error.code).toBe("RATE_LIMITED");
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("closes a socket that goes on flooding", async () => {
    const { id, candidate } = await openInterview(world);
    const { webSocket: socket } = await candidate.open(`/api/live/${id}`);
    if (socket === null) throw new Error("no socket");
    socket.accept();
    const closed = new Promise<number>((resolve) => socket.addEventListener("close", ({ code }) => resolve(code)));
    for (let sent = 0; sent < 300; sent += 1) socket.send("{");
    expect(await closed).toBe(1008);
    expect((await candidate.get(`/api/candidate/interview?interview=${id}`)).status).toBe(200);
  });
});
