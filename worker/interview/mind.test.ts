import { describe, expect, test } from "vitest";
import type { Embedder } from "#worker/platform/models/port.ts";
import { nodeSql } from "#worker/testing/node-sql.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import { Play } from "#worker/testing/play.ts";
import { Mind } from "./mind.ts";
import { PassageStore } from "./passage-store.ts";
import { migrateStorage } from "./storage-migrations.ts";

const advance = { type: "ADVANCE", covered: true } as const;
const never = new AbortController().signal;

function mindOf(play: Play, embedder: Embedder | null = null) {
  const sql = nodeSql();
  migrateStorage(sql);
  const passages = new PassageStore(sql);
  const seen = { read: [] as number[], failed: [] as string[] };
  const mind = new Mind({
    parts: () => ({ chat: () => null, mostMicroUsd: 1, embedder: () => embedder, searchWeb: null }),
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
