/** Which questions of the library a plan asks. */
import type * as z from "zod";
import type { libraryCompetency } from "#contract/library.ts";
import type { Level, question } from "#contract/plan.ts";
import { competencies as library } from "./competencies.ts";

export type QuestionInput = z.input<typeof question>;
type LibraryQuestion = z.input<typeof libraryCompetency>["questions"][number];

/** A question that belongs to one position, with the levels at which it is asked. */
export type CraftQuestion = QuestionInput & { competency: string; levels: readonly Level[] };

/** A competency of the library, its weight in this plan, and which of its questions are asked: by id, or so many that suit. */
export type CompetencyShare = { id: string; weight: number; questions: number | readonly string[] };

/** Throws on an id that the library does not have. */
export function findCompetency(id: string) {
  const found = library.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`the library has no competency "${id}"`);
  return found;
}

/**
 * Takes the questions that a share asks for, adding to the `styles` that the plan has already. A number takes the style that
 * is rarest so far, because past behaviour and a situation complement each other, and at the top level rather questions that
 * are not for beginners too. `seed` spreads the start, so that positions do not all ask the same.
 */
export function chooseQuestions(
  { id, questions: wanted }: CompetencyShare,
  level: Level,
  seed: string,
  styles: Map<string, number>,
): QuestionInput[] {
  const fitting = findCompetency(id).questions.filter(
    (entry) => entry.levels.includes(level) && entry.kind !== "personalised",
  );
  if (typeof wanted !== "number") return wanted.map((name) => bare(named(fitting, name, seed)));
  if (fitting.length < wanted) throw new Error(`${seed}: ${wanted} questions wanted, ${fitting.length} suit the level`);
  const start =
    [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_973, 7) % Math.max(1, fitting.length);
  const left = [...fitting.slice(start), ...fitting.slice(0, start)];
  const here = new Map<string, number>();
  const rank = ({ style = "behavioural", levels }: LibraryQuestion) =>
    (here.get(style) ?? 0) * 100 + (level === "senior" && levels.includes("entry") ? 50 : 0) + (styles.get(style) ?? 0);
  const chosen: QuestionInput[] = [];
  while (chosen.length < wanted) {
    const [best] = left.toSorted((a, b) => rank(a) - rank(b));
    if (best === undefined) break;
    left.splice(left.indexOf(best), 1);
    tally(here, best);
    tally(styles, best);
    chosen.push(bare(best));
  }
  return chosen;
}

function named(fitting: readonly LibraryQuestion[], name: string, seed: string): LibraryQuestion {
  const found = fitting.find((entry) => entry.id === name);
  if (found === undefined) throw new Error(`${seed}: the library has no question "${name}" that suits the level`);
  return found;
}

/** The question as a plan holds it, which says nothing of levels. */
export function bare({ levels: _, ...entry }: LibraryQuestion | CraftQuestion): QuestionInput {
  return entry;
}

/** Counts the style of a question that the plan asks. */
export function tally(styles: Map<string, number>, { style = "behavioural" }: QuestionInput): void {
  styles.set(style, (styles.get(style) ?? 0) + 1);
}
