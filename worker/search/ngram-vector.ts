/**
 * A text as a vector without a model: its words' groups of letters, hashed. It finds other forms of a word, parts of compounds
 * and misspellings. It knows nothing of meaning: "nurse" and "hospital ward" are strangers to it.
 */
import { wordsOf } from "./words.ts";
import { isStopWord } from "#worker/offline/text/stop-words.ts";

export const ngramMeasure = "letters-1024@1";

const dimensions = 1_024;
const shortest = 3;
const longest = 5;

/** Of length 1; of length 0 for a text without words. The same text has the same vector everywhere. */
export function ngramVector(text: string): Float32Array {
  const counts = new Float32Array(dimensions);
  for (const word of wordsOf(text)) {
    if (isStopWord(word, "en") || isStopWord(word, "de")) continue;
    for (const gram of gramsOf(`^${word}$`)) {
      const hash = fnv1a(gram);
      // The sign lets collisions cancel out instead of adding up (Weinberger et al. 2009, feature hashing).
      counts[hash % dimensions]! += (hash & 0x8000_0000) === 0 ? 1 : -1;
    }
  }
  // The second time that something is said tells less than the first.
  const weighed = counts.map((count) => Math.sign(count) * Math.log1p(Math.abs(count)));
  const length = Math.hypot(...weighed);
  return length === 0 ? weighed : weighed.map((value) => value / length);
}

function gramsOf(word: string): string[] {
  const letters = [...word];
  const grams: string[] = [];
  for (let size = shortest; size <= longest; size += 1)
    for (let at = 0; at + size <= letters.length; at += 1) grams.push(letters.slice(at, at + size).join(""));
  return letters.length < shortest ? [word] : grams;
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
function fnv1a(text: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  return hash >>> 0;
}
