/**
 * A talk with the interviewer as this page has it: the microphone, the room at LiveKit, and what goes wrong with either. Folded
 * from what the browser and the room tell, and from what the person presses. Pure; what is said in the interview is not here.
 */
import type { ConnectionKind } from "./voice-connection.ts";

/** Why there is no sound of the candidate. `silenced`: it is there, and another program or the system keeps it quiet. */
export type MicrophoneTrouble = "denied" | "missing" | "taken" | "unsupported" | "unplugged" | "silenced";

/**
 * Why the page is not in the room though it wanted to be. `elsewhere`: the same candidate speaks in another window or on another
 * device. `no_agent`: the interview went on in writing because no interviewer's voice came. `limit`: asked for too often.
 */
export type OutTrouble = "unreachable" | "unavailable" | "offline" | "dropped" | "elsewhere" | "no_agent" | "limit";

export type Stage = "out" | "microphone" | "connecting" | "in" | "reconnecting";

/** One stretch of speech as it is understood so far. */
type Stretch = { id: string; text: string };

export type CallState = {
  kind: ConnectionKind;
  stage: Stage;
  trouble: OutTrouble | null;
  microphoneTrouble: MicrophoneTrouble | null;
  /** The microphone is open, heard or not. */
  microphone: boolean;
  muted: boolean;
  /** Somebody is in the room who speaks for the interviewer, or was. */
  agent: "awaited" | "here" | "gone";
  /** The browser lets no sound out before the next press. */
  blocked: boolean;
  quality: "good" | "weak" | "lost" | null;
  candidateSpeaks: boolean;
  interviewerSpeaks: boolean;
  /** What is understood of the candidate and is no answer yet. */
  stretches: readonly Stretch[];
  /** Ids of stretches that are part of an answer: what still arrives of them is old. */
  answered: readonly string[];
  /** What the other side said last, as it is heard. */
  caption: Stretch | null;
  /** Is the talk recorded? Null: not known yet. */
  recorded: boolean | null;
};

export type CallAction =
  | { type: "asked"; kind: ConnectionKind }
  | { type: "microphone_on" }
  | { type: "microphone_trouble"; trouble: MicrophoneTrouble | null }
  | { type: "admitted"; recorded: boolean | null }
  | { type: "connected" }
  | { type: "reconnecting" }
  | { type: "reconnected" }
  /** `trouble` null: it was wanted. */
  | { type: "left"; trouble: OutTrouble | null }
  | { type: "released" }
  | { type: "muted"; muted: boolean }
  | { type: "agent"; here: boolean }
  | { type: "blocked"; blocked: boolean }
  | { type: "quality"; quality: CallState["quality"] }
  | { type: "speaks"; candidate: boolean; interviewer: boolean }
  | { type: "transcript"; by: "candidate" | "agent"; id: string; text: string }
  | { type: "answered" }
  | { type: "recording_stopped" }
  | { type: "trouble_seen" };

/** Of stretches that were answered, so many are remembered: their last texts come within a second or two. */
const rememberedStretches = 40;

export const noCall: CallState = {
  kind: "interview",
  stage: "out",
  trouble: null,
  microphoneTrouble: null,
  microphone: false,
  muted: false,
  agent: "awaited",
  blocked: false,
  quality: null,
  candidateSpeaks: false,
  interviewerSpeaks: false,
  stretches: [],
  answered: [],
  caption: null,
  recorded: null,
};

export function nextCall(state: CallState, action: CallAction): CallState {
  switch (action.type) {
    case "asked":
      return {
        ...outside(state),
        kind: action.kind,
        stage: "microphone",
        trouble: null,
        microphoneTrouble: null,
        recorded: state.recorded,
      };
    case "microphone_on":
      // A page that was left meanwhile wants none; whoever opened it gives it back.
      return state.stage === "out"
        ? state
        : {
            ...state,
            microphone: true,
            microphoneTrouble: null,
            stage: state.stage === "microphone" ? "connecting" : state.stage,
          };
    case "microphone_trouble":
      return onMicrophoneTrouble(state, action.trouble);
    case "admitted":
      return { ...state, recorded: action.recorded };
    case "connected":
      return state.stage === "connecting" ? { ...state, stage: "in" } : state;
    case "reconnecting":
      return state.stage === "in" ? { ...state, stage: "reconnecting" } : state;
    case "reconnected":
      return state.stage === "reconnecting" ? { ...state, stage: "in" } : state;
    case "left":
      return state.stage === "out" && action.trouble === null
        ? { ...state, trouble: null }
        : { ...outside(state), trouble: action.trouble };
    case "released":
      return { ...state, microphone: false, muted: false, microphoneTrouble: null, candidateSpeaks: false };
    case "muted":
      return state.microphone ? { ...state, muted: action.muted } : state;
    case "agent":
      return state.agent === "awaited" && !action.here ? state : { ...state, agent: action.here ? "here" : "gone" };
    case "blocked":
      return { ...state, blocked: action.blocked };
    case "quality":
      return { ...state, quality: action.quality };
    case "speaks":
      return state.candidateSpeaks === action.candidate && state.interviewerSpeaks === action.interviewer
        ? state
        : { ...state, candidateSpeaks: action.candidate, interviewerSpeaks: action.interviewer };
    case "transcript":
      return onTranscript(state, action);
    case "answered": {
      const done = state.stretches.map(({ id }) => id);
      return { ...state, stretches: [], answered: [...state.answered, ...done].slice(-rememberedStretches) };
    }
    case "recording_stopped":
      return { ...state, recorded: false };
    case "trouble_seen":
      return { ...state, trouble: null, microphoneTrouble: null };
  }
}

/** Nothing of the room is left; the microphone may still be open, for the next one. */
function outside(state: CallState): CallState {
  const { kind, microphone, muted, recorded, microphoneTrouble, answered } = state;
  return { ...noCall, kind, microphone, muted, recorded, microphoneTrouble, answered };
}

function onMicrophoneTrouble(state: CallState, trouble: MicrophoneTrouble | null): CallState {
  const isOpen = trouble === null || trouble === "silenced";
  const after = { ...state, microphoneTrouble: trouble, microphone: state.microphone && isOpen };
  // Without a microphone nothing is begun; what has begun can still be listened to.
  return state.stage === "microphone" && !isOpen ? { ...after, stage: "out" } : after;
}

function onTranscript(state: CallState, { by, id, text }: Extract<CallAction, { type: "transcript" }>): CallState {
  if (by === "agent") return { ...state, caption: { id, text } };
  if (state.answered.includes(id)) return state;
  const known = state.stretches.some((stretch) => stretch.id === id);
  const stretches = known
    ? state.stretches.map((stretch) => (stretch.id === id ? { id, text } : stretch))
    : [...state.stretches, { id, text }];
  return { ...state, stretches };
}

/** All that is understood so far and is no answer yet; "" where that is nothing. */
export function understood({ stretches }: CallState): string {
  return stretches
    .map(({ text }) => text.trim())
    .filter((text) => text !== "")
    .join(" ");
}

export type Turn =
  | "reconnecting"
  | "connecting"
  | "interviewer"
  | "candidate"
  | "thinking"
  | "muted"
  | "candidates_turn";

/** What goes on, in one word: whose turn it is, or why it is nobody's. */
export function turnOf(call: CallState, phase: "listening" | "choosing" | "speaking" | null): Turn {
  if (call.stage === "reconnecting") return "reconnecting";
  if (call.stage !== "in" || call.agent === "awaited" || call.agent === "gone") return "connecting";
  if (call.interviewerSpeaks) return "interviewer";
  if (call.candidateSpeaks) return "candidate";
  if (phase === "choosing" || phase === "speaking") return "thinking";
  return call.muted ? "muted" : "candidates_turn";
}
