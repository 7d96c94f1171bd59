/**
 * What models cost, for estimates: US dollars per million tokens (which is millionths of a dollar per token), as vendors
 * published them by November 2026 for their standard tier. What is not here has no estimate rather than a wrong one.
 */
import type { Usage } from "./vendor.ts";

type Price = { read: number; cached: number; written: number };

const prices: readonly (readonly [prefix: string, price: Price])[] = [
  ["gemini:gemini-3.5-flash-lite", { read: 0.3, cached: 0.03, written: 2.5 }],
  ["gemini:gemini-3.5-flash", { read: 1.5, cached: 0.15, written: 9 }],
  ["gemini:gemini-3-flash", { read: 0.5, cached: 0.05, written: 3 }],
  ["gemini:gemini-3.1-pro", { read: 2, cached: 0.2, written: 12 }],
  ["gemini:gemini-2.5-flash-lite", { read: 0.1, cached: 0.01, written: 0.4 }],
  ["gemini:gemini-2.5-flash", { read: 0.3, cached: 0.03, written: 2.5 }],
  ["claude:claude-haiku-5-5", { read: 0.1, cached: 0.01, written: 0.5 }],
  ["claude:claude-haiku-4-5", { read: 1, cached: 0.1, written: 5 }],
  ["claude:claude-sonnet-5-5", { read: 2, cached: 0.1, written: 10 }],
  ["claude:claude-sonnet-5", { read: 2, cached: 0.2, written: 10 }],
  ["claude:claude-sonnet-4", { read: 3, cached: 0.3, written: 15 }],
  ["claude:claude-opus", { read: 5, cached: 0.5, written: 25 }],
  ["openai:gpt-5.5", { read: 5, cached: 0.5, written: 30 }],
  ["openai:gpt-5.4-mini", { read: 0.75, cached: 0.075, written: 4.5 }],
  ["openai:gpt-5.4-nano", { read: 0.2, cached: 0.02, written: 1.25 }],
  ["openai:gpt-5.4", { read: 2.5, cached: 0.25, written: 15 }],
  ["openai:gpt-4.1-mini", { read: 0.4, cached: 0.1, written: 1.6 }],
  ["openai:gpt-4.1", { read: 2, cached: 0.5, written: 8 }],
];

/** Null when the price is not known, as with a model on one's own machine. The first prefix that fits counts. */
export function estimateMicroUsd(id: string, usage: Usage): number | null {
  const price = prices.find(([prefix]) => id.startsWith(prefix))?.[1];
  if (price === undefined) return null;
  const fresh = usage.tokensIn - usage.tokensCached;
  return Math.round(fresh * price.read + usage.tokensCached * price.cached + usage.tokensOut * price.written);
}

/** Millionths of a US dollar per minute of a recording. */
const speechPrices: readonly (readonly [prefix: string, perMinute: number])[] = [
  ["openai:whisper-1", 6_000],
  ["openai:gpt-4o-mini-transcribe", 3_000],
  ["openai:gpt-4o-transcribe", 6_000],
  ["workers-ai:@cf/openai/whisper-large-v3-turbo", 510],
  ["workers-ai:@cf/openai/whisper", 450],
];
/** What Gemini makes of a second of sound. */
const geminiTokensPerSecond = 32;

/** What it costs to have a recording written down, by its length. Null as above. */
export function estimateSpeechMicroUsd(id: string, durationMs: number): number | null {
  const perMinute = speechPrices.find(([prefix]) => id.startsWith(prefix))?.[1];
  if (perMinute !== undefined) return Math.ceil((perMinute * durationMs) / 60_000);
  if (!id.startsWith("gemini:")) return null;
  const tokensIn = Math.ceil((geminiTokensPerSecond * durationMs) / 1_000);
  return estimateMicroUsd(id, { tokensIn, tokensCached: 0, tokensOut: 0 });
}
