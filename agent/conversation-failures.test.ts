/** Conversations whose transcriber or maker of speech fails. */
import { type TestContext, describe, it } from "vitest";
import { Talk } from "./testing/talk.ts";

const begin = async ({ onTestFinished }: TestContext, ...given: Parameters<typeof Talk.begin>) => {
  const talk = await Talk.begin(...given);
  onTestFinished(() => talk.end());
  return talk;
};
/** Nothing to say at first. */
const greeted = { owed: null } as const;

describe.concurrent("a conversation in which something fails", () => {
  it("keeps hearing through a transcriber that closes, and says so when it cannot", async (test) => {
    const { expect } = test;
    const talk = await begin(test, greeted);
    const { interview, transcriber } = talk;
    await talk.until("a transcriber", () => transcriber.opened === 1);
    transcriber.failNext = 3;
    transcriber.drop();
    await talk.until("a word about it", () => talk.tts.requests.length > 0);
    expect(talk.tts.requests[0]).toMatch(/trouble hearing you/);
    await talk.until("another transcriber", () => transcriber.opened >= 5);
    await talk.said(1);
    await talk.speak("I built a search service.");
    await talk.until("an answer", () => interview.inputs("answer").length === 1);
  });

  it("gives what was said to another transcriber where the one before has gone without a word", async (test) => {
    const { expect } = test;
    const talk = await begin(test, greeted);
    const { transcriber, interview } = talk;
    await talk.until("a transcriber", () => transcriber.opened === 1);
    transcriber.hang();
    await talk.speak("I built a search service.");
    await talk.until("an answer", () => interview.inputs("answer").length === 1);
    expect(interview.inputs("answer")[0]?.text).toBe("I built a search service.");
    expect(transcriber.opened).toBe(2);
    expect(talk.tts.requests).toEqual([]);
  });

  it("asks once for what nobody understood, then says that it cannot hear, and goes on once it can", async (test) => {
    const { expect } = test;
    const talk = await begin(test, greeted);
    const { transcriber, interview } = talk;
    await talk.until("a transcriber", () => transcriber.opened === 1);
    transcriber.hang();
    transcriber.hangNext = 2;
    await talk.speak(null, 1_500);
    await talk.said(1);
    await talk.speak(null, 1_500);
    await talk.said(2);
    const told = () => talk.tts.requests.flatMap((text) => /^I (could not|am having)/u.exec(text)?.[0] ?? []);
    expect(told()).toEqual(["I could not", "I am having"]);
    await talk.speak("I built a search service.");
    await talk.until("an answer", () => interview.inputs("answer").length === 1);
    // It is asked again, with the sound that is there already.
    await talk.speak(null, 1_500);
    await talk.said(3);
  });

  it("tells no more as heard than there was sound for, and waits for nobody", async (test) => {
    const { expect } = test;
    const talk = await begin(test, greeted);
    const { interview, tts } = talk;
    await talk.until("a connection", () => interview.frames.length > 0);
    tts.breakNext = [
      { afterFrames: 12, how: "error" },
      { afterFrames: 12, how: "error" },
    ];
    const text = "What was the hardest part of all of it, and what did you learn from that?";
    interview.show({ owed: { turn: "t1", text, again: false } });
    await talk.until("told as heard", () => interview.inputs("heard").length === 1);
    const { turn, chars = 0, cut } = interview.inputs("heard")[0]?.heard ?? {};
    expect([turn, cut]).toEqual(["t1", false]);
    expect(chars).toBeGreaterThan(0);
    expect(chars).toBeLessThan(text.length / 2);
    await talk.speak("The index was hard.");
    await talk.until("an answer", () => interview.inputs("answer").length === 1);
  });

  it("tells again what was said so far when its connection is back", async (test) => {
    const { expect } = test;
    const talk = await begin(test, greeted);
    const { interview } = talk;
    await talk.speak("I think that we");
    await talk.until("a draft", () => interview.drafts().length === 1);
    interview.cut();
    await talk.until("the draft again", () => interview.drafts().length === 2);
    expect(interview.drafts()).toEqual(["I think that we", "I think that we"]);
  });

  it("goes on in the middle of a sentence whose sound broke off, without a gap and with nothing twice", async (test) => {
    const { expect } = test;
    const talk = await begin(test, { ...greeted, owed: null });
    const { interview, tts, loudspeaker } = talk;
    await talk.until("a connection", () => interview.frames.length > 0);
    tts.breakNext = [{ afterFrames: 12, how: "error" }];
    interview.show({ owed: { turn: "t1", text: "What was the hardest part of all of it?", again: false } });
    await talk.said(1);
    expect(tts.requests).toHaveLength(2);
    expect(loudspeaker.played).toEqual(loudspeaker.played.map((_, index) => 1_000 + index));
    expect(loudspeaker.played.length).toBe(20);
    await talk.until("told as heard", () => interview.inputs("heard").length === 1);
  });
});
