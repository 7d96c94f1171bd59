/**
 * Cuts words that arrive bit by bit into pieces to be spoken: a text whose sound is there already as one piece, and everything else by
 * sentence. The pieces put one behind the other, with the white space between them, are the text. Pure.
 */
export type Piece = {
  text: string;
  /** Characters of the whole text before it, and with it. */
  from: number;
  to: number;
};

export class SentenceCutter {
  readonly #known: () => Iterable<string>;
  #text = "";
  #at = 0;

  /** `known`: texts that are ready; asked again for each piece. */
  constructor(known: () => Iterable<string> = () => []) {
    this.#known = known;
  }

  get text(): string {
    return this.#text;
  }

  /** Adds words; gives the pieces that are whole now. */
  push(words: string): Piece[] {
    this.#text += words;
    return this.#cut(false);
  }

  /**
   * The whole text as it is, whatever had arrived; no more words come. What was given already stays given: where the text differs from
   * it, the rest begins at the word in which they part.
   */
  settle(text: string): Piece[] {
    const shared = sharedLength(this.#text, text);
    if (shared >= this.#at) this.#text = text;
    else {
      const begin = text.slice(0, shared).search(/\S*$/);
      this.#text = `${this.#text.slice(0, this.#at)} ${text.slice(begin)}`;
    }
    return this.#cut(true);
  }

  /** No more words come: gives what is left. */
  end(): Piece[] {
    return this.#cut(true);
  }

  #cut(ended: boolean): Piece[] {
    const pieces: Piece[] = [];
    for (;;) {
      this.#at += this.#text.slice(this.#at).search(/\S|$/);
      const rest = this.#text.slice(this.#at);
      const length = rest === "" ? null : this.#lengthOfNext(rest, ended);
      if (length === null) return pieces;
      const from = this.#at;
      this.#at += length;
      pieces.push({ text: rest.slice(0, length).trim(), from, to: this.#at });
    }
  }

  #lengthOfNext(rest: string, ended: boolean): number | null {
    let longest: number | null = null;
    for (const text of this.#known()) {
      if (text.length > (longest ?? 0) && startsWith(rest, text, ended)) longest = text.length;
      // It may still become that one.
      else if (!ended && rest.length <= text.length && text.startsWith(rest)) return null;
    }
    return longest ?? endOfSentence(rest) ?? (ended ? rest.length : null);
  }
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function startsWith(rest: string, text: string, ended: boolean): boolean {
  if (!rest.startsWith(text)) return false;
  return rest.length === text.length ? ended : /\s/.test(rest.charAt(text.length));
}

/** Shorter pieces than that are spoken with what follows: a voice needs a few words to find its tone. */
const leastChars = 12;
const abbreviated = /(^|[\s(])(\p{L}|z|e\.g|i\.e|etc|dr|prof|mr|mrs|ms|bzw|usw|ca|nr|vs|st|approx|\d{1,2})\.$/iu;

/** Where the first sentence ends; only white space behind its mark says that it does. */
function endOfSentence(rest: string): number | null {
  for (const match of rest.matchAll(/[.!?…]+["'”’»)]*(?=\s)/g)) {
    const end = match.index + match[0].length;
    if (end >= leastChars && !abbreviated.test(rest.slice(0, end))) return end;
  }
  return null;
}
