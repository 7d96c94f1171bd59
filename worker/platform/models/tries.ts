/** Whose turn it is in a chain, how much time is left, and what has been spent so far. */
import type { Clock } from "#worker/platform/clock.ts";
import type { ModelError } from "./model-error.ts";
import type { CallLimits, ChatModel } from "./port.ts";
import { addSpent, type Spent } from "./spent.ts";
import { waitFor } from "./wait.ts";

export type ChainGiven = {
  now: Clock;
  /** From 0 to 1. */
  random: () => number;
  /** Told of every try that failed, and who is asked after it: the same model, another, or nobody. */
  failed: (failure: ModelError, next: "same" | "another" | "nobody") => void;
};

// What a moment's trouble takes to pass; spread, so that many interviews do not come back at once.
const pauseMs = { least: 100, most: 400 };

// A try leaves time for the next model. The first gets most, since it is there because it is wanted most.
const share = 0.6;

// A vendor that wants to be left alone for longer is, where another model could answer instead.
const patienceMs = 1_000;

export class Tries {
  readonly #models: readonly [ChatModel, ...ChatModel[]];
  readonly #given: ChainGiven;
  readonly #signal: AbortSignal;
  readonly #until: number;
  readonly #abandoned: CallLimits["abandoned"];
  #index = 0;
  #again = false;
  #spent: Spent | null = null;

  /** `withinMs`: from now on, for all tries together. */
  constructor(
    models: readonly [ChatModel, ...ChatModel[]],
    { signal, withinMs, abandoned }: Pick<CallLimits, "signal" | "abandoned"> & { withinMs: number },
    given: ChainGiven,
  ) {
    this.#models = models;
    this.#given = given;
    this.#signal = signal;
    this.#abandoned = abandoned;
    this.#until = given.now() + withinMs;
  }

  get model(): ChatModel {
    return this.#models[this.#index] ?? this.#models[0];
  }

  /** What this try may take. */
  get ms(): number {
    return this.#another ? this.#leftMs * share : this.#leftMs;
  }

  get #another(): boolean {
    return this.#index + 1 < this.#models.length;
  }

  get #leftMs(): number {
    return Math.max(0, this.#until - this.#given.now());
  }

  withEarlier(spent: Spent): Spent {
    return addSpent(this.#spent, spent);
  }

  /** A try was given up, and all before it with it. */
  readonly abandoned = (spent: Spent): void => this.#abandoned?.(this.withEarlier(spent));

  /** Returns when the next try is due; throws the failure, with all that was spent, when there is none. */
  async next(failure: ModelError): Promise<void> {
    if (failure.spent !== null) this.#spent = addSpent(this.#spent, failure.spent);
    const pause = this.#again ? null : this.#pauseAfter(failure);
    if (pause !== null && pause < this.#leftMs) {
      this.#again = true;
      this.#given.failed(failure, "same");
      await waitFor(pause, this.#signal).catch((reason: unknown) => {
        if (this.#spent !== null) this.#abandoned?.(this.#spent);
        throw reason;
      });
    } else if (this.#another && this.#leftMs > 0) {
      this.#index += 1;
      this.#again = false;
      this.#given.failed(failure, "another");
    } else {
      this.#given.failed(failure, "nobody");
      throw failure.with(this.#spent);
    }
  }

  /** The failure to end with when words had been said, with all that was spent. */
  last(failure: ModelError): ModelError {
    this.#given.failed(failure, "nobody");
    return failure.with(failure.spent === null ? this.#spent : addSpent(this.#spent, failure.spent));
  }

  /** Null when the same model would fail again, or only after too long a wait. */
  #pauseAfter({ kind, retryAfterMs }: ModelError): number | null {
    if (kind !== "rate_limited" && kind !== "unavailable" && kind !== "cut") return null;
    const pause = pauseMs.least + this.#given.random() * (pauseMs.most - pauseMs.least);
    if (retryAfterMs === null) return pause;
    return this.#another && retryAfterMs > patienceMs ? null : retryAfterMs + pause;
  }
}
