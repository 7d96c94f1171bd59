/** What an effect leads to where thinking costs nothing: its result belongs in the transaction that wants it, since each commit counts. */
import type { Event } from "#contract/events.ts";
import type { Plan } from "#contract/plan.ts";
import type { Input } from "#worker/engine/input.ts";
import { findQuestion } from "#worker/engine/plan-index.ts";
import type { State } from "#worker/engine/state.ts";
import { turnContext } from "#worker/engine/turn-context.ts";
import type { Effect } from "#worker/engine/work.ts";
import type { Interviewer } from "./interviewer.ts";

export type AtOnce = {
  plan: Plan;
  state: State;
  at: number;
  /** The log from a place on. */
  since(seq: number): readonly Event[];
};

/** None for what takes time. */
export function resultsAtOnce(interviewer: Interviewer, effect: Effect, { plan, state, at, since }: AtOnce): Input[] {
  const cause = { effect: effect.id, at, id: effect.id };
  if (
    effect.type === "reply" &&
    interviewer.now !== undefined &&
    state.status === "live" &&
    state.phase.at === "choosing"
  ) {
    const context = turnContext(plan, state, since(state.run.questionSeq), at);
    if (context === null) return [];
    const { move, words, found } = interviewer.now(context);
    return [
      { ...cause, type: "move", move, ...(found === undefined ? {} : { found }) },
      { ...cause, type: "reply", words, how: "offline", used: null },
    ];
  }
  if (effect.type === "assess_answer" && interviewer.assess !== undefined && "run" in state && state.run !== null) {
    const { question } = findQuestion(plan, effect.question);
    // All that was said on the question: an answer to a probe adds to the one before.
    const said = since(state.run.questionSeq).flatMap((event) => (event.type === "answered" ? [event.part.text] : []));
    return [{ ...cause, type: "assessed", assessment: interviewer.assess(question, said, plan.language), used: null }];
  }
  return [];
}
