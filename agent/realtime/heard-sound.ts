/** Sound of the candidate that no model has taken up yet: a session that takes another's place hears it again. */
import type { AudioFrame } from "@livekit/rtc-node";

/** 16 kHz, 16 bit, one channel make less than 4 MB. */
const keptMs = 120_000;
/** Before somebody is noticed to speak, they have begun. */
const beforeMs = 600;

export class HeardSound {
  #frames: { frame: AudioFrame; at: number }[] = [];
  #from: number | null = null;

  add(frame: AudioFrame, at = Date.now()): void {
    this.#frames.push({ frame, at });
    const oldest = this.#from === null ? at - beforeMs : Math.max(this.#from, at - keptMs);
    let passed = 0;
    while ((this.#frames[passed]?.at ?? at) < oldest) passed += 1;
    if (passed > 0) this.#frames.splice(0, passed);
  }

  /** Somebody has begun to speak. */
  begin(at: number): void {
    this.#from ??= at - beforeMs;
  }

  /** What was said until now has become words. */
  take(): void {
    this.#from = null;
  }

  /** Everything since somebody began to speak; empty where it has become words. */
  get frames(): AudioFrame[] {
    const from = this.#from;
    return from === null ? [] : this.#frames.flatMap(({ frame, at }) => (at < from ? [] : [frame]));
  }
}
