/** Takes questions of the library into a plan. */
import { competency as competencySchema, question as questionSchema } from "#contract/plan.ts";
import type { LibraryCompetency } from "#contract/library.ts";
import { addCompetency, addQuestion, type PlanDraft } from "./plan-changes.ts";

/** `chosen` are ids of questions, in the library's order; each brings its competency along where the plan lacks it. */
export function addFromLibrary(
  plan: PlanDraft,
  s: number,
  library: readonly LibraryCompetency[],
  chosen: readonly string[],
): PlanDraft {
  return library.reduce((before, entry) => {
    const questions = entry.questions.filter((question) => chosen.includes(question.id));
    if (questions.length === 0) return before;
    // Parsing drops what only the library has: the family of a competency, the levels of a question.
    const withCompetency = addCompetency(before, competencySchema.parse(entry));
    return questions.reduce((draft, question) => addQuestion(draft, s, questionSchema.parse(question)), withCompetency);
  }, plan);
}
