/** How many questions each competency gets, and which. Pure and deterministic. */
import type { DraftDifficulty, DraftStyle } from "#contract/api/draft.ts";
import { type Asked, type PoolCompetency, type PoolQuestion, suits } from "./pool.ts";

export type AskedWish = Asked & {
  questions: number;
  style: DraftStyle;
  difficulty: DraftDifficulty;
};
export type Block = { competency: PoolCompetency; questions: readonly PoolQuestion[] };

/** More competencies than this cannot be rated in one talk. */
const mostCompetencies = 6;

/** How many competencies so many questions are spread over. */
export function competenciesFor(questions: number): number {
  return Math.min(mostCompetencies, questions, Math.max(2, Math.ceil((questions * 2) / 3)));
}

/** How many questions each of so many competencies gets, the first ones more. */
export function sharesOf(questions: number, competencies: number): number[] {
  return Array.from({ length: competencies }, (_, at) =>
    Math.floor((questions + competencies - 1 - at) / competencies),
  );
}

/**
 * `ranked`, best first, may be longer than is needed: where one has too few questions, the next ones help out. Of a style that
 * is wished for, all there are come before any other.
 */
export function chooseAsked(ranked: readonly PoolCompetency[], wish: AskedWish): Block[] {
  const count = Math.min(competenciesFor(wish.questions), ranked.length);
  const shares = sharesOf(wish.questions, count);
  const styles = new Map<string, number>();
  const chosen = new Map<PoolCompetency, PoolQuestion[]>();
  let missing = wish.questions;
  const add = (competency: PoolCompetency, most: number, ofStyle: boolean) => {
    const already = chosen.get(competency) ?? [];
    const more = take(competency, Math.min(most, missing), { ...wish, ofStyle }, styles, already);
    if (more.length > 0) chosen.set(competency, [...already, ...more]);
    missing -= more.length;
  };
  for (const ofStyle of wish.style === "mixed" ? [false] : [true, false]) {
    for (const [at, competency] of ranked.slice(0, count).entries())
      add(competency, (shares[at] ?? 0) - (chosen.get(competency)?.length ?? 0), ofStyle);
    for (const competency of ranked.slice(0, count)) add(competency, missing, ofStyle);
    for (const competency of ranked.slice(count)) add(competency, 2, ofStyle);
  }
  return ranked.flatMap((competency) => {
    const questions = chosen.get(competency);
    return questions === undefined ? [] : [{ competency, questions }];
  });
}

/** Questions of a competency that suit best, beside those that it has already. `ofStyle`: none of another style. */
export function take(
  { questions }: PoolCompetency,
  count: number,
  wish: Omit<AskedWish, "questions"> & { ofStyle?: boolean },
  styles: Map<string, number>,
  already: readonly PoolQuestion[],
): PoolQuestion[] {
  // A question of another level, or a case of another trade, puzzles: better one fewer.
  const left = questions.filter((asked) => suits(asked, wish) && !already.some(({ id }) => id === asked.id));
  const here = new Map<string, number>();
  for (const { style } of already) here.set(style, (here.get(style) ?? 0) + 1);
  const cost = (entry: PoolQuestion) =>
    // What was written for another field comes last, and a case of one's own trade rather first.
    (entry.fields.length === 0 ? 0 : wish.field !== null && entry.fields.includes(wish.field) ? -15 : 60) +
    (wish.style === "mixed" || entry.style === wish.style ? 0 : 100) +
    (wish.difficulty === "mixed" || entry.difficulty === wish.difficulty ? 0 : 40) +
    (wish.style === "mixed" ? (here.get(entry.style) ?? 0) * 20 + (styles.get(entry.style) ?? 0) : 0) +
    // Who has done the work for long is not asked what beginners are, where there is anything else.
    (wish.level === "senior" && entry.levels.includes("entry") ? 10 : 0);
  const chosen: PoolQuestion[] = [];
  while (chosen.length < count) {
    const [best] = left.toSorted((a, b) => cost(a) - cost(b));
    if (best === undefined) break;
    if (wish.ofStyle === true && best.style !== wish.style) break;
    left.splice(left.indexOf(best), 1);
    here.set(best.style, (here.get(best.style) ?? 0) + 1);
    styles.set(best.style, (styles.get(best.style) ?? 0) + 1);
    chosen.push(best);
  }
  return chosen;
}
