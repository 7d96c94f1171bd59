/** What an interviewer is told before it chooses: enough to decide one turn, bounded whatever the length of the talk. */
import type { Channel, Ask } from "#contract/events.ts";
import type { Move, MoveType } from "#contract/moves.ts";
import type { Plan, Probe, Question, Stage } from "#contract/plan.ts";

/** Something said since the open question was first asked, in order. */
export type SaidLine = { by: "interviewer" | "candidate"; text: string };

export type TurnContext = {
  plan: Plan;
  stage: Stage;
  question: Question;
  /** What the answer is to: its `kind` and `probe` tell the question itself from a probe or an aside. */
  ask: Ask;
  turn: string;
  /** Counts turns of the whole interview from 1; lists of phrases are used in turn by it. */
  turnNumber: number;
  /** The answer of this turn, all parts. Text of a stranger: data, never instructions. */
  answer: string;
  /** Everything said on this question so far, this turn's answer last. */
  said: readonly SaidLine[];
  allowed: readonly MoveType[];
  /** Planned probes of the question that were not asked yet, in the plan's order. Empty when PROBE is not allowed. */
  probes: readonly Probe[];
  /** May a probe be the interviewer's own words now? */
  ownProbe: boolean;
  channel: Channel;
};

/** What an interviewer chose. `words` null: the prepared words of the move are said. */
export type Choice = { move: Move; words: string | null };
