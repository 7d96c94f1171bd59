/**
 * The interviewer with a language model: one call a turn, whose first line is the move. Where no model answers in time, or
 * what it answers is no move that is allowed now, rules choose instead, in the same breath.
 */
import type * as z from "zod";
import type { Used } from "#contract/moves.ts";
import { mayAskOwn } from "#worker/engine/moves.ts";
import type { TurnContext } from "#worker/engine/turn-context.ts";
import { ModelError, spentOn } from "#worker/platform/models/model-error.ts";
import type { ChatModel, ChatPrompt, ReplyPiece } from "#worker/platform/models/port.ts";
import type { Spent } from "#worker/platform/models/spent.ts";
import { usedOf } from "#worker/platform/models/used.ts";
import { assessAnswer } from "#worker/prompts/assess-answer.ts";
import { interviewerTurn } from "#worker/prompts/interviewer-turn.ts";
import { maxMoveLineChars, type MoveLine, parseMoveLine } from "#worker/prompts/move-line.ts";
import { prepareQuestion } from "#worker/prompts/prepare-question.ts";
import { type Prompt, promptName } from "#worker/prompts/prompt.ts";
import type { Interviewer, Piece } from "./interviewer.ts";
import { offlineInterviewer } from "./offline-interviewer.ts";
import { plainWords } from "./plain-words.ts";
import { faultInFeedback } from "./spoken-words.ts";

/** Kept of a turn's time, so that the rules' choice still comes before the deadline. */
const spareMs = 300;
/** A reply that has begun may take this long as a whole. */
const wholeReplyMs = 45_000;
/** What runs beside the talk is of use until about the next answer. */
const besideMs = 30_000;

type Wording = { temperature: number; maxOutputTokens: number };
const careful: Wording = { temperature: 0.2, maxOutputTokens: 700 };

export type ModelInterviewerDeps = {
  chat: ChatModel;
  now(): number;
  /** Is told why rules have chosen. */
  fellBack(error: unknown): void;
  /** Is told what a call has cost that was given up: nothing else comes of it. */
  abandoned(what: "reply" | "prepare_question" | "assess_answer", used: Used): void;
};

export function modelInterviewer({ chat, now, fellBack, abandoned }: ModelInterviewerDeps): Interviewer {
  const told = (what: Parameters<typeof abandoned>[0], prompt: { id: string; version: number }) => (spent: Spent) =>
    abandoned(what, usedOf(spent, promptName(prompt)));
  const beside = (signal: AbortSignal, gaveUp: (spent: Spent) => void) => ({
    signal,
    firstMs: besideMs,
    totalMs: besideMs,
    abandoned: gaveUp,
  });
  return {
    name: chat.id,
    async *stream(context, { background, deadline, signal }) {
      const prompt = asked(interviewerTurn, { context, background }, context.plan.settings);
      const limits = {
        signal,
        firstMs: Math.max(1, deadline - now() - spareMs),
        totalMs: wholeReplyMs,
        abandoned: told("reply", interviewerTurn),
      };
      let begun = false;
      try {
        for await (const piece of piecesOf(chat.reply(prompt, limits), context)) {
          begun ||= piece.type === "move";
          yield piece;
        }
      } catch (error) {
        // A limit of cost holds only if what came to nothing counts, too.
        const used = lost(error, interviewerTurn);
        // After the move nothing is chosen anew: what was said is completed by the prepared words.
        if (begun || signal.aborted) {
          if (used !== null) yield { type: "used", used };
          throw error;
        }
        fellBack(error);
        yield* byRules(context);
        if (used !== null) yield { type: "used", used };
      }
    },
    async assessLater({ question, answers, language }, signal) {
      const prompt = asked(assessAnswer, { question, answers, language }, careful);
      try {
        const { value, spent } = await chat.object(
          prompt,
          shapeOf(assessAnswer),
          beside(signal, told("assess_answer", assessAnswer)),
        );
        const ids = question.lookFor.map((point) => point.id);
        const found = ids.filter((id) => value.found.includes(id));
        const missing = ids.filter((id) => !found.includes(id));
        const said = plainWords(value.feedback);
        const isFit = said !== "" && faultInFeedback(said, language) === null;
        const feedback = isFit ? said : offlineInterviewer.assess(question, answers, language).feedback;
        return { assessment: { found, missing, feedback }, used: usedOf(spent, promptName(assessAnswer)) };
      } catch (error) {
        if (signal.aborted) throw error;
        fellBack(error);
        const assessment = offlineInterviewer.assess(question, answers, language);
        return { assessment, used: lost(error, assessAnswer) };
      }
    },
    async prepare(request, signal) {
      const { plan, question, cv, web } = request;
      const { language, position, aboutRole } = plan;
      const prompt = asked(prepareQuestion, { language, position, question, aboutRole, cv, web }, careful);
      const limits = beside(signal, told("prepare_question", prepareQuestion));
      const made = await chat.object(prompt, shapeOf(prepareQuestion), limits).catch((error: unknown) => {
        if (signal.aborted) throw error;
        fellBack(error);
        return { failed: error };
      });
      if ("failed" in made)
        return { ...(await offlineInterviewer.prepare(request)), used: lost(made.failed, prepareQuestion) };
      const { value, spent } = made;
      // What rests on no passage that it was given is made up.
      const rests = cv.some((passage) => passage.id === value.passage);
      return {
        wording: rests && question.kind === "personalised" ? value.wording : null,
        probe: rests ? value.probe : null,
        used: usedOf(spent, promptName(prepareQuestion)),
      };
    },
  };
}

/** What is known to have been spent on a call that failed. */
function lost(error: unknown, prompt: { id: string; version: number }): Used | null {
  const spent = spentOn(error);
  return spent === null ? null : usedOf(spent, promptName(prompt));
}

class NoMove extends Error {
  override readonly name = "NoMove";
}

async function* piecesOf(reply: AsyncIterable<ReplyPiece>, context: TurnContext): AsyncIterable<Piece> {
  let line = "";
  let begun = false;
  for await (const piece of reply) {
    if (piece.type === "spent") {
      yield { type: "used", used: usedOf(piece.spent, promptName(interviewerTurn)) };
      // Where the first line was all, it ends only now.
      if (!begun) yield moveOf(line, context);
      begun = true;
    } else if (begun) {
      yield { type: "text", text: piece.text };
    } else {
      line = `${line}${piece.text}`.replace(/^\s*(?:```\w*)?\s*\n/u, "").trimStart();
      const end = line.indexOf("\n");
      if (end < 0 && line.length > maxMoveLineChars) throw new NoMove("the first line is too long to be a move");
      if (end < 0) continue;
      yield moveOf(line.slice(0, end), context);
      begun = true;
      const rest = line.slice(end + 1);
      if (rest !== "") yield { type: "text", text: rest };
    }
  }
  if (!begun) throw new ModelError("empty", "the reply");
}

function moveOf(line: string, context: TurnContext): Extract<Piece, { type: "move" }> {
  const read: MoveLine | null = parseMoveLine(line, context.question);
  if (read === null) throw new NoMove("the first line is no move");
  if (!mayBeChosen(read, context)) throw new NoMove(`${read.move.type} is not allowed now`);
  return { type: "move", ...read };
}

/** The engine checks the same once more; here a wrong choice still can give way to a sensible one. */
function mayBeChosen({ move, found }: MoveLine, { allowed, probes, ownProbe }: TurnContext): boolean {
  if (!allowed.includes(move.type)) return false;
  if (move.type !== "PROBE") return true;
  return move.probe === "own"
    ? mayAskOwn({ probes, ownProbe }, found)
    : probes.some((probe) => probe.id === move.probe);
}

function* byRules(context: TurnContext): Iterable<Piece> {
  const choice = offlineInterviewer.now(context);
  yield { type: "rules" };
  yield { type: "move", move: choice.move, found: choice.found ?? [] };
  if (choice.words !== null) yield { type: "text", text: choice.words };
}

function asked<Input>(prompt: Prompt<Input>, input: Input, wording: Wording): ChatPrompt {
  return { ...prompt.render(input), temperature: wording.temperature, maxOutputTokens: wording.maxOutputTokens };
}

function shapeOf<Output>(prompt: { id: string; output: z.ZodType<Output> }) {
  return { name: prompt.id.replaceAll("-", "_"), shape: prompt.output };
}
