/** Finds a sentence in a recording by how it sounds: what Opus, a jitter buffer and another loudness leave of it is enough. */
import { resampled, type Speech } from "./pcm.ts";

export type Found = {
  /** Where the sentence begins in the recording. */
  atMs: number;
  /**
   * 1 for the very same sound, under 0.75 for another sentence of two seconds, even if it begins with the same words. A single
   * word is like something in any longer sentence.
   */
  likeness: number;
};

const rate = 16_000;
const hopMs = 10;
const hop = (rate * hopMs) / 1000;
const window = 512;
const bands = 16;
const pieceFrames = 33;
const slipFrames = 10;

/** The place that is most like the sentence. A recording that is shorter than the sentence is not like it at all: -1. */
export function findIn(recording: Speech, sentence: Speech): Found {
  return placesIn(recording, sentence)[0] ?? { atMs: 0, likeness: -1 };
}

/** Every place that is at least so like it, best first, none within half a sentence of a better one. Two of them: it was said twice. */
export function findAllIn(recording: Speech, sentence: Speech, atLeast = 0.85): Found[] {
  return placesIn(recording, sentence).filter(({ likeness }) => likeness >= atLeast);
}

/** All places that deserve a closer look, best first. */
function placesIn(recording: Speech, sentence: Speech): Found[] {
  const whole = spectrumOf(recording);
  const pattern = centred(spectrumOf(sentence));
  const stiff: { at: number; likeness: number }[] = [];
  for (let at = 0; at + pattern.length <= whole.length; at += bands)
    stiff.push({ at, likeness: correlation(pattern, whole.subarray(at, at + pattern.length)) });
  const apart = pattern.length / 2;
  const places: typeof stiff = [];
  // With pieces that slipped, half of the sentence fits still.
  for (const one of stiff.filter(({ likeness }) => likeness > 0.4).sort((a, b) => b.likeness - a.likeness))
    if (places.length < 40 && places.every(({ at }) => Math.abs(at - one.at) >= apart)) places.push(one);
  return places
    .map(({ at }) => ({ atMs: (at / bands) * hopMs, likeness: likenessOfPieces(pattern, whole, at) }))
    .sort((a, b) => b.likeness - a.likeness);
}

/** A jitter buffer stretches and cuts: each third of a second may have slipped by a little, and is put back before they are compared. */
function likenessOfPieces(pattern: Float64Array, whole: Float64Array, at: number): number {
  const restored = new Float64Array(pattern.length);
  for (let from = 0; from < pattern.length; from += pieceFrames * bands) {
    const piece = pattern.subarray(from, from + pieceFrames * bands);
    let best = { likeness: Number.NEGATIVE_INFINITY, values: piece };
    for (let slip = -slipFrames; slip <= slipFrames; slip += 1) {
      const start = at + from + slip * bands;
      const values = whole.subarray(start, start + piece.length);
      if (start < 0 || values.length < piece.length) continue;
      const likeness = correlation(centred(piece), values);
      if (likeness > best.likeness) best = { likeness, values };
    }
    restored.set(best.values, from);
  }
  return correlation(pattern, restored);
}

/** Ten sentences are looked for in one recording. */
const known = new WeakMap<Int16Array, Float64Array>();

/** For every 10 ms, how loud each band of frequencies is, in steps as the ear hears them. */
function spectrumOf(speech: Speech): Float64Array {
  const already = known.get(speech.pcm);
  if (already !== undefined) return already;
  const spectrum = newSpectrumOf(speech);
  known.set(speech.pcm, spectrum);
  return spectrum;
}

function newSpectrumOf(speech: Speech): Float64Array {
  const { pcm } = resampled(speech, rate);
  const frames = Math.max(0, Math.floor((pcm.length - window) / hop) + 1);
  const result = new Float64Array(frames * bands);
  const [real, imaginary] = [new Float64Array(window), new Float64Array(window)];
  for (let frame = 0; frame < frames; frame += 1) {
    for (let index = 0; index < window; index += 1) {
      real[index] = (pcm[frame * hop + index] ?? 0) * (hann[index] ?? 0);
      imaginary[index] = 0;
    }
    transform(real, imaginary);
    for (let band = 0; band < bands; band += 1) {
      let power = 0;
      for (let bin = edge(band); bin < edge(band + 1); bin += 1)
        power += (real[bin] ?? 0) ** 2 + (imaginary[bin] ?? 0) ** 2;
      // The floor is far below speech and above what codecs make of silence.
      result[frame * bands + band] = Math.log10(power / (edge(band + 1) - edge(band)) + 1e6);
    }
  }
  return result;
}

const hann = Float64Array.from({ length: window }, (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / window));

/** Bins of 31 Hz, from 125 Hz to 6 kHz, ever wider. */
const edge = (band: number): number => Math.round(4 * 48 ** (band / bands)) + band;

/** Centred and of length one. */
function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const around = values.map((value) => value - mean);
  const length = Math.sqrt(around.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? around : around.map((value) => value / length);
}

/** Of something centred with something that is not yet, from -1 to 1. */
function correlation(pattern: Float64Array, values: Float64Array): number {
  let [sum, squares, product] = [0, 0, 0];
  for (let index = 0; index < pattern.length; index += 1) {
    const value = values[index] ?? 0;
    sum += value;
    squares += value * value;
    product += value * (pattern[index] ?? 0);
  }
  const variance = squares - (sum * sum) / pattern.length;
  return variance <= 1e-9 ? 0 : product / Math.sqrt(variance);
}

const cosines = Float64Array.from({ length: window / 2 }, (_, index) => Math.cos((2 * Math.PI * index) / window));
const sines = Float64Array.from({ length: window / 2 }, (_, index) => Math.sin((2 * Math.PI * index) / window));

/** Fast Fourier transform of one window, in place. */
function transform(real: Float64Array, imaginary: Float64Array): void {
  const length = real.length;
  for (let index = 1, reversed = 0; index < length; index += 1) {
    let bit = length >> 1;
    for (; (reversed & bit) !== 0; bit >>= 1) reversed ^= bit;
    reversed ^= bit;
    if (index < reversed) {
      [real[index], real[reversed]] = [real[reversed] ?? 0, real[index] ?? 0];
      [imaginary[index], imaginary[reversed]] = [imaginary[reversed] ?? 0, imaginary[index] ?? 0];
    }
  }
  for (let size = 2; size <= length; size *= 2) {
    const half = size / 2;
    for (let at = 0; at < half; at += 1) {
      const turn = (at * window) / size;
      const [cosine, sine] = [cosines[turn] ?? 0, -(sines[turn] ?? 0)];
      for (let start = at; start < length; start += size) {
        const other = start + half;
        const [a, b] = [real[other] ?? 0, imaginary[other] ?? 0];
        const [turnedReal, turnedImaginary] = [a * cosine - b * sine, a * sine + b * cosine];
        real[other] = (real[start] ?? 0) - turnedReal;
        imaginary[other] = (imaginary[start] ?? 0) - turnedImaginary;
        real[start] = (real[start] ?? 0) + turnedReal;
        imaginary[start] = (imaginary[start] ?? 0) + turnedImaginary;
      }
    }
  }
}
