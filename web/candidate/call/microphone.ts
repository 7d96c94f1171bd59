/**
 * The candidate's microphone: one track for the check and for the talk, so that a browser that asks each time asks once.
 * Nothing of it is open before `openMicrophone` and after `release`.
 */
import { createLocalAudioTrack, type LocalAudioTrack, TrackEvent } from "livekit-client";
import type { MicrophoneTrouble } from "./call-state.ts";

export type Microphone = {
  track: LocalAudioTrack;
  /** Another device, from now on. Throws `NoMicrophone`; the one before is then closed. */
  use: (deviceId: string) => Promise<void>;
  /** The device that is heard; "" where the browser does not say. */
  deviceId: () => string;
  mute: (muted: boolean) => Promise<void>;
  release: () => void;
};

export class NoMicrophone extends Error {
  readonly trouble: MicrophoneTrouble;

  constructor(trouble: MicrophoneTrouble) {
    super(trouble);
    this.name = "NoMicrophone";
    this.trouble = trouble;
  }
}

type On = {
  /** Null: it is heard again. */
  trouble: (trouble: MicrophoneTrouble | null) => void;
  /** The sound comes from elsewhere now: whatever looked at the track has to look anew. */
  changed: () => void;
};

/** Throws `NoMicrophone`. The browser asks the person, who may take their time. */
export async function openMicrophone(deviceId: string | null, on: On): Promise<Microphone> {
  // Not there where the page did not come over a secure connection.
  if (!("mediaDevices" in navigator)) throw new NoMicrophone("unsupported");
  const track = await createLocalAudioTrack({
    echoCancellation: true,
    noiseSuppression: true,
    autoGainControl: true,
    ...(deviceId !== null && { deviceId: { ideal: deviceId } }),
  }).catch((error: unknown) => {
    throw new NoMicrophone(troubleOf(error));
  });
  let watched: MediaStreamTrack | null = null;
  let released = false;

  const quiet = () => on.trouble("silenced");
  const again = () => on.trouble(null);
  /** LiveKit tries the next device by itself once the track is published, so a moment is left for that. */
  const ended = () =>
    setTimeout(() => {
      if (released) return;
      if (track.mediaStreamTrack.readyState === "live") restarted();
      else on.trouble("unplugged");
    }, 1_500);
  const watch = () => {
    watched?.removeEventListener("mute", quiet);
    watched?.removeEventListener("unmute", again);
    watched?.removeEventListener("ended", ended);
    watched = track.mediaStreamTrack;
    watched.addEventListener("mute", quiet);
    watched.addEventListener("unmute", again);
    watched.addEventListener("ended", ended);
  };
  const restarted = () => {
    watch();
    on.changed();
    on.trouble(null);
  };
  watch();
  track.on(TrackEvent.Restarted, restarted);
  return {
    track,
    use: async (id) => {
      try {
        // While it is muted, LiveKit would wait with the change, and the level would show the old one.
        const wasMuted = track.isMuted;
        if (wasMuted) await track.unmute();
        await track.setDeviceId({ exact: id });
        if (wasMuted) await track.mute();
      } catch (error) {
        throw new NoMicrophone(troubleOf(error));
      }
      restarted();
    },
    deviceId: () => track.mediaStreamTrack.getSettings().deviceId ?? "",
    mute: async (muted) => void (await (muted ? track.mute() : track.unmute())),
    release: () => {
      released = true;
      track.off(TrackEvent.Restarted, restarted);
      track.stop();
    },
  };
}

function troubleOf(error: unknown): MicrophoneTrouble {
  const name = error instanceof Error ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "denied";
  return name === "NotFoundError" || name === "OverconstrainedError" ? "missing" : "taken";
}
