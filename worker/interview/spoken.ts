/**
 * Spoken answers of one interview, from the recording's arrival to the answer that it becomes. The Worker turns speech into
 * text; here it is decided whether it may, and what of it is kept.
 */
import { consentInputId, recordingConsents } from "#contract/languages/consent-version.ts";
import type { Used } from "#contract/moves.ts";
import { hasRoom } from "#worker/engine/log-room.ts";
import { recordingKey } from "#worker/platform/recording-key.ts";
import type { State } from "#worker/engine/state.ts";
import type { Files } from "#worker/platform/files.ts";
import type { Loop } from "./loop.ts";
import { refusalError } from "./refusals.ts";
import { failure, ok } from "./results.ts";
import type { GivenRecording, Result, SpokenAdmission, SpokenKept, SpokenOffer } from "./rpc.ts";
import type { Spoken, SpokenStore } from "./spoken-store.ts";

/** Far more than anybody asks to be heard; each costs somebody money. */
const mostRecordings = 300;
/** Whoever has not come back by then has failed without a word. */
const busyMs = 180_000;

type Refusal = Parameters<typeof refusalError>[0];

export type SpokenDeps = { store: SpokenStore; loop(): Loop; files(): Files; now(): number };

export class SpokenAnswers {
  readonly #deps: SpokenDeps;
  /** Recordings that are being turned into text, and since when. Forgotten with the object: then it is done twice. */
  readonly #busy = new Map<string, number>();

  constructor(deps: SpokenDeps) {
    this.#deps = deps;
  }

  find(id: string): Spoken | null {
    return this.#deps.store.find(id);
  }

  begin({ id, to, hash }: GivenRecording): Result<SpokenAdmission> {
    const { store, loop, now } = this.#deps;
    const known = store.find(id);
    const counted = loop().knows(id);
    if (known !== null)
      return known.hash === hash ? ok({ known: { spoken: known, counted } }) : refused("ANSWER_CONFLICT");
    if (counted) return refused("ANSWER_CONFLICT");
    const { state, plan } = loop();
    const refusal = refusalOf(state, to);
    if (refusal !== null) return refused(refusal);
    if (store.count() >= mostRecordings) return refused("LIMIT_REACHED");
    const since = this.#busy.get(id);
    if (since !== undefined && now() - since < busyMs) return refused("BEING_HEARD");
    this.#busy.set(id, now());
    const { language, purpose } = plan;
    return ok({
      known: null,
      keep: this.#keeps() ? folderOf(state) : null,
      language,
      practice: purpose === "practice",
    });
  }

  /** Nothing came of it: the same recording may be given again. `used` is what it has cost. */
  giveUp(id: string, used: Used | null): void {
    this.#busy.delete(id);
    this.#count(used);
  }

  /** Candidates may record as often as they like, so what is counted of it has its bounds. */
  #count(used: Used | null): void {
    const { loop } = this.#deps;
    // The version before does not say.
    if (used != null && hasRoom(loop().state)) loop().offer({ type: "spent", what: "transcribe", used }, "speech");
  }

  /** `answer` takes it as an answer now, and says whether it was taken. */
  keep(spoken: Spoken, used: Used | null, answer: (spoken: Spoken) => boolean): Result<SpokenKept> {
    const { store, loop } = this.#deps;
    this.#busy.delete(spoken.id);
    this.#count(used);
    const { state, plan } = loop();
    if (state.status === "none" || state.status === "ended") return refused("INTERVIEW_OVER");
    const before = store.find(spoken.id);
    if (before !== null) return ok({ spoken: before, counted: loop().knows(before.id), discarded: [] });
    const discarded = this.#unsent().filter((other) => other.to === spoken.to);
    // Before the others go, so that each that is spoken again counts.
    store.put(spoken);
    for (const { id } of discarded) store.remove(id);
    // Whatever keeps it from being taken at once, its words are to be seen.
    const counted = !plan.settings.reviewSpoken && answer(spoken);
    return ok({ spoken, counted, discarded: discarded.map(({ id }) => id) });
  }

  offer(): SpokenOffer {
    const { store, loop } = this.#deps;
    const answers = store
      .all()
      .flatMap(({ id, measures }) => (measures !== null && loop().knows(id) ? [{ id, measures }] : []));
    return { keeps: this.#keeps(), answers };
  }

  /** At the end: what nobody has sent is nobody's answer. Repeating it is harmless. */
  async forgetUnsent(): Promise<void> {
    const { store, loop, files } = this.#deps;
    const unsent = this.#unsent();
    const { state } = loop();
    if (unsent.length === 0 || state.status === "none") return;
    const { folder, interviewId } = state.base;
    // The files first: as long as the rows are there, what is left can be found by them.
    await files().remove(unsent.map(({ id }) => recordingKey(folder, interviewId, id)));
    for (const { id } of unsent) store.remove(id);
  }

  #unsent(): Spoken[] {
    const { store, loop } = this.#deps;
    return store.all().filter(({ id }) => !loop().knows(id));
  }

  #keeps(): boolean {
    return recordingConsents.some((version) => this.#deps.loop().knows(consentInputId(version)));
  }
}

function folderOf(state: State): string | null {
  return state.status === "none" ? null : state.base.folder;
}

function refusalOf(state: State, to: string): Refusal | null {
  if (state.status === "none") return "NOT_FOUND";
  if (state.status === "ended") return "INTERVIEW_OVER";
  if (!state.base.consented) return "CONSENT_MISSING";
  if (state.status === "waiting") return "NOT_STARTED";
  if (state.status === "paused") return "INTERVIEW_PAUSED";
  return state.phase.ask.id !== to || state.phase.at === "speaking" ? "ASK_PAST" : null;
}

function refused<T>(refusal: Refusal | "BEING_HEARD"): Result<T> {
  if (refusal === "BEING_HEARD")
    return failure({
      code: "UNAVAILABLE",
      message: "This recording is being turned into text already. Ask again in a moment.",
    });
  return failure(refusalError(refusal));
}
