import { describe, expect, test } from "vitest";
import { event, type Event } from "#contract/events.ts";
import type { RecruiterView } from "#contract/views.ts";
import { emptyFeed, type Feed, receive, spentAt } from "./live-feed.ts";

const at = (seq: number, body: object): Event => event.parse({ seq, at: seq * 1_000, cause: "x", ...body });
const ask = { id: "a0", question: "q", kind: "question", probe: null, text: "How?" };
const log: Event[] = [
  at(1, { type: "started", channel: "text", ask, text: "Hello. How?" }),
  at(2, {
    type: "answered",
    turn: "t1",
    ask: "a0",
    deadline: 0,
    part: { id: "i1", text: "Like this.", channel: "text", confidence: null, audio: null },
  }),
  at(3, { type: "move_chosen", turn: "t1", move: { type: "ADVANCE", covered: true }, next: null, deadline: 0 }),
  at(4, { type: "replied", turn: "t1", text: "Thank you.", askText: null, how: "offline", used: null }),
  at(5, { type: "ended", outcome: "completed", by: "plan", reason: null }),
];
const fed = (feed: Feed, events: readonly Event[]) =>
  events.reduce((state, entry) => receive(state, { type: "event", event: entry }), feed);

describe("the growing transcript", () => {
  test("what was said stands in order; the engine's own events are no lines", () => {
    const feed = fed(emptyFeed, log);
    expect(feed.lines.map((line) => [line.by, line.text])).toEqual([
      ["interviewer", "Hello. How?"],
      ["candidate", "Like this."],
      ["interviewer", "Thank you."],
      ["note", "The interview is over."],
    ]);
    expect(feed.lastSeq).toBe(5);
  });

  test("a replay after a reconnection doubles nothing", () => {
    const once = fed(emptyFeed, log.slice(0, 3));
    expect(fed(once, log).lines).toEqual(fed(emptyFeed, log).lines);
  });

  test("words on their way grow, a repeated piece does not double, and the reply replaces them", () => {
    let feed = fed(emptyFeed, log.slice(0, 3));
    feed = receive(feed, { type: "token", turn: "t1", at: 0, text: "Thank" });
    feed = receive(feed, { type: "token", turn: "t1", at: 5, text: " yo" });
    feed = receive(feed, { type: "token", turn: "t1", at: 5, text: " you" });
    expect(feed.speaking?.text).toBe("Thank you");
    feed = receive(feed, { type: "token", turn: "t2", at: 0, text: "Next" });
    expect(feed.speaking?.text).toBe("Next");
    expect(fed(feed, log).speaking).toBeNull();
  });
});

// Only the fields that this file reads.
const view = (seq: number, time: RecruiterView["time"]) => ({ seq, time }) as RecruiterView;

test("an older view never replaces a newer one", () => {
  const feed = receive(emptyFeed, { type: "view", view: view(7, null) });
  expect(receive(feed, { type: "view", view: view(3, null) }).view?.seq).toBe(7);
});

test("time runs only while the interview does", () => {
  expect(spentAt(view(1, { spentMs: 5_000, totalMs: 60_000, at: 1_000, running: true }), 4_000)).toBe(8_000);
  expect(spentAt(view(1, { spentMs: 5_000, totalMs: 60_000, at: 1_000, running: false }), 4_000)).toBe(5_000);
  expect(spentAt(view(1, null), 4_000)).toBe(0);
});
