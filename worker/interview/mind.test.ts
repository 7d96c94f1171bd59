import { describe, expect, test } from "vitest";
import { encodeState, fold } from "#worker/engine/fold.ts";
import type { SpentOn } from "#contract/events.ts";
import type { ChatModel, Embedder } from "#worker/platform/models/port.ts";
import { nodeSql } from "#worker/testing/node-sql.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import { Play } from "#worker/testing/play.ts";
import { rebase } from "./fork.ts";
import { Mind } from "./mind.ts";
import { offlineInterviewer } from "./offline-interviewer.ts";
import { PassageStore } from "./passage-store.ts";
import { migrateStorage } from "./storage-migrations.ts";

const advance = { type: "ADVANCE", covered: true } as const;
const never = new AbortController().signal;

function mindOf(play: Play, embedder: Embedder | null = null, chat: ChatModel | null = null) {
  const sql = nodeSql();
  migrateStorage(sql);
  const passages = new PassageStore(sql);
  const seen = { read: [] as number[], failed: [] as string[] };
  const mind = new Mind({
    parts: () => ({ chat: () => chat, mostMicroUsd: 1_000, embedder: () => embedder, searchWeb: null }),
    passages,
    opened: () => {
      if (play.state.status === "none") throw new Error("not opened");
      return { plan: play.plan, state: play.state };
    },
    events: (after, limit) => {
      seen.read.push(after);
      return play.events.filter((event) => event.seq > after).slice(0, limit);
    },
    now: () => play.at,
    failed: (what) => void seen.failed.push(what),
    abandoned: () => undefined,
  });
  return { mind, passages, seen };
}

describe("S0.6 the search in a CV", () => {
  const text = "First I worked as a smith in the depot.";
  const placed = { id: "c1", page: 1, text, vector: Float32Array.of(1, 0) };
  const down: Embedder = { id: "fake:e", dimensions: 2, embed: async () => Promise.reject(new Error("down")) };

  test.each([
    ["fails", down, ["prepare_question"]],
    ["is not set up any more", null, []],
  ])("goes by letters where the embedder %s", async (_what, embedder, failed) => {
    const play = new Play(smallPlan()).open().start();
    const { mind, passages, seen } = mindOf(play, embedder);
    passages.replace({ measure: "fake:e", list: [placed] });
    const { retrieval } = await mind.prepare("first", never);
    expect(retrieval).toMatchObject({ measure: "letters-1024@1" });
    expect(retrieval?.score).toBeGreaterThan(0);
    expect(seen.failed).toEqual(failed);
  });

  test("goes by the embedder's vectors where it answers", async () => {
    const play = new Play(smallPlan()).open().start();
    const embedder: Embedder = { ...down, embed: async () => [Float32Array.of(0.8, 0.6)] };
    const { mind, passages } = mindOf(play, embedder);
    passages.replace({ measure: "fake:e", list: [placed] });
    const { retrieval } = await mind.prepare("first", never);
    expect(retrieval).toMatchObject({ measure: "fake:e", hits: [{ passage: "c1" }] });
    expect(retrieval?.score).toBeCloseTo(0.8);
  });
});

describe("a look at an answer beside the turn", () => {
  test("all that was said on the question and nothing else, without the log before it", () => {
    const play = new Play(smallPlan({ settings: { feedback: "per_answer" } })).open().start();
    play.answer("On the start.", advance);
    const put = play.events.find((event) => event.type === "move_chosen")?.seq ?? 0;
    play.answer("On the first.", { type: "PROBE", probe: "role" });
    play.say("More on the first.");
    const { mind, seen } = mindOf(play);
    expect(mind.toAssess("first").answers).toEqual(["On the first.", "More on the first."]);
    expect(seen.read).toEqual([put - 1]);
    // It was closed before anybody could look.
    play.choose(advance);
    expect(mind.toAssess("first").answers).toEqual(["On the first.", "More on the first."]);
  });
});

describe("what models may cost in one interview", () => {
  const used = { model: "fake:1", prompt: "p@1", tokensIn: 9, tokensOut: 1, firstMs: 1, totalMs: 1 };
  const chat: ChatModel = {
    id: "fake:1",
    reply: () => {
      throw new Error("nobody asks");
    },
    object: async () => Promise.reject(new Error("nobody asks")),
  };

  test.each<SpentOn>(["reply", "assess_answer", "prepare_question", "transcribe", "read_cv"])(
    "is used up by what nothing came of, or what was done outside, too: %s",
    (what) => {
      const play = new Play(smallPlan()).open();
      const { mind } = mindOf(play, null, chat);
      // Before it begins, while it runs, and when it is over.
      play.give({ type: "spent", what, used: { ...used, microUsd: 300 } });
      play.start();
      play.give({ type: "spent", what, used: { ...used, microUsd: 600, estimated: true } });
      expect(mind.interviewer(play.state).name).toBe("fake:1");
      play.give({ type: "spent", what, used: { ...used, microUsd: 100 } });
      expect(mind.interviewer(play.state)).toBe(offlineInterviewer);
      play.give({ type: "end", by: "candidate" });
      play.give({ type: "spent", what, used: { ...used, microUsd: 1 } });
      expect(play.state).toMatchObject({ status: "ended", base: { microUsd: 1_001 } });
      expect(encodeState(fold(play.plan, play.events))).toBe(encodeState(play.state));
      // A fork pays for itself.
      const opened = { interviewId: "int_gl_00000000000000000001", planVersionId: "pv_00000000000000000000" };
      const fork = rebase(
        play.events.slice(0, -2),
        { ...opened, folder: "o", expiresAt: 1, extraMs: 0, plan: play.plan },
        1,
      );
      expect(fold(play.plan, fork?.events ?? [])).not.toHaveProperty("base.microUsd");
    },
  );
});
