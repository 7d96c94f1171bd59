import { expect, test } from "vitest";
import { type CallAction, type CallState, nextCall, noCall, turnOf, understood } from "./call-state.ts";

const after = (...actions: CallAction[]) => actions.reduce(nextCall, noCall);
const asked: CallAction = { type: "asked", kind: "interview" };
const microphoneOn: CallAction = { type: "microphone_on" };
const connected: CallAction = { type: "connected" };
const here: CallAction = { type: "agent", here: true };
const talking = [asked, microphoneOn, connected, here] as const;
const said = (id: string, text: string): CallAction => ({ type: "transcript", by: "candidate", id, text });

test("asks for the microphone, then for the room, and is in it", () => {
  const steps = [asked, microphoneOn, connected].map((_, count, all) => after(...all.slice(0, count + 1)).stage);
  expect(steps).toEqual(["microphone", "connecting", "in"]);
});

test.each(["denied", "missing", "taken", "unsupported"] as const)(
  "without a microphone (%s) nothing is begun",
  (trouble) => {
    const state = after(asked, { type: "microphone_trouble", trouble });
    expect(state).toMatchObject({ stage: "out", microphone: false, microphoneTrouble: trouble });
    expect(nextCall(state, asked)).toMatchObject({ stage: "microphone", microphoneTrouble: null });
  },
);

test("a microphone that is lost in the middle leaves one in the room, to listen; one that is kept quiet stays open", () => {
  const lost = after(...talking, { type: "microphone_trouble", trouble: "unplugged" });
  expect(lost).toMatchObject({ stage: "in", microphone: false, microphoneTrouble: "unplugged" });
  const quiet = after(...talking, { type: "microphone_trouble", trouble: "silenced" });
  expect(quiet).toMatchObject({ stage: "in", microphone: true, microphoneTrouble: "silenced" });
  expect(nextCall(quiet, { type: "microphone_trouble", trouble: null }).microphoneTrouble).toBeNull();
});

test("a microphone that opens after the page was left is not open", () => {
  const left = after(asked, { type: "left", trouble: null });
  expect(nextCall(left, microphoneOn)).toBe(left);
});

test("a connection that breaks and comes back is the same talk; a late word of an earlier one is none", () => {
  const broken = after(...talking, { type: "reconnecting" });
  expect(broken.stage).toBe("reconnecting");
  expect(nextCall(broken, { type: "reconnected" }).stage).toBe("in");
  const out = after(...talking, { type: "left", trouble: "dropped" });
  expect(nextCall(out, { type: "reconnected" }).stage).toBe("out");
  expect(nextCall(out, connected).stage).toBe("out");
});

test("whoever speaks elsewhere is out here, keeps the microphone's place, and may take it back", () => {
  const out = after(...talking, { type: "released" }, { type: "left", trouble: "elsewhere" });
  expect(out).toMatchObject({ stage: "out", trouble: "elsewhere", microphone: false, agent: "awaited" });
  expect(nextCall(out, asked)).toMatchObject({ stage: "microphone", trouble: null });
});

test("mutes only what is open, and begins heard the next time", () => {
  expect(after(asked, { type: "muted", muted: true }).muted).toBe(false);
  const muted = after(...talking, { type: "muted", muted: true });
  expect(muted.muted).toBe(true);
  expect(nextCall(muted, { type: "released" }).muted).toBe(false);
});

test("what is understood is put together in its order, each stretch in its newest words, until it is an answer", () => {
  const state = after(...talking, said("a", "I led"), said("a", "I led a team."), said("b", " It went"));
  expect(understood(state)).toBe("I led a team. It went");
  const next = nextCall(state, { type: "answered" });
  expect(understood(next)).toBe("");
  // The last words of a stretch come a second time after it was taken.
  expect(understood(nextCall(next, said("b", "It went well.")))).toBe("");
  expect(understood(nextCall(next, said("c", "And then")))).toBe("And then");
});

test("what the agent says back is no word of the candidate", () => {
  const state = after(...talking, { type: "transcript", by: "agent", id: "x", text: "I heard:" });
  expect([understood(state), state.caption?.text]).toEqual(["", "I heard:"]);
});

test("a recording that was stopped stays stopped through the next connection", () => {
  const state = after(...talking, { type: "admitted", recorded: true }, { type: "recording_stopped" }, asked);
  expect(state.recorded).toBe(false);
});

test.each<[string, CallState, Parameters<typeof turnOf>[1]]>([
  ["connecting", after(asked), "listening"],
  ["connecting", after(asked, microphoneOn, connected), "listening"],
  ["candidates_turn", after(...talking), "listening"],
  ["thinking", after(...talking), "choosing"],
  ["thinking", after(...talking), "speaking"],
  ["interviewer", after(...talking, { type: "speaks", candidate: false, interviewer: true }), "listening"],
  ["interviewer", after(...talking, { type: "speaks", candidate: true, interviewer: true }), "speaking"],
  ["candidate", after(...talking, { type: "speaks", candidate: true, interviewer: false }), "choosing"],
  ["muted", after(...talking, { type: "muted", muted: true }), "listening"],
  ["connecting", after(...talking, { type: "agent", here: false }), "choosing"],
  ["reconnecting", after(...talking, { type: "reconnecting" }), "listening"],
])("says that it is %s", (turn, state, phase) => {
  expect(turnOf(state, phase)).toBe(turn);
});
