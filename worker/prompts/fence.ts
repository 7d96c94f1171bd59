/**
 * Text that somebody else wrote, set apart as material. The marks cannot be written from inside: whatever could open or
 * close one loses its angle brackets, so that no text can step out of its fence.
 */

/** `name` is lower case with underscores. An empty text gives nothing at all. */
export function fence(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string {
  const inner = harmless(text).trim();
  if (inner === "") return "";
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${harmless(value).replaceAll('"', "'")}"`);
  return `<${name}${said.join("")}>\n${inner}\n</${name}>`;
}

/** Inline, for a line within something that is fenced already. */
export function harmless(text: string): string {
  return text.replaceAll("<", "‹").replaceAll(">", "›");
}

/** A line of a list or of a talk: nothing in it can begin another one. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

// Models read everyday words by the syllable, and all else nearly sign by sign: what takes more of a prompt counts as more letters.
const letter = /[\p{Ll}\s]/u;
const capitalDigitMark = /[\p{Lu}\p{Nd}.,;:!?'"()‹›/–-]/u;
const latin = /\p{Script=Latin}|\P{L}/u;

function weigh(character: string): number {
  if (!latin.test(character)) return 5;
  if (letter.test(character)) return 1;
  return capitalDigitMark.test(character) ? 2 : 4 + character.length;
}

/** Of the characters that European texts are made of, so that a long answer is weighed in no time. */
const everyday = Array.from({ length: 0x250 }, (_, code) => weigh(String.fromCodePoint(code)));
const weightOf = (character: string) => everyday[character.codePointAt(0) ?? 0] ?? weigh(character);

/** Lower-case Latin letters that a text counts as: what is in another script, or emoji, takes as much of a prompt as prose does. */
export function roomOf(text: string): number {
  let room = 0;
  for (const character of text) room += weightOf(character);
  return room;
}

/** At most `most` letters, cut at a word, with a mark where something is missing. */
export function shorten(text: string, most: number): string {
  const plain = text.trim();
  const end = fitting(plain, most);
  return end === plain.length ? plain : `${plain.slice(0, end).replace(/\s+\S{0,30}$/u, "")} …`;
}

/** Beginning and end, for an answer that is too long to send whole: what was said last matters most. */
export function shortenMiddle(text: string, most: number): string {
  const plain = text.trim();
  if (plain.length <= most && roomOf(plain) <= most) return plain;
  const head = Math.floor(most / 3);
  const begin = plain.slice(0, fitting(plain, head)).replace(/\s+\S{0,30}$/u, "");
  const last = backwards(plain.slice(-most));
  const end = backwards(last.slice(0, fitting(last, most - head)));
  return `${begin} […] ${end.replace(/^\S{0,30}\s+/u, "")}`;
}

const backwards = (text: string) => Array.from(text).toReversed().join("");

/** How much of the beginning fits, in code units and never half a character. */
function fitting(text: string, most: number): number {
  let left = most;
  let end = 0;
  for (const character of text) {
    left -= weightOf(character);
    if (left < 0) break;
    end += character.length;
  }
  return end;
}

/** Parts that are there, a line between each. */
export function joinParts(...parts: readonly (string | false | null)[]): string {
  return parts.filter((part): part is string => typeof part === "string" && part !== "").join("\n\n");
}
