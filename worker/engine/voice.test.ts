import { describe, expect, test } from "vitest";
import { Play } from "#worker/testing/play.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import { came, heard, runOf, seenBy, speaking, went } from "#worker/testing/spoken-play.ts";
import { encodeState, fold } from "./fold.ts";
import type { Choice } from "./input.ts";
import { hasRoom } from "./log-room.ts";
import { projectLines } from "./transcript.ts";
import { wakeAt } from "./wake-at.ts";
import { work } from "./work.ts";

const advance = { type: "ADVANCE", covered: true } as const;

describe("words that are owed", () => {
  const greeting = /^Hello, and welcome\..* Please tell me about start\.$/;

  test("the greeting is owed to the first agent that comes, until it says that it was heard", () => {
    const play = speaking();
    play.ring();
    came(play, 2);
    expect(seenBy(play).owed).toEqual({ turn: "t0", text: expect.stringMatching(greeting), again: false });
    heard(play.pass(15_000));
    expect(seenBy(play).owed).toBeNull();
    expect(heard(play).events).toEqual([]);
  });

  test("an agent that comes after another has begun asks what is open, and greets nobody again", () => {
    const play = speaking();
    came(play, 1);
    went(play.pass(3_000), 1);
    came(play, 2);
    const owed = { turn: "t0", text: "Let's go on where we were. Please tell me about start.", again: true };
    expect(seenBy(play)).toMatchObject({ epoch: 2, owed });
    went(play.pass(3_000), 2);
    came(play, 3);
    expect(seenBy(play).owed).toEqual(owed);
    heard(play);
    went(play.pass(20_000), 3);
    came(play, 4);
    expect(seenBy(play).owed).toBeNull();
  });

  test("a reply is owed whole to the agent that has it first, also where it came while none was there", () => {
    const play = speaking();
    came(play, 1);
    heard(play);
    play.answer("I built it.", advance, "Thank you.");
    const owed = { turn: "t1", text: "Thank you. Please tell me about first.", again: false };
    expect(seenBy(play).owed).toEqual(owed);
    heard(play);
    play.say("I wrote it.");
    expect(seenBy(play).owed).toBeNull();
    went(play.pass(20_000), 1);
    play.choose(advance, "Thank you.");
    came(play, 2);
    expect(seenBy(play).owed).toEqual({ turn: "t2", text: "Thank you. Please tell me about second.", again: false });
  });

  test("whoever turns to voice, or comes back to it, is asked what is open and not told what they have read", () => {
    const play = new Play(smallPlan()).open().start();
    play.answer("I built it.", advance);
    play.pass(1_000).give({ type: "channel", channel: "voice" });
    came(play, 1);
    const owed = { turn: "t1", text: "Let's go on where we were. Please tell me about first.", again: true };
    expect(seenBy(play).owed).toEqual(owed);
    heard(play);
    play.give({ type: "pause" });
    expect(seenBy(play).owed).toBeNull();
    play.give({ type: "resume" });
    expect(seenBy(play).owed).toEqual(owed);
    play.give({ type: "channel", channel: "text" });
    expect(seenBy(play).owed).toBeNull();
    play.give({ type: "channel", channel: "voice" });
    expect(seenBy(play).owed).toEqual(owed);
  });

  test("one that was read counts as asked, however soon it is cut off", () => {
    const play = new Play(smallPlan()).open().start();
    play.answer("Hello.", advance);
    play.pass(1_000).give({ type: "channel", channel: "voice" });
    came(play, 1);
    heard(play, { cut: true, chars: 3 });
    expect(runOf(play).questions["first"]).toMatchObject({ asked: "delivered" });
  });

  test("what is said again and cut off is counted in the reply as it stands in the log", () => {
    const play = speaking();
    came(play, 1);
    play.answer("Hello.", advance, "Thank you.");
    went(play.pass(20_000), 1);
    came(play, 2);
    heard(play, { cut: true, chars: "Let's go on where we were. Please tell".length });
    expect(play.events.at(-1)).toMatchObject({ type: "delivered", chars: "Thank you. Please tell".length, cuts: 1 });
  });

  test("the goodbye is owed although the interview is over", () => {
    const play = speaking();
    came(play, 1);
    play.answer("I want to stop.", { type: "CONFIRM_END" });
    play.answer("Yes.", { type: "CLOSE" });
    expect(play.state.status).toBe("ended");
    expect(seenBy(play).owed).toMatchObject({ text: expect.stringContaining("Goodbye!"), again: false });
  });
});

describe("sentences that may come next", () => {
  test("they are worded as they will be said, each part by itself, and nothing further of the plan is among them", () => {
    const play = speaking();
    came(play, 1);
    play.answer("Hello.", advance);
    const { ahead } = seenBy(play);
    play.say("I built it.");
    play.choose(advance);
    const [lead, ...rest] = ahead.filter((sentence) => play.lastReply().startsWith(sentence));
    expect(rest).toEqual([]);
    expect(play.lastReply()).toBe(`${lead} Please tell me about second.`);
    expect(ahead).toEqual(expect.arrayContaining(["Please tell me about second.", "What was your own part in first?"]));
    expect(ahead.join(" ")).not.toMatch(/extra|ask-us|last/);
    expect(new Set(ahead).size).toBe(ahead.length);
  });

  test.each([
    ["PROBE", { type: "PROBE", probe: "role" }],
    ["REPEAT", { type: "REPEAT" }],
    ["CLARIFY", { type: "CLARIFY" }],
    ["SKIP", { type: "SKIP" }],
    ["WAIT", { type: "WAIT" }],
    ["REDIRECT", { type: "REDIRECT" }],
    ["CONFIRM_END", { type: "CONFIRM_END" }],
  ] as const)("all of a prepared %s is among them", (_name, move) => {
    const play = speaking();
    came(play, 1);
    play.answer("Hello.", advance);
    const { ahead } = seenBy(play);
    play.answer("Well.", move);
    let left = play.lastReply();
    for (const sentence of ahead) left = left.replace(sentence, "");
    expect(left.trim()).toBe("");
  });

  test("after the last question the goodbye is", () => {
    const play = speaking();
    came(play, 1);
    for (let guard = 0; play.ask.question !== "last" && guard < 20; guard++) play.answer("I built it.", advance);
    const { ahead } = seenBy(play);
    play.answer("No.", advance);
    expect(ahead).toContain(play.lastReply());
  });
});

describe("silence by voice", () => {
  const silences = (play: Play) => play.events.filter(({ type }) => type === "silence").length;

  test("it is measured from the end of the interviewer's words as the agent tells it", () => {
    const play = speaking();
    came(play, 1);
    heard(play.pass(25_000));
    expect(wakeAt(play.plan, play.state)).toBe(play.at + 12_000);
    play.ring();
    expect(silences(play)).toBe(1);
  });

  test("and from an estimate where it never tells", () => {
    const play = speaking();
    came(play, 1);
    const { owed } = seenBy(play);
    const due = wakeAt(play.plan, play.state) ?? 0;
    expect(due - play.at - 12_000).toBe(Math.ceil(((owed?.text.length ?? 0) * 1_000) / 15));
  });

  test("nobody is silent towards an agent that is not there", () => {
    const play = speaking();
    came(play, 1);
    heard(play);
    went(play.pass(11_000), 1);
    play.ring();
    expect(silences(play)).toBe(0);
    came(play, 3);
    expect(wakeAt(play.plan, play.state)).toBe(play.at + 12_000);
  });

  test("an answer of ten minutes is never spoken into, and costs at most one event at each alarm", () => {
    const play = speaking({ settings: { maxDurationMs: 2_700_000 } });
    came(play, 1);
    heard(play.pass(20_000));
    const until = play.at + 600_000;
    let alarms = 0;
    for (let due = wakeAt(play.plan, play.state); due !== null && due < until; due = wakeAt(play.plan, play.state)) {
      const before = play.events.length;
      play.at = due;
      play.give({ type: "tick", speech: { speaking: true, at: play.at - 1_000 } });
      expect(play.events.length - before).toBeLessThanOrEqual(1);
      alarms += 1;
    }
    expect(alarms).toBeLessThanOrEqual(50);
    expect(play.state.status).toBe("live");
    expect(silences(play)).toBe(0);
    play.at = until;
    // They fell silent a moment before the alarm: it is from there that they may think.
    const due = wakeAt(play.plan, play.state) ?? 0;
    play.at = due;
    play.give({ type: "tick", speech: { speaking: false, at: due - 2_000 } });
    expect(wakeAt(play.plan, play.state)).toBe(due - 2_000 + 12_000);
    play.at = due + 10_000;
    play.give({ type: "tick", speech: { speaking: false, at: due - 2_000 } });
    expect(silences(play)).toBe(1);
  });

  test("with a full log nothing more is noted of speaking, and the alarm goes on as if it were silence", () => {
    const play = speaking();
    came(play, 1);
    play.give({ type: "candidate", present: true });
    heard(play);
    while (hasRoom(play.state)) play.give({ type: "nudge", text: "Hello." });
    expect(play.state.status).toBe("live");
    play.ring({ speaking: true, sinceMs: 0 });
    expect(silences(play)).toBe(1);
  });

  test("a moment that is asked for by voice is given", () => {
    const play = speaking();
    came(play, 1);
    play.answer("Give me a moment, please.", { type: "WAIT" });
    expect(play.phase).toMatchObject({ at: "listening", holdUntil: play.at + 120_000 });
    heard(play.pass(2_000));
    expect(wakeAt(play.plan, play.state)).toBe(play.at - 2_000 + 132_000);
  });

  test("in text a WAIT costs no more events than before", () => {
    const play = new Play(smallPlan()).open().start();
    const before = play.events.length;
    play.answer("Give me a moment, please.", { type: "WAIT" });
    expect(play.types().slice(before)).toEqual(["answered", "move_chosen", "replied"]);
  });
});

describe("where there are no rooms to speak in", () => {
  test("an interview begins in text, and no agent is waited for", () => {
    const play = new Play(smallPlan()).open();
    play.give({ type: "start", channel: "voice", mute: true });
    expect(play.types().slice(2)).toEqual(["started"]);
    expect(runOf(play).channel).toBe("text");
    expect(wakeAt(play.plan, play.state)).toBe(play.at + play.plan.settings.textSilence.firstMs);
  });

  test("a wish to speak is refused, and one to type is not", () => {
    const play = speaking();
    expect(play.give({ type: "channel", channel: "voice", mute: true })).toEqual({ events: [], refused: null });
    expect(play.give({ type: "channel", channel: "text", mute: true }).events).toHaveLength(1);
    const refused = play.give({ type: "channel", channel: "voice", mute: true });
    expect(refused).toEqual({ events: [], refused: "VOICE_UNAVAILABLE" });
  });
});

describe("a realtime model's choice", () => {
  const used = {
    model: "gemini/live",
    prompt: "realtime-interviewer@1",
    tokensIn: 120,
    tokensOut: 60,
    firstMs: 0,
    totalMs: 0,
  };
  const choose = (play: Play, choice: Choice) => {
    const id = `said-${play.events.length}`;
    const answer = { id, text: "I built it.", channel: "voice", confidence: 0.9, audio: null } as const;
    return play.give({ type: "answer", to: play.ask.id, heard: null, answer, choice }, id).events;
  };

  test("answer, move and words are one commit, and nobody else is asked", () => {
    const play = speaking();
    came(play, 1);
    choose(play, { move: advance, found: ["own"], words: null, used });
    const events = choose(play, {
      move: { type: "PROBE", probe: "role" },
      found: ["own", "no-such"],
      words: null,
      used,
    });
    expect(events.map(({ type }) => type)).toEqual(["answered", "move_chosen", "replied"]);
    expect(events[1]).toMatchObject({ found: ["own"] });
    expect(events[2]).toMatchObject({
      how: "model",
      used,
      text: expect.stringMatching(/What was your own part in first\?$/),
    });
    expect(work(play.plan, play.state).map(({ type }) => type)).not.toContain("reply");
  });

  test("one that is not allowed leads on with prepared words", () => {
    const play = speaking();
    came(play, 1);
    const events = choose(play, {
      move: { type: "PROBE", probe: "role" },
      found: [],
      words: "And your own part?",
      used,
    });
    expect(events.map(({ type }) => type)).toEqual([
      "answered",
      "reply_failed",
      "question_closed",
      "move_chosen",
      "replied",
    ]);
    expect(events.at(-1)).toMatchObject({ how: "prepared", used });
    expect(play.lastReply()).not.toContain("And your own part?");
  });

  test("nothing is covered where nothing was heard of what is looked for, whatever it says", () => {
    const play = speaking();
    came(play, 1);
    const events = choose(play, { move: advance, found: ["no-such"], words: null, used: null });
    expect(events).toContainEqual(expect.objectContaining({ type: "question_closed", as: "probes_used" }));
  });

  test("other words that its voice has said are noted where they were heard, and what is open is owed once more", () => {
    const play = speaking();
    came(play, 1);
    heard(play);
    play.answer("I built it.", advance, "Thank you.");
    heard(play);
    play.give({ type: "strayed", turn: "t1", text: "You did so well! What else?" }, "strayed");
    expect(seenBy(play).owed).toEqual({
      turn: "t1",
      text: "Let's go on where we were. Please tell me about first.",
      again: true,
    });
    expect(projectLines(play.events).at(-1)).toMatchObject({
      by: "interviewer",
      kind: "aside",
      text: "You did so well! What else?",
    });
    expect(encodeState(fold(play.plan, play.events))).toBe(encodeState(play.state));
    play.say("I wrote it.");
    expect(play.give({ type: "strayed", turn: "t1", text: "And more." }, "late").events).toEqual([]);
  });
});

test("recording that was stopped stays stopped, and stopping it twice is one fact", () => {
  const play = speaking();
  came(play, 1);
  expect(seenBy(play).record).toBe(true);
  play.give({ type: "stop_recording" });
  expect(seenBy(play).record).toBe(false);
  expect(play.give({ type: "stop_recording" }).events).toEqual([]);
  expect(encodeState(fold(play.plan, play.events))).toBe(encodeState(play.state));
});
