/** Bookkeeping of what is readied for a candidate: it comes with a CV, and goes with it. */
import type { EventOf } from "#contract/events.ts";
import { type Base, type QuestionRun, type Run, type State, questionRun, withQuestion } from "./state.ts";

export function withReadied(run: Run, event: EventOf<"question_prepared">): Run {
  return withQuestion(run, event.question, {
    wording: event.wording ?? questionRun(run, event.question).wording,
    ...(event.probe == null ? {} : { personal: event.probe }),
    prepared: { cv: event.cv ?? "", seq: event.seq },
  });
}

/** From now on `cv` counts, null none. What was readied before goes, unless it was said: then it may be asked for again. */
export function withCv<S extends Exclude<State, { status: "none" }>>(state: S, cv: string | null): S {
  const { cv: _before, ...rest } = state.base;
  const base: Base = cv === null ? rest : { ...rest, cv };
  if (state.status !== "live" && state.status !== "paused") return { ...state, base };
  const questions = Object.entries(state.run.questions).map(([id, entry]) => [id, onlySaid(entry)] as const);
  return { ...state, base, run: { ...state.run, questions: Object.fromEntries(questions) } };
}

function onlySaid({ personal, prepared: _prepared, ...entry }: QuestionRun): QuestionRun {
  const said = personal !== undefined && entry.probes.includes("personal");
  const kept: QuestionRun = said ? { ...entry, personal } : entry;
  return kept.asked === "no" ? { ...kept, wording: null } : kept;
}
