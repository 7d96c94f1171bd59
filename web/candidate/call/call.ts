/**
 * A candidate's talk with the interviewer from the first press to the last word: opens the microphone, joins the rooms, and keeps
 * the state that the page shows. It outlives what shows it, so that going from the check to the interview drops nothing.
 */
import { checkMicrophone, type InterviewRoom, joinByVoice, reportHeard, stopRecording } from "#contract/api/voice.ts";
import { ApiError, call as request } from "#web/api.ts";
import { type CallAction, type CallState, nextCall, noCall, type OutTrouble } from "./call-state.ts";
import { answered, type Heard, type HeardClock, listen, silentClock } from "./heard-clock.ts";
import { type Microphone, NoMicrophone, openMicrophone } from "./microphone.ts";
import { levelOf, meterOf, type Meter, wakeMeters } from "./sound-meter.ts";
import { type ConnectionKind, openVoiceConnection, type VoiceConnection } from "./voice-connection.ts";

/** How often it is listened how loud it is. */
const lookEveryMs = 20;
/** After a connection that broke for good, until it is tried anew without being asked. */
const rejoinAfterMs = [500, 2_000, 5_000, 10_000] as const;
/** An interview that is over is listened to until its last words have been said, and at most so long. */
const lastWordsMs = 45_000;
const quietAtTheEndMs = 4_000;

export type Call = {
  state: () => CallState;
  subscribe: (changed: () => void) => () => void;
  /** Loudness from 0 to 1, of the candidate and of the interviewer. Read it as often as it is drawn. */
  levels: () => { own: number; other: number };
  /** Opens the microphone and joins a room that says back what it hears. Call it in a press; again for another try. */
  check: () => void;
  /** The check was good: gets ready for the interview, with the microphone open and nobody to hear it. */
  prepare: () => void;
  /** Opens the microphone where it is not, puts the interview to voice, and joins its room. Call it in a press. */
  join: () => void;
  /** At once: the microphone is given back, and nothing is heard any more. */
  leave: () => void;
  /** The interview is over, or pauses: the microphone is given back, and what is being said is still heard to its end. */
  hearOut: () => void;
  /** The interview went on in writing without being asked to. */
  turnedToText: () => void;
  mute: (muted: boolean) => void;
  letSoundOut: () => void;
  /** The candidate's words have become the answer of this turn. */
  answered: (turn: string | null) => void;
  seen: () => void;
  /** Throws `ApiError`. */
  stopRecording: () => Promise<void>;
  microphoneId: () => string;
  useMicrophone: (deviceId: string) => void;
  speakerId: () => string;
  useSpeaker: (deviceId: string) => void;
};

export function openCall(interview: string): Call {
  const query = { interview };
  let state = noCall;
  const watchers = new Set<() => void>();
  /** Tells what a press began that another press has overtaken. */
  let attempt = 0;
  let connection: VoiceConnection | null = null;
  let ready: { connection: VoiceConnection; room: InterviewRoom } | null = null;
  let microphone: Microphone | null = null;
  let speaker = "";
  let rejoins = 0;
  let rejoin: ReturnType<typeof setTimeout> | undefined;
  const meters: { own: Meter | null; other: Meter | null } = { own: null, other: null };
  let decibels = { own: -100, other: -100 };
  let clock: HeardClock = silentClock;
  let looking: ReturnType<typeof setInterval> | undefined;
  let wake: WakeLockSentinel | null = null;
  let ending: ReturnType<typeof setTimeout> | undefined;

  const act = (action: CallAction) => {
    const next = nextCall(state, action);
    if (next === state) return;
    state = next;
    for (const changed of watchers) changed();
  };

  /* Hearing how loud it is. */

  const look = () => {
    decibels = { own: meters.own?.decibels() ?? -100, other: meters.other?.decibels() ?? -100 };
    const [next, heard] = listen(clock, decibels, performance.now());
    clock = next;
    act({ type: "speaks", candidate: next.own.speaking && state.microphone, interviewer: next.other.speaking });
    if (heard !== null) report(heard);
  };
  const report = ({ turn, heardMs }: Heard) => {
    // A page that is not looked at is not asked every 20 ms, and would measure something else.
    if (state.kind !== "interview" || document.visibilityState !== "visible") return;
    // Lost, it is missed by nobody who waits.
    request(reportHeard, { query, body: { turn, heardMs, connection: connectionKind() } }).catch(() => undefined);
  };
  const measure = (which: "own" | "other", track: MediaStreamTrack | null) => {
    meters[which]?.close();
    meters[which] = track === null ? null : meterOf(track);
    const isHearing = meters.own !== null || meters.other !== null;
    if (isHearing) looking ??= setInterval(look, lookEveryMs);
    else {
      clearInterval(looking);
      looking = undefined;
      look();
    }
  };

  /* The microphone. */

  const withMicrophone = async (mine: number): Promise<Microphone | null> => {
    if (microphone !== null && microphone.track.mediaStreamTrack.readyState === "live") {
      act({ type: "microphone_on" });
      return microphone;
    }
    release();
    try {
      const opened = await openMicrophone(rememberedDevice("audioinput"), {
        trouble: (trouble) => act({ type: "microphone_trouble", trouble }),
        changed: () => measure("own", microphone?.track.mediaStreamTrack ?? null),
      });
      if (mine !== attempt) {
        opened.release();
        return null;
      }
      microphone = opened;
      measure("own", opened.track.mediaStreamTrack);
      act({ type: "microphone_on" });
      return opened;
    } catch (error) {
      if (mine === attempt)
        act({ type: "microphone_trouble", trouble: error instanceof NoMicrophone ? error.trouble : "taken" });
      return null;
    }
  };
  const release = () => {
    if (microphone !== null) connection?.unpublish(microphone.track);
    microphone?.release();
    microphone = null;
    measure("own", null);
    act({ type: "released" });
  };

  /* The rooms. */

  const hangUp = () => {
    attempt += 1;
    clearTimeout(rejoin);
    clearTimeout(ending);
    ending = undefined;
    connection?.leave();
    connection = null;
    measure("other", null);
    clock = silentClock;
    void wake?.release().catch(() => undefined);
    wake = null;
  };

  const connect = async (kind: ConnectionKind, asked: boolean) => {
    hangUp();
    const mine = attempt;
    if (asked) {
      rejoins = 0;
      wakeMeters();
    }
    act({ type: "asked", kind });
    const given = kind === "interview" ? ready : null;
    ready = null;
    const own = given?.connection ?? newConnection(() => mine === attempt, kind);
    if (asked) own.letSoundOut();
    const opened = await withMicrophone(mine);
    if (opened === null || mine !== attempt) return own.leave();
    connection = own;
    try {
      const room = given?.room ?? (await admission(kind));
      if (mine !== attempt) return;
      if (room.recorded !== null) act({ type: "admitted", recorded: room.recorded });
      await own.join(room, opened.track);
    } catch (error) {
      if (mine === attempt) fail(troubleOf(error));
      else own.leave();
      return;
    }
    if (mine !== attempt) return own.leave();
    rejoins = 0;
    act({ type: "connected" });
    if (speaker !== "") void own.hearFrom(speaker).catch(() => undefined);
    void stayAwake();
  };

  const admission = (kind: ConnectionKind): Promise<Omit<InterviewRoom, "recorded"> & { recorded: boolean | null }> =>
    kind === "interview"
      ? request(joinByVoice, { query })
      : request(checkMicrophone, { query }).then((room) => ({ ...room, recorded: null }));

  const fail = (trouble: OutTrouble) => {
    hangUp();
    release();
    act({ type: "left", trouble });
  };

  function newConnection(isCurrent: () => boolean, kind: ConnectionKind): VoiceConnection {
    const now =
      <T extends unknown[]>(run: (...told: T) => void) =>
      (...told: T) => {
        if (isCurrent()) run(...told);
      };
    return openVoiceConnection({
      reconnecting: now(() => act({ type: "reconnecting" })),
      reconnected: now(() => act({ type: "reconnected" })),
      closed: now((why) => {
        if (ending !== undefined) return hearNoMore();
        // The room of a check is closed after two minutes.
        if (kind === "check") return fail("dropped");
        const after = rejoinAfterMs[rejoins];
        if (why === "elsewhere" || after === undefined) return fail(why);
        rejoins += 1;
        act({ type: "reconnecting" });
        rejoin = setTimeout(() => void connect(kind, false), after);
      }),
      agent: now((here) => act({ type: "agent", here })),
      sound: now((track) => measure("other", track)),
      blocked: now((blocked) => act({ type: "blocked", blocked })),
      quality: now((quality) => act({ type: "quality", quality })),
      transcript: now((of) => act({ type: "transcript", ...of })),
    });
  }

  const hearNoMoreAndRelease = () => {
    hearNoMore();
    release();
  };
  const hearNoMore = () => {
    hangUp();
    act({ type: "left", trouble: null });
  };

  /** Where the browser can, the screen stays on while one talks. It lets go of it by itself when the page is left. */
  const stayAwake = async () => {
    if (!("wakeLock" in navigator) || state.stage === "out" || document.visibilityState !== "visible") return;
    wake = await navigator.wakeLock.request("screen").catch(() => null);
  };
  document.addEventListener("visibilitychange", () => {
    if (state.stage === "in" && wake?.released !== false) void stayAwake();
  });

  return {
    state: () => state,
    subscribe: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    levels: () => ({ own: state.muted ? 0 : levelOf(decibels.own), other: levelOf(decibels.other) }),
    check: () => void connect("check", true),
    prepare: () => {
      hangUp();
      act({ type: "left", trouble: null });
      const mine = attempt;
      // `join` counts one further, and whatever else does has no use for it.
      const next = newConnection(() => attempt === mine + 1, "interview");
      request(joinByVoice, { query }).then(
        (room) => {
          if (mine !== attempt) return;
          ready = { connection: next, room };
          next.prepare(room);
        },
        // Asked again when it is needed, and then with words for the person.
        () => undefined,
      );
    },
    join: () => void connect("interview", true),
    leave: () => {
      hangUp();
      release();
      ready = null;
      act({ type: "left", trouble: null });
    },
    hearOut: () => {
      if (ending !== undefined || state.stage === "out") return;
      if (state.stage !== "in") return hearNoMoreAndRelease();
      release();
      const until = performance.now() + lastWordsMs;
      const isDone = () => {
        const last = clock.other.lastLoudAt ?? 0;
        if (performance.now() > until || performance.now() - last > quietAtTheEndMs) hearNoMore();
        else ending = setTimeout(isDone, 500);
      };
      ending = setTimeout(isDone, quietAtTheEndMs);
    },
    turnedToText: () => fail("no_agent"),
    mute: (muted) => {
      act({ type: "muted", muted });
      // It fails where the device is gone, which is told otherwise.
      microphone?.mute(muted).catch(() => undefined);
    },
    letSoundOut: () => {
      wakeMeters();
      connection?.letSoundOut();
    },
    answered: (turn) => {
      act({ type: "answered" });
      if (turn === null) return;
      const [next, heard] = answered(clock, turn);
      clock = next;
      if (heard !== null) report(heard);
    },
    seen: () => act({ type: "trouble_seen" }),
    stopRecording: async () => {
      await request(stopRecording, { query });
      act({ type: "recording_stopped" });
    },
    microphoneId: () => microphone?.deviceId() ?? "",
    useMicrophone: (deviceId) => {
      remember("audioinput", deviceId);
      microphone?.use(deviceId).catch((error: unknown) => {
        act({ type: "microphone_trouble", trouble: error instanceof NoMicrophone ? error.trouble : "taken" });
      });
    },
    speakerId: () => speaker,
    useSpeaker: (deviceId) => {
      speaker = deviceId;
      // A device that has just gone: the sound stays where it was.
      connection?.hearFrom(deviceId).catch(() => undefined);
    },
  };
}

function troubleOf(error: unknown): OutTrouble {
  if (!(error instanceof ApiError)) return "unreachable";
  if (error.code === "OFFLINE") return "offline";
  if (error.code === "RATE_LIMITED") return "limit";
  return "unavailable";
}

/** In the browser's own word, where it has one. */
function connectionKind(): string | null {
  const { connection } = navigator as { connection?: { type?: string; effectiveType?: string } };
  return connection?.type ?? connection?.effectiveType ?? null;
}

const rememberedKey = (kind: string) => `viva:${kind}`;

function rememberedDevice(kind: "audioinput"): string | null {
  try {
    return localStorage.getItem(rememberedKey(kind));
  } catch {
    // Storage is not allowed: the browser's own choice it is.
    return null;
  }
}

function remember(kind: "audioinput", deviceId: string): void {
  try {
    localStorage.setItem(rememberedKey(kind), deviceId);
  } catch {
    // Storage is not allowed: the choice lasts as long as the page.
  }
}
