/** How much a statement says of the work, by the part of the description that it stands in. Pure. */
import type { Language } from "#contract/language.ts";
import type { Part, Statement } from "./parts.ts";
import { withoutPhysical } from "./physical.ts";
import { qualificationIn } from "./qualifications.ts";

const weights: Record<Part, number> = { wanted: 1.5, tasks: 1.2, welcome: 0.7, other: 0.6, offer: 0, about: 0 };

/** The name of the position says most of all. */
export function weighed(
  statements: readonly Statement[],
  position: string,
  language: Language,
): { text: string; weight: number }[] {
  const said = statements.map(({ text, part }) => ({
    text: withoutPhysical(text),
    weight: isPaper(text, language) ? Math.min(paper, weights[part]) : weights[part],
  }));
  return [{ text: position, weight: 2 }, ...said];
}

/** What somebody was trained in tells of the trade, and little of how they should work. */
const paper = 0.3;

const isPaper = (text: string, language: Language) =>
  text.split(/\s+/u).length <= 8 && qualificationIn(text, language) !== null;
