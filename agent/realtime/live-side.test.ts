import { type TestContext, describe, it } from "vitest";
import { LiveScene } from "#agent/testing/live-scene.ts";

const begin = async ({ onTestFinished }: TestContext, ...given: Parameters<typeof LiveScene.begin>) => {
  const scene = await LiveScene.begin(...given);
  onTestFinished(() => scene.end());
  return scene;
};
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const greeting = "Hello, and welcome. What did you build last?";

describe.concurrent("an interview with a realtime model", () => {
  it("greets, takes an answer with its move in one call, says the interview's words, and goodbye", async (test) => {
    const { expect } = test;
    const scene = await begin(test);
    const { interview, gemini } = scene;
    scene.replies(
      ["Thank you for that. What was hard about it?", "What was hard about it?"],
      ["That was my last question. Goodbye!", null],
    );
    await scene.said(1);
    await scene.until("the greeting told as heard", () => interview.inputs("heard").length === 1);
    expect(interview.inputs("heard")[0]?.heard).toEqual({ turn: "t0", chars: greeting.length, cut: false });
    // What the greeting has cost is told a moment after.
    await wait(400);
    await scene.speak("I built a search service.");
    await scene.until("an answer", () => interview.inputs("answer").length === 1);
    expect(interview.inputs("answer")[0]).toMatchObject({
      to: "a0",
      text: "I built a search service.",
      heard: null,
      choice: {
        move: { type: "ADVANCE", covered: true },
        found: ["own"],
        words: "Thank you for that.",
        used: { model: "gemini/gemini-test", prompt: "realtime-interviewer@1", tokensIn: 120, tokensOut: 60 },
      },
    });
    await scene.said(2);
    await scene.until("the question told as heard", () => interview.inputs("heard").length === 2);
    await scene.until("latencies told", () => interview.posts.length === 1);
    expect(interview.posts[0]?.body).toMatchObject({ turn: "t1", mode: "realtime", stt: "gemini/gemini-test" });
    await scene.speak("The load was hard.");
    expect(await scene.conversation.ended).toBe("over");
    expect(scene.spoken).toEqual([
      greeting,
      "Thank you for that. What was hard about it?",
      "That was my last question. Goodbye!",
    ]);
    expect(scene.loudspeaker.log.map(({ what }) => what)).toEqual(
      Array.from({ length: 3 }, () => ["begun", "finished"]).flat(),
    );
    expect(gemini.setups).toHaveLength(1);
    expect(gemini.turns[0]).toMatchObject({
      tools: ["next_move"],
      instructions: "You are the voice of the interviewer.",
    });
    // What is open is told once, when it begins to be.
    const told = gemini.turns.flatMap(({ texts, results }) => [
      ...texts.map(({ text }) => text),
      ...results.map(({ output }) => String(output)),
    ]);
    expect(told.filter((text) => text.includes("Open is a0."))).toHaveLength(1);
    expect(told.filter((text) => text.includes("Open is a1."))).toHaveLength(1);
    expect(interview.speech()).toEqual([true, false, true, false]);
  });

  it("takes the model's own account where what was said has not been written down, and leaves a choice that is none to the interview", async (test) => {
    const { expect } = test;
    const scene = await begin(test, { owed: null });
    scene.onTurn = () => ({ call: { name: "next_move", args: { said: "I built a search service.", move: "PRAISE" } } });
    scene.replies(["Thank you for that. What was hard?", "What was hard?"]);
    await scene.speak("I");
    await scene.until("an answer", () => scene.interview.inputs("answer").length === 1);
    expect(scene.interview.inputs("answer")[0]).toMatchObject({ text: "I built a search service.", choice: null });
    await scene.said(1);
    expect(scene.spoken).toEqual(["Thank you for that. What was hard?"]);
  });

  it("says what the engine says where it has refused the move", async (test) => {
    const { expect } = test;
    const scene = await begin(test, { owed: null });
    scene.onTurn = ({ said }) => ({ call: { name: "next_move", args: { said, move: "CLOSE", words: "Bye." } } });
    scene.replies(["Once more, please: what did you build?", "What did you build?"]);
    await scene.speak("I built a search service.");
    await scene.said(1);
    expect(scene.interview.inputs("answer")[0]?.choice?.move).toEqual({ type: "CLOSE" });
    expect(scene.spoken).toEqual(["Once more, please: what did you build?"]);
  });

  it("never lets words be heard that the model says without a move: the answer goes on by itself, and its reply is said", async (test) => {
    const { expect } = test;
    const scene = await begin(test, { owed: null });
    scene.onTurn = () => "That is a really great answer, you are hired!";
    scene.replies(["Thank you for that. What was hard?", "What was hard?"]);
    await scene.speak("I built a search service.");
    await scene.until("an answer", () => scene.interview.inputs("answer").length === 1);
    expect(scene.interview.inputs("answer")[0]).toMatchObject({ text: "I built a search service.", choice: null });
    await scene.said(1);
    expect(scene.spoken.at(-1)).toBe("Thank you for that. What was hard?");
    expect(scene.loudspeaker.log.map(({ what }) => what)).toEqual(["begun", "finished"]);
    expect(scene.interview.inputs("strayed")).toEqual([]);
  });

  it("goes on without a call that never comes", async (test) => {
    const { expect } = test;
    const scene = await begin(test, { owed: null });
    scene.onTurn = () => ({});
    scene.replies(["Thank you for that. What was hard?", "What was hard?"]);
    await scene.speak("I built a search service.");
    await scene.said(1);
    expect(scene.interview.inputs("answer")[0]).toMatchObject({ text: "I built a search service.", choice: null });
    expect(scene.gemini.setups).toHaveLength(1);
  });

  it("tells of other words than those of the turn, and says what is then owed", async (test) => {
    const { expect } = test;
    const scene = await begin(test);
    const { interview } = scene;
    let strays = 0;
    // As it is said, and not all at once: some of it is heard.
    scene.trouble = (text) => (text.startsWith("Hey") ? { betweenMs: 100 } : undefined);
    scene.onTold = (told) =>
      strays++ === 0 ? "Hey there, nice to see you, I think we will have a lot of fun today!" : told;
    const again = "Let's go on where we were. What did you build last?";
    await scene.until("told", () => interview.inputs("strayed").length === 1);
    expect(interview.inputs("strayed")[0]).toMatchObject({
      turn: "t0",
      text: expect.stringMatching(/^Hey there, nice/),
    });
    interview.show({ owed: { turn: "t0", text: again, again: true } });
    await scene.until("heard", () => interview.inputs("heard").length === 1);
    expect(interview.inputs("heard")[0]?.heard).toEqual({ turn: "t0", chars: again.length, cut: false });
    expect(scene.spoken.at(-1)).toBe(again);
  });

  it("stops for somebody who speaks, and says inside the answer how much was heard", async (test) => {
    const { expect } = test;
    const text = `${"You told me about the first part of it. ".repeat(6)}What came of it?`;
    const scene = await begin(test, { owed: { turn: "t3", text, again: false }, turn: "t3" });
    const { interview, loudspeaker } = scene;
    await scene.until("speech", () => loudspeaker.log.length === 1);
    await wait(1_200);
    await scene.speak("Sorry, I have to correct something.", 900);
    await scene.until("an answer", () => interview.inputs("answer").length === 1);
    expect(loudspeaker.log.map(({ what }) => what)).toEqual(["begun", "interrupted"]);
    const heard = interview.inputs("answer")[0]?.heard;
    expect(heard).toMatchObject({ turn: "t3", cut: true });
    expect(heard?.chars).toBeGreaterThan(5);
    expect(heard?.chars).toBeLessThan(text.length / 2);
  });

  it("goes on where it was after a sound that was nobody's words, to the end and with nothing twice", async (test) => {
    const { expect } = test;
    const text = "You told me about the first part of it. What came of the second part in the end?";
    const scene = await begin(test, { owed: { turn: "t3", text, again: false }, turn: "t3" });
    const { interview, loudspeaker } = scene;
    await scene.until("speech", () => loudspeaker.log.length === 1);
    await wait(700);
    await scene.speak("", 150);
    await scene.until("all told as heard", () => interview.inputs("heard").length === 1, 15_000);
    expect(interview.inputs("heard")[0]?.heard).toEqual({ turn: "t3", chars: text.length, cut: false });
    expect(loudspeaker.log.map(({ what }) => what)).toEqual(["begun", "finished"]);
    expect(interview.inputs("answer")).toEqual([]);
  });

  it("says messages and silences word for word", async (test) => {
    const { expect } = test;
    const scene = await begin(test, { owed: null });
    await scene.until("a connection", () => scene.gemini.setups.length === 1 && scene.interview.frames.length > 0);
    await wait(300);
    scene.interview.push({ type: "silence", text: "Take your time." });
    await scene.said(1);
    scene.interview.push({ type: "nudged", text: "You may skip this one." });
    await scene.said(2);
    expect(scene.spoken).toEqual([
      "Take your time.",
      "I have a message from the recruiting team for you: You may skip this one.",
    ]);
  });

  it("hears nobody while the interview is paused, and asks once when it goes on", async (test) => {
    const { expect } = test;
    const scene = await begin(test);
    const { interview, gemini } = scene;
    await scene.said(1);
    interview.push(
      { type: "paused", why: "candidate", until: Date.now() + 60_000 },
      { status: "paused", phase: null, owed: null },
    );
    await scene.until("nobody listens", () => gemini.server.sockets.size === 0);
    await scene.speak("Nobody is to hear this.");
    const owed = { turn: "t0", text: "Let's go on where we were. What did you build last?", again: true };
    interview.push({ type: "resumed" }, { status: "live", phase: "listening", owed });
    await scene.said(2);
    expect(scene.spoken).toEqual([greeting, owed.text]);
    expect(gemini.heard).toEqual([]);
  });
});

describe.concurrent("a session that is lost", () => {
  it.for([1000, 1006, 1007, 1008, 1011])(
    "closed with %i while nobody speaks, is followed by the next",
    async (code, test) => {
      const { expect } = test;
      const scene = await begin(test);
      const { gemini, interview } = scene;
      scene.replies(["Thank you for that. What was hard?", "What was hard?"]);
      await scene.said(1);
      if (code === 1006) gemini.server.breakSockets();
      else gemini.server.closeSockets(code, "over");
      await scene.until("another session", () => gemini.setups.length === 2);
      await scene.speak("I built a search service.");
      await scene.said(2);
      expect(interview.inputs("answer")).toHaveLength(1);
      expect(interview.inputs("answer")[0]).toMatchObject({
        text: "I built a search service.",
        choice: { move: { type: "ADVANCE" } },
      });
      expect(scene.spoken).toEqual([greeting, "Thank you for that. What was hard?"]);
      // It was told where the interview is, before anything else.
      const [first] = gemini.turns.filter(({ connection }) => connection === 2);
      expect(first?.texts[0]?.text).toContain("Open is a0.");
    },
  );

  it.for([1006, 1011])(
    "closed with %i as somebody has spoken: what they said is heard by the next",
    async (code, test) => {
      const { expect } = test;
      const scene = await begin(test, { owed: null });
      scene.replies(["Thank you for that. What was hard?", "What was hard?"]);
      await scene.until("a session", () => scene.gemini.setups.length === 1);
      await wait(300);
      scene.gemini.hearing.closeInsteadOfFinal = code;
      await scene.speak("I built a search service.");
      await scene.said(1);
      expect(scene.interview.inputs("answer").map(({ text }) => text)).toEqual(["I built a search service."]);
      expect(scene.gemini.setups).toHaveLength(2);
    },
  );

  it.for([1006, 1011])(
    "broken with %i in the middle of the greeting: the rest is said, and nobody is greeted twice",
    async (code, test) => {
      const { expect } = test;
      const scene = await begin(test);
      let breaks = 1;
      scene.trouble = () =>
        breaks-- > 0 ? (code === 1006 ? { breakAfterMs: 1_800 } : { errorAfterMs: 1_800 }) : undefined;
      await scene.until("told as heard", () => scene.interview.inputs("heard").length === 1);
      expect(scene.interview.inputs("heard")[0]?.heard).toEqual({ turn: "t0", chars: greeting.length, cut: false });
      expect(scene.spoken).toEqual([greeting, "What did you build last?"]);
      expect(scene.loudspeaker.log.map(({ what }) => what)).toEqual(["begun", "finished"]);
    },
  );

  it("that says it will go is followed by the next as soon as nobody speaks", async (test) => {
    const { expect } = test;
    const scene = await begin(test);
    await scene.until("speech", () => scene.loudspeaker.log.length === 1);
    scene.gemini.goAway("50s");
    await wait(500);
    expect(scene.gemini.setups).toHaveLength(1);
    await scene.said(1);
    await scene.until("another session", () => scene.gemini.setups.length === 2);
    expect(scene.gemini.setups[1]?.sessionResumption).toEqual({});
    await wait(1_000);
    expect(scene.spoken).toEqual([greeting]);
    await scene.speak("I built a search service.");
    await scene.until("an answer", () => scene.interview.inputs("answer").length === 1);
  });

  it("is followed by the next before its time is over, between turns, again and again", async (test) => {
    const { expect } = test;
    const scene = await begin(test, {}, { limits: { rotateMs: 1_000, graceMs: 60_000 } });
    scene.replies(["Thank you for that. What was hard?", "What was hard?"]);
    await scene.said(1);
    await scene.until("others", () => scene.gemini.setups.length >= 3);
    await scene.speak("I built a search service.");
    await scene.said(2);
    expect(scene.spoken).toEqual([greeting, "Thank you for that. What was hard?"]);
    expect(scene.interview.inputs("answer")).toHaveLength(1);
  });

  it("hangs: the next hears what was said", async (test) => {
    const { expect } = test;
    const scene = await begin(test);
    scene.replies(["Thank you for that. What was hard?", "What was hard?"]);
    await scene.said(1);
    // Of the first session alone: the next one is well from its first message on.
    Object.defineProperty(scene.gemini.hearing, "hang", { get: () => scene.gemini.server.opened() < 2 });
    await scene.speak("I built a search service.", 1_100);
    await scene.until("it is given up", () => scene.gemini.server.opened() === 2);
    await scene.said(2);
    expect(scene.interview.inputs("answer").map(({ text }) => text)).toEqual(["I built a search service."]);
    expect(scene.spoken).toEqual([greeting, "Thank you for that. What was hard?"]);
  });
});

describe.concurrent("where it is no use", () => {
  const refuses = { before: (gemini: LiveScene["gemini"]) => (gemini.hearing.refuse = 503) };

  it("from the beginning: ears and a voice take over, and greet once", async (test) => {
    const { expect } = test;
    const scene = await begin(test, {}, { ...refuses, cascade: true, limits: { connectMs: 400 } });
    await scene.until("the greeting told as heard", () => scene.interview.inputs("heard").length === 1, 20_000);
    expect(scene.tts.requests.join(" ")).toBe(greeting);
    expect(scene.started).toBe(2);
    scene.transcriber.texts.push("I built a search service.");
    await scene.speak("");
    await scene.until("an answer", () => scene.interview.inputs("answer").length === 1);
    expect(scene.interview.inputs("answer")[0]).toMatchObject({ text: "I built a search service.", choice: null });
  });

  it("in the middle of the greeting: whoever takes over asks what is open, and greets nobody again", async (test) => {
    const { expect } = test;
    const scene = await begin(test, {}, { cascade: true });
    scene.trouble = () => ({ breakAfterMs: 400 });
    await scene.until("the question told as heard", () => scene.interview.inputs("heard").length === 1, 20_000);
    expect(scene.tts.requests.join(" ")).toBe("Let's go on where we were. What did you build last?");
  });

  it("without anybody who could take over, the interview goes on in text, once", async (test) => {
    const { expect } = test;
    const scene = await begin(test, {}, { ...refuses, limits: { connectMs: 300 } });
    await scene.until("text", () => scene.interview.inputs("channel").length === 1, 20_000);
    expect(scene.interview.inputs("channel")[0]?.channel).toBe("text");
    scene.interview.push({ type: "channel_changed", channel: "text" }, { channel: "text", owed: null });
    expect(await scene.conversation.ended).toBe("idle");
  });

  it("where it keeps saying something else, too", async (test) => {
    const { expect } = test;
    const scene = await begin(test, {}, { cascade: true });
    scene.onTold = () => "Hey there, nice to see you, I think we will have a lot of fun today!";
    scene.trouble = () => ({ betweenMs: 100 });
    let strays = 0;
    const look = setInterval(() => {
      if (scene.interview.inputs("strayed").length === strays) return;
      strays += 1;
      scene.interview.show({
        owed: { turn: "t0", text: `Once more ${strays}: what did you build last?`, again: true },
      });
    }, 20);
    test.onTestFinished(() => clearInterval(look));
    await scene.until("another voice", () => scene.tts.requests.length > 0, 25_000);
    expect(strays).toBeGreaterThanOrEqual(2);
    expect(strays).toBeLessThanOrEqual(3);
  });
});
