/** Turns: from an answer over the chosen move to the reply. */
import type { Ask, EventOf } from "#contract/events.ts";
import type { ClosedAs, EndedBy } from "#contract/terms.ts";
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import type { Plan } from "#contract/plan.ts";
import type { Heard } from "#contract/terms.ts";
import type { How, Move, Used } from "#contract/moves.ts";
import type { Draft } from "./draft.ts";
import { end } from "./end.ts";
import { replyDeadline } from "./evolve.ts";
import type { Choice, InputOf } from "./input.ts";
import { allowedMoves, isAllowed } from "./moves.ts";
import { nextQuestion } from "./next-question.ts";
import { findQuestion, questionsOf } from "./plan-index.ts";
import { type Live, type Phase, questionRun } from "./state.ts";
import { isAhead, remainingAt } from "./time-budget.ts";
import { isSaidAgain, isSpoken } from "./voice.ts";
import { askText, askedAgain, completeMove, isNewTopic, sayMove } from "./words.ts";

/** Parts that one answer may have before a reply; more would only be a way to keep a model busy. */
const maxParts = 30;
/** Times that choosing may begin anew after the process was lost, before the prepared words are used. */
const maxAttempts = 40;
/** Time that words which have begun to leave may take to end. */
const speakingMs = 60_000;

export const replyEffect = (turn: string, attempt: number) => `reply:${turn}:${attempt}` as const;

export function onAnswer(draft: Draft, live: Live, input: InputOf<"answer">): void {
  if (input.answer.text.trim() === "") return draft.refuse("ANSWER_EMPTY");
  const { phase, run } = live;
  if (input.to !== phase.ask.id || phase.at === "speaking") return draft.refuse("ASK_PAST");
  if (phase.at === "choosing" && phase.attempt >= maxParts) return draft.refuse("LIMIT_REACHED");
  if (input.heard !== null) onHeard(draft, input.heard);
  draft.add({
    type: "answered",
    turn: phase.at === "choosing" ? phase.turn : `t${run.turns + 1}`,
    ask: phase.ask.id,
    part: input.answer,
    deadline: draft.at + replyDeadline(draft.plan, run),
  });
  if (input.choice != null) onChoice(draft, input.choice);
}

/** What a realtime model chose with the answer: said in the same commit, checked like any model's move. */
function onChoice(draft: Draft, { move: chosen, found, words, used }: Choice): void {
  const live = draft.state;
  if (live.status !== "live" || live.phase.at !== "choosing") return;
  const { phase, run, base } = live;
  const move = groundedIn(draft.plan, phase.ask, chosen, found);
  if (!isAllowed(allowedMoves(draft.plan, base, run, phase.ask, draft.at), move, found))
    return fallBack(draft, phase, "not_allowed", used);
  chooseMove(draft, move, found);
  finishReply(draft, words, "model", used);
}

/** Where nothing was heard of what is looked for, nothing is covered either, whatever the model was talked into. */
function groundedIn(plan: Plan, ask: Ask, move: Move, found: readonly string[]): Move {
  const points = findQuestion(plan, ask.question).question.lookFor;
  const isEmpty = points.length > 0 && !points.some((point) => found.includes(point.id));
  return move.type === "ADVANCE" && isEmpty ? { ...move, covered: false } : move;
}

/** A question that was cut off so often was begun so often: from then on, what is said into it is its answer. */
const maxCuts = 3;

/** A reply that was cut off before its question was out has not asked it. */
export function onHeard(draft: Draft, heard: Heard): void {
  const live = draft.state;
  // While a reply is on its way the open ask is not the one that was being said.
  if (live.status !== "live" || live.phase.at !== "listening" || heard.turn !== `t${live.run.turns}`) return;
  const { ask } = live.phase;
  const entry = questionRun(live.run, ask.question);
  const { asked, cuts = 0 } = entry;
  // Said once more because of a cut, and nothing else made of it yet: still the question itself.
  const again = ask.kind === "aside" && cuts > 0 && entry.sideMoves === 0 && entry.probes.length === 0;
  const delivered = { type: "delivered", turn: heard.turn, chars: charsHeard(draft.plan, live, heard) } as const;
  // Told twice, it is one fact.
  if (!heard.cut && isSpoken(live.run) && live.run.owed === undefined) return;
  // What was read before it was said is known, wherever it was cut off.
  const wasRead = isSpoken(live.run) && live.run.owed?.begunBy === "read";
  if (!heard.cut || wasRead) return draft.add({ ...delivered, complete: true });
  if (ask.kind !== "question" && !again) return draft.add({ ...delivered, complete: false });
  if (asked === "undelivered" || cuts >= maxCuts) return;
  draft.add({ ...delivered, complete: false, cuts: cuts + 1 });
}

/** In the reply as it stands in the log: what was said again is its end, after words that only voice has. */
function charsHeard(plan: Plan, { run, phase }: Live, { chars }: Heard): number {
  if (run.owed === undefined || !isSaidAgain(run)) return chars;
  const asked = phase.ask.text.length;
  const lead = askedAgain(plan, phase.ask).length - asked;
  return Math.max(0, run.owed.chars - asked) + Math.max(0, chars - lead);
}

/** A button: the move is the candidate's own choice, so no interviewer is asked. */
export function onRequest(draft: Draft, live: Live, input: InputOf<"request">): void {
  const { phase, run, base } = live;
  if (input.to !== phase.ask.id || phase.at !== "listening") return draft.refuse("ASK_PAST");
  const move: Move = { type: input.what === "repeat" ? "REPEAT" : input.what === "clarify" ? "CLARIFY" : "SKIP" };
  if (!isAllowed(allowedMoves(draft.plan, base, run, phase.ask, draft.at), move)) return draft.refuse("LIMIT_REACHED");
  draft.add({ type: "requested", turn: `t${run.turns + 1}`, ask: phase.ask.id, what: input.what });
  chooseMove(draft, move);
  finishReply(draft, null, "prepared", null);
}

export function onMove(draft: Draft, live: Live, input: InputOf<"move">): void {
  const { phase, run, base } = live;
  if (phase.at !== "choosing" || input.effect !== replyEffect(phase.turn, phase.attempt)) return;
  if (isAllowed(allowedMoves(draft.plan, base, run, phase.ask, draft.at), input.move, input.found))
    return chooseMove(draft, input.move, input.found);
  fallBack(draft, phase, "not_allowed");
}

export function onReply(draft: Draft, live: Live, input: InputOf<"reply">): void {
  const { phase } = live;
  if (phase.at !== "speaking" || input.effect !== replyEffect(phase.turn, phase.attempt)) return;
  finishReply(draft, input.words, input.how, input.used);
}

export function onFailed(draft: Draft, live: Live, input: InputOf<"failed">): void {
  const { phase } = live;
  if (phase.at === "listening" || input.effect !== replyEffect(phase.turn, phase.attempt)) return;
  if (phase.at === "choosing") return fallBack(draft, phase, input.reason);
  completeReply(draft, input.sent);
}

/** The process was lost while a turn was under way. */
export function onLostProcess(draft: Draft, phase: Phase): void {
  if (phase.at === "choosing") {
    if (phase.attempt >= maxAttempts) return fallBack(draft, phase, "outage");
    draft.add({ type: "reply_failed", turn: phase.turn, attempt: phase.attempt, reason: "outage" });
  }
  if (phase.at === "speaking") finishReply(draft, null, "recovered", null);
}

/** Before the first word every failure ends alike: the prepared words of a move that is always allowed. */
export function fallBack(
  draft: Draft,
  phase: Extract<Phase, { at: "choosing" }>,
  reason: EventOf<"reply_failed">["reason"],
  /** What was spent on the choice that failed. */
  used: Used | null = null,
): void {
  draft.add({ type: "reply_failed", turn: phase.turn, attempt: phase.attempt, reason });
  const live = draft.state;
  if (live.status !== "live") return;
  const { moves } = allowedMoves(draft.plan, live.base, live.run, phase.ask, draft.at);
  chooseMove(draft, moves.includes("ADVANCE") ? { type: "ADVANCE", covered: false } : { type: "REPEAT" });
  finishReply(draft, null, "prepared", used);
}

/** Closes what the move closes and fixes the next ask. The move has been checked. */
export function chooseMove(draft: Draft, move: Move, claimed: readonly string[] = []): void {
  const live = draft.state;
  if (live.status !== "live") return;
  const { phase, run } = live;
  const turn = phase.at === "listening" ? `t${run.turns + 1}` : phase.turn;
  const id = `a${turn.slice(1)}`;
  const next = moveOn(draft, move, id, live);
  const points = findQuestion(draft.plan, phase.ask.question).question.lookFor;
  const found = points.map((point) => point.id).filter((point) => claimed.includes(point));
  draft.add({
    type: "move_chosen",
    turn,
    move,
    next,
    deadline: draft.at + speakingMs,
    ...(found.length === 0 ? {} : { found }),
  });
}

function moveOn(draft: Draft, move: Move, id: string, live: Live): Ask | null {
  const { plan, at } = draft;
  const { ask } = live.phase;
  // Keys in the contract's order: a log that was exported and parsed has to fold to the same bytes.
  const askFor = (kind: Ask["kind"], probe: string | null, text: string): Ask => ({
    id,
    question: ask.question,
    kind,
    probe,
    text,
  });
  // The words of an own probe stand nowhere but in the ask that it made.
  const ownWords = ask.probe === "own" && ask.kind !== "confirm_end";
  const again = askFor("aside", ask.probe, ownWords ? ask.text : askText(plan, live.run, ask.question, ask.probe));
  switch (move.type) {
    case "ADVANCE": {
      const timeOver = remainingAt(plan, live.base, live.run, at) <= 0;
      return advance(draft, id, live, move.covered ? "covered" : timeOver ? "time" : "probes_used");
    }
    case "SKIP":
      return advance(draft, id, live, "declined");
    case "CLOSE":
      closeRest(draft, live, "ended", "not_asked_ended");
      return null;
    case "PROBE": {
      const text = move.probe === "own" ? "" : askText(plan, live.run, ask.question, move.probe);
      return askFor("probe", move.probe, text);
    }
    case "CLARIFY":
      return { ...again, text: findQuestion(plan, ask.question).question.clarification ?? again.text };
    case "ANSWER": {
      // In the stage made for it, the question is not said again but whether there is another one.
      const more = interviewerPhrases(plan.language).anythingElse;
      const own = findQuestion(plan, ask.question).stage.kind === "candidate_questions";
      return own ? askFor("aside", ask.probe, more[live.run.turns % more.length] ?? again.text) : again;
    }
    case "CONFIRM_END":
      return askFor("confirm_end", ask.probe, interviewerPhrases(plan.language).confirmEnd);
    case "REPEAT":
    case "REDIRECT":
    case "WAIT":
      return again;
    default:
      return move satisfies never;
  }
}

function advance(draft: Draft, id: string, live: Live, as: ClosedAs): Ask | null {
  const { question } = live.phase.ask;
  const heard = questionRun(live.run, question).asked !== "undelivered";
  draft.add({ type: "question_closed", question, as: heard ? as : "not_asked_time" });
  const now = draft.state;
  if (now.status !== "live") return null;
  const { next, skipped } = nextQuestion(draft.plan, now.base, now.run, draft.at);
  for (const passed of skipped) draft.add({ type: "question_closed", question: passed, as: "not_asked_time" });
  if (next === null) return null;
  const text = askText(draft.plan, now.run, next.question.id, null);
  return { id, question: next.question.id, kind: "question", probe: null, text };
}

/** Closes the open question and everything ahead of it; an open one that nobody heard counts as ahead. */
export function closeRest(draft: Draft, live: Live, open: ClosedAs, ahead: ClosedAs): void {
  const { ask } = live.phase;
  const { closed, asked } = questionRun(live.run, ask.question);
  if (closed === null) {
    draft.add({ type: "question_closed", question: ask.question, as: asked === "undelivered" ? ahead : open });
  }
  for (const question of questionsOf(draft.plan)) {
    if (question.id !== ask.question && isAhead(live.run, question.id)) {
      draft.add({ type: "question_closed", question: question.id, as: ahead });
    }
  }
}

/** Ends the turn with its authoritative words, and the interview with the last ones. */
export function finishReply(draft: Draft, words: string | null, how: How, used: Used | null): void {
  const given = speakingNow(draft);
  if (given !== null) say(draft, sayMove(draft.plan, given, words), how, used);
}

export function completeReply(draft: Draft, sent: string): void {
  const given = speakingNow(draft);
  if (given !== null) say(draft, completeMove(draft.plan, given, sent), "completed", null);
}

function speakingNow(draft: Draft): (Parameters<typeof sayMove>[1] & { turn: string }) | null {
  const live = draft.state;
  if (live.status !== "live" || live.phase.at !== "speaking") return null;
  const { phase, run, base } = live;
  const before = findQuestion(draft.plan, phase.ask.question).stage.id;
  return {
    turn: phase.turn,
    move: phase.move,
    ask: phase.ask,
    next: phase.next,
    turnNumber: run.turns,
    newTopic: phase.next !== null && isNewTopic(findQuestion(draft.plan, phase.next.question).stage, before),
    timeOver: remainingAt(draft.plan, base, run, draft.at) <= 0,
  };
}

function isVoice({ state }: Draft): boolean {
  return state.status === "live" && isSpoken(state.run);
}

function say(draft: Draft, spoken: ReturnType<typeof sayMove>, how: How, used: Used | null): void {
  const given = speakingNow(draft);
  if (given === null) return;
  const worded = spoken.ask !== null && spoken.ask.text !== given.next?.text ? spoken.ask.text : null;
  draft.add({ type: "replied", turn: given.turn, text: spoken.text, askText: worded, how, used });
  // Whoever thinks aloud asks for time, and not for a button.
  if (given.move.type === "WAIT" && isVoice(draft))
    draft.add({ type: "held", until: draft.at + draft.plan.settings.holdMs });
  if (given.next !== null) return;
  const by: EndedBy =
    given.move.type === "CLOSE" ? (given.timeOver ? "time" : "candidate") : given.timeOver ? "time" : "plan";
  end(draft, by, "completed");
}
