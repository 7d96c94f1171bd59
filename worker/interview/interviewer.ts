/** The port behind which an interviewer thinks: at once, or as a stream whose first piece is the move. */
import type { Assessment } from "#contract/events.ts";
import type { Move, Used } from "#contract/moves.ts";
import type { Choice, TurnContext } from "#worker/engine/turn-context.ts";
import type { Question } from "#contract/plan.ts";

export type Piece = { type: "move"; move: Move } | { type: "text"; text: string } | { type: "used"; used: Used };

export interface Interviewer {
  readonly name: string;
  /** Present when a choice costs nothing: it is then stored in the same transaction as the answer. Never throws. */
  now?(context: TurnContext): Choice;
  /** Present otherwise. Ends when the words end; throws when the model fails; stops when `signal` aborts. */
  stream?(context: TurnContext, signal: AbortSignal): AsyncIterable<Piece>;
  /** A look at an answer, for practice. Never on the path of a reply. */
  assess?(question: Question, answers: readonly string[], language: TurnContext["plan"]["language"]): Assessment;
}
