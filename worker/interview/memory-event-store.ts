/** The event store in memory, for tests and simulations; it keeps nothing beyond the process. */
import type { Event } from "#contract/events.ts";
import type { EventStore, StoredCheckpoint } from "./event-store.ts";

export class MemoryEventStore implements EventStore {
  #events: Event[] = [];
  #inputs = new Map<string, number>();
  #checkpoint: StoredCheckpoint | null = null;

  transaction<T>(body: () => T): T {
    const before = { events: [...this.#events], inputs: new Map(this.#inputs), checkpoint: this.#checkpoint };
    try {
      return body();
    } catch (error) {
      this.#events = before.events;
      this.#inputs = before.inputs;
      this.#checkpoint = before.checkpoint;
      throw error;
    }
  }

  append(events: readonly Event[], checkpoint: StoredCheckpoint, input: string | null): void {
    const first = events[0];
    if (input !== null && first !== undefined) {
      if (this.#inputs.has(input)) throw new Error(`input ${input} is known already`);
      this.#inputs.set(input, first.seq);
    }
    for (const event of events) {
      if (event.seq !== this.#events.length + 1)
        throw new Error(`event ${event.seq} does not follow ${this.#events.length}`);
      // A copy, so that nobody can change what is stored.
      this.#events.push(structuredClone(event));
    }
    this.#checkpoint = { ...checkpoint };
  }

  checkpoint(): StoredCheckpoint | null {
    return this.#checkpoint === null ? null : { ...this.#checkpoint };
  }

  read(after: number, limit = -1): Event[] {
    return structuredClone(this.#events.slice(after, limit < 0 ? undefined : after + limit));
  }

  readUntil(seq: number): Event[] {
    return structuredClone(this.#events.slice(0, seq));
  }

  findByInput(input: string): Event | null {
    const seq = this.#inputs.get(input);
    return seq === undefined ? null : structuredClone(this.#events[seq - 1] ?? null);
  }
}
