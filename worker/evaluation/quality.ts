/** The quality gate: which answers can be judged at all, and whether enough is left to judge anybody by. */
import type { TranscriptLine } from "#contract/transcript-line.ts";
import { fold, tokens } from "./tokens.ts";

type LeftOutReason = "empty" | "noise" | "low_confidence";

export type Quality = {
  used: readonly TranscriptLine[];
  leftOut: readonly { line: TranscriptLine; reason: LeftOutReason }[];
  words: number;
  /** Why there can be no scores, or null. `unintelligible`: of what was said, too little could be understood. */
  blocked: "nothing_said" | "too_few_words" | "unintelligible" | null;
};

// Below this a transcriber guesses more than it hears.
const leastConfidence = 0.4;
/** Fewer usable words than this in a whole interview are no basis for a rating; about two spoken sentences. */
const fewestWords = 30;
/** With less than this share of the answers understood, those that are left may not be those that matter. */
const leastUnderstood = 0.6;
/** Below this many words the report says that it rests on little. */
export const littleMaterial = 150;

const latin = /^\p{Script=Latin}+$/u;
const vowel = /[aeiouyäöüàáâãåæèéêëìíîïòóôõøœùúûý]/u;

/** No words at all, one key held down, a row of keys, or one word over and over. Unknown words and foreign languages are not noise. */
function isNoise(text: string): boolean {
  const words = tokens(text).map((token) => token.word);
  if (words.length === 0) return text.trim().length > 0;
  const letters = Array.from(text).filter((letter) => /[\p{L}\p{N}]/u.test(letter)).length;
  const seen = Array.from(text).filter((letter) => /\S/u.test(letter)).length;
  if (letters < seen / 2) return true;
  if (words.length >= 5 && new Set(words).size === 1) return true;
  const senseless = words.filter(
    (word) => /(.)\1{4,}/u.test(word) || (latin.test(word) && word.length >= 5 && !vowel.test(word.normalize("NFC"))),
  );
  return senseless.length * 2 > words.length;
}

function reasonToLeaveOut(line: TranscriptLine): LeftOutReason | null {
  if (fold(line.text).trim() === "") return "empty";
  if (isNoise(line.text)) return "noise";
  // Of what its speaker has looked over, nobody needs to guess whether it was understood.
  const unsure = line.reviewed !== true && line.confidence !== null && line.confidence < leastConfidence;
  return unsure ? "low_confidence" : null;
}

/** Looks at the candidate's answers only; requests by button and everybody else's lines are no answers. */
export function checkQuality(lines: readonly TranscriptLine[]): Quality {
  const answers = lines.filter((line) => line.by === "candidate" && line.kind === "answer");
  const leftOut: { line: TranscriptLine; reason: LeftOutReason }[] = [];
  const used: TranscriptLine[] = [];
  for (const line of answers) {
    const reason = reasonToLeaveOut(line);
    if (reason === null) used.push(line);
    else leftOut.push({ line, reason });
  }
  const words = used.reduce((sum, line) => sum + tokens(line.text).length, 0);
  const blocked = () => {
    if (answers.every((line) => reasonToLeaveOut(line) === "empty")) return "nothing_said";
    if (used.length < answers.length * leastUnderstood) return "unintelligible";
    return words < fewestWords ? "too_few_words" : null;
  };
  return { used, leftOut, words, blocked: blocked() };
}
