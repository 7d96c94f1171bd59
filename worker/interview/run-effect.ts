/** Carries out the effects that a state wants. Each may run twice, or half: its id, or what it writes, makes that harmless. */
import type { InputBody } from "#worker/engine/input.ts";
import type { State } from "#worker/engine/state.ts";
import type { TurnContext } from "#worker/engine/turn-context.ts";
import { flatStatus } from "#worker/engine/view.ts";
import type { Effect } from "#worker/engine/work.ts";
import type { QueueMessage } from "#worker/platform/queue-messages.ts";
import type { Interviewer } from "./interviewer.ts";
import { sealedKey } from "./seal.ts";
import { Streaming } from "./streaming.ts";

export type EffectDeps = {
  interviewer: Interviewer;
  state(): Exclude<State, { status: "none" }>;
  turnContext(): TurnContext | null;
  /** Gives the loop an input on the way, and says whether the effect is still wanted after it. */
  take(input: InputBody, cause: string): boolean;
  token(turn: string, at: number, text: string): void;
  send(message: QueueMessage): Promise<void>;
  /** Stores the sealed transcript and returns its hash. */
  seal(): Promise<string>;
  failed(effect: Effect["type"], error: unknown): void;
};

/** The input that the effect's result makes; null when it failed and should be tried again later. */
export async function runEffect(
  deps: EffectDeps,
  effect: Effect,
  signal: AbortSignal,
): Promise<InputBody | "sent" | null> {
  try {
    switch (effect.type) {
      case "reply":
        return await runReply(deps, effect, signal);
      case "mirror":
        await deps.send(mirrorRow(deps.state(), effect.seq));
        return "sent";
      case "seal": {
        return { type: "done", effect: effect.id, ref: await deps.seal() };
      }
      case "evaluate": {
        const state = deps.state();
        const sealed = { key: sealedKey(state, effect.sealed), hash: effect.sealed };
        await deps.send({ type: "evaluate", interviewId: state.base.interviewId, version: effect.version, sealed });
        return "sent";
      }
      case "prepare_question":
        // Nothing looks anything up yet; what is settled is not asked for again.
        return {
          type: "prepared",
          effect: effect.id,
          question: effect.question,
          wording: null,
          probe: null,
          retrieval: null,
          used: null,
        };
      case "forget_cv":
        return { type: "done", effect: effect.id, ref: "forgotten" };
      case "assess_answer":
        // Only an interviewer that looks at answers at once does so; others leave the answer unassessed.
        return {
          type: "assessed",
          effect: effect.id,
          assessment: { found: [], missing: [], feedback: "" },
          used: null,
        };
      default:
        return effect satisfies never;
    }
  } catch (error) {
    deps.failed(effect.type, error);
    return null;
  }
}

async function runReply(
  deps: EffectDeps,
  effect: Extract<Effect, { type: "reply" }>,
  signal: AbortSignal,
): Promise<InputBody | null> {
  const context = deps.turnContext();
  const { stream } = deps.interviewer;
  // An interviewer that chooses at once has been asked in the transaction of the answer.
  if (context === null || stream === undefined)
    return { type: "failed", effect: effect.id, reason: "outage", sent: "" };
  const said = new Streaming((at, text) => deps.token(effect.turn, at, text));
  try {
    for await (const piece of stream.call(deps.interviewer, context, signal)) {
      if (signal.aborted) return null;
      if (piece.type === "used") said.used = piece.used;
      if (piece.type === "text") said.add(piece.text);
      // The words that follow were let out, or kept back, for the first.
      if (piece.type === "move" && !said.begun) {
        if (!deps.take({ type: "move", effect: effect.id, move: piece.move }, effect.id)) return null;
        said.begin(piece.move);
      }
    }
  } catch (error) {
    deps.failed(effect.type, error);
    return { type: "failed", effect: effect.id, reason: "outage", sent: said.sent };
  }
  if (!said.begun) return { type: "failed", effect: effect.id, reason: "malformed", sent: "" };
  return { type: "reply", effect: effect.id, words: said.words, how: "model", used: said.used };
}

/** The index row as of this moment; `seq` lets a late one be told from a newer one. */
function mirrorRow(state: ReturnType<EffectDeps["state"]>, seq: number): QueueMessage {
  const ended = state.status === "ended" ? state : null;
  return {
    type: "mirror",
    interviewId: state.base.interviewId,
    seq,
    status: flatStatus(state),
    startedAt: state.base.startedAt,
    endedAt: ended?.at ?? null,
    endedBy: ended?.by ?? null,
  };
}
