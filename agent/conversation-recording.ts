/** The recording of one conversation, as the interview's view wants it: begun where it may be, ended as soon as it may not. */
import type { voice as agents } from "@livekit/agents";
import type { Room } from "@livekit/rtc-node";
import type { AgentView } from "#contract/views.ts";
import type { PlaceOf } from "./interviewer-given.ts";
import { log } from "./log.ts";
import { recordRoom } from "./recorded-room.ts";
import { Recorder } from "./recorder.ts";

export class ConversationRecording {
  readonly #about: { url: string; token: string; epoch: number; interviewId: string };
  #recorder: Recorder | null = null;
  #tap: { close(): void } | null = null;
  #stopped: Promise<void> = Promise.resolve();

  constructor(about: { url: string; token: string; epoch: number; interviewId: string }) {
    this.#about = about;
  }

  /** The session has started and nothing has been said yet. */
  begin(room: Room, candidate: string, session: agents.AgentSession, view: AgentView): void {
    if (!view.record) return;
    if (this.#recorder !== null) {
      // Another session in the same room: the same recording goes on.
      if (this.#tap === null) return;
      this.#tap.close();
      this.#tap = recordRoom({ room, candidate, session, recorder: this.#recorder });
      return;
    }
    const { url, token, epoch, interviewId } = this.#about;
    const recorder = new Recorder({
      baseUrl: new URL(url).origin,
      token,
      epoch,
      log: (what, reason) => log("warn", what, { interviewId, epoch, reason }),
    });
    this.#recorder = recorder;
    this.#tap = recordRoom({ room, candidate, session, recorder });
  }

  /** The goodbye is said when the interview is over: of what was being recorded, it is the end. */
  viewed(view: AgentView): void {
    if (!view.record && view.ended === null) void this.stop();
  }

  readonly placeOf: PlaceOf = (from, to) => this.#recorder?.placeOf(from, to) ?? null;

  /** Resolves when what was recorded has arrived, or cannot. Repeating it is harmless. */
  stop(): Promise<void> {
    if (this.#tap === null || this.#recorder === null) return this.#stopped;
    this.#tap.close();
    this.#tap = null;
    this.#stopped = this.#recorder.stop().catch(() => undefined);
    return this.#stopped;
  }
}
