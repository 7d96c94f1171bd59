/** The part of a plan that the editor shows, and what it is called. */
import type { PlanDraft } from "./plan-changes.ts";

export type Part =
  | { type: "basics" }
  | { type: "settings" }
  | { type: "competency"; c: number }
  | { type: "stage"; s: number }
  | { type: "question"; s: number; q: number };

/** Text form, for a list of choices; `partOf` reads it back. */
export function partKey(part: Part): string {
  switch (part.type) {
    case "competency":
      return `competencies.${part.c}`;
    case "stage":
      return `stages.${part.s}`;
    case "question":
      return `stages.${part.s}.questions.${part.q}`;
    default:
      return part.type;
  }
}

/** The part that a field's path, or a key, belongs to. */
export function partOf(path: string): Part {
  const [first, a, second, b] = path.split(".");
  const number = (text: string | undefined) => (text !== undefined && /^\d+$/.test(text) ? Number(text) : null);
  const one = number(a);
  const two = number(b);
  if (first === "competencies" && one !== null) return { type: "competency", c: one };
  if (first === "stages" && one !== null)
    return second === "questions" && two !== null ? { type: "question", s: one, q: two } : { type: "stage", s: one };
  return first === "settings" ? { type: "settings" } : { type: "basics" };
}

/** The same part, or the nearest that still exists after something was removed. */
export function existingPart(plan: PlanDraft, part: Part): Part {
  if (part.type === "competency") return plan.competencies[part.c] === undefined ? { type: "basics" } : part;
  if (part.type === "stage") return plan.stages[part.s] === undefined ? { type: "basics" } : part;
  if (part.type === "question") {
    const stage = plan.stages[part.s];
    if (stage === undefined) return { type: "basics" };
    return stage.questions[part.q] === undefined ? { type: "stage", s: part.s } : part;
  }
  return part;
}

const unnamed = "(no words yet)";

export function partTitle(plan: PlanDraft, part: Part): string {
  switch (part.type) {
    case "basics":
      return "Basics";
    case "settings":
      return "Time and manners";
    case "competency":
      return plan.competencies[part.c]?.name || unnamed;
    case "stage":
      return plan.stages[part.s]?.title || unnamed;
    case "question":
      return plan.stages[part.s]?.questions[part.q]?.text || unnamed;
  }
}

/** Every part in the order of the plan. */
export function partsOf(plan: PlanDraft): Part[] {
  return [
    { type: "basics" },
    ...plan.competencies.map((_, c): Part => ({ type: "competency", c })),
    ...plan.stages.flatMap((stage, s): Part[] => [
      { type: "stage", s },
      ...stage.questions.map((_, q): Part => ({ type: "question", s, q })),
    ]),
    { type: "settings" },
  ];
}
