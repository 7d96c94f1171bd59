import { expect, test } from "vitest";
import { nodeSql } from "#worker/testing/node-sql.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import { Loop } from "./loop.ts";
import { MemoryEventStore } from "./memory-event-store.ts";
import { offlineInterviewer } from "./offline-interviewer.ts";
import { SpokenAnswers } from "./spoken.ts";
import { SpokenStore } from "./spoken-store.ts";
import { migrateStorage } from "./storage-migrations.ts";

const unused = () => {
  throw new Error("not needed");
};

test("whoever speaks an answer again and again without sending it comes to the same end as by sending", () => {
  const sql = nodeSql();
  migrateStorage(sql);
  const loop = new Loop({
    store: new MemoryEventStore(),
    interviewer: () => offlineInterviewer,
    now: () => 1_000,
    publish: () => undefined,
    run: async () => null,
    setAlarm: () => undefined,
    failed: () => undefined,
  });
  const opening = { interviewId: "int_gl_0", planVersionId: "pv_0", folder: "org/o", expiresAt: 9_000, extraMs: 0 };
  loop.open(smallPlan({ settings: { reviewSpoken: true } }), { ...opening, type: "open", at: 1_000, id: "open" });
  loop.take({ type: "consent", consent: { version: "1", language: "en", hash: "0".repeat(64) } }, "consent");
  loop.take({ type: "start", channel: "text" }, "start");
  const store = new SpokenStore(sql);
  const spoken = new SpokenAnswers({ store, loop: () => loop, files: unused, now: () => 1_000 });
  const heard = { to: "a0", text: "Hello.", confidence: null, durationMs: 900, kept: false, measures: null };
  let times = 0;
  for (; times < 1_000; times += 1) {
    const given = { id: `r${times}`, to: "a0", hash: `${times}`.padStart(64, "0") };
    const admitted = spoken.begin(given);
    if (!admitted.ok) {
      expect(admitted.error.code).toBe("LIMIT_REACHED");
      break;
    }
    expect(spoken.keep({ ...heard, ...given }, null, () => true)).toMatchObject({
      ok: true,
      value: { counted: false },
    });
    expect(store.all()).toHaveLength(1);
  }
  expect(times).toBe(300);
});
