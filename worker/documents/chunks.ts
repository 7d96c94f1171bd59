/** Cuts a document into passages that can be found, quoted and shown: along its sections, paragraphs, lines and sentences. Pure. */
import { sentences } from "#worker/offline/text/sentences.ts";
import type { Page } from "./document.ts";
import { headingText, isHeading } from "./sections.ts";

export type Chunk = {
  /** The same for the same text in the same document. */
  id: string;
  page: number;
  /** Of the section that it begins in. */
  heading: string | null;
  text: string;
};

/** Letters. A passage is about what a person says in half a minute: it holds one matter, and twenty of them fit a prompt. */
const least = 400;
const most = 700;
/** A section that is shorter than this is kept together with the next. */
const leastSection = 200;
/** How much of a passage the next one repeats, so that what stands at a cut is found whole in one of them. */
const overlap = 120;

type Piece = { text: string; heading: string | null; begins: boolean; paragraph: boolean };

export function chunksOf(pages: readonly Page[]): Chunk[] {
  const chunks: Omit<Chunk, "id">[] = [];
  let heading: string | null = null;
  for (const { number, text } of pages) {
    const pieces = piecesOf(text, heading);
    heading = pieces.at(-1)?.heading ?? heading;
    for (const group of groupsOf(pieces))
      chunks.push({ page: number, heading: group[0]?.heading ?? null, text: joined(group) });
  }
  const times = new Map<string, number>();
  return chunks.map((chunk) => {
    const name = fingerprint(chunk.text);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { id: time === 1 ? name : `${name}-${time}`, ...chunk };
  });
}

/** Lines, and of lines that are too long their sentences; `begins`: a section does, `paragraph`: a blank line is before it. */
function piecesOf(text: string, above: string | null): Piece[] {
  const lines = text.split("\n");
  let heading = above;
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const begins = isHeading(line, lines[index - 1]);
    if (begins) heading = headingText(line);
    const paragraph = index > 0 && lines[index - 1]?.trim() === "";
    return cut(line).map((part, at) => ({
      text: part,
      heading,
      begins: begins && at === 0,
      paragraph: paragraph && at === 0,
    }));
  });
}

function cut(line: string): string[] {
  if (line.length <= overlap * 2) return [line];
  return sentences(line).flatMap(({ from, to }) => {
    const sentence = line.slice(from, to);
    return sentence.length <= most ? [sentence] : words(sentence);
  });
}

/** What has no full stop for a whole passage is cut between words, and where there are no spaces, anywhere between letters. */
function words(sentence: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < sentence.length;) {
    let to = Math.min(sentence.length, from + least);
    const space = to < sentence.length ? sentence.lastIndexOf(" ", to) : -1;
    if (space > from) to = space;
    // Never between the halves of one letter.
    else if (/[\udc00-\udfff]/.test(sentence.charAt(to))) to += 1;
    found.push(sentence.slice(from, to).trim());
    from = to;
  }
  return found.filter((part) => part !== "");
}

const lengthOf = (pieces: readonly Piece[]) => pieces.reduce((sum, piece) => sum + piece.text.length + 1, 0);

function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let group: Piece[] = [];
  let repeated = 0;
  for (const [index, piece] of pieces.entries()) {
    const length = lengthOf(group);
    const fresh = group.length > repeated;
    const full =
      length + piece.text.length > most || (length >= least && (piece.paragraph || breaksSoon(pieces, index)));
    const newSection = piece.begins && length >= leastSection;
    if (fresh && (full || newSection)) {
      groups.push(group);
      group = piece.begins ? [] : tail(group);
      // What is repeated must not keep the new passage from taking in its first piece.
      if (lengthOf(group) + piece.text.length > most) group = [];
      repeated = group.length;
    }
    group.push(piece);
  }
  if (group.length > repeated) groups.push(group);
  return groups;
}

/** A passage that is long enough ends with a line, unless a paragraph ends within the next few. */
function breaksSoon(pieces: readonly Piece[], index: number): boolean {
  let ahead = 0;
  for (let at = index; at < pieces.length && ahead < most - least; at += 1) {
    if (at > index && (pieces[at]?.paragraph === true || pieces[at]?.begins === true)) return false;
    ahead += pieces[at]?.text.length ?? 0;
  }
  return ahead >= most - least;
}

function tail(group: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of group.toReversed()) {
    if (lengthOf(kept) + piece.text.length > overlap) break;
    kept.unshift(piece);
    if (piece.begins || piece.paragraph) break;
  }
  return kept;
}

function joined(group: readonly Piece[]): string {
  return group.map((piece, index) => (index > 0 && piece.paragraph ? `\n${piece.text}` : piece.text)).join("\n");
}

/** 64 bits of FNV-1a, as two halves that begin differently: enough to tell the passages of one document apart. */
function fingerprint(text: string): string {
  const half = (start: number) => {
    let hash = start;
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return (hash >>> 0).toString(36).padStart(7, "0");
  };
  return `p_${half(0x811c9dc5)}${half(0x050c5d1f)}`;
}
