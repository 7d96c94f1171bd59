import { describe, expect, test } from "vitest";
import type { CandidateEvent } from "#contract/candidate-events.ts";
import type { CandidateInput, ToCandidate } from "#contract/live/candidate.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import { FakeInterview } from "#web/testing/fake-interview.ts";
import { english } from "#web/testing/scripts.ts";
import { nextRoom, openRoom, type RoomState } from "./room-state.ts";

const first = { id: "a0", kind: "question" as const, text: "Why?" };
const next = { id: "a1", kind: "question" as const, text: "How?" };
const started: CandidateEvent = { seq: 2, at: 10, type: "started", text: "Hello. Why?", ask: first };
const answeredEvent: CandidateEvent = {
  seq: 3,
  at: 20,
  type: "answered",
  turn: "t1",
  ask: "a0",
  id: "in-1",
  text: "Because",
  channel: "text",
};
const replied: CandidateEvent = { seq: 4, at: 30, type: "replied", turn: "t1", text: "Thanks. How?", ask: next };
const answer: CandidateInput = { id: "in-1", type: "answer", to: "a0", text: "Because", heard: null };
const waiting = new FakeInterview(english).view;
const live: CandidateView = { ...waiting, status: "live", phase: "listening", ask: first, question: first.text };

const event = (body: CandidateEvent): ToCandidate => ({ type: "event", event: body });
const view = (body: Partial<CandidateView>): ToCandidate => ({ type: "view", view: { ...live, ...body } });
const token = (at: number, text: string): ToCandidate => ({ type: "token", turn: "t1", at, text });
const fold = (messages: readonly ToCandidate[], from: RoomState = openRoom("", null, [], 0)) =>
  messages.reduce((state, message) => nextRoom(state, { type: "message", message }), from);
const sent = (input: CandidateInput, from: RoomState) => nextRoom(from, { type: "sent", input, at: 15 });
const words = (state: RoomState) => state.lines.flatMap((line) => ("text" in line ? [`${line.by}: ${line.text}`] : []));

describe("what was said", () => {
  test("is the same however often the log is replayed", () => {
    const messages = [event(started), event(answeredEvent), event(replied), view({ seq: 4 })];
    const once = fold(messages);
    expect(words(once)).toEqual(["interviewer: Hello. Why?", "candidate: Because", "interviewer: Thanks. How?"]);
    expect(fold(messages, once)).toEqual(once);
    expect(once.lastSeq).toBe(4);
  });

  test("streams word by word, survives repeated and missing words, and gives way to the reply", () => {
    let state = fold([
      event(started),
      view({ seq: 2 }),
      event(answeredEvent),
      view({ seq: 3, phase: "speaking" }),
      token(0, "Thanks. "),
      token(8, "H"),
      token(8, "How"),
    ]);
    expect(state.streaming).toEqual({ turn: "t1", from: 0, text: "Thanks. How" });
    state = fold([token(40, "later")], state);
    expect(state.streaming).toEqual({ turn: "t1", from: 40, text: "later" });
    state = fold([event(replied), token(0, "Thanks. ")], state);
    expect(state.streaming).toBeNull();
    expect(words(state).at(-1)).toBe("interviewer: Thanks. How?");
  });

  test("an older view never replaces a newer one", () => {
    expect(fold([view({ seq: 4, ask: next }), view({ seq: 3 })]).view?.ask).toEqual(next);
  });

  test("is read out once when it is new, and not when it is only replayed", () => {
    const replayed = fold([event(started)]);
    expect(replayed.announced).toEqual([]);
    const state = fold([view({ seq: 2 }), event(answeredEvent), event(replied)], replayed);
    expect(state.announced).toMatchObject([{ key: "t1", text: "Thanks. How?" }]);
  });
});

describe("one's own answer", () => {
  const asked = fold([event(started), view({ seq: 2 })]);

  test("is saved when the service says so, and not before", () => {
    let state = sent(answer, { ...asked, draft: "Because" });
    expect([state.draft, state.sent[0]?.saved]).toEqual(["", false]);
    state = fold([{ type: "accepted", input: "in-1", seq: 3 }], state);
    expect(state.sent[0]?.saved).toBe(true);
    state = fold([event(answeredEvent)], state);
    expect(state.sent).toEqual([]);
    expect(words(state).at(-1)).toBe("candidate: Because");
  });

  test("stands there once, whichever of event and acceptance comes first", () => {
    const state = fold([event(answeredEvent), { type: "accepted", input: "in-1", seq: 3 }], sent(answer, asked));
    expect(state.sent).toEqual([]);
    expect(words(state).filter((line) => line.startsWith("candidate"))).toHaveLength(1);
  });

  test("comes back into the box before what has been typed since, with the reason", () => {
    const typed = nextRoom(sent(answer, asked), { type: "typed", text: "And more" });
    const state = fold([{ type: "error", code: "ASK_PAST", message: "", input: "in-1" }], typed);
    expect(state).toMatchObject({ draft: "Because\n\nAnd more", refusal: "ASK_PAST", sent: [] });
    expect(nextRoom(state, { type: "dismissed" })).toMatchObject({ draft: "Because\n\nAnd more", refusal: null });
  });

  test("that was unsent when the page was closed is there again when it opens", () => {
    expect(openRoom("a draft", null, [answer], 5)).toMatchObject({
      draft: "a draft",
      sent: [{ input: answer, saved: false }],
    });
  });
});

test("a button pressed too late is no failure; one that has been used up says so", () => {
  const request: CandidateInput = { id: "in-2", type: "request", to: "a0", what: "repeat" };
  const pressed = sent(request, fold([event(started), view({ seq: 2 })]));
  const late = fold([{ type: "error", code: "ASK_PAST", message: "", input: "in-2" }], pressed);
  expect(late).toMatchObject({ sent: [], refusal: null });
  expect(fold([{ type: "error", code: "LIMIT_REACHED", message: "", input: "in-2" }], pressed)).toMatchObject({
    sent: [],
    refusal: "LIMIT_REACHED",
  });
});

test("the record stands in for events where there are none, and later events go on from it", () => {
  const lines = [
    { id: "#a0", at: 10, by: "interviewer" as const, text: "Hello. Why?", kind: "greeting" as const },
    { id: "in-1", at: 20, by: "candidate" as const, text: "Because", kind: "answer" as const },
    { id: "#e3", at: 21, by: "system" as const, text: "paused:silence", kind: "notice" as const },
    { id: "#t1r", at: 22, by: "candidate" as const, text: "skip", kind: "request" as const },
    { id: "#e5", at: 23, by: "system" as const, text: "channel_changed:text", kind: "notice" as const },
  ];
  const before = sent(answer, fold([view({ seq: 1 })]));
  const state = nextRoom(before, { type: "record", view: { ...live, seq: 3 }, lines });
  expect(words(state)).toEqual(["interviewer: Hello. Why?", "candidate: Because"]);
  expect(state).toMatchObject({ lastSeq: 3, sent: [], announced: [{ key: "a0", text: "Hello. Why?" }] });
  expect(state.lines.flatMap((line) => ("note" in line ? [line.note] : []))).toEqual([
    { type: "paused" },
    { type: "requested", what: "skip" },
  ]);
  const after = fold([event(answeredEvent), event(replied)], state);
  expect(words(after)).toEqual(["interviewer: Hello. Why?", "candidate: Because", "interviewer: Thanks. How?"]);
});

describe("what was understood of a recording", () => {
  const understood = (id: string, text: string) => ({ type: "understood", id, text }) as const;

  test("stands in the answer box, after what was typed and instead of what was recorded before", () => {
    const first = nextRoom(openRoom("To begin:", null, [], 0), understood("r1", "I lead it."));
    expect(first).toMatchObject({ draft: "To begin:\n\nI lead it.", spoken: "r1" });
    expect(nextRoom(first, understood("r2", "I led it."))).toMatchObject({ draft: "I led it.", spoken: "r2" });
  });

  test("stays a spoken answer while it is corrected, and is none any more once it was sent", () => {
    const corrected = nextRoom(openRoom("I lead it.", "r1", [], 0), { type: "typed", text: "I led it." });
    expect(corrected.spoken).toBe("r1");
    const input = { id: "r1", type: "answer", to: "a0", text: "I led it.", heard: null } as const;
    expect(nextRoom(corrected, { type: "sent", input, at: 0 })).toMatchObject({ draft: "", spoken: null });
  });
});
