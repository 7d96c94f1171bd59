/** Voice activity by loudness alone: what a test pushes as speech is speech, at once and without a model. */
import { VAD, type VADEvent, VADEventType, VADStream } from "@livekit/agents";
import type { AudioFrame } from "@livekit/rtc-node";

const silenceMs = 250;

export class EnergyActivity extends VAD {
  label = "energy";

  constructor() {
    super({ updateInterval: 20 });
  }

  override get minSilenceDuration(): number {
    return silenceMs;
  }

  stream(): VADStream {
    return new EnergyStream(this);
  }
}

class EnergyStream extends VADStream {
  constructor(activity: EnergyActivity) {
    super(activity);
    void this.#run();
  }

  async #run(): Promise<void> {
    let speech = 0;
    let silence = 0;
    let speaking = false;
    let frames: AudioFrame[] = [];
    const send = (type: VADEventType, given: AudioFrame[]) => {
      const event: VADEvent = {
        type,
        samplesIndex: 0,
        timestamp: 0,
        speechDuration: speech,
        silenceDuration: silence,
        frames: given,
        probability: silence === 0 ? 1 : 0,
        inferenceDuration: 0,
        speaking,
        rawAccumulatedSilence: silence,
        rawAccumulatedSpeech: silence === 0 ? speech : 0,
      };
      void this.outputWriter.write(event).catch(() => undefined);
    };
    for (;;) {
      const { done, value } = await this.inputReader.read();
      if (done) return;
      if (typeof value === "symbol") continue;
      const ms = (value.samplesPerChannel / value.sampleRate) * 1_000;
      const loud = value.data.some((sample) => Math.abs(sample) > 500);
      silence = loud ? 0 : silence + ms;
      if (loud || speaking) speech += ms;
      if (speaking) frames.push(value);
      send(VADEventType.INFERENCE_DONE, [value]);
      if (loud && !speaking) {
        speaking = true;
        frames = [value];
        send(VADEventType.START_OF_SPEECH, [value]);
      } else if (speaking && silence >= silenceMs) {
        speaking = false;
        send(VADEventType.END_OF_SPEECH, frames);
        speech = 0;
        frames = [];
      }
    }
  }
}
