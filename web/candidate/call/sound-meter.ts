/** How loud a track is, by Web Audio. One context for all, opened or woken by a press, as browsers want it. */

export type Meter = { decibels: () => number; close: () => void };

const silence = -100;
let context: AudioContext | null = null;

/** Call it in a press: without one, browsers keep the context asleep. */
export function wakeMeters(): void {
  context ??= new AudioContext();
  // It fails where nobody has pressed anything yet; the next press wakes it.
  context.resume().catch(() => undefined);
}

export function meterOf(track: MediaStreamTrack): Meter {
  context ??= new AudioContext();
  const analyser = context.createAnalyser();
  // 21 ms at 48 kHz.
  analyser.fftSize = 1_024;
  const source = context.createMediaStreamSource(new MediaStream([track]));
  source.connect(analyser);
  const wave = new Float32Array(analyser.fftSize);
  return {
    decibels: () => {
      analyser.getFloatTimeDomainData(wave);
      const power = wave.reduce((sum, value) => sum + value * value, 0) / wave.length;
      return power === 0 ? silence : Math.max(silence, 10 * Math.log10(power));
    },
    close: () => source.disconnect(),
  };
}

/** For the eye, 0 to 1: from 60 decibels below full scale, which is silence, to 12 below, which is loud speech. */
export const levelOf = (decibels: number) => Math.min(1, Math.max(0, (decibels + 60) / 48));
