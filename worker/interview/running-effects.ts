/** What runs of an interview's effects: made to agree with what its state wants, and started anew where nothing came of it. */
import type { InputBody } from "#worker/engine/input.ts";
import type { Effect } from "#worker/engine/work.ts";

export type RunningEffectsDeps = {
  now(): number;
  /**
   * Starts an effect whose result is not there at once. "sent": somebody else will carry it out, and a confirmation says when;
   * null: it failed.
   */
  run(effect: Effect, signal: AbortSignal): Promise<InputBody | "sent" | null>;
  /** A result that is still wanted. */
  take(result: InputBody, cause: string): void;
  /** One that came when it was not wanted any more. Nothing is made of it, and it has cost something. */
  late(result: InputBody): void;
  failed(what: Effect["type"], error: unknown): void;
};

type Running = { controller: AbortController; type: Effect["type"]; since: number };

/**
 * What a model makes beside the talk ends by its own limits (a search and a call: `mind.ts`, `model-interviewer.ts`). Started
 * anew before them, a slow model would be paid at every ring and never be heard.
 */
const thinkingMs = 120_000;

/** How long an effect may take before it counts as lost; null: its end is the engine's matter. */
function patienceOf(type: Effect["type"], lookAgainMs: number): number | null {
  if (type === "reply" || type === "dispatch_agent") return null;
  return type === "prepare_question" || type === "assess_answer" ? Math.max(thinkingMs, lookAgainMs) : lookAgainMs;
}

export class RunningEffects {
  readonly #deps: RunningEffectsDeps;
  readonly #running = new Map<string, Running>();

  constructor(deps: RunningEffectsDeps) {
    this.#deps = deps;
  }

  /** Stops what nobody wants any more and starts what does not run. */
  agreeWith(wanted: readonly Effect[]): void {
    const ids = new Set(wanted.map((effect) => effect.id));
    for (const id of this.#running.keys()) if (!ids.has(id)) this.#stop(id);
    for (const effect of wanted) if (!this.#running.has(effect.id)) this.#start(effect);
  }

  /** What was sent and never confirmed is started again the next time: what carries messages may lose them. */
  giveUpLost(lookAgainMs: number): void {
    const now = this.#deps.now();
    for (const [id, { type, since }] of this.#running) {
      const patience = patienceOf(type, lookAgainMs);
      if (patience !== null && now - since >= patience) this.#stop(id);
    }
  }

  #stop(id: string): void {
    const running = this.#running.get(id);
    this.#running.delete(id);
    running?.controller.abort();
  }

  #start(effect: Effect): void {
    const controller = new AbortController();
    this.#running.set(effect.id, { controller, type: effect.type, since: this.#deps.now() });
    const isOurs = () => this.#running.get(effect.id)?.controller === controller;
    const finished = this.#deps.run(effect, controller.signal).then((result) => {
      // No longer ours: another attempt runs under another id, and this result would be late.
      if (result === "sent") return;
      if (!isOurs()) return result === null ? undefined : this.#deps.late(result);
      // Without a result it failed, and the next ring starts it again.
      this.#running.delete(effect.id);
      if (result !== null) this.#deps.take(result, effect.id);
    });
    finished.catch((error: unknown) => {
      if (isOurs()) this.#running.delete(effect.id);
      this.#deps.failed(effect.type, error);
    });
  }
}
