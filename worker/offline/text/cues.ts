/** Finds cues in a text by word stems. A cue is a word or a short phrase from the plan. */
import type { Language } from "#contract/language.ts";
import { denies, distanceToDenial } from "./negation.ts";
import { EDGE, passage, stemsOf, type Passage } from "./passage.ts";

export type Cue = {
  text: string;
  /** The runs of stems that count as this cue: a hyphened cue also counts when written as one word. */
  runs: readonly (readonly string[])[];
  /** A word that people use whatever they speak of: on its own it shows nothing. */
  everyday: boolean;
};

/** Where a cue stands: indices of its first and last word. `denied` is the distance to what denies it. */
export type Hit = { cue: Cue; first: number; last: number; denied: number | null };

/** A text made of one word over and over must not cost more than a real one. */
const HITS_KEPT = 24;

const everydayWords: Record<Language, string> = {
  en: `because reason instead ask tell said use different change question help need want try start look know think talk why
   data team customer people guest problem finally today still check call work time good new wrong part way same first learn other
   find see show decide make idea everyone interested used number load note hold need own turn course lead box second minute hour half twice
   kind rest left case point switch send later still`,
  de: `weil grund stattdessen fragen sagen nutzen anders ändern frage hilfe helfen brauchen wollen versuchen anfangen schauen
   wissen denken reden warum daten team kunde leute gast problem endlich heute immer prüfen rufen arbeiten arbeit zeit gut neu falsch
   teil gleich zuerst lernen finden sehen zeigen entscheiden machen idee alle gespräch selbst`,
};
const everyday: Record<Language, ReadonlySet<string>> = {
  en: stemsOf(everydayWords.en, "en"),
  de: stemsOf(everydayWords.de, "de"),
};

export function cue(text: string, language: Language): Cue {
  const stems = passage(text, language).words.map((word) => word.stem);
  const joined = /\p{L}-\p{L}/u.test(text)
    ? [passage(text.replaceAll("-", ""), language).words.map((word) => word.stem)]
    : [];
  const runs = [stems, ...joined].filter((run) => run.length > 0);
  return { text, runs, everyday: stems.length === 1 && everyday[language].has(stems[0] ?? "") };
}

/**
 * Places of a cue in a text, in order. Its words stand in a row; one other word may come between two of them ("I then
 * decided"), and a German word of six letters or more is also found at either end of a compound.
 */
export function findCue(wanted: Cue, said: Passage): Hit[] {
  const hits: Hit[] = [];
  for (const run of wanted.runs) {
    const [head] = run;
    if (head === undefined) continue;
    for (const first of places(head, run.length === 1, said)) {
      const last = follow(run, first, said);
      if (last === null || isNoun(wanted, first, said)) continue;
      hits.push({
        cue: wanted,
        first,
        last,
        denied: deniedWithin(run, first, last, said) ? 0 : distanceToDenial(said, first, last),
      });
      if (hits.length === HITS_KEPT) return hits;
    }
  }
  return hits;
}

const determiner = new Set(
  "a an the my your our his her their this that these no any first second next quick another".split(" "),
);

/** "My first fix" is not "fixed": what was looked for is that something was done. */
function isNoun({ runs, text }: Cue, first: number, said: Passage): boolean {
  if (said.language !== "en" || runs[0]?.length !== 1 || !text.endsWith("ed")) return false;
  return !/(?:ed|ing)$/.test(said.words[first]?.form ?? "") && determiner.has(said.words[first - 1]?.form ?? "");
}

/** "I never tried" holds the cue "I tried" with a denial between its words. */
function deniedWithin(run: readonly string[], first: number, last: number, said: Passage): boolean {
  if (last - first + 1 === run.length) return false;
  return said.words.slice(first, last + 1).some((word) => denies(word.form, said.language) && !run.includes(word.stem));
}

function places(head: string, alone: boolean, said: Passage): readonly number[] {
  const exact = said.byStem.get(head) ?? [];
  if (said.language !== "de" || !alone || head.length < EDGE) return exact;
  const fits = (at: number) => {
    const word = said.words[at]?.stem ?? "";
    return word !== head && (word.startsWith(head) || word.endsWith(head));
  };
  const edges = [...(said.byEdge.get(head.slice(0, EDGE)) ?? []), ...(said.byEdge.get(`-${head.slice(-EDGE)}`) ?? [])];
  const compounds = edges.slice(0, HITS_KEPT).filter(fits);
  return compounds.length === 0 ? exact : [...exact, ...compounds].sort((a, b) => a - b);
}

function follow(run: readonly string[], first: number, said: Passage): number | null {
  let at = first;
  const sentence = said.words[first]?.sentence;
  for (let step = 1; step < run.length; step += 1) {
    const next = [at + 1, at + 2].find(
      (place) => said.words[place]?.stem === run[step] && said.words[place]?.sentence === sentence,
    );
    if (next === undefined) return null;
    at = next;
  }
  return at;
}
