/**
 * The words of a reply on their way out: only those that the move leaves to the interviewer are shown before they are
 * final, a sentence at a time, and only after a look at each.
 */
import type { Move, Used } from "#contract/moves.ts";

/** How much of an interviewer's own words a move lets out while they come. */
function letsOut(move: Move): "nothing" | "first sentence" | "all" {
  switch (move.type) {
    case "ADVANCE":
    case "SKIP":
      return "first sentence";
    case "PROBE":
      return move.probe === "own" ? "all" : "first sentence";
    case "CONFIRM_END":
    case "CLOSE":
      return "nothing";
    default:
      return "all";
  }
}

/** After these the open question is said word for word: one that the interviewer asks itself would stand beside it. */
const asksNothing: ReadonlySet<Move["type"]> = new Set(["ADVANCE", "SKIP", "REPEAT", "REDIRECT", "ANSWER", "WAIT"]);
/** "Could you answer in English, please?" asks for nothing that the open question asks for. */
const request = /(?<!\p{L})(?:please|bitte)(?!\p{L})/iu;

const mostCharacters = 1_200;

/** A sentence that never ends is looked at after this much. */
const longestSentence = 400;

export type StreamingDeps = {
  /** Gets each piece with the number of characters before it. */
  emit(at: number, text: string): void;
  /** Taken away before anybody looks: marks for the eye. */
  clean(text: string): string;
  /** May this be said? What follows a sentence that may not is not said either. */
  mayBeSaid(sentence: string): boolean;
};

export class Streaming {
  used: Used | null = null;
  begun = false;
  #waiting = "";
  #sent = "";
  /** Was a sentence kept back, or the one that there may be said? */
  #kept = false;
  #whole = false;
  #asksNothing = false;
  #read = 0;
  #lets: ReturnType<typeof letsOut> = "nothing";
  readonly #deps: StreamingDeps;

  constructor(deps: StreamingDeps) {
    this.#deps = deps;
  }

  /** What has been shown. */
  get sent(): string {
    return this.#sent;
  }

  /** More came than anybody says in one turn: the rest is not worth waiting for. */
  get isFull(): boolean {
    return this.#read > mostCharacters;
  }

  begin(move: Move): void {
    this.begun = true;
    this.#lets = letsOut(move);
    // Half of it would be another question, or none.
    const isOwn = (move.type === "PROBE" && move.probe === "own") || move.type === "CLARIFY";
    this.#whole = isOwn;
    this.#asksNothing = asksNothing.has(move.type) || (move.type === "PROBE" && !isOwn);
  }

  add(text: string): void {
    this.#read += text.length;
    this.#waiting += text;
    this.#letOut(false);
  }

  /** Nothing follows. All that may be said; null when that is nothing, so that the prepared words are said. */
  end(): string | null {
    // The sentence that was broken off is not said.
    if (!this.isFull) this.#letOut(true);
    return this.#sent === "" || (this.#whole && (this.#kept || this.isFull)) ? null : this.#sent;
  }

  #letOut(ended: boolean): void {
    if (this.#lets === "nothing") this.#waiting = "";
    while (!this.#kept && this.#waiting.trim() !== "") {
      const end = sentenceEnd(this.#waiting, ended);
      if (end === 0) return;
      const sentence = this.#deps.clean(this.#waiting.slice(0, end));
      this.#waiting = this.#waiting.slice(end);
      if (sentence === "") continue;
      const mayRequest = this.#lets === "all" && request.test(sentence);
      const asks = this.#asksNothing && sentence.includes("?") && !mayRequest;
      if (asks || !this.#deps.mayBeSaid(sentence)) this.#kept = true;
      else this.#say(sentence);
      if (this.#lets === "first sentence") this.#kept = true;
    }
  }

  #say(sentence: string): void {
    const text = this.#sent === "" ? sentence : ` ${sentence}`;
    const at = this.#sent.length;
    this.#sent += text;
    this.#deps.emit(at, text);
  }
}

/** Where the first sentence ends; 0 while nobody knows. */
function sentenceEnd(text: string, ended: boolean): number {
  const lead = text.length - text.trimStart().length;
  const end = /[.!?…]["'”’“»«)*_]*(?=\s)|\n/u.exec(text.slice(lead));
  if (end !== null) return lead + end.index + end[0].length;
  if (ended) return text.length;
  return text.length > longestSentence ? text.lastIndexOf(" ") + 1 : 0;
}
