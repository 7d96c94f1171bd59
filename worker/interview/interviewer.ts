/** The port behind which an interviewer thinks: at once, or as a stream whose first piece is the move. */
import type { Assessment } from "#contract/events.ts";
import type { Move, Used } from "#contract/moves.ts";
import type { Language } from "#contract/language.ts";
import type { Plan, Question } from "#contract/plan.ts";
import type { Choice, TurnContext } from "#worker/engine/turn-context.ts";
import type { Background } from "#worker/prompts/interviewer-turn.ts";

export type Piece =
  /** `found`: ids of what was looked for and has been said on the question so far. */
  | { type: "move"; move: Move; found: readonly string[] }
  | { type: "text"; text: string }
  | { type: "used"; used: Used }
  /** No model answered, so rules have chosen; before the move, if at all. */
  | { type: "rules" };

/** Something of the CV, or of the web, that was found for a question. */
export type FoundPassage = { id: string; page: number; text: string };
export type FoundPage = { title: string; url: string; text: string };

export type PrepareRequest = {
  plan: Plan;
  question: Question;
  cv: readonly FoundPassage[];
  web: readonly FoundPage[];
};

/** Unchecked. Null where the plan's own words are to be used, and where nothing suits. */
export type Prepared = { wording: string | null; probe: string | null; used: Used | null };

export interface Interviewer {
  readonly name: string;
  /** Present when a choice costs nothing: it is then stored in the same transaction as the answer. Never throws. */
  now?(context: TurnContext): Choice;
  /**
   * Present otherwise. Ends when the words end; throws when the model fails after the move; stops when `signal` aborts. The
   * move has to come before `deadline`.
   */
  stream?(
    context: TurnContext,
    given: { background: Background; deadline: number; signal: AbortSignal },
  ): AsyncIterable<Piece>;
  /** A look at an answer, for practice, where it costs nothing. Never on the path of a reply. */
  assess?(question: Question, answers: readonly string[], language: Language): Assessment;
  /** The same where it takes a while. Throws when the model fails. */
  assessLater?(
    given: { question: Question; answers: readonly string[]; language: Language },
    signal: AbortSignal,
  ): Promise<{ assessment: Assessment; used: Used | null }>;
  /** Readies a question for this candidate. Throws when the model fails. */
  prepare?(request: PrepareRequest, signal: AbortSignal): Promise<Prepared>;
}
