/** Latencies as they are read: what belongs together in one place, all on one line of time. Pure. */
import type * as z from "zod";
import type { latencyRow } from "#contract/api/voice.ts";

export type LatencyRow = z.infer<typeof latencyRow>;
export type LatencyGroup = Pick<LatencyRow, "mode" | "stt" | "tts" | "region"> & {
  key: string;
  /** Turns of which at least one stage is known. */
  turns: number;
  rows: readonly LatencyRow[];
};

/** Rows of the same providers and region, in the order in which they come. */
export function latencyGroups(rows: readonly LatencyRow[]): LatencyGroup[] {
  const groups = new Map<string, LatencyGroup>();
  for (const row of rows) {
    const { mode, stt, tts, region, count } = row;
    const key = JSON.stringify([mode, stt, tts, region]);
    const before = groups.get(key) ?? { key, mode, stt, tts, region, turns: 0, rows: [] };
    groups.set(key, { ...before, turns: Math.max(before.turns, count), rows: [...before.rows, row] });
  }
  return [...groups.values()];
}

/** What a candidate waited: heard by their page, or else sent by the agent. */
export function waitIn({ rows }: Pick<LatencyGroup, "rows">): LatencyRow | null {
  return rows.find(({ stage }) => stage === "heard") ?? rows.find(({ stage }) => stage === "sent") ?? null;
}

/** Of fewer turns, the 95th percentile is the slowest one or the one before it. */
export const fewTurns = 40;

const steps = [100, 200, 500, 1_000, 2_000, 5_000, 10_000, 30_000, 60_000, 120_000];

/** Marks from 0 to where the longest time fits, at most six of them, in milliseconds. */
export function marksFor(rows: readonly LatencyRow[]): number[] {
  const longest = Math.max(steps[0]!, ...rows.map(({ p95 }) => p95));
  const step = steps.find((entry) => longest <= entry * 5) ?? longest / 5;
  const count = Math.ceil(longest / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** 0.35 s, 1.2 s, 12 s */
export function secondsWords(ms: number): string {
  const seconds = Math.max(0, ms) / 1_000;
  const digits = seconds < 1 ? 2 : seconds < 10 ? 1 : 0;
  return `${seconds.toFixed(digits)} s`;
}
