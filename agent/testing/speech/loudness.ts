/** How loud, and when: who spoke from when to when, how long the others waited, and whether they spoke at once. */
import { type Speech, samplesIn } from "./pcm.ts";

export type Span = { fromMs: number; toMs: number };

/** Of 32,768. Speech by espeak-ng has some thousands, what Opus makes of silence a few. */
export const voiced = 200;

export function rms(pcm: Int16Array): number {
  if (pcm.length === 0) return 0;
  let sum = 0;
  for (const sample of pcm) sum += sample * sample;
  return Math.sqrt(sum / pcm.length);
}

/** For every 10 ms. */
export function loudnessOf({ pcm, rate }: Speech): number[] {
  const length = samplesIn(10, rate);
  return Array.from({ length: Math.floor(pcm.length / length) }, (_, index) =>
    rms(pcm.subarray(index * length, (index + 1) * length)),
  );
}

/** Where somebody speaks. Pauses up to `bridgeMs`, as between words, belong to the span. */
export function spansOf(speech: Speech, { bridgeMs = 300, threshold = voiced } = {}): Span[] {
  const spans: Span[] = [];
  for (const [index, loudness] of loudnessOf(speech).entries()) {
    if (loudness <= threshold) continue;
    const last = spans.at(-1);
    if (last !== undefined && index * 10 - last.toMs <= bridgeMs) last.toMs = (index + 1) * 10;
    else spans.push({ fromMs: index * 10, toMs: (index + 1) * 10 });
  }
  return spans;
}

/** Without the silence before and after. */
export function trimmed(speech: Speech): Speech {
  const [first] = spansOf(speech, { bridgeMs: Number.POSITIVE_INFINITY });
  if (first === undefined) return { ...speech, pcm: new Int16Array(0) };
  return { ...speech, pcm: speech.pcm.slice(samplesIn(first.fromMs, speech.rate), samplesIn(first.toMs, speech.rate)) };
}

/** How long both speak at once, in ms. */
export function overlapOf(some: readonly Span[], others: readonly Span[]): number {
  let sum = 0;
  for (const one of some)
    for (const other of others) sum += Math.max(0, Math.min(one.toMs, other.toMs) - Math.max(one.fromMs, other.fromMs));
  return sum;
}

/** After each span of `some` that one of `others` answers before the next of `some`: how long it took, in ms; negative where it began before the end. */
export function gapsBetween(some: readonly Span[], others: readonly Span[]): { afterMs: number; gapMs: number }[] {
  return some.flatMap((span, index) => {
    const next = some[index + 1]?.fromMs ?? Number.POSITIVE_INFINITY;
    const answer = others.find(({ fromMs }) => fromMs > span.fromMs && fromMs < next);
    return answer === undefined ? [] : [{ afterMs: span.toMs, gapMs: answer.fromMs - span.toMs }];
  });
}
