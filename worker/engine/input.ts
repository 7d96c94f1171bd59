/** What arrives at an interview: one union for sockets, HTTP, the alarm and the results of effects. Inputs are never stored. */
import type { Answer, Assessment, Consent, Retrieval, SpentOn } from "#contract/events.ts";
import type { Channel, Heard } from "#contract/terms.ts";
import type { How, Move, Used } from "#contract/moves.ts";
import type { RoomRecordingKind } from "#contract/voice.ts";
import type { Ms } from "./state.ts";

/** Null where no agent has said anything of it. */
export type Speech = { speaking: boolean; at: Ms };

/** Of a realtime speech model, made with the answer; `words` have been looked at. */
export type Choice = { move: Move; found: readonly string[]; words: string | null; used: Used | null };

export type InputBody =
  | {
      type: "open";
      interviewId: string;
      planVersionId: string;
      folder: string;
      expiresAt: Ms;
      extraMs: Ms;
      models?: readonly string[];
      roomRecording?: RoomRecordingKind;
    }
  | { type: "consent"; consent: Consent }
  /** A CV was read; null takes the one before away. */
  | { type: "cv"; cv: { id: string; passages: number } | null }
  /** `mute`: there are no rooms here to speak in. The interview then begins in text. */
  | { type: "start"; channel: Channel; mute?: boolean }
  /** `heard` travels inside, so that it cannot arrive after its answer. */
  | { type: "answer"; to: string; answer: Answer; heard: Heard | null; choice?: Choice | null }
  | { type: "heard"; heard: Heard }
  /** A realtime model said other words than those of the turn. */
  | { type: "strayed"; turn: string; text: string }
  | { type: "request"; to: string; what: "repeat" | "clarify" | "skip" }
  | { type: "hold" }
  | { type: "pause" }
  | { type: "resume" }
  | { type: "end"; by: "candidate" | "recruiter" }
  | { type: "cancel"; reason: string }
  /** The interview was invited to anew. */
  | { type: "move_expiry"; expiresAt: Ms }
  | { type: "nudge"; text: string }
  | { type: "extend"; ms: Ms }
  | { type: "channel"; channel: Channel; mute?: boolean }
  | { type: "stop_recording" }
  | { type: "agent"; epoch: number; present: boolean }
  /** A sign that the agent that was sent for will not come: its deadline is over. Of any other agent it says nothing. */
  | { type: "no_agent"; epoch: number }
  /** The candidate's first socket came, or the last one went: `since` then, where that is a moment ago. */
  | { type: "candidate"; present: boolean; since?: Ms }
  /**
   * An interviewer's choice: the first line of a stream, or the whole of one that is there at once. `found` is its claim of
   * what has been said on the question so far.
   */
  | { type: "move"; effect: string; move: Move; found?: readonly string[] }
  /** Its words; null says the prepared ones. */
  | {
      type: "reply";
      effect: string;
      words: string | null;
      how: Extract<How, "model" | "offline" | "fallback">;
      used: Used | null;
    }
  /** `sent` is what had left before it failed. */
  | { type: "failed"; effect: string; reason: "timeout" | "malformed" | "refused" | "outage"; sent: string }
  | {
      type: "prepared";
      effect: string;
      question: string;
      wording: string | null;
      probe: string | null;
      retrieval: Retrieval | null;
      used: Used | null;
    }
  | { type: "assessed"; effect: string; assessment: Assessment; used: Used | null }
  /** Of what comes to nothing, or has no result of its own here. */
  | { type: "spent"; what: SpentOn; used: Used }
  /** An effect outside is done. */
  | { type: "done"; effect: string; ref: string }
  /** The alarm: what is due is read from the state and `at`. `speech`: since when the candidate speaks or is silent, as the agent hears it. */
  | { type: "tick"; speech?: Speech | null }
  /** An input could not be taken, through a fault of the service. */
  | { type: "falter"; what: string }
  /** What is due could not be done for so long that the interview is given up. */
  | { type: "fail"; reason: string }
  /**
   * Once per construction of the object, before anything runs: no stream is in memory any more. `agentEpoch` is the newest
   * that has a connection.
   */
  | { type: "woke"; candidatePresent: boolean; agentEpoch: number | null };

/** `id` is unique for inputs of clients; for those of the shell it only names the cause in the log. */
export type Input = { at: Ms; id: string } & InputBody;
export type InputOf<T extends InputBody["type"]> = Extract<InputBody, { type: T }> & { at: Ms; id: string };
