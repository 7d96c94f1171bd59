/** Speech as 16 bit samples of one channel, and its forms on wires. */

export type Speech = { pcm: Int16Array; /** Samples a second. */ rate: number };

export const samplesIn = (ms: number, rate: number): number => Math.round((ms * rate) / 1000);

export const msOf = ({ pcm, rate }: Speech): number => (pcm.length * 1000) / rate;

export const silence = (ms: number, rate: number): Speech => ({ pcm: new Int16Array(samplesIn(ms, rate)), rate });

/** One after the other; all of one rate. */
export function joined(...parts: readonly Speech[]): Speech {
  const rate = rateOf(parts);
  const pcm = new Int16Array(parts.reduce((sum, part) => sum + part.pcm.length, 0));
  let at = 0;
  for (const part of parts) {
    pcm.set(part.pcm, at);
    at += part.pcm.length;
  }
  return { pcm, rate };
}

/** At once, as a second voice or music in the background is; as long as the longest. */
export function mixed(...parts: readonly Speech[]): Speech {
  const rate = rateOf(parts);
  const pcm = new Int16Array(Math.max(...parts.map((part) => part.pcm.length)));
  for (let at = 0; at < pcm.length; at += 1)
    pcm[at] = clipped(parts.reduce((sum, part) => sum + (part.pcm[at] ?? 0), 0));
  return { pcm, rate };
}

export const louder = ({ pcm, rate }: Speech, factor: number): Speech => ({
  pcm: pcm.map((sample) => clipped(sample * factor)),
  rate,
});

export const part = ({ pcm, rate }: Speech, fromMs: number, toMs: number): Speech => ({
  pcm: pcm.slice(samplesIn(fromMs, rate), samplesIn(toMs, rate)),
  rate,
});

function rateOf(parts: readonly Speech[]): number {
  const [rate = 0, ...others] = new Set(parts.map((part) => part.rate));
  if (others.length > 0) throw new Error(`Speech of different rates: ${[rate, ...others].join(", ")}.`);
  return rate;
}

const clipped = (sample: number): number => Math.max(-32_768, Math.min(32_767, Math.round(sample)));

/** At another rate, through a windowed sinc, so that nothing above the lower rate's half folds back. */
export function resampled(speech: Speech, rate: number): Speech {
  if (speech.rate === rate) return speech;
  const { pcm } = speech;
  const common = commonDivisor(speech.rate, rate);
  const [step, phases] = [speech.rate / common, rate / common];
  const kernels = kernelsOf(step, phases);
  const taps = kernels[0]?.length ?? 0;
  const result = new Int16Array(Math.floor((pcm.length * phases) / step));
  for (let at = 0; at < result.length; at += 1) {
    const position = at * step;
    const first = Math.floor(position / phases) - taps / 2 + 1;
    const kernel = kernels[position % phases];
    let sum = 0;
    for (let tap = 0; tap < taps; tap += 1) sum += (pcm[first + tap] ?? 0) * (kernel?.[tap] ?? 0);
    result[at] = clipped(sum);
  }
  return { pcm: result, rate };
}

/** What each input sample counts for, for every place that an output sample can have between two of them. */
function kernelsOf(step: number, phases: number): Float64Array[] {
  // Of the narrower of both bands, in input samples.
  const width = Math.max(1, step / phases);
  const reach = Math.ceil(16 * width);
  return Array.from({ length: phases }, (_, phase) =>
    Float64Array.from({ length: 2 * reach }, (_tap, tap) => {
      const distance = tap - reach + 1 - phase / phases;
      const angle = (Math.PI * distance) / width;
      const sinc = distance === 0 ? 1 : Math.sin(angle) / angle;
      return (sinc * (0.5 + 0.5 * Math.cos((Math.PI * distance) / reach))) / width;
    }),
  );
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** As bytes, the low one first. */
export function bytesOf({ pcm }: Speech): Buffer {
  const bytes = Buffer.alloc(pcm.length * 2);
  for (const [index, sample] of pcm.entries()) bytes.writeInt16LE(sample, index * 2);
  return bytes;
}

export function speechOf(bytes: Uint8Array, rate: number): Speech {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pcm = new Int16Array(Math.floor(bytes.byteLength / 2));
  for (let index = 0; index < pcm.length; index += 1) pcm[index] = view.getInt16(index * 2, true);
  return { pcm, rate };
}

export function wavOf(speech: Speech): Buffer {
  const data = bytesOf(speech);
  const header = Buffer.alloc(44);
  header.write("RIFF", 0);
  header.writeUInt32LE(36 + data.length, 4);
  header.write("WAVEfmt ", 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(speech.rate, 24);
  header.writeUInt32LE(speech.rate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write("data", 36);
  header.writeUInt32LE(data.length, 40);
  return Buffer.concat([header, data]);
}

/** Throws for anything but 16 bit of one channel. A length that a program wrote before it knew it is cut to what is there. */
export function speechOfWav(bytes: Buffer): Speech {
  if (bytes.toString("latin1", 0, 4) !== "RIFF" || bytes.toString("latin1", 8, 12) !== "WAVE")
    throw new Error("No WAV.");
  let rate = 0;
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = bytes.toString("latin1", at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    if (name === "fmt ") {
      const [format, channels, bits] = [8, 10, 22].map((offset) => bytes.readUInt16LE(at + offset));
      if (format !== 1 || channels !== 1 || bits !== 16) throw new Error("Only WAV of 16 bit and one channel is read.");
      rate = bytes.readUInt32LE(at + 12);
    }
    if (name === "data") return speechOf(bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + length)), rate);
    at += 8 + length + (length % 2);
  }
  throw new Error("A WAV without sound.");
}
