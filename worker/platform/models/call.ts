/** One call to a vendor: it ends with its work, when its time is over, or when whoever asked does not want it any more. */
import { ModelError } from "./model-error.ts";

export class Call {
  readonly #controller = new AbortController();
  readonly #ended: Promise<never>;
  readonly #asker: AbortSignal;
  readonly #whole: ReturnType<typeof setTimeout>;
  #first: ReturnType<typeof setTimeout> | undefined;
  readonly #stop = () => this.#controller.abort(this.#asker.reason);

  constructor(id: string, limits: { signal: AbortSignal; firstMs?: number; totalMs: number }) {
    const late = () => this.#controller.abort(new ModelError("timeout", id));
    this.#asker = limits.signal;
    this.#ended = new Promise((_, reject) => {
      this.signal.addEventListener("abort", () => reject(this.signal.reason), { once: true });
    });
    // Nobody need be waiting at the moment when it ends.
    this.#ended.catch(() => undefined);
    this.#whole = setTimeout(late, limits.totalMs);
    if (limits.firstMs !== undefined) this.#first = setTimeout(late, limits.firstMs);
    if (limits.signal.aborted) this.#stop();
    else limits.signal.addEventListener("abort", this.#stop, { once: true });
  }

  /** For the vendor's library, so that it lets go of the connection. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Gives what the work gives, or throws why the call ended, also where a library does not listen to the signal. */
  race<T>(work: Promise<T>): Promise<T> {
    return Promise.race([this.#ended, work]);
  }

  /** The first word is there. */
  begun(): void {
    clearTimeout(this.#first);
  }

  /** To be called in any case: timers stop, and a connection that is still open is given up. */
  close(): void {
    clearTimeout(this.#first);
    clearTimeout(this.#whole);
    this.#asker.removeEventListener("abort", this.#stop);
    this.#controller.abort(new DOMException("The call is over.", "AbortError"));
  }
}
