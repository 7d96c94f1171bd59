/** What a voice agent may know now: the candidate's view, which words it owes, and which sentences may come next. */
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import type { Move } from "#contract/moves.ts";
import type { Plan } from "#contract/plan.ts";
import type { AgentView } from "#contract/views.ts";
import type { Guide, Owed } from "#contract/voice.ts";
import { allowedMoves } from "./moves.ts";
import { nextQuestion } from "./next-question.ts";
import { findQuestion } from "./plan-index.ts";
import type { Live, Ms, State } from "./state.ts";
import { remainingAt } from "./time-budget.ts";
import { candidateView } from "./view.ts";
import { isSaidAgain, newestEpoch } from "./voice.ts";
import { askText, askedAgain, isNewTopic, partsOf } from "./words.ts";

type Opened = Exclude<State, { status: "none" }>;

/** What the state does not hold. */
export type AgentKnows = {
  /** The text of the event at `owedPlace`. */
  words: string | null;
  /** Has the candidate agreed to being recorded? */
  mayRecord: boolean;
  /** Null for an agent that has no use for it. */
  guide: Guide | null;
};

/** Place of the event whose words are owed whole; null: none, or no more of them than the open ask. */
export function owedPlace(state: State): number | null {
  const run = "run" in state ? state.run : null;
  if (run?.owed === undefined || isSaidAgain(run)) return null;
  return run.owed.seq;
}

export function agentView(plan: Plan, state: Opened, at: Ms, knows: AgentKnows): AgentView {
  const run = "run" in state ? state.run : null;
  return {
    ...candidateView(plan, state, at, knows.mayRecord),
    epoch: run === null ? 0 : newestEpoch(run),
    owed: owedWords(plan, state, knows.words),
    ahead: state.status === "live" ? ahead(plan, state, at) : [],
    pace: plan.settings.pace,
    voice: plan.settings.voice,
    guide: knows.guide,
  };
}

function owedWords(plan: Plan, state: Opened, words: string | null): Owed | null {
  const run = "run" in state ? state.run : null;
  if (run?.owed === undefined || run.channel !== "voice") return null;
  const { turn } = run.owed;
  if (!isSaidAgain(run)) return words === null ? null : { turn, text: words, again: false };
  return "phase" in state ? { turn, text: askedAgain(plan, state.phase.ask), again: true } : null;
}

/**
 * Fixed sentences that may be said next, the likeliest first, as the prepared words have them: a part that can be said before
 * different questions stands by itself. It holds what may come within one turn, and nothing further of the plan.
 */
function ahead(plan: Plan, live: Live, at: Ms): string[] {
  const { phase, run, base } = live;
  if (phase.at === "speaking") return [];
  const { ask } = phase;
  const { stage, question } = findQuestion(plan, ask.question);
  const allowed = allowedMoves(plan, base, run, ask, at);
  const turnNumber = phase.at === "listening" ? run.turns + 1 : run.turns;
  const timeOver = remainingAt(plan, base, run, at) <= 0;
  const say = (move: Move, text: string | null, newTopic = false) => {
    const next = text === null ? null : { ...ask, text };
    return allowed.moves.includes(move.type) ? partsOf(plan, { move, ask, next, turnNumber, newTopic, timeOver }) : [];
  };
  const { next } = nextQuestion(plan, base, run, at);
  const following = next === null ? null : askText(plan, run, next.question.id, null);
  const newTopic = next !== null && isNewTopic(next.stage, stage.id);
  const again = ask.probe === "own" ? ask.text : askText(plan, run, ask.question, ask.probe);
  const { clarification } = question;
  const silences = phase.at === "listening" ? phase.silences : 0;
  const sentences = [
    ...say({ type: "ADVANCE", covered: true }, following, newTopic),
    ...allowed.probes.flatMap(({ id, text }) => say({ type: "PROBE", probe: id }, text)),
    ...say({ type: "REPEAT" }, again),
    ...(clarification === null ? [] : say({ type: "CLARIFY" }, clarification)),
    ...interviewerPhrases(plan.language).silence.slice(silences),
    ...say({ type: "SKIP" }, following, newTopic),
    ...say({ type: "WAIT" }, again),
    ...say({ type: "REDIRECT" }, again),
    ...say({ type: "CLOSE" }, null),
    ...say({ type: "CONFIRM_END" }, again),
  ];
  return [...new Set(sentences)].filter((sentence) => sentence !== "");
}
