/** Waits as they could have been measured: many turns in one region, few in another, and one model that hears and speaks. */
import type * as z from "zod";
import type * as voice from "#contract/api/voice.ts";
import type { AnswersTo } from "./answer.ts";

type Latencies = z.output<typeof voice.getLatencies.response>;
type Stage = Latencies["rows"][number]["stage"];

const cascade = { mode: "cascade", stt: "deepgram/nova-3", tts: "cartesia/sonic-3" };
const realtime = { mode: "realtime", stt: "google/gemini-live", tts: "google/gemini-live" };

function rowsOf(
  group: typeof cascade & { region: string | null; count: number },
  stages: Partial<Record<Stage, readonly [number, number]>>,
): Latencies["rows"] {
  return Object.entries(stages).map(([stage, [p50, p95]]) => ({ ...group, stage: stage as Stage, p50, p95 }));
}

const sampleLatencies: Latencies = {
  turns: 503,
  rows: [
    ...rowsOf(
      { ...cascade, region: "fra", count: 412 },
      {
        transcript: [180, 420],
        accepted: [210, 460],
        words: [620, 1_120],
        synthesis: [640, 1_180],
        sent: [980, 1_760],
        heard: [1_150, 2_310],
      },
    ),
    ...rowsOf(
      { ...realtime, region: "fra", count: 74 },
      { accepted: [340, 720], words: [420, 900], sent: [880, 1_940] },
    ),
    ...rowsOf(
      { ...cascade, region: null, count: 17 },
      { transcript: [210, 600], sent: [1_420, 4_200], heard: [1_640, 4_480] },
    ),
  ],
};

export const voiceAnswers: AnswersTo<typeof voice> = {
  // Whoever looks at a day sees that there was nothing.
  getLatencies: (_world, { query }) => (query["days"] === "1" ? { turns: 0, rows: [] } : sampleLatencies),
};
