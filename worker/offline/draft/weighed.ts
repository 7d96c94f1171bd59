/** How much a statement says of the work, by the part of the description that it stands in. Pure. */
import type { Part, Statement } from "./parts.ts";

const weights: Record<Part, number> = { wanted: 1.5, tasks: 1.2, welcome: 0.7, other: 0.6, offer: 0, about: 0 };

/** The name of the position says most of all. */
export function weighed(statements: readonly Statement[], position: string): { text: string; weight: number }[] {
  return [{ text: position, weight: 2 }, ...statements.map(({ text, part }) => ({ text, weight: weights[part] }))];
}
