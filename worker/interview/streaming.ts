/** The words of a reply on their way out: only those that the move leaves to the interviewer are shown before they are final. */
import type { Move, Used } from "#contract/moves.ts";

/** How much of an interviewer's own words a move lets out while they come. */
function letsOut(move: Move): "nothing" | "first sentence" | "all" {
  switch (move.type) {
    case "ADVANCE":
    case "SKIP":
      return "first sentence";
    case "PROBE":
      return move.probe === "own" ? "all" : "nothing";
    case "CONFIRM_END":
    case "CLOSE":
      return "nothing";
    default:
      return "all";
  }
}

export class Streaming {
  used: Used | null = null;
  begun = false;
  #all = "";
  #sent = "";
  #lets: ReturnType<typeof letsOut> = "nothing";
  readonly #emit: (at: number, text: string) => void;

  /** `emit` gets each piece with the number of characters before it. */
  constructor(emit: (at: number, text: string) => void) {
    this.#emit = emit;
  }

  /** What has been shown. */
  get sent(): string {
    return this.#sent;
  }

  /** All words; null when there were none, so that the prepared ones are said. */
  get words(): string | null {
    return this.#all.trim() === "" ? null : this.#all.trim();
  }

  begin(move: Move): void {
    this.begun = true;
    this.#lets = letsOut(move);
  }

  add(text: string): void {
    this.#all += text;
    const out = this.#lets === "all" ? this.#all : this.#lets === "nothing" ? "" : untilSentence(this.#all);
    const fresh = out.slice(this.#sent.length);
    if (fresh === "") return;
    const at = this.#sent.length;
    this.#sent = out;
    this.#emit(at, fresh);
  }
}

/** The first sentence once it is whole: before its end nobody knows whether it asks, and a bridge never does. */
function untilSentence(text: string): string {
  const end = /[.!?…](?=\s|$)/.exec(text);
  const sentence = end === null ? "" : text.slice(0, end.index + 1);
  return sentence.includes("?") ? "" : sentence;
}
