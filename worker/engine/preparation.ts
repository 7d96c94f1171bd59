/** Which questions should be readied for this candidate now: the open one and the one that comes after it, beside the talk. */
import type { Plan } from "#contract/plan.ts";
import { nextQuestion } from "./next-question.ts";
import { type Live, type Paused, questionRun } from "./state.ts";

/** In the order in which they are needed. None where there is nothing to look anything up in. */
export function toPrepare(plan: Plan, state: Live | Paused): string[] {
  const { base, run, phase } = state;
  if (base.cv === undefined && !plan.settings.webSearch) return [];
  const open = phase.ask.question;
  const coming =
    phase.at === "speaking" ? phase.next?.question : nextQuestion(plan, base, run, base.lastAt).next?.question.id;
  const wanted = new Set([open, ...(coming === undefined ? [] : [coming])]);
  // The stages around the interview proper are not about what the candidate has done.
  const lookedInto = plan.stages
    .filter((stage) => stage.kind === "experience" || stage.kind === "competency")
    .flatMap((stage) => stage.questions.map((question) => question.id));
  return lookedInto.filter((id) => wanted.has(id) && questionRun(run, id).prepared?.cv !== (base.cv ?? ""));
}
