/** Rooms in which a candidate and a voice agent hear each other. An interview's room has the interview's id for a name. */
import type { VoiceJob } from "#contract/voice.ts";
import type { RecordingReport } from "./recorder.ts";

/** What lets a participant in to one room. */
export type Admission = { url: string; token: string };

/** A sign of life from a room. Hints only: they may come late, twice, in any order or not at all. */
export type RoomEvent = {
  name: string;
  room: string;
  /** Whom it is about; empty: nobody. */
  identity: string;
  /** Of a recording of the room that was started here; null: it is about something else. */
  recording: RecordingReport | null;
};

/** What a participant may do beside speaking, hearing and sending data. */
export type May = { camera?: boolean };

export interface Rooms {
  /**
   * Lets one participant in to one room, to be heard and to hear, until `untilMs` (epoch milliseconds); to be seen only where
   * `may` says so. Makes nothing: the room comes with whoever is in it first.
   */
  admit(room: string, identity: string, untilMs: number, may?: May): Promise<Admission>;
  /**
   * Sends an agent into a room, which is made if there is none, and puts out the agents that were sent there before. Sent for
   * again with the same epoch, or an older one, it does nothing. That it was sent for does not say that it comes: where none is
   * free, nobody learns of it. Throws `RoomsError`.
   */
  sendFor(room: string, job: VoiceJob): Promise<void>;
  /**
   * Which agent a participant was who is not in the room any more. Null: is there, was none of those that are sent for by now, or
   * nobody knows, as in the first seconds.
   */
  epochOfGone(room: string, identity: string): Promise<number | null>;
  /** Everybody has to leave. Harmless where there is no such room, and where nobody answers, which the log then tells. */
  close(room: string): Promise<void>;
  /** What a webhook says, or null where it is not signed with our key over these very bytes. */
  readEvent(body: string, signature: string | null): Promise<RoomEvent | null>;
}

/** The candidate's name in a room: nobody there needs to know who it is. */
export const candidateIdentity = "candidate";

export class RoomsError extends Error {
  /** Null: no answer at all. */
  readonly status: number | null;

  /** The message holds no token and no name: it may be logged. */
  constructor(what: string, status: number | null) {
    super(`rooms: ${what}: ${status ?? "no answer"}`);
    this.name = "RoomsError";
    this.status = status;
  }
}
