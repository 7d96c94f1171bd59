/** Where somebody speaks, by the sound alone. */
import { inference, type VAD, VADEventType } from "@livekit/agents";

/** Silence after which speech has ended. The turn detector wants no less. */
export const silenceMs = 250;
/** Speech of that length stops the interviewer; "mhm" is shorter. */
export const interruptMs = 600;

export const voiceActivity = (): VAD => new Activity({ minSilenceDuration: silenceMs });

/**
 * LiveKit's own, but for one thing: while speech goes on, it counts as speech the silence that may yet end it, by which the shortest
 * "mhm" would be long enough to stop whoever speaks.
 */
class Activity extends inference.VAD {
  override stream(): ReturnType<inference.VAD["stream"]> {
    const stream = super.stream();
    const next = stream.next.bind(stream);
    stream.next = async () => {
      const result = await next();
      if (result.done !== true && result.value.type === VADEventType.INFERENCE_DONE)
        result.value.speechDuration = Math.max(0, result.value.speechDuration - result.value.rawAccumulatedSilence);
      return result;
    };
    return stream;
  }
}
