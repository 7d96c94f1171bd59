/** Tells keyboard mash, lone punctuation and one word over and over from words. In doubt it is words. */
import type { Passage, Word } from "./text/passage.ts";

const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiopü", "yxcvbnm", "asdfghjklöä"];
/** Longer texts are read as answers: nobody mashes this long without a word among it, and judging is not done here. */
const WORDS_JUDGED = 60;

export function isNonsense(said: Passage): boolean {
  const { words } = said;
  if (words.length === 0) return true;
  if (words.length > WORDS_JUDGED) return false;
  const [first] = words;
  if (words.length >= 3 && words.every((word) => word.form === first?.form)) return true;
  const mashed = words.filter((word) => isMashed(word, said)).length;
  return mashed > 0 && mashed * 2 >= words.length;
}

function isMashed(word: Word, said: Passage): boolean {
  const { form } = word;
  if (/^(?:h+m+|u+h*m*|e+r*m*|ä+h*m*|a+h+|o+h+|a+c*h+|[\d\p{M}]+)$/u.test(form)) return false;
  if (/(.)\1{3}/u.test(form)) return true;
  // Other scripts have other rules; only what is written in Latin letters is judged by its letters.
  if (!/^[a-zäöüß']+$/.test(form) || form.length < 4) return false;
  if (rows.some((row) => row.includes(form)) && form !== "wert") return true;
  if (form.length >= 6 && /^(.{2,3})\1{2,}$/.test(form)) return true;
  if (form.length >= 8 && /^(.{4,5})\1+$/.test(form) && keysInRow(form) >= 4) return true;
  const written = said.text.slice(word.from, word.to);
  const acronym = written === written.toUpperCase();
  if (!/[aeiouyäöü]/.test(form)) return !acronym || form.length > 6;
  if (form.length >= 6 && keysInRow(form) >= 5) return true;
  return new RegExp(`[^aeiouyäöü']{${said.language === "de" ? 8 : 6},}`).test(form);
}

/** The longest stretch of neighbouring keys, in either direction: "asdfasdf" has four. */
function keysInRow(form: string): number {
  let longest = 1;
  let length = 1;
  for (let at = 1; at < form.length; at += 1) {
    const pair = form.slice(at - 1, at + 1);
    const back = `${pair.charAt(1)}${pair.charAt(0)}`;
    length = rows.some((row) => row.includes(pair) || row.includes(back)) ? length + 1 : 1;
    longest = Math.max(longest, length);
  }
  return longest;
}
