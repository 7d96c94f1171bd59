/** What this device keeps for an interview until the service has it: unsent inputs, and the draft in the answer box. */
import * as z from "zod";
import { type CandidateInput, candidateInput } from "#contract/live/candidate.ts";

/** `localStorage`, or as much of it as a browser allows. */
export type Cupboard = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const entry = z.object({ at: z.number(), input: candidateInput });

/** One text; "" where there is none. */
type Slot = { read: () => string; write: (text: string) => void };

export type Kept = {
  /** False where the browser forgets everything when the page is closed. */
  lasting: boolean;
  inputs: { list: () => CandidateInput[]; put: (input: CandidateInput) => void; remove: (id: string) => void };
  draft: Slot;
  /** The id of the spoken answer whose words the draft is; "" where it was typed. */
  spoken: Slot;
  /** The interview is over and all is sent: nothing of it stays on a device that others may use. */
  clear: () => void;
};

/** Each input has a key of its own, so that two tabs never overwrite each other's. */
export function openKept(cupboard: Cupboard, lasting: boolean, interview: string, now: () => number): Kept {
  const prefix = `viva:${interview}:`;
  const keys = (start: string) =>
    Array.from({ length: cupboard.length }, (_, index) => cupboard.key(index))
      .filter((key) => key !== null && key.startsWith(start))
      .map(String);
  const read = (key: string) => {
    try {
      const parsed = entry.safeParse(JSON.parse(cupboard.getItem(key) ?? "null"));
      return parsed.success ? [parsed.data] : [];
    } catch {
      // Not ours, or half written by a browser that crashed: there is nothing in it to send.
      return [];
    }
  };
  const write = (key: string, value: string) => {
    try {
      cupboard.setItem(key, value);
    } catch {
      // Full, or forbidden half-way: the words are still in the page, and the page says when drafts are not kept.
    }
  };
  const slot = (name: string): Slot => ({
    read: () => cupboard.getItem(prefix + name) ?? "",
    write: (text) => (text === "" ? cupboard.removeItem(prefix + name) : write(prefix + name, text)),
  });
  return {
    lasting,
    inputs: {
      list: () =>
        keys(`${prefix}input:`)
          .flatMap(read)
          .sort((a, b) => a.at - b.at)
          .map((kept) => kept.input),
      put: (input) => write(`${prefix}input:${input.id}`, JSON.stringify({ at: now(), input })),
      remove: (id) => cupboard.removeItem(`${prefix}input:${id}`),
    },
    draft: slot("draft"),
    spoken: slot("spoken"),
    clear: () => {
      for (const key of keys(prefix)) cupboard.removeItem(key);
    },
  };
}

function memoryCupboard(): Cupboard {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    key: (index) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
}

/** The browser's own storage where it may be used; else memory, and `lasting` says so. */
export function cupboardOf(browser: { readonly localStorage: Storage }): { cupboard: Cupboard; lasting: boolean } {
  try {
    const probe = "viva:probe";
    browser.localStorage.setItem(probe, "1");
    browser.localStorage.removeItem(probe);
    return { cupboard: browser.localStorage, lasting: true };
  } catch {
    // Private windows and strict settings throw on the first touch.
    return { cupboard: memoryCupboard(), lasting: false };
  }
}
