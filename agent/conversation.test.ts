import { type TestContext, describe, it } from "vitest";
import { Talk } from "./testing/talk.ts";

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const begin = async ({ onTestFinished }: TestContext, ...given: Parameters<typeof Talk.begin>) => {
  const talk = await Talk.begin(...given);
  onTestFinished(() => talk.end());
  return talk;
};
/** Nothing to say at first. */
const greeted = { owed: null } as const;

describe.concurrent("a conversation", () => {
  it("greets once, tells that it was heard, and turns an answer into the next question", async (test) => {
    const { expect } = test;
    const talk = await begin(test);
    const { interview } = talk;
    interview.onAnswer = ({ id, to, text }) => {
      interview.push(
        { type: "answered", turn: "t1", ask: to, id, text, channel: "voice" },
        { phase: "choosing", turn: "t1" },
      );
      interview.reply("t1", "Thank you for that. What was hard about it?", "What was hard about it?", [
        "Thank you for that. ",
      ]);
    };
    await talk.said(1);
    await talk.until("the greeting told as heard", () => interview.inputs("heard").length === 1);
    expect(interview.inputs("heard")[0]?.heard).toEqual({ turn: "t0", chars: 44, cut: false });

    await talk.speak("I built a search service.");
    await talk.until("an answer", () => interview.inputs("answer").length === 1);
    expect(interview.inputs("answer")[0]).toMatchObject({
      to: "a0",
      text: "I built a search service.",
      heard: null,
      confidence: 0.9,
      audio: null,
    });
    expect(interview.drafts()).toEqual(["I built a search service."]);

    await talk.said(2);
    await talk.until("the question told as heard", () => interview.inputs("heard").length === 2);
    expect(interview.inputs("heard")[1]?.heard).toEqual({ turn: "t1", chars: 43, cut: false });
    expect(talk.tts.requests).toEqual([
      "Hello, and welcome. What did you build last?",
      "Thank you for that.",
      "What was hard about it?",
    ]);
    expect(interview.speech()).toEqual([true, false]);
    await talk.until("latencies told", () => interview.posts.length === 1);
    expect(interview.posts[0]).toMatchObject({
      path: "/api/agent/latency",
      body: { turn: "t1", mode: "cascade", stt: "scripted/ears", tts: "fake/voice" },
    });
    expect(interview.authorizations).toEqual(["Bearer agent-token"]);
  });

  it("makes the sound of what will probably be said ahead, and asks for no more when it is", async (test) => {
    const { expect } = test;
    const ahead = ["I see, thank you.", "How did you test it? And who helped?"];
    const talk = await begin(test, { ...greeted, ahead });
    const { interview, tts } = talk;
    await talk.until("sound made ahead", () => tts.requests.length === 2);
    tts.firstMs = 1_500;
    interview.onAnswer = () => interview.reply("t1", ahead.join(" "), ahead[1] ?? "");
    await talk.speak("It was a search service.");
    await talk.until("an answer", () => interview.inputs("answer").length === 1);
    const answered = Date.now();
    await talk.until("the reply begins", () => talk.loudspeaker.log.length > 0);
    expect(Date.now() - answered).toBeLessThan(700);
    await talk.said(1);
    expect(tts.requests).toEqual(ahead);
    await talk.until("the reply told as heard", () => interview.inputs("heard").length === 1);
    expect(interview.inputs("heard")[0]?.heard).toEqual({ turn: "t1", chars: ahead.join(" ").length, cut: false });
  });

  it("stops at once for somebody who speaks, and says inside the answer how much was heard", async (test) => {
    const { expect } = test;
    const text = `${"You told me about the first part of it. ".repeat(6)}What came of it?`;
    const talk = await begin(test, { ...greeted, owed: { turn: "t3", text, again: false }, turn: "t3" });
    const { interview, loudspeaker } = talk;
    await talk.until("speech", () => loudspeaker.log.length === 1);
    await wait(600);
    await talk.speak("Sorry, I have to correct something.", 900);
    await talk.until("the interruption", () => loudspeaker.log.some(({ what }) => what === "interrupted"));
    await talk.until("an answer", () => interview.inputs("answer").length === 1);
    const heard = interview.inputs("answer")[0]?.heard;
    expect(heard).toMatchObject({ turn: "t3", cut: true });
    // A hundred characters take a second; it fell silent some half a second after the candidate had begun.
    expect(heard?.chars).toBeGreaterThan(50);
    expect(heard?.chars).toBeLessThan(160);
    expect(interview.inputs("heard")).toEqual([]);
  });

  it("tells of an interruption by itself where no answer follows", async (test) => {
    const { expect } = test;
    const text = "You told me about the first part of it. ".repeat(6).trim();
    const talk = await begin(test, { ...greeted, owed: { turn: "t3", text, again: false }, turn: "t3" });
    await talk.until("speech", () => talk.loudspeaker.log.length === 1);
    await wait(500);
    await talk.speak("Um.", 900);
    await talk.until("the interruption told", () => talk.interview.inputs("heard").length === 1, 10_000);
    expect(talk.interview.inputs("heard")[0]?.heard).toMatchObject({ turn: "t3", cut: true });
    expect(talk.interview.inputs("answer")).toEqual([]);
  });

  it("goes on where it was after a sound that was no word, and is not stopped by one who listens", async (test) => {
    const { expect } = test;
    const text = "You told me about the first part of it. ".repeat(7).trim();
    const talk = await begin(test, { ...greeted, owed: { turn: "t3", text, again: false }, turn: "t3" });
    const { interview, loudspeaker } = talk;
    await talk.until("speech", () => loudspeaker.log.length === 1);
    await wait(300);
    // Long enough to be taken for an interruption at first.
    await talk.speak("Okay.", 700);
    await talk.said(1);
    expect(loudspeaker.log.at(-1)?.what).toBe("finished");
    await talk.until("all told as heard", () => interview.inputs("heard").length === 1);
    expect(interview.inputs("heard")[0]?.heard).toEqual({ turn: "t3", chars: text.length, cut: false });
    expect(interview.inputs("answer")).toEqual([]);
  });

  it("does not talk over a candidate who goes on: the new words are one more part, and the reply to them is said", async (test) => {
    const { expect } = test;
    const talk = await begin(test, greeted);
    const { interview, loudspeaker } = talk;
    interview.onAnswer = ({ id, to, text }) => {
      const first = interview.inputs("answer").length === 1;
      interview.push(
        { type: "answered", turn: "t1", ask: to, id, text, channel: "voice" },
        { phase: "choosing", turn: "t1" },
      );
      if (!first) interview.reply("t1", "Thank you for all of it. What next?", "What next?");
    };
    await talk.speak("I built a search service.");
    await talk.until("an answer", () => interview.inputs("answer").length === 1);
    await talk.speak("And I ran it for a year.");
    await talk.until("a second part", () => interview.inputs("answer").length === 2);
    expect(interview.inputs("answer").map(({ to, text }) => [to, text])).toEqual([
      ["a0", "I built a search service."],
      ["a0", "And I ran it for a year."],
    ]);
    await talk.said(1);
    expect(loudspeaker.log.map(({ what }) => what)).toEqual(["begun", "finished"]);
  });

  it("holds a reply that comes while the candidate speaks, and answers the new question with how little of it was heard", async (test) => {
    const { expect } = test;
    const talk = await begin(test, greeted);
    const { interview, loudspeaker, microphone } = talk;
    let replied = false;
    interview.onAnswer = () => {
      if (replied) return interview.reply("t2", "I see, thank you. Where was that?", "Where was that?");
      replied = true;
      // The candidate has begun again by the time at which the reply comes.
      microphone.loud = true;
      setTimeout(() => interview.reply("t1", "Thank you for that. What was hard?", "What was hard?"), 200);
    };
    await talk.speak("I built a search service.");
    await talk.until("an answer", () => replied);
    await wait(900);
    expect(loudspeaker.log).toEqual([]);
    talk.transcriber.texts.push("And one more thing about it.");
    microphone.loud = false;
    await talk.until("a second answer", () => interview.inputs("answer").length === 2);
    expect(interview.inputs("answer")[1]).toMatchObject({
      to: "a1",
      text: "And one more thing about it.",
      heard: { turn: "t1", chars: 0, cut: true },
    });
    await talk.said(1);
    expect(loudspeaker.log.map(({ what }) => what)).toEqual(["begun", "finished"]);
    await talk.until("the reply told as heard", () => interview.inputs("heard").length === 1);
    expect(interview.inputs("heard")[0]?.heard.turn).toBe("t2");
  });

  it("sends words again that came too late for their question, to the next one, unheard", async (test) => {
    const { expect } = test;
    const talk = await begin(test, greeted);
    const { interview } = talk;
    interview.refuseNext = ["ASK_PAST"];
    await talk.speak("I built a search service.");
    await talk.until("an answer", () => interview.inputs("answer").length === 1);
    interview.reply("t1", "Thank you for that. What was hard?", "What was hard?");
    await talk.until("the words again", () => interview.inputs("answer").length === 2);
    expect(interview.inputs("answer")[1]).toMatchObject({ to: "a1", text: "I built a search service." });
    expect(talk.loudspeaker.log).toEqual([]);
  });

  it("goes on behind what an agent before has told, and says no more than what is owed", async (test) => {
    const { expect } = test;
    const text = "As I was saying: what was hard about it?";
    const draft = { to: "a0", text: "At first we had", confidence: 0.5, audio: null };
    const talk = await begin(test, { epoch: 2, owed: { turn: "t0", text, again: true } }, { draft });
    await talk.said(1);
    expect(talk.tts.requests).toEqual([text]);
    await talk.speak("no idea of the load.");
    await talk.until("an answer", () => talk.interview.inputs("answer").length === 1);
    expect(talk.interview.inputs("answer")[0]?.text).toBe("At first we had no idea of the load.");
    expect(talk.interview.inputs("answer")[0]?.id).toMatch(/^e2-/);
  });

  it("says where in the recording an answer can be heard", async (test) => {
    const { expect } = test;
    const before = Date.now();
    const placeOf = (from: number, to: number) => ({ recording: "e1-abc", fromMs: from - before, toMs: to - before });
    const talk = await begin(test, greeted, { placeOf });
    await talk.until("a transcriber", () => talk.transcriber.opened === 1);
    await wait(300);
    const from = Date.now() - before;
    await talk.speak("I built a search service.", 800);
    const to = Date.now() - before;
    await talk.until("an answer", () => talk.interview.inputs("answer").length === 1);
    const audio = talk.interview.inputs("answer")[0]?.audio;
    expect(audio?.recording).toBe("e1-abc");
    expect(Math.abs((audio?.fromMs ?? 0) - from)).toBeLessThan(250);
    expect(Math.abs((audio?.toMs ?? 0) - to)).toBeLessThan(250);
  });

  it("takes neither noise nor sounds of thinking for an answer, and waits after a hesitation", async (test) => {
    const { expect } = test;
    const talk = await begin(test, greeted);
    const { interview } = talk;
    await talk.speak("[BLANK_AUDIO]");
    await wait(400);
    await talk.speak("Um.");
    await wait(2_800);
    expect(interview.inputs("answer")).toEqual([]);
    await talk.speak("I think that we");
    await wait(1_000);
    expect(interview.inputs("answer")).toEqual([]);
    await talk.speak("should have tested more.");
    await talk.until("an answer", () => interview.inputs("answer").length === 1);
    expect(interview.inputs("answer")[0]?.text).toBe("Um. I think that we should have tested more.");
  });

  it("takes an answer out of noise that does not end, and speaks into it", async (test) => {
    const { expect } = test;
    const talk = await begin(test, greeted);
    const { interview, microphone, transcriber } = talk;
    await talk.until("a transcriber", () => transcriber.opened === 1);
    interview.onAnswer = () => interview.reply("t1", "Thank you for that. What was hard?", "What was hard?");
    microphone.loud = true;
    await wait(500);
    transcriber.emit("I built a search service.");
    await talk.until("an answer", () => interview.inputs("answer").length === 1, 10_000);
    await talk.until("words into the noise", () => talk.loudspeaker.log.at(-1)?.what === "finished");
    expect(talk.tts.requests).toEqual(["Thank you for that.", "What was hard?"]);
    expect(interview.speech()).toEqual([true, false]);
  });

  it("says what comes in between when nobody speaks: silence phrases, and messages of the recruiter", async (test) => {
    const { expect } = test;
    const talk = await begin(test, greeted);
    await talk.until("a connection", () => talk.interview.frames.length > 0);
    await wait(300);
    talk.interview.push({ type: "silence", text: "Take your time." });
    await talk.said(1);
    talk.interview.push({ type: "nudged", text: "You may skip this one." });
    await talk.said(2);
    expect(talk.tts.requests).toEqual([
      "Take your time.",
      "I have a message from the recruiting team for you: You may skip this one.",
    ]);
    expect(talk.interview.inputs("heard")).toEqual([]);
  });

  it("plays the last words, then leaves", async (test) => {
    const { expect } = test;
    const talk = await begin(test, greeted);
    const { interview } = talk;
    interview.onAnswer = () => {
      interview.reply("t1", "That was my last question. Goodbye!", null);
      interview.push(
        { type: "ended", outcome: "completed", by: "plan" },
        { status: "completed", phase: null, ended: { outcome: "completed", by: "plan", at: Date.now() } },
      );
    };
    await talk.speak("That is all.");
    expect(await talk.conversation.ended).toBe("over");
    expect(talk.loudspeaker.log.map(({ what }) => what)).toEqual(["begun", "finished"]);
  });

  it("is quiet once the interview goes on in text, and leaves after a while", async (test) => {
    const { expect } = test;
    const talk = await begin(test, {}, { stay: { idleMs: 1_500 } });
    const { interview, loudspeaker } = talk;
    await talk.until("speech", () => loudspeaker.log.length === 1);
    interview.push({ type: "channel_changed", channel: "text" }, { channel: "text" });
    await talk.until("silence", () => loudspeaker.log.some(({ what }) => what === "interrupted"));
    await talk.speak("Nobody is to hear this.");
    expect(await talk.conversation.ended).toBe("idle");
    expect(interview.inputs("answer")).toEqual([]);
  });

  it("leaves at once and quietly when a newer agent has taken over", async (test) => {
    const { expect } = test;
    const talk = await begin(test);
    await talk.until("speech", () => talk.loudspeaker.log.length === 1);
    talk.interview.send({ type: "error", code: "AGENT_REPLACED", message: "another one" });
    expect(await talk.conversation.ended).toBe("replaced");
    await talk.until("silence", () => talk.loudspeaker.log.some(({ what }) => what === "interrupted"));
    expect(talk.interview.inputs("heard")).toEqual([]);
  });

  it("loses nothing with its connection: what was said meanwhile is sent, what was missed is said, nothing twice", async (test) => {
    const { expect } = test;
    const talk = await begin(test);
    const { interview } = talk;
    await talk.said(1);
    await talk.until("the greeting told as heard", () => interview.inputs("heard").length === 1);
    interview.cut();
    await talk.speak("I built a search service.");
    await talk.until("an answer", () => interview.inputs("answer").length === 1);
    expect(interview.frames.filter((frame) => frame.type === "hello")).toHaveLength(2);
    interview.cut();
    interview.reply("t1", "Thank you for that. What was hard?", "What was hard?");
    await talk.said(2);
    expect(talk.tts.requests.filter((text) => text.startsWith("Hello"))).toHaveLength(1);
  });
});
