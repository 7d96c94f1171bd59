/** The library with its defaults filled in, parsed when it is first asked for: a Worker has one second to start. */
import { type LibraryCompetency, libraryCompetency, type LibraryPlan, libraryPlan } from "#contract/library.ts";
import { plan, type Plan } from "#contract/plan.ts";
import { competencies } from "#library/competencies.ts";
import { libraryPlans } from "#library/plans.ts";
import { notFound } from "#worker/services/permission.ts";

let parsedPlans: readonly LibraryPlan[] | undefined;
let parsedCompetencies: readonly LibraryCompetency[] | undefined;

export function readyPlans(): readonly LibraryPlan[] {
  parsedPlans ??= libraryPlans.map((entry) => libraryPlan.parse(entry));
  return parsedPlans;
}

export function readyCompetencies(): readonly LibraryCompetency[] {
  parsedCompetencies ??= competencies.map((entry) => libraryCompetency.parse(entry));
  return parsedCompetencies;
}

export function getReadyPlan(id: string): LibraryPlan {
  const found = readyPlans().find((entry) => entry.id === id);
  if (found === undefined) throw notFound("plan in the library");
  return found;
}

export function questionCount(of: Plan): number {
  return of.stages.reduce((sum, stage) => sum + stage.questions.length, 0);
}

/** A plan of one question of the library, with feedback after the answer. */
export function planOfQuestion(questionId: string): Plan {
  for (const competency of readyCompetencies()) {
    const question = competency.questions.find((entry) => entry.id === questionId);
    if (question === undefined) continue;
    const { levels, ...asked } = question;
    return plan.parse({
      title: `Practice: ${competency.name}`,
      position: competency.name,
      level: levels[0],
      purpose: "practice",
      competencies: [
        { id: competency.id, name: competency.name, definition: competency.definition, anchors: competency.anchors },
      ],
      stages: [
        {
          id: "practice",
          kind: "competency",
          title: competency.name,
          questions: [{ ...asked, kind: "must_ask", competency: competency.id }],
        },
      ],
      settings: { feedback: "per_answer" },
    });
  }
  throw notFound("question in the library");
}
