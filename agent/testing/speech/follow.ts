/** Follows sentences through a recording: where each of them is, whether it is whole, how loud, and what is there beside them. */
import { findAllIn, findIn } from "./find.ts";
import { rms, type Span, spansOf } from "./loudness.ts";
import { msOf, part, samplesIn, type Speech } from "./pcm.ts";

/** A text and what it is expected to sound like. */
export type Expected = { text: string; speech: Speech };

export type Followed = Span & {
  text: string;
  /** As `findIn` tells it. */
  likeness: number;
  /** How much of its beginning is silent, in ms, by where the rest of it lies: nearly nothing, or the length that was clipped. */
  clippedMs: number;
  /** How much louder than expected, in dB. */
  gain: number;
};

const beginningMs = 150;
const bodyMs = 900;
const nearMs = 60;
/** A first consonant is quieter than what counts as speech, and louder than what codecs make of silence. */
const faint = 60;
/** A jitter buffer may have moved it so far. */
const slipMs = 120;
/** Between two sentences that are said in one go. A voice that is late is later than a pause. */
const pauseMs = 4_000;

/**
 * The sentences in their order, each behind the one before, in that stretch of the recording. What is not there is found where it is
 * least unlike: its `likeness` says so.
 */
export function follow(recording: Speech, expected: readonly Expected[], { fromMs, toMs }: Span): Followed[] {
  let at = Math.max(0, fromMs);
  return expected.map(({ text, speech }, index) => {
    const from = Math.max(0, fromMs, at - slipMs);
    const to = index === 0 ? toMs : Math.min(toMs, at + msOf(speech) + pauseMs);
    const stretch = part(recording, from, to);
    // Of places that are nearly as good the first one: a short sentence is like something in a longer one.
    const best = findIn(stretch, speech);
    const first = findAllIn(stretch, speech, Math.max(0.8, best.likeness - 0.05)).sort((a, b) => a.atMs - b.atMs)[0];
    const { atMs, likeness } = first ?? best;
    const found = { fromMs: from + atMs, toMs: from + atMs + msOf(speech) };
    at = found.toMs;
    const said = part(recording, found.fromMs, found.toMs);
    return {
      text,
      ...found,
      likeness,
      clippedMs: clippedMs(recording, speech, found.fromMs),
      gain: 20 * Math.log10(rms(said.pcm) / rms(speech.pcm)),
    };
  });
}

function clippedMs(recording: Speech, speech: Speech, atMs: number): number {
  const from = Math.max(0, atMs - slipMs);
  const body = part(speech, beginningMs, Math.min(msOf(speech), bodyMs));
  const { atMs: bodyAt } = findIn(part(recording, from, atMs + bodyMs + 2 * slipMs), body);
  const beginsAt = from + bodyAt - beginningMs;
  // No further back: there may be the end of the sentence before.
  const [sound] = spansOf(part(recording, Math.max(0, beginsAt - nearMs), beginsAt + bodyMs), { threshold: faint });
  return (sound?.fromMs ?? bodyMs) - Math.min(nearMs, beginsAt);
}

/** A sentence that a jitter buffer has stretched ends so much later than it would. */
const edgeMs = 250;

/** Sound that came late leaves scraps of a word at its edges; the shortest sentence is longer. */
const scrapMs = 300;

/** What is heard outside of all these, longer than a scrap: nothing, where nothing else was said. */
export function besides(recording: Speech, spans: readonly Span[]): Span[] {
  const rest: Speech = { pcm: recording.pcm.slice(), rate: recording.rate };
  for (const { fromMs, toMs } of spans)
    rest.pcm.fill(0, Math.max(0, samplesIn(fromMs - edgeMs, rest.rate)), samplesIn(toMs + edgeMs, rest.rate));
  return spansOf(rest, { bridgeMs: 100 }).filter((span) => span.toMs - span.fromMs > scrapMs);
}
