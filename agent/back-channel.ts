/** What listeners say to show that they listen: no reason to fall silent. Pure. */
import type { Language } from "#contract/language.ts";

const tokens: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    "mhm mm mmm mm-hmm hm hmm uh-huh uh huh ah aha oh okay ok okey yeah yep yes yup right sure cool great good nice alright all got it i see".split(
      " ",
    ),
  ),
  de: new Set(
    "mhm mm mmm hm hmm ah aha oh ach so okay ok ja jaja jep joa genau gut klar richtig verstehe ich alles klar in ordnung stimmt".split(
      " ",
    ),
  ),
};
/** More than that is something to say, even if it is made of such words. */
const mostWords = 3;

const plainWords = (text: string) =>
  text
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}' -]+/gu, " ")
    .split(/\s+/)
    .filter((word) => word !== "");

/** "Mhm", "okay", "I see": said while somebody else speaks, it asks for nothing. */
export function isBackChannel(text: string, language: Language): boolean {
  const said = plainWords(text);
  return said.length <= mostWords && said.every((word) => tokens[language].has(word));
}

/** What some transcribers write for noise, music and silence. */
const marks = /\[[^\]]*\]|\([^)]*\)|\*[^*]*\*|<[^>]*>|♪/g;

/** The words in a transcript, without what stands for noise; empty where there are none. */
export function wordsIn(transcript: string): string {
  const plain = transcript.replace(marks, " ").replace(/\s+/g, " ").trim();
  return /[\p{L}\p{N}]/u.test(plain) ? plain : "";
}

/** Fewer words than that may well be the candidate's own. */
const leastEchoWords = 3;

/** Is it the interviewer's own voice, come back through a microphone that does not keep it out? `spoken` is what is being said. */
export function isEcho(text: string, spoken: string): boolean {
  const heard = plainWords(text);
  return heard.length >= leastEchoWords && ` ${plainWords(spoken).join(" ")} `.includes(` ${heard.join(" ")} `);
}
