/** Some open models think aloud before they answer, between marks of their own. That is not for anybody's ears. */
const opening = "<think>";
const closing = "</think>";

/** Takes a stream's pieces and gives what of them is the answer. */
export class ThoughtFilter {
  #state: "start" | "thinking" | "thought" | "answer" = "start";
  #held = "";

  add(text: string): string {
    if (this.#state === "answer") return text;
    this.#held += text;
    if (this.#state === "start") {
      const begun = this.#held.trimStart();
      if (!begun.startsWith(opening)) return opening.startsWith(begun) ? "" : this.#answer(this.#held);
      this.#state = "thinking";
    }
    if (this.#state === "thinking") {
      const end = this.#held.indexOf(closing);
      if (end < 0) return "";
      this.#state = "thought";
      this.#held = this.#held.slice(end + closing.length);
    }
    // The blank lines after it may come in pieces of their own.
    const words = this.#held.trimStart();
    return words === "" ? "" : this.#answer(words);
  }

  /** At the end: what was held back in case it were the mark. */
  rest(): string {
    return this.#answer(this.#state === "start" ? this.#held : "");
  }

  #answer(words: string): string {
    this.#state = "answer";
    this.#held = "";
    return words;
  }
}

export function withoutThoughts(text: string): string {
  const filter = new ThoughtFilter();
  return filter.add(text) + filter.rest();
}
