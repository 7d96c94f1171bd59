/** Carries out the effects that a state wants. Each may run twice, or half: its id, or what it writes, makes that harmless. */
import type { Language } from "#contract/language.ts";
import type { Plan, Question } from "#contract/plan.ts";
import type { InputBody, InputOf } from "#worker/engine/input.ts";
import type { State } from "#worker/engine/state.ts";
import { flatStatus } from "#worker/engine/view.ts";
import type { Effect } from "#worker/engine/work.ts";
import type { Used } from "#contract/moves.ts";
import type { QueueMessage } from "#worker/platform/queue-messages.ts";
import type { AskedReply, ReplyEffect } from "./asking.ts";
import type { Interviewer } from "./interviewer.ts";
import { sealedKey } from "./sealed-key.ts";
import { plainWords, withoutPraise } from "./plain-words.ts";
import { faultIn } from "./spoken-words.ts";
import { Streaming } from "./streaming.ts";

export type EffectDeps = {
  interviewer: Interviewer;
  state(): Exclude<State, { status: "none" }>;
  /** Null while no turn is under way, or where nobody streams a reply. */
  ask(effect: ReplyEffect, signal: AbortSignal): AskedReply | null;
  /** All that was said on the question, whose answer waits to be looked at. */
  toAssess(question: string): { question: Question; answers: readonly string[]; language: Language };
  prepare(
    question: string,
    signal: AbortSignal,
  ): Promise<Pick<InputOf<"prepared">, "wording" | "probe" | "retrieval" | "used">>;
  forgetCv(): void;
  /** Sends a voice agent; nothing where this epoch was sent for already. False: there are none here. Throws where it could not be. */
  sendForAgent(epoch: number): Promise<boolean>;
  /** Makes what is recorded of the room agree with this. Throws where it could not be. */
  recordRoom(on: boolean): Promise<void>;
  /** Gives the loop an input on the way, and says whether the effect is still wanted after it. */
  take(input: InputBody, cause: string): boolean;
  token(turn: string, at: number, text: string): void;
  /** What was paid for words that are part of no reply. */
  spent(used: Used): void;
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
      case "prepare_question": {
        const prepared = await deps.prepare(effect.question, signal);
        return { type: "prepared", effect: effect.id, question: effect.question, ...prepared };
      }
      case "dispatch_agent":
        // Whether one that was sent comes, its connection says.
        return (await deps.sendForAgent(effect.epoch)) ? "sent" : null;
      case "record_room":
        // Looked at again with a later ring, whether it has worked or not: a recorder may fail in the middle, too.
        await deps.recordRoom(effect.on).catch((error: unknown) => {
          if (!signal.aborted) deps.failed(effect.type, error);
        });
        return "sent";
      case "forget_cv":
        deps.forgetCv();
        return { type: "done", effect: effect.id, ref: "forgotten" };
      case "assess_answer": {
        const { question, answers, language } = deps.toAssess(effect.question);
        const { interviewer } = deps;
        const looked = await interviewer.assessLater?.({ question, answers, language }, signal);
        if (looked !== undefined) return { type: "assessed", effect: effect.id, ...looked };
        // Who looks at once is asked with the answer itself; here only where models have since become too dear. Of an answer
        // that nobody can look at, nothing is said.
        const nothing = { found: [], missing: [], feedback: "" };
        const assessment = interviewer.assess?.(question, answers, language) ?? nothing;
        return { type: "assessed", effect: effect.id, assessment, used: null };
      }
      default:
        return effect satisfies never;
    }
  } catch (error) {
    // What was given up has not failed.
    if (!signal.aborted) deps.failed(effect.type, error);
    return null;
  }
}

async function runReply(deps: EffectDeps, effect: ReplyEffect, signal: AbortSignal): Promise<InputBody | null> {
  const asked = deps.ask(effect, signal);
  // An interviewer that chooses at once has been asked in the transaction of the answer.
  if (asked === null) return { type: "failed", effect: effect.id, reason: "outage", sent: "" };
  const looks = {
    clean: (text: string) => withoutPraise(plainWords(text)),
    mayBeSaid: (sentence: string) => faultIn(sentence, asked.context) === null,
  };
  readyToLook(asked.context.plan, (sentence) => looks.mayBeSaid(looks.clean(sentence)));
  const said = new Streaming({ emit: (at, text) => deps.token(effect.turn, at, text), ...looks });
  let how: "model" | "fallback" = "model";
  let isPartOfReply = false;
  try {
    for await (const piece of asked.pieces) {
      if (piece.type === "used") said.used = piece.used;
      if (signal.aborted) return null;
      if (piece.type === "rules" && !said.begun) how = "fallback";
      if (piece.type === "text") said.add(piece.text);
      // The words that follow were let out, or kept back, for the first.
      if (piece.type === "move" && !said.begun) {
        const { move, found } = piece;
        if (!deps.take({ type: "move", effect: effect.id, move, found }, effect.id)) return null;
        said.begin(move);
      }
      if (said.isFull) break;
    }
    if (!said.begun) return { type: "failed", effect: effect.id, reason: "malformed", sent: "" };
    isPartOfReply = true;
    return { type: "reply", effect: effect.id, words: said.end(), how, used: said.used };
  } catch (error) {
    if (signal.aborted) return null;
    deps.failed(effect.type, error);
    return { type: "failed", effect: effect.id, reason: "outage", sent: said.sent };
  } finally {
    if (!isPartOfReply && said.used !== null) deps.spent(said.used);
  }
}

const ready = new WeakSet<Plan>();

/**
 * While nobody has said anything yet: rules are compiled when they first look, and once more when they look again, which takes
 * some 100 ms of a fresh isolate; what a plan keeps to itself is gathered.
 */
function readyToLook(plan: Plan, look: (sentence: string) => void): void {
  if (ready.has(plan)) return;
  ready.add(plan);
  // Short enough for each language, and nothing is wrong with it, so that all of them look. In turns of their own: each is long.
  for (let times = 0; times < 2; times++) setTimeout(() => look("Thank you, I see."), 0);
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
