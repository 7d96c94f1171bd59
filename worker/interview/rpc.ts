/**
 * What the Worker may ask of an interview's object. Failures travel as values, because an exception that crosses an RPC
 * border loses its class.
 */
import type { Consent, Event } from "#contract/events.ts";
import { type ErrorCode, VivaError } from "#contract/errors.ts";
import type { CandidateInput } from "#contract/live/candidate.ts";
import type { RecruiterInput } from "#contract/live/recruiter.ts";
import type { Language } from "#contract/language.ts";
import type { Used } from "#contract/moves.ts";
import type { Plan } from "#contract/plan.ts";
import type { SpokenMeasures } from "#contract/spoken.ts";
import type { RoomRecordingKind } from "#contract/voice.ts";
import type { Transcript } from "#contract/transcript.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import type { Channel, InterviewStatus } from "#contract/terms.ts";
import type { RecruiterView } from "#contract/views.ts";
import type { Spoken } from "./spoken-store.ts";

export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode; message: string } };

export type OpenRequest = {
  interviewId: string;
  planVersionId: string;
  plan: Plan;
  /** Prefix in file storage, `org/<organisation id>`. */
  folder: string;
  expiresAt: number;
  extraMs: number;
  /** Makers of the models that interview, in order; absent: the platform's choice. */
  models?: readonly string[];
  /** What is recorded of its room beside the voice agent; absent: nothing. */
  roomRecording?: RoomRecordingKind;
};

/** A fork starts from another interview's facts up to a place in its log. */
export type ForkRequest = OpenRequest & { events: readonly Event[] };

/** What was read of a candidate's CV. `measure` names the embedder of the vectors, which are base64 of 32-bit floats. */
export type CvPassages = {
  cv: string;
  measure: string | null;
  passages: readonly { id: string; page: number; text: string; vector: string | null }[];
  /** What a model has cost that read the file, which counts once; absent where none did. */
  read?: { file: string; used: Used };
};

/** A recording that is to be an answer: its id, the ask, and the SHA-256 of its bytes. */
export type GivenRecording = { id: string; to: string; hash: string };

/** Known: it has been turned into text before. `keep`: the folder to keep the recording in, or null where it may not be kept. */
export type SpokenAdmission =
  | { known: { spoken: Spoken; counted: boolean } }
  | { known: null; keep: string | null; language: Language; practice: boolean };

/** `discarded`: recordings for the same ask that this one takes the place of; their files are of no more use. */
export type SpokenKept = { spoken: Spoken; counted: boolean; discarded: readonly string[] };

/** What a room and its tokens depend on. */
export type VoiceState = {
  status: InterviewStatus;
  channel: Channel;
  language: Language;
  /** May the conversation be recorded: was it agreed to, and not stopped since? True also before the start. */
  record: boolean;
  /** May the candidate be seen, too? Never where `record` is false. */
  camera: boolean;
  /** The newest agent that was sent for, or came; 0: none. */
  epoch: number;
  /** Epoch milliseconds at which it is over at the latest: a token need not live longer. */
  openUntil: number;
};

export type SpokenOffer = { keeps: boolean; answers: readonly { id: string; measures: SpokenMeasures }[] };

/** State at a place in the log, as the `checkpoints` endpoint composes it; `state` is the engine's own. */
export type CheckpointResult = {
  checkpoint: unknown;
  replay: { events: number; identical: boolean };
  seqs: readonly { seq: number; at: number; type: string }[];
};

/**
 * Every call is safe to repeat. `NOT_FOUND`: the interview has not been opened; `UNAVAILABLE`: it was stored by a newer version,
 * which is on its way.
 */
export type InterviewRpc = {
  /** Opens the interview; the second call changes nothing and answers the same. */
  open(request: OpenRequest): Promise<Result<CandidateView>>;
  /** Opens it with the facts of another one: live and at the same ask, or ended and reopened at that place. */
  openFork(request: ForkRequest): Promise<Result<CandidateView>>;
  consent(inputId: string, consent: Consent): Promise<Result<CandidateView>>;
  /** From now on questions are prepared with it; null takes it away. The same `cv` again changes nothing. */
  setCv(inputId: string, cv: CvPassages | null): Promise<Result<CandidateView>>;
  fromCandidate(input: CandidateInput): Promise<Result<CandidateView>>;
  /** Asked before a recording is turned into text: may it be, and has it been? */
  beginSpoken(given: GivenRecording): Promise<Result<SpokenAdmission>>;
  /** Nothing came of a recording that was begun. `used` counts against what the interview may cost, here and below. */
  giveUpSpoken(id: string, used: Used | null): Promise<void>;
  /** What was understood; taken as an answer at once where the plan says so. What is known under its id stays. */
  keepSpoken(spoken: Spoken, used: Used | null): Promise<Result<SpokenKept>>;
  /** At the end: what was understood and never sent goes, with its recording. Before the end it does nothing. */
  forgetUnsentSpoken(): Promise<void>;
  spokenOffer(): Promise<Result<SpokenOffer>>;
  /**
   * The folder in which this conversation's recording is kept. CONSENT_MISSING where it may not be recorded; INTERVIEW_OVER once
   * its end is so long ago that nothing of it can be on its way any more.
   */
  recordingFolder(): Promise<Result<string>>;
  /** From now on nothing is recorded; the second call changes nothing. Harmless where nothing ever was. */
  stopRecording(inputId: string): Promise<Result<{ recording: false }>>;
  voiceState(): Promise<Result<VoiceState>>;
  /** A hint that this agent is gone, or will not come: the next one is sent for at once. Of any other agent it says nothing. */
  agentGone(epoch: number): Promise<void>;
  fromRecruiter(input: RecruiterInput): Promise<Result<RecruiterView>>;
  /** Calls the interview off; refused once it is live. */
  cancel(inputId: string, reason: string): Promise<Result<RecruiterView>>;
  /** Until it has begun, the interview expires then. Refused once it is over. */
  moveExpiry(inputId: string, expiresAt: number): Promise<Result<RecruiterView>>;
  /** Closes the candidate's connections, and tells their pages why. */
  dismissCandidate(): Promise<void>;
  candidateView(): Promise<Result<CandidateView>>;
  recruiterView(): Promise<Result<RecruiterView>>;
  transcript(): Promise<Result<Transcript>>;
  /** What the candidate may read of the looks at their answers, by turn; none where the plan gives none, or not yet. */
  feedback(): Promise<Result<{ turn: string; text: string }[]>>;
  events(after: number, limit: number): Promise<Result<{ events: Event[]; last: number }>>;
  /** `seq` null is now. */
  checkpoint(seq: number | null): Promise<Result<CheckpointResult>>;
  /** An effect that the object asked for on the queue has been carried out; until then it asks again. */
  confirm(effect: string): Promise<void>;
  /** The plan and the log up to `seq`, for a fork. */
  exportUntil(seq: number): Promise<Result<{ plan: Plan; planVersionId: string; events: Event[] }>>;
};

/** The value, or the failure as an exception of this side. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { code, message } = result.error;
  throw new VivaError(code, message, code === "UNAVAILABLE" ? { retryAfter: 60 } : {});
}
