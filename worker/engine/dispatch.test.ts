import { describe, expect, test } from "vitest";
import { Play } from "#worker/testing/play.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import { came, runOf, speaking, went } from "#worker/testing/spoken-play.ts";
import { encodeState } from "./fold.ts";
import { hasRoom } from "./log-room.ts";
import { wakeAt } from "./wake-at.ts";
import { work } from "./work.ts";

const advance = { type: "ADVANCE", covered: true } as const;

const dispatches = (play: Play) =>
  work(play.plan, play.state).flatMap((effect) => (effect.type === "dispatch_agent" ? [effect.id] : []));
const epochsSent = (play: Play) => play.events.flatMap((event) => (event.type === "agent_sent" ? [event.epoch] : []));

describe("S3.4 sending for an agent", () => {
  test("it is sent for in the decision that makes it necessary, and until it comes that is work to be done", () => {
    const play = speaking();
    expect(play.types().slice(-2)).toEqual(["started", "agent_sent"]);
    expect(dispatches(play)).toEqual(["agent:1"]);
    expect(wakeAt(play.plan, play.state)).toBe(play.at + 5_000);
    came(play, 1);
    expect(dispatches(play)).toEqual([]);
    expect(epochsSent(play)).toEqual([1]);
  });

  test("in text nobody is sent for, and nothing of voice is in the state", () => {
    const play = new Play(smallPlan()).open().start();
    play.answer("I built it.", advance);
    expect(epochsSent(play)).toEqual([]);
    expect(encodeState(play.state)).not.toMatch(/dispatch|owed/);
  });

  test("one that does not come is followed by the next; after four that did not, the candidate types, and may try again", () => {
    const play = speaking();
    const begun = play.at;
    const waited: number[] = [];
    while (runOf(play).channel === "voice") {
      play.ring();
      waited.push(play.at - begun);
    }
    expect(epochsSent(play)).toEqual([1, 2, 3, 4]);
    expect(waited).toEqual([5_000, 10_000, 20_000, 40_000]);
    expect(dispatches(play)).toEqual([]);
    expect(play.give({ type: "agent", epoch: 3, present: true }).events).toEqual([]);
    play.give({ type: "channel", channel: "voice" });
    expect(epochsSent(play)).toEqual([1, 2, 3, 4, 5]);
    expect(wakeAt(play.plan, play.state)).toBe(play.at + 5_000);
  });

  test("one that is lost is replaced at once, by a higher number", () => {
    const play = speaking();
    came(play, 1);
    play.pass(60_000);
    expect(went(play, 1).map(({ type }) => type)).toEqual(["agent_changed", "agent_sent"]);
    expect(dispatches(play)).toEqual(["agent:2"]);
    expect(wakeAt(play.plan, play.state)).toBe(play.at + 5_000);
  });

  test("one whose connection breaks has a second to be back, and three after an outage; then the next one is sent for", () => {
    const play = speaking();
    came(play, 1);
    play.pass(60_000).give({ type: "woke", candidatePresent: true, agentEpoch: null });
    expect(dispatches(play)).toEqual([]);
    expect(wakeAt(play.plan, play.state)).toBe(play.at + 3_000);
    came(play.pass(2_900), 1);
    expect(epochsSent(play)).toEqual([1]);
    play.pass(60_000).give({ type: "agent", epoch: 1, present: false });
    const lost = play.at;
    play.ring();
    expect(play.at).toBe(lost + 1_000);
    expect(dispatches(play)).toEqual(["agent:2"]);
    expect(wakeAt(play.plan, play.state)).toBe(play.at + 5_000);
    expect(came(play, 1).events).toEqual([]);
  });

  test("agents that come and crash are as good as none", () => {
    const play = speaking();
    for (let epoch = 1; epoch <= 4; epoch++) {
      came(play.pass(1_000), epoch);
      went(play.pass(1_000), epoch);
    }
    expect(epochsSent(play)).toEqual([1, 2, 3, 4]);
    expect(runOf(play).channel).toBe("text");
  });

  test("an agent that was there for a while ends the row", () => {
    const play = speaking();
    for (let epoch = 1; epoch <= 9; epoch++) {
      came(play.pass(1_000), epoch);
      went(play.pass(30_000), epoch);
    }
    expect(epochsSent(play)).toHaveLength(10);
    expect(runOf(play).channel).toBe("voice");
  });

  test("nobody is sent for to a candidate who is away or has paused; when they are back, one is", () => {
    const play = speaking();
    play.give({ type: "candidate", present: true });
    came(play, 1);
    play.give({ type: "candidate", present: false });
    went(play.pass(20_000), 1);
    expect(epochsSent(play)).toEqual([1]);
    play.pass(5_000).give({ type: "candidate", present: true });
    expect(epochsSent(play)).toEqual([1, 2]);
    came(play, 2);
    play.give({ type: "pause" });
    went(play.pass(20_000), 2);
    expect(epochsSent(play)).toEqual([1, 2]);
    play.pass(5_000).give({ type: "resume" });
    expect(epochsSent(play)).toEqual([1, 2, 3]);
  });

  test("a hint that one will not come shortens the wait, and says nothing of another", () => {
    const play = speaking();
    expect(play.give({ type: "no_agent", epoch: 7 }).events).toEqual([]);
    play.give({ type: "no_agent", epoch: 1 });
    expect(epochsSent(play)).toEqual([1, 2]);
    expect(play.give({ type: "no_agent", epoch: 1 }).events).toEqual([]);
    came(play, 2);
    expect(play.give({ type: "no_agent", epoch: 2 }).events).toEqual([]);
  });

  test("with a full log the interview goes on in text", () => {
    const play = speaking();
    came(play, 1);
    play.give({ type: "candidate", present: true });
    while (hasRoom(play.state)) play.give({ type: "nudge", text: "Hello." });
    went(play.pass(20_000), 1);
    expect(runOf(play).channel).toBe("text");
    play.answer("I built it.", advance);
    play.give({ type: "channel", channel: "voice" });
    expect(epochsSent(play)).toEqual([1, 2]);
  });
});

describe("S1.7 having the room recorded", () => {
  const wish = (play: Play) =>
    work(play.plan, play.state).flatMap((effect) => (effect.type === "record_room" ? [effect.id] : []));
  const recorded = () => {
    const play = new Play(smallPlan()).open({ roomRecording: "video" });
    play.give({ type: "start", channel: "voice" });
    return play;
  };

  test("is wanted while an agent speaks with the candidate, and stays as it is until the next one has come", () => {
    const play = recorded();
    expect(wish(play)).toEqual([]);
    came(play, 1);
    expect(wish(play)).toEqual(["room:1:on"]);
    went(play, 1);
    expect(wish(play)).toEqual([]);
    came(play, 2);
    expect(wish(play)).toEqual(["room:2:on"]);
  });

  test.each([
    ["in a pause", { type: "pause" }, { type: "resume" }],
    ["in text", { type: "channel", channel: "text" }, { type: "channel", channel: "voice" }],
  ] as const)("is not wanted %s, and again after it", (_, away, back) => {
    const play = recorded();
    came(play, 1);
    play.give(away);
    expect(wish(play)).toEqual(["room:1:off"]);
    play.give(back);
    expect(wish(play)).toEqual(["room:1:on"]);
  });

  test("is not wanted once the candidate has stopped it, whether an agent is there or not", () => {
    const play = recorded();
    came(play, 1);
    play.give({ type: "stop_recording" });
    expect(wish(play)).toEqual(["room:1:off"]);
    went(play, 1);
    expect(wish(play)).toEqual(["room:1:off"]);
  });

  test("is nobody's wish where the organisation has none, and none after the end", () => {
    const plain = speaking();
    came(plain, 1);
    expect(wish(plain)).toEqual([]);
    expect(encodeState(plain.state)).not.toContain("roomRecording");
    const play = recorded();
    came(play, 1);
    play.give({ type: "end", by: "candidate" });
    expect(wish(play)).toEqual([]);
  });
});
