/**
 * Who is asked for a reply, and when: once the state wants it, or a moment before, while the answer that it is to is not
 * stored yet (docs/decisions/012). Of what was asked for ahead nothing is heard before the state wants it, too.
 */
import type { Event } from "#contract/events.ts";
import type { Live, State } from "#worker/engine/state.ts";
import type { TurnContext } from "#worker/engine/turn-context.ts";
import type { Effect } from "#worker/engine/work.ts";
import type { Background } from "#worker/prompts/interviewer-turn.ts";
import type { Interviewer, Piece } from "./interviewer.ts";

export type ReplyEffect = Extract<Effect, { type: "reply" }>;
/** A reply that an answer will want once it is taken, and what there is to know for it then. */
export type ComingReply = {
  effect: ReplyEffect;
  state: Live;
  /** From the event that put the open question on. */
  since: readonly Event[];
};

export type AskedReply = { context: TurnContext; pieces: AsyncIterable<Piece> };

export type AskingDeps = {
  state(): State;
  interviewer(state: State): Interviewer;
  /** Null: as things stand. */
  turn(coming: ComingReply | null): { context: TurnContext; background: Background } | null;
  /** Resolves once a request that has been made is on its way. */
  sent(): Promise<void>;
};

export class Asking {
  readonly #deps: AskingDeps;
  #ahead: (AskedReply & { effect: string; stop(reason?: unknown): void }) | null = null;

  constructor(deps: AskingDeps) {
    this.#deps = deps;
  }

  /** Null while no turn is under way, and where the interviewer does not stream. Asks nobody twice for the same effect. */
  ask(effect: ReplyEffect, signal: AbortSignal): AskedReply | null {
    const ahead = this.#ahead;
    if (ahead?.effect !== effect.id) return this.#ask(effect, null, signal);
    this.#ahead = null;
    if (signal.aborted) ahead.stop(signal.reason);
    signal.addEventListener("abort", () => ahead.stop(signal.reason), { once: true });
    return ahead;
  }

  /** Asks ahead and then takes the answer. Nothing else may happen to the interview meanwhile. */
  async ahead<T>(coming: ComingReply, take: () => T): Promise<T> {
    try {
      if (this.#askAhead(coming)) await this.#deps.sent();
      return take();
    } finally {
      // Not taken up by `ask`: the answer was refused, or could not be stored.
      this.#ahead?.stop();
      this.#ahead = null;
    }
  }

  /** False where nobody is asked. */
  #askAhead(coming: ComingReply): boolean {
    const controller = new AbortController();
    try {
      const asked = this.#ask(coming.effect, coming, controller.signal);
      if (asked === null) return false;
      const { pieces, end } = begun(asked.pieces);
      const stop = (reason?: unknown) => {
        controller.abort(reason);
        end();
      };
      this.#ahead = { context: asked.context, pieces, effect: coming.effect.id, stop };
      return true;
    } catch {
      // It is asked for again once the answer is stored, and what is wrong is noted then.
      return false;
    }
  }

  #ask(effect: ReplyEffect, coming: ComingReply | null, signal: AbortSignal): AskedReply | null {
    const interviewer = this.#deps.interviewer(coming?.state ?? this.#deps.state());
    if (interviewer.stream === undefined) return null;
    const turn = this.#deps.turn(coming);
    if (turn === null) return null;
    const { context, background } = turn;
    return { context, pieces: interviewer.stream(context, { background, deadline: effect.deadline, signal }) };
  }
}

/** The same pieces, the first of them asked for at once instead of when somebody wants it. `end`: nobody wants any more. */
function begun<T>(pieces: AsyncIterable<T>): { pieces: AsyncIterable<T>; end(): void } {
  const rest = pieces[Symbol.asyncIterator]();
  const first = rest.next();
  // Where nobody comes for it, nobody need know how it ended.
  first.catch(() => undefined);
  const end = async () => void (await rest.return?.());
  return { pieces: goOn(first, rest), end: () => void end().catch(() => undefined) };
}

async function* goOn<T>(first: Promise<IteratorResult<T>>, rest: AsyncIterator<T>): AsyncIterable<T> {
  try {
    for (let next = await first; next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
