/**
 * The interviewer without a language model: chooses a move by rules. Deterministic and pure; every failure of a model
 * falls back to it, so it never throws and never needs more than what it is given.
 */
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import type { Move, MoveType } from "#contract/moves.ts";
import type { Language } from "#contract/language.ts";
import type { Choice, TurnContext } from "#worker/engine/turn-context.ts";
import {
  asksInPassing,
  confirmsEnd,
  hasNoQuestion,
  isAside,
  recogniseIntent,
  wantsAnswer,
  type Intent,
} from "./intent.ts";
import { chooseProbe, foundIn, hypotheticalProbe } from "./probes.ts";
import { answerAboutRole } from "./role-answer.ts";
import { answersBefore, soFar, type SoFar } from "./so-far.ts";

/** Said enough that the question was answered in part: then a refusal ends the probing, not the question. */
const SUBSTANCE = 12;
/** So many different content words are a full answer. */
const MUCH = 28;
/** Less than this is no answer at all: the question is left, and the record does not say that it was answered. */
const SOMETHING = 2;

/**
 * Chooses one of the allowed moves. `words` are given for ANSWER, and for REPEAT where nothing was understood; everything else has prepared words, and planned
 * probes are asked word for word. A move that is not allowed gives way to the next sensible one, in the end to ADVANCE.
 *
 * `ADVANCE {covered}` claims that three fifths of what the question looks for was found in all that was said on it
 * (`isCovered`), or, for a question that looks for nothing in particular, that enough was said.
 */
export function chooseMove(context: TurnContext): Choice {
  for (const choice of wanted(context)) {
    if (context.allowed.includes(choice.move.type)) return { ...choice, words: withQuestionKept(context, choice) };
  }
  return lastResort(context);
}

/** Whoever answers and asks in one breath is told where the question has its place, before what comes next. */
function withQuestionKept(
  { answer, ask, plan, stage, turnNumber }: TurnContext,
  { move, words }: Choice,
): string | null {
  const leads = move.type === "ADVANCE" || (move.type === "PROBE" && move.probe !== "own");
  if (!leads || ask.kind === "confirm_end" || stage.kind === "candidate_questions") return words;
  if (!asksInPassing(answer, plan.language)) return words;
  const { questionLater, questionForTeam } = interviewerPhrases(plan.language);
  const rest = plan.stages.slice(plan.stages.indexOf(stage) + 1);
  if (rest.some(({ kind }) => kind === "candidate_questions")) return pick(questionLater, turnNumber);
  return plan.purpose === "practice" ? words : pick(questionForTeam, turnNumber);
}

function pick(list: readonly string[], turn: number): string | null {
  return list[turn % list.length] ?? null;
}

/** What to do, best first. */
function wanted(context: TurnContext): Choice[] {
  const { answer, ask, plan, question, stage } = context;
  if (ask.kind === "confirm_end") {
    return confirmsEnd(answer, plan.language) === "yes"
      ? moves("CLOSE", "SKIP")
      : moves("REPEAT", "REDIRECT", "CLARIFY");
  }
  const intent = recogniseIntent(answer, plan.language);
  if (stage.kind === "candidate_questions") return inCandidatesStage(context, intent);
  if (stage.kind === "closing" && isLastWord(answer, intent, plan.language)) return [advance(true)];
  if (intent === "answer" && question.lookFor.length === 0 && question.probes.length === 0) return [advance(true)];
  return byIntent(context, intent, soFar(context, intent));
}

/** Nothing comes after the closing: "that's all, goodbye" is the answer to it, not a wish to break off. */
function isLastWord(answer: string, intent: Intent, language: Language): boolean {
  return ["answer", "stop", "skip", "unknown", "small_talk"].includes(intent) || hasNoQuestion(answer, language);
}

function byIntent(context: TurnContext, intent: Intent, far: SoFar): Choice[] {
  const onward = advance(far.covered);
  const on = far.said < SOMETHING && !far.covered ? [...moves("SKIP"), onward] : [onward];
  switch (intent) {
    case "empty":
    case "nonsense":
      return [notUnderstood(context), ...moves("CLARIFY"), onward];
    case "repeat":
      return [...moves("REPEAT", "CLARIFY"), onward];
    case "clarify":
      return [...(canClarify(context) ? moves("CLARIFY", "REPEAT") : moves("REPEAT")), onward];
    case "moment":
      return [...moves("WAIT", "REPEAT"), onward];
    case "stop":
      return [...moves("CONFIRM_END", "SKIP"), onward];
    case "skip":
      return far.said >= SUBSTANCE ? [onward] : [...moves("SKIP"), onward];
    case "unknown":
      return [...afterUnknown(context, far), ...on];
    case "question":
      return [
        answerWith(answerAboutRole(context.plan, context.answer, context.turnNumber)),
        ...moves("REDIRECT", "REPEAT"),
        onward,
      ];
    case "about_me":
      return [answerWith(interviewerPhrases(context.plan.language).aboutMe), ...moves("REDIRECT", "REPEAT"), onward];
    case "language":
    case "nerves":
    case "scoring":
    case "person":
    case "upset":
      return [
        answerWith(interviewerPhrases(context.plan.language).aside[intent]),
        ...moves("REDIRECT", "REPEAT"),
        ...on,
      ];
    case "small_talk":
    case "order":
      return [...moves("REDIRECT", "REPEAT"), ...on];
    case "answer": {
      const probe = hasNoMore(context) ? null : chooseProbe(context, far);
      return probe === null ? on : [probeWith(probe, followUp(context, far), far), onward];
    }
  }
}

/** A full answer may hold what is asked for in words that no rule knows; then it is said that a word is enough. */
function followUp({ plan, turnNumber }: TurnContext, { said }: SoFar): string | null {
  if (said < MUCH) return null;
  return pick(interviewerPhrases(plan.language).followUpOnMuch, turnNumber);
}

/** Nobody asked for the question again, so "Of course" would be the wrong thing to say before it. */
function notUnderstood({ plan, turnNumber }: TurnContext): Choice {
  return { move: { type: "REPEAT" }, words: pick(interviewerPhrases(plan.language).notUnderstood, turnNumber) };
}

/** "No, that was all": said to a probe, it asks for no more of them. */
function hasNoMore({ answer, plan, said }: TurnContext): boolean {
  return answersBefore(said).length > 0 && answer.length < 60 && hasNoQuestion(answer, plan.language);
}

/**
 * "I don't know" gets one gentle try: a probe that needs no experience, else the question in other words, which for a
 * library question widens what counts. A second one, or one after a real answer, is accepted.
 */
function afterUnknown(context: TurnContext, far: SoFar): Choice[] {
  if (far.said >= SUBSTANCE) {
    const probe = far.covered || far.thinInARow > 1 ? null : chooseProbe(context, far);
    return probe === null ? [advance(far.covered)] : [probeWith(probe, null, far)];
  }
  const first = context.ask.kind === "question" && answersBefore(context.said).length === 0;
  if (!first) return moves("SKIP");
  const probe = hypotheticalProbe(context, far);
  if (probe !== null) return [{ move: { type: "PROBE", probe }, words: null }, ...moves("SKIP")];
  return canClarify(context) ? moves("CLARIFY", "SKIP") : moves("SKIP");
}

function inCandidatesStage(context: TurnContext, intent: Intent): Choice[] {
  const { answer, plan, said, turnNumber } = context;
  const phrases = interviewerPhrases(plan.language);
  const asked = answersBefore(said).some((text) => wantsAnswer(text, plan.language));
  const done: Choice[] = [
    { move: { type: "ADVANCE", covered: true }, words: asked ? phrases.afterQuestions : phrases.noQuestions },
  ];
  if (isAside(intent)) return [answerWith(phrases.aside[intent]), ...done];
  switch (intent) {
    case "empty":
    case "nonsense":
      return [notUnderstood(context), ...done];
    case "repeat":
      return [...moves("REPEAT"), ...done];
    case "moment":
      return [...moves("WAIT"), ...done];
    case "about_me":
      return [answerWith(phrases.aboutMe), ...done];
    default:
      if (hasNoQuestion(answer, plan.language)) return done;
      if (intent === "clarify" && canClarify(context)) return [...moves("CLARIFY"), ...done];
      if (intent === "stop") return [...moves("CONFIRM_END"), ...done];
      return wantsAnswer(answer, plan.language)
        ? [answerWith(answerAboutRole(plan, answer, turnNumber)), ...done]
        : done;
  }
}

/** Other words are worth saying once; after that the question itself is repeated. */
function canClarify({ question, said }: TurnContext): boolean {
  const other = question.clarification;
  return other !== null && !said.some((line) => line.by === "interviewer" && line.text.includes(other));
}

function advance(covered: boolean): Choice {
  return { move: { type: "ADVANCE", covered }, words: null };
}

/** One in the interviewer's own words is allowed where everything else that is planned was heard, so it says what was. */
function probeWith(probe: string, words: string | null, far: SoFar): Choice {
  const choice = { move: { type: "PROBE", probe }, words } as const;
  return probe === "own" ? { ...choice, found: foundIn(far) } : choice;
}

function answerWith(words: string): Choice {
  return { move: { type: "ANSWER" }, words };
}

type Plain = Exclude<MoveType, "ADVANCE" | "PROBE" | "ANSWER">;

function moves(...types: readonly Plain[]): Choice[] {
  return types.map((type) => ({ move: { type }, words: null }));
}

const resorts: readonly Plain[] = ["SKIP", "REPEAT", "CLARIFY", "REDIRECT", "WAIT", "CONFIRM_END", "CLOSE"];

/** Nothing that was wanted is allowed: go on if possible, or whatever is left. */
function lastResort({ allowed, answer, plan, probes, turnNumber }: TurnContext): Choice {
  if (allowed.includes("ADVANCE")) return advance(false);
  if (allowed.includes("CLOSE")) return { move: { type: "CLOSE" }, words: null };
  const plain = resorts.find((type) => allowed.includes(type));
  if (plain !== undefined) return { move: { type: plain } satisfies Move, words: null };
  if (allowed.includes("ANSWER")) return answerWith(answerAboutRole(plan, answer, turnNumber));
  const [probe] = probes;
  return allowed.includes("PROBE")
    ? { move: { type: "PROBE", probe: probe?.id ?? "own" }, words: null }
    : advance(false);
}
