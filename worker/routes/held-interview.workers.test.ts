/** Interviews that are held over HTTP, from the first question to what is left of them. */
import { beforeAll, describe, expect, it } from "vitest";
import { makeWorld, Person, testWorker, tokenOf, type World } from "#worker/testing/people.ts";

const worker = testWorker();
let world: World;

beforeAll(async () => {
  world = await makeWorld(worker);
});

const consent = { version: "2026-11-01", language: "en", hash: "a".repeat(64) };
const thin = "We had a problem once.";

type Frame = {
  type: string;
  event?: { type: string; [key: string]: unknown };
  view?: { ask: { id: string; text: string } | null; [key: string]: unknown };
};

/** The candidate's side of one interview: sends an input, and gives the frames that settle its turn. */
async function enter(url: string) {
  const person = new Person(worker);
  const { interviewId: id } = (await person.post(`/api/invitations/${tokenOf(url)}/accept`)).body;
  await person.post(`/api/candidate/consent?interview=${id}`, consent);
  let inputs = 0;
  const send = async (input: Record<string, unknown>) => {
    const { text } = await person.post(`/api/live/${id}`, { id: `input-${(inputs += 1)}`, ...input });
    return text
      .trim()
      .split("\n")
      .map((line): Frame => JSON.parse(line));
  };
  const eventsIn = (frames: Frame[]) => frames.flatMap(({ event }) => (event === undefined ? [] : [event]));
  const askIn = (frames: Frame[]) => frames.findLast(({ view }) => view !== undefined)?.view?.ask ?? null;
  return { id, person, send, eventsIn, askIn };
}

async function invite() {
  const plan = (await world.recruiter.post("/api/plans", { library: "demo-short" })).body;
  const created = await world.recruiter.post("/api/interviews", {
    candidate: { name: "Ada Quill", email: "ada@example.com" },
    planId: plan.id,
  });
  return { plan: plan.plan, url: created.body.invitation.url };
}

describe("an interview over HTTP", () => {
  it("S2.4, S0.5: start gives the plan's first question, word for word, and an answer the next thing to say", async () => {
    const { plan, url } = await invite();
    const { send, askIn } = await enter(url);
    const first = askIn(await send({ type: "start" }));
    expect(first?.text).toBe(plan.stages[0].questions[0].text);
    const second = askIn(
      await send({
        type: "answer",
        to: first?.id,
        text: "I like it when somebody who wrote in angry leaves relieved, and I have done this for four years now.",
      }),
    );
    expect(second?.id).not.toBe(first?.id);
  });

  it("S1.2, S1.6, S3.9: the recruiter ends it, what both sides said stays, and nothing more is taken", async () => {
    const { url } = await invite();
    const { id, send, askIn, person } = await enter(url);
    const ask = askIn(await send({ type: "start" }));
    await send({ type: "answer", to: ask?.id, text: thin });
    await world.recruiter.post(`/api/interviews/${id}/nudge`, { text: "Take your time." });
    const ended = (await world.recruiter.post(`/api/interviews/${id}/end`)).body;
    expect(ended.ended).toMatchObject({ by: "recruiter" });
    expect(
      (await person.post(`/api/live/${id}`, { id: "late", type: "answer", to: ask?.id, text: "One more thing." })).text,
    ).toContain("INTERVIEW_OVER");
    const { lines } = (await world.recruiter.get(`/api/interviews/${id}/transcript`)).body;
    const spoken = lines.map(({ by, text }: { by: string; text: string }) => ({ by, text }));
    expect(spoken).toContainEqual({ by: "candidate", text: thin });
    // What was neither asked nor answered stands in it, too, and that it was ended.
    expect(lines.at(-1)).toMatchObject({ by: "system", kind: "notice" });
    expect(spoken).toContainEqual({ by: "recruiter", text: "Take your time." });
    expect(spoken.filter((line: { by: string }) => line.by === "interviewer").length).toBeGreaterThan(1);
  });

  it("S1.2: the candidate ends it, too", async () => {
    const { url } = await invite();
    const { send, eventsIn } = await enter(url);
    await send({ type: "start" });
    expect(eventsIn(await send({ type: "end" })).map((event) => event.type)).toContain("ended");
  });

  it("S2.11, S2.7: in practice, what an answer showed and lacked comes back with it, and what is missing is asked for", async () => {
    const { competencies } = (await world.admin.get("/api/library")).body;
    const question = competencies[0].questions.find((entry: { style: string }) => entry.style === "behavioural");
    const { url } = (await world.admin.post("/api/practice", { question: question.id })).body;
    const { send, eventsIn, askIn } = await enter(url);
    const ask = askIn(await send({ type: "start" }));
    const frames = await send({ type: "answer", to: ask?.id, text: thin });
    expect(eventsIn(frames)).toContainEqual(
      expect.objectContaining({ type: "feedback", text: expect.stringMatching(/\w{3,} \w/u) }),
    );
    expect(askIn(frames)?.text).not.toBe(ask?.text);
  });

  it("S3.9: where the plan says so, feedback waits for the end, and stands in the own record beside each answer", async () => {
    const ready = (await world.recruiter.post("/api/plans", { library: "demo-short" })).body.plan;
    const settings = { ...ready.settings, feedback: "at_end" };
    const made = await world.recruiter.post("/api/plans", { plan: { ...ready, purpose: "practice", settings } });
    const created = await world.recruiter.post("/api/interviews", {
      candidate: { name: "Ada Quill", email: "ada@example.com" },
      planId: made.body.id,
    });
    const { id, person, send, eventsIn, askIn } = await enter(created.body.invitation.url);
    let ask = askIn(await send({ type: "start" }));
    const seen: Frame["event"][] = [];
    for (const text of ["I like to help people who are stuck.", thin, thin]) {
      const frames = await send({ type: "answer", to: ask?.id, text });
      seen.push(...eventsIn(frames));
      ask = askIn(frames);
    }
    const record = async () => (await person.get(`/api/candidate/record?interview=${id}`)).body;
    expect(seen.filter((event) => event?.type === "feedback")).toEqual([]);
    expect((await record()).feedback).toEqual([]);
    await send({ type: "end" });
    const { feedback, lines } = await record();
    expect(feedback.length).toBeGreaterThan(0);
    for (const { line, text } of feedback) {
      expect(text).toMatch(/\w{3,} \w/u);
      expect(lines.find((entry: { id: string }) => entry.id === line)).toMatchObject({
        kind: "answer",
        by: "candidate",
      });
    }
  });
});
