/** Finds in an answer what its question looks for, with the places, so that every claim can be quoted. */
import type { Language } from "#contract/language.ts";
import type { LookFor, Question } from "#contract/plan.ts";
import { cue, findCue, type Cue, type Hit } from "./text/cues.ts";
import { passage, stemsOf, type Passage } from "./text/passage.ts";
import type { Span } from "./text/sentences.ts";

export type Point = {
  point: LookFor;
  /**
   * One telling cue was used, or two different everyday words ("because", "asked") that show nothing alone. What is
   * denied does not count.
   */
  found: boolean;
  /** Undenied places, in the order of the text. */
  hits: readonly Hit[];
  /** Places where it is said not to have been done. */
  denied: readonly Hit[];
};

type Criterion = { point: LookFor; cues: readonly Cue[]; needed: number };

const compiled = new WeakMap<Question, Partial<Record<Language, readonly Criterion[]>>>();

/** Verbs with which plans describe answers, and other words that stand in such descriptions without being looked for. */
const describing: Record<Language, ReadonlySet<string>> = {
  en: stemsOf(
    "says names shows describes explains gives tells reports mentions states answers candidate example concrete clear clearly own",
    "en",
  ),
  de: stemsOf(
    "sagt nennt zeigt beschreibt erklärt gibt erzählt berichtet erwähnt antwortet beispiel konkret klar eigene",
    "de",
  ),
};

function criteria(question: Question, language: Language): readonly Criterion[] {
  const known = compiled.get(question) ?? {};
  const made = known[language] ?? question.lookFor.map((point) => criterion(point, language));
  known[language] = made;
  compiled.set(question, known);
  return made;
}

/** Where a plan gives no cues, the content words of what is looked for stand in, and two of them are needed. */
function criterion(point: LookFor, language: Language): Criterion {
  const cues = point.cues.map((text) => cue(text, language)).filter((entry) => entry.runs.length > 0);
  if (cues.length > 0) return { point, cues, needed: 1 };
  const words = passage(point.text, language).words.filter(
    (word) => word.content && !describing[language].has(word.stem),
  );
  const different = [...new Map(words.map((word) => [word.stem, word.form])).values()];
  return { point, cues: different.map((form) => cue(form, language)), needed: Math.min(2, different.length) };
}

/** Looks for each of the question's points in what was said. `ignored` sentences hold no evidence. */
export function pointsIn(
  question: Question,
  said: Passage,
  ignored: (sentence: number) => boolean = () => false,
): Point[] {
  return criteria(question, said.language).map(({ point, cues, needed }) => {
    const all = cues
      .flatMap((entry) => findCue(entry, said))
      .filter((hit) => !ignored(said.words[hit.first]?.sentence ?? 0));
    const hits = all.filter((hit) => hit.denied === null).sort((a, b) => a.first - b.first);
    const telling = new Set(hits.filter((hit) => !hit.cue.everyday).map((hit) => hit.cue)).size;
    const different = new Set(hits.map((hit) => hit.cue)).size;
    return {
      point,
      hits,
      denied: all.filter((hit) => hit.denied !== null),
      found: telling >= needed || different >= Math.max(2, needed),
    };
  });
}

/** A sentence longer than this is quoted in part: speech comes without full stops. */
const QUOTE_WORDS = 45;
const AROUND = 18;

/** What to quote for a hit: its sentence, or what stands around it where the sentence is very long. */
export function quoteSpan(hit: Hit, said: Passage): Span {
  const [first, last] = [said.words[hit.first], said.words[hit.last]];
  if (first === undefined || last === undefined) return { from: 0, to: said.text.length };
  const own = said.sentences[first.sentence] ?? { from: first.from, to: last.to };
  let start = hit.first;
  while (start > 0 && said.words[start - 1]?.sentence === first.sentence && hit.first - start < QUOTE_WORDS) start -= 1;
  let end = hit.last;
  while (said.words[end + 1]?.sentence === first.sentence && end - hit.last < QUOTE_WORDS) end += 1;
  if (end - start < QUOTE_WORDS && own.to - own.from < 700) return own;
  const from = said.words[Math.max(start, hit.first - AROUND)] ?? first;
  const to = said.words[Math.min(end, hit.last + AROUND)] ?? last;
  return { from: from.from, to: Math.min(to.to, from.from + 900) };
}
