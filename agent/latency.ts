/** Tells the Worker how long a spoken turn took. Off the path: a report that does not arrive is lost, and nobody waits for it. */
import { reportLatency as endpoint } from "#contract/api/voice.ts";
import type { TurnStages } from "#contract/voice.ts";
import { log, nameOf } from "./log.ts";

const withinMs = 5_000;

export async function reportLatency(given: {
  url: string;
  token: string;
  turn: string;
  stages: TurnStages;
  region: string | null;
  stt: string;
  tts: string;
  mode: "cascade" | "realtime";
}): Promise<void> {
  const { url, token, turn, stages, region, stt, tts, mode } = given;
  try {
    const response = await fetch(new URL(endpoint.path, url), {
      method: endpoint.method,
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ turn, mode, stt: stt.slice(0, 80), tts: tts.slice(0, 80), region, stages }),
      signal: AbortSignal.timeout(withinMs),
    });
    await response.arrayBuffer();
    if (!response.ok) log("warn", "latency not taken", { turn, code: String(response.status) });
  } catch (error) {
    log("warn", "latency not told", { turn, error: nameOf(error) });
  }
}
