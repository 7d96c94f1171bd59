/** How a fake model's server answers one request, the same for every vendor. */
export type Behaviour = {
  /** What the model says, in the pieces in which it streams. */
  say?: string | readonly string[];
  /** Before the first byte of the answer. */
  firstMs?: number;
  /** Before each piece after the first. */
  betweenMs?: number;
  /** Bytes written at once: small numbers split lines, names and characters. */
  bytesAtOnce?: number;
  /** The connection breaks after so many pieces of a stream. */
  breakAfter?: number;
  /** The stream ends in good order after so many pieces, without a word that it is over. */
  stopAfter?: number;
  /** An error of the vendor's own kind in the middle of the stream, after so many pieces. */
  errorAfter?: number;
  /** An answer other than 200, with the vendor's own body. */
  status?: number;
  retryAfterSeconds?: number;
  /** The vendor's way to say that the key is wrong. */
  wrongKey?: boolean;
  /** The vendor's way to refuse for safety. */
  refuse?: boolean;
  /** The vendor's way to say that the room for output is used up. */
  full?: boolean;
  /** For recordings: when words were said, and how likely they were. */
  words?: readonly { text: string; fromMs: number; toMs: number }[];
  usage?: { tokensIn: number; tokensCached: number; tokensOut: number };
};

/** A request, as the fake understood it from the vendor's format. */
export type Asked = {
  kind: "text" | "json" | "embedding" | "transcription";
  model: string;
  system: string;
  messages: readonly { role: "user" | "assistant"; text: string }[];
  attachments: readonly { type: string; bytes: number }[];
  /** What the JSON is to match. */
  schema: unknown;
  /** Texts to embed. */
  texts: readonly string[];
  headers: Readonly<Record<string, string>>;
  path: string;
  /** As it came; null for a form. */
  body: unknown;
};

/** A string is short for `{ say }`. */
export type Answer = string | Behaviour;

export type Fake = {
  /** What the vendor's base URL is to be. */
  url: string;
  requests: Asked[];
  /** How many requests are being answered. */
  open: () => number;
  stop: () => Promise<void>;
};

export type FakeOptions = {
  /** Plays the model, for chat and recordings. Texts are embedded by what they are made of. */
  answer: (asked: Asked) => Answer | Promise<Answer>;
  /** What is wrong with the vendor when this is asked, whatever it is; null when nothing is. Asked before `answer`. */
  trouble?: (asked: Asked) => Behaviour | null;
  /** 0, or none, for any that is free. */
  port?: number;
};

export const usualUsage = { tokensIn: 120, tokensCached: 100, tokensOut: 12 };

export function piecesOf({ say = "" }: Behaviour): string[] {
  return typeof say === "string" ? [say] : [...say];
}

export function wholeOf(behaviour: Behaviour): string {
  return piecesOf(behaviour).join("");
}

/** Like for like: texts that share runs of three letters have vectors that point the same way. */
export function vectorOf(text: string, dimensions: number): number[] {
  const vector = Array.from({ length: dimensions }, () => 0);
  const padded = ` ${text.toLowerCase()} `;
  for (let at = 0; at + 3 <= padded.length; at += 1) {
    let hash = 7;
    for (const letter of padded.slice(at, at + 3)) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
    vector[hash % dimensions] = (vector[hash % dimensions] ?? 0) + 1;
  }
  return vector;
}
