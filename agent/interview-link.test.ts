import { setTimeout as wait } from "node:timers/promises";
import { type TestContext, describe, it } from "vitest";
import type { AgentInput, ToAgent } from "#contract/live/agent.ts";
import { InterviewLink, type LinkEnd } from "./interview-link.ts";
import { reconnectDelay } from "./reconnect-delay.ts";
import { interviewId, ScriptedInterview } from "./testing/scripted-interview.ts";

async function open({ onTestFinished }: TestContext) {
  const interview = await ScriptedInterview.open();
  const messages: ToAgent[] = [];
  const refused: [string, string][] = [];
  const ends: LinkEnd[] = [];
  const link = new InterviewLink({
    url: interview.url,
    interview: interviewId,
    token: "agent-token",
    listener: {
      message: (message) => messages.push(message),
      refused: (input, code) => refused.push([input.id, code]),
      ended: (how) => ends.push(how),
    },
  });
  onTestFinished(async () => {
    link.close();
    await interview.close();
  });
  const until = async (is: () => boolean) => {
    for (let waited = 0; !is(); waited += 10) {
      if (waited > 12_000) throw new Error("waited in vain");
      await wait(10);
    }
  };
  return { interview, link, messages, refused, ends, until };
}
const answer = (id: string): AgentInput => ({
  id,
  type: "answer",
  to: "a0",
  text: "Something.",
  heard: null,
  confidence: null,
  audio: null,
  choice: null,
});

describe.concurrent("the agent's end of the live link", () => {
  it("says hello with the last place it has seen, and gets what it missed", async (test) => {
    const { interview, messages, until } = await open(test);
    await until(() => messages.some(({ type }) => type === "draft"));
    interview.push({ type: "silence", text: "Take your time." });
    await until(() => messages.some(({ type }) => type === "event"));
    interview.cut();
    interview.push({ type: "nudged", text: "Hello." });
    await until(() => messages.filter(({ type }) => type === "event").length === 2);
    const hellos = interview.frames.filter((frame) => frame.type === "hello");
    test.expect(hellos.map((frame) => frame.lastSeq)).toEqual([0, 2]);
  });

  it("sends an input again until it is taken, with the same id", async (test) => {
    const { interview, link, until } = await open(test);
    await until(() => interview.connected);
    interview.deaf = true;
    link.input(answer("one"));
    await until(() => interview.frames.some((frame) => frame.type === "input"));
    interview.deaf = false;
    interview.cut();
    let taken = 0;
    interview.onAnswer = () => {
      taken += 1;
    };
    await until(() => taken === 1);
    await wait(5_000);
    test.expect(taken).toBe(1);
  });

  it("tries again what was refused for the moment, and gives back what was refused for good", async (test) => {
    const { interview, link, refused, until } = await open(test);
    interview.refuseNext = ["UNAVAILABLE", "RATE_LIMITED"];
    let taken = 0;
    interview.onAnswer = () => {
      taken += 1;
    };
    link.input(answer("one"));
    await until(() => taken === 1);
    test.expect(refused).toEqual([]);
    interview.refuseNext = ["ASK_PAST"];
    link.input(answer("two"));
    await until(() => refused.length === 1);
    test.expect(refused).toEqual([["two", "ASK_PAST"]]);
  });

  it("notices a connection that has gone quiet, and comes back", async (test) => {
    const { interview, messages, until } = await open(test);
    await until(() => messages.length > 0);
    interview.mute();
    await until(() => interview.authorizations.length === 2);
    test.expect(interview.frames.filter((frame) => frame.type === "hello")).toHaveLength(2);
  });

  it("gives up where it is not let in", async (test) => {
    const { interview, ends, until } = await open(test);
    await until(() => interview.connected);
    interview.refuseWith = 401;
    interview.cut();
    await until(() => ends.length === 1);
    test.expect(ends).toEqual(["refused"]);
  });

  it("keeps trying while the service is away", async (test) => {
    const { interview, ends, until } = await open(test);
    await until(() => interview.connected);
    interview.refuseWith = 503;
    interview.cut();
    await until(() => interview.authorizations.length >= 4);
    interview.refuseWith = null;
    await until(() => interview.connected);
    test.expect(ends).toEqual([]);
  });

  it("waits a little longer each time, and never long", ({ expect }) => {
    expect([0, 1, 2, 3].map((attempt) => reconnectDelay(attempt, 1))).toEqual([100, 200, 400, 800]);
    expect(reconnectDelay(50, 1)).toBe(1_000);
    expect(reconnectDelay(50, 0)).toBe(500);
  });
});
