/** What every event store must do. Each store's test runs this suite over its own kind. */
import { describe, expect, test } from "vitest";
import type { Event } from "#contract/events.ts";
import type { EventStore } from "./event-store.ts";

/** An empty store, and another one over the same data where the kind keeps any. */
export type Fresh = { store: EventStore; reopen: (() => EventStore) | null };

/** `within` runs a test where the store may be used, with a fresh one. */
export function describeEventStore(kind: string, within: (body: (fresh: Fresh) => void) => void | Promise<void>): void {
  const event = (seq: number, cause = `in-${seq}`): Event => ({
    type: "nudged",
    text: `Nr ${seq} 😀 \u202e עברית`,
    seq,
    at: 1_000 + seq,
    cause,
  });
  const at = (seq: number) => ({ seq, engineVersion: 1, state: `{"seq":${seq}}` });

  describe(`S0.7 event store over ${kind}`, () => {
    test("an empty one has neither log nor checkpoint", () =>
      within(({ store }) => {
        expect(store.checkpoint()).toBeNull();
        expect(store.read(0)).toEqual([]);
        expect(store.findByInput("in-1")).toBeNull();
      }));

    test("gives back what was appended, in order, with the newest checkpoint", () =>
      within(({ store }) => {
        store.transaction(() => store.append([event(1), event(2)], at(2), "in-1"));
        store.transaction(() => store.append([event(3)], at(3), null));
        expect(store.read(0)).toEqual([event(1), event(2), event(3)]);
        expect(store.read(1, 1)).toEqual([event(2)]);
        expect(store.readUntil(2)).toEqual([event(1), event(2)]);
        expect(store.read(3)).toEqual([]);
        expect(store.checkpoint()).toEqual(at(3));
      }));

    test("takes a whole log at once", () =>
      within(({ store }) => {
        const log = Array.from({ length: 61 }, (_, index) => event(index + 1));
        store.append(log, at(61), "in-1");
        expect(store.read(0)).toEqual(log);
        expect(store.findByInput("in-1")).toEqual(log[0]);
      }));

    test("finds the first event of an input, and only of one that was named", () =>
      within(({ store }) => {
        store.append([event(1, "a"), event(2, "a")], at(2), "a");
        store.append([event(3, "b")], at(3), null);
        expect(store.findByInput("a")).toEqual(event(1, "a"));
        expect(store.findByInput("b")).toBeNull();
      }));

    test("refuses a gap and an input that is known", () =>
      within(({ store }) => {
        store.append([event(1)], at(1), "in-1");
        expect(() => store.transaction(() => store.append([event(3)], at(3), null))).toThrow();
        expect(() => store.transaction(() => store.append([event(2, "in-1")], at(2), "in-1"))).toThrow();
        expect(store.read(0)).toEqual([event(1)]);
        store.append([event(2)], at(2), "in-2");
        expect(store.read(0)).toHaveLength(2);
      }));

    test("a transaction that throws leaves nothing", () =>
      within(({ store }) => {
        store.append([event(1)], at(1), "in-1");
        const failing = () =>
          store.transaction(() => {
            store.append([event(2)], at(2), "in-2");
            throw new Error("evicted here");
          });
        expect(failing).toThrow("evicted here");
        expect(store.read(0)).toEqual([event(1)]);
        expect(store.checkpoint()).toEqual(at(1));
        expect(store.findByInput("in-2")).toBeNull();
        store.append([event(2)], at(2), "in-2");
        expect(store.checkpoint()).toEqual(at(2));
      }));

    test("what is read is a copy", () =>
      within(({ store }) => {
        store.append([event(1)], at(1), null);
        Object.assign(store.read(0)[0] ?? {}, { text: "changed" });
        expect(store.read(0)).toEqual([event(1)]);
      }));

    test("another store over the same data goes on where this one stopped", () =>
      within(({ store, reopen }) => {
        store.append([event(1), event(2)], at(2), "in-1");
        if (reopen === null) return;
        const again = reopen();
        expect(again.read(0)).toEqual([event(1), event(2)]);
        expect(again.checkpoint()).toEqual(at(2));
        again.append([event(3)], at(3), "in-3");
        expect(again.findByInput("in-3")).toEqual(event(3));
      }));
  });
}
