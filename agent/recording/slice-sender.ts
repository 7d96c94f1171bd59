/** Sends a recording's slices in order, each until it has arrived. */
import { maxSliceBytes } from "#contract/voice.ts";

/** What waits to be sent while the Worker cannot be reached: hours, and the memory that they may take. */
const mostWaiting = 64 * 1024 * 1024;
const attemptMs = 30_000;
const firstWaitMs = 1_000;
const longestWaitMs = 30_000;

export type Slices = {
  /** Origin of the Worker, without a slash at the end. */
  baseUrl: string;
  token: string;
  series: string;
  startedAt: number;
};

export type SenderEvents = {
  /** Nothing of this recording will be taken any more. `code` is the Worker's, or `TOO_MUCH_WAITING`. */
  refused(code: string): void;
  /** A slice did not arrive and is sent again; `why` is a status or the network's failure. */
  delayed(why: string): void;
};

export class SliceSender {
  readonly #slices: Slices;
  readonly #events: SenderEvents;
  readonly #giveUp = new AbortController();
  #waiting: Buffer[] = [];
  #bytes = 0;
  #index = 0;
  #over = false;
  #sending: Promise<void> = Promise.resolve();
  #busy = false;

  constructor(slices: Slices, events: SenderEvents) {
    this.#slices = slices;
    this.#events = events;
  }

  /** Whole pages, in order. They wait for `cut`. */
  add(page: Buffer): void {
    if (this.#over) return;
    this.#waiting.push(page);
    this.#bytes += page.length;
    if (this.#bytes > mostWaiting) this.#refuse("TOO_MUCH_WAITING");
  }

  /** What waits goes out as a slice, after those before it. */
  cut(): void {
    if (this.#busy || this.#over || this.#bytes === 0) return;
    this.#busy = true;
    this.#sending = this.#sendAll().finally(() => {
      this.#busy = false;
    });
  }

  /** What waits is sent, for `withinMs` at most; the rest is lost. */
  async end(withinMs: number): Promise<void> {
    const late = setTimeout(() => this.#giveUp.abort(), withinMs);
    await this.#sending;
    this.cut();
    await this.#sending;
    clearTimeout(late);
  }

  async #sendAll(): Promise<void> {
    while (!this.#over && !this.#giveUp.signal.aborted && this.#bytes > 0) await this.#send(this.#next());
  }

  /** As many pages as a slice may hold. A page has 64 KiB at most, so that there is always one. */
  #next(): Uint8Array<ArrayBuffer> {
    let size = 0;
    let count = 0;
    for (const page of this.#waiting) {
      if (size + page.length > maxSliceBytes) break;
      size += page.length;
      count += 1;
    }
    const slice = new Uint8Array(size);
    let at = 0;
    for (const page of this.#waiting.splice(0, count)) {
      slice.set(page, at);
      at += page.length;
    }
    this.#bytes -= size;
    return slice;
  }

  /** The same index with the same bytes until it is taken: whether an attempt arrived that did not answer, nobody need know. */
  async #send(slice: Uint8Array<ArrayBuffer>): Promise<void> {
    const { baseUrl, token, series, startedAt } = this.#slices;
    const address = `${baseUrl}/api/agent/recordings/${series}/${this.#index}?startedAt=${startedAt}`;
    this.#index += 1;
    for (
      let wait = firstWaitMs;
      !this.#over && !this.#giveUp.signal.aborted;
      wait = Math.min(wait * 2, longestWaitMs)
    ) {
      const answer = await attempt(address, token, slice, this.#giveUp.signal);
      if (answer === "taken") return;
      if (answer.final) return this.#refuse(answer.why);
      this.#events.delayed(answer.why);
      await pause(wait * (0.5 + Math.random() / 2), this.#giveUp.signal);
    }
  }

  #refuse(code: string): void {
    if (this.#over) return;
    this.#over = true;
    this.#waiting = [];
    this.#bytes = 0;
    this.#events.refused(code);
  }
}

type Failed = { why: string; final: boolean };

async function attempt(
  address: string,
  token: string,
  slice: Uint8Array<ArrayBuffer>,
  giveUp: AbortSignal,
): Promise<"taken" | Failed> {
  try {
    const response = await fetch(address, {
      method: "PUT",
      headers: { authorization: `Bearer ${token}`, "content-type": "audio/ogg" },
      body: slice,
      signal: AbortSignal.any([giveUp, AbortSignal.timeout(attemptMs)]),
    });
    const said: unknown = await response.json().catch(() => null);
    if (response.ok) return "taken";
    // Too often, too slow, or a fault over there: another time it may be taken. All else it never will be.
    const passing = response.status >= 500 || response.status === 429 || response.status === 408;
    return { why: codeOf(said) ?? String(response.status), final: !passing };
  } catch (thrown) {
    return { why: thrown instanceof Error ? thrown.name : "network", final: false };
  }
}

function codeOf(said: unknown): string | null {
  if (typeof said !== "object" || said === null || !("error" in said)) return null;
  const { error } = said;
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : null;
}

function pause(ms: number, giveUp: AbortSignal): Promise<void> {
  if (giveUp.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      giveUp.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    giveUp.addEventListener("abort", done);
  });
}
