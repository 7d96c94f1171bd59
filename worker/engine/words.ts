/**
 * What is said for a move: the prepared words, and how an interviewer's own are fitted in. Planned questions and probes
 * are always said word for word.
 */
import type { Ask } from "#contract/events.ts";
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import type { Move } from "#contract/moves.ts";
import type { Plan, Stage } from "#contract/plan.ts";
import { findQuestion } from "./plan-index.ts";
import { type Run, questionRun } from "./state.ts";

type Saying = {
  /** Replaced by the interviewer's own words, where it has some. */
  lead: string;
  /** Said as it stands. */
  tail: string;
};

/** Longest that an interviewer's own words may be, in characters; what follows is cut at a sentence. */
const maxOwnChars = 1_200;

/** The text of the ask that a question or one of its probes makes. Of an own probe only the question is known. */
export function askText(plan: Plan, run: Run, question: string, probe: string | null): string {
  const { question: planned } = findQuestion(plan, question);
  const { personal } = questionRun(run, question);
  if (probe === "personal" && personal !== undefined) return personal;
  const asked = probe === null ? undefined : planned.probes.find((entry) => entry.id === probe);
  return asked?.text ?? questionRun(run, question).wording ?? planned.text;
}

export type Spoken = { text: string; ask: Ask | null };

/**
 * The reply as a whole, with the ask that is open after it. `words` null: the prepared ones. `timeOver` says goodbye
 * for that reason.
 */
export function sayMove(
  plan: Plan,
  given: { move: Move; ask: Ask; next: Ask | null; turnNumber: number; newTopic: boolean; timeOver: boolean },
  words: string | null,
): Spoken {
  const saying = prepared(plan, given);
  const own = words === null ? "" : fit(given.move, words);
  const next = given.next;
  if (next !== null && given.move.type === "PROBE" && given.move.probe === "own") {
    const probe = own === "" ? saying.lead : own;
    return { text: probe, ask: { ...next, text: probe } };
  }
  if (next !== null && given.move.type === "CLARIFY" && own !== "") {
    return { text: own, ask: { ...next, text: own } };
  }
  return { text: join(own === "" ? saying.lead : own, saying.tail), ask: next };
}

/** What is said when words had left before a reply broke off: those, and whatever of the fixed part is missing. */
export function completeMove(plan: Plan, given: Parameters<typeof sayMove>[1], sent: string): Spoken {
  const saying = sayMove(plan, given, null);
  const said = sent.trim();
  if (said === "") return saying;
  const { lead, tail } = prepared(plan, given);
  if (tail === "") return { ...saying, text: said.length >= lead.length ? said : join(said, lead) };
  for (let overlap = Math.min(said.length, tail.length); overlap > 0; overlap--) {
    if (said.endsWith(tail.slice(0, overlap))) return { ...saying, text: said + tail.slice(overlap) };
  }
  return { ...saying, text: join(said, tail) };
}

/**
 * A move's prepared words as the two parts that they are made of: what an interviewer's own words may take the place of, and
 * what is said as it stands. Each may be empty.
 */
export function partsOf(plan: Plan, given: Parameters<typeof sayMove>[1]): readonly [string, string] {
  const { lead, tail } = prepared(plan, given);
  return [lead, tail];
}

/** The open ask for somebody who may have heard the beginning of it. */
export function askedAgain(plan: Plan, ask: Ask): string {
  return `${interviewerPhrases(plan.language).whereWeWere} ${ask.text}`;
}

function goodbyeOf(plan: Plan, timeOver: boolean, early: boolean): string {
  const phrases = interviewerPhrases(plan.language);
  const [last, wished, late] =
    plan.purpose === "practice"
      ? [phrases.practiceClosing, phrases.practiceClosingEarly, phrases.practiceClosingTime]
      : [phrases.closing, phrases.closingEarly, phrases.closingTime];
  if (timeOver) return late;
  return early ? wished : last;
}

function prepared(plan: Plan, given: Parameters<typeof sayMove>[1]): Saying {
  const phrases = interviewerPhrases(plan.language);
  const { move, ask, next, turnNumber } = given;
  const pick = (list: readonly string[]) => list[turnNumber % list.length] ?? "";
  const goodbye = goodbyeOf(plan, given.timeOver, move.type === "CLOSE");
  switch (move.type) {
    case "ADVANCE":
      if (next === null) return { lead: "", tail: goodbye };
      return { lead: pick(given.newTopic ? phrases.newTopic : phrases.bridges), tail: next.text };
    case "SKIP":
      return next === null ? { lead: "", tail: goodbye } : { lead: pick(phrases.skip), tail: next.text };
    case "PROBE":
      return move.probe === "own"
        ? { lead: pick(phrases.ownProbe), tail: "" }
        : { lead: pick(phrases.followUp), tail: next?.text ?? "" };
    case "CLARIFY":
      // Without other words for it, to announce some would be untrue.
      return { lead: pick(next?.text === ask.text ? phrases.repeat : phrases.clarify), tail: next?.text ?? "" };
    case "REPEAT":
      return { lead: ask.kind === "confirm_end" ? phrases.goOn : pick(phrases.repeat), tail: next?.text ?? "" };
    case "REDIRECT":
      return { lead: pick(phrases.redirect), tail: next?.text ?? "" };
    case "WAIT":
      return { lead: pick(phrases.wait), tail: "" };
    case "ANSWER":
      return {
        lead: pick(isTheirs(plan, ask.question) ? phrases.notMineToSay : phrases.cannotSay),
        tail: next?.text ?? "",
      };
    case "CONFIRM_END":
      return { lead: "", tail: phrases.confirmEnd };
    case "CLOSE":
      return { lead: "", tail: goodbye };
    default:
      return move satisfies never;
  }
}

/** The candidate's own questions and the closing follow naturally; they need no change of topic announced. */
export function isNewTopic(stage: Stage, before: string): boolean {
  return stage.id !== before && stage.kind !== "candidate_questions" && stage.kind !== "closing";
}

function fit(move: Move, words: string): string {
  const plain = words.replace(/\s+/g, " ").trim();
  switch (move.type) {
    case "ADVANCE":
    case "SKIP":
      return bridge(plain);
    case "PROBE":
      return move.probe === "own" ? cut(plain) : bridge(plain);
    case "CONFIRM_END":
    case "CLOSE":
      return "";
    default:
      return cut(plain);
  }
}

/** A bridge that asks something would open a second ask beside the planned one. */
function bridge(plain: string): string {
  const sentence = firstSentence(plain);
  return sentence.includes("?") ? "" : sentence;
}

function firstSentence(text: string): string {
  const end = /[.!?…](?=\s|$)/.exec(text);
  return end === null ? cut(text) : text.slice(0, end.index + 1);
}

function cut(text: string): string {
  if (text.length <= maxOwnChars) return text;
  const head = text.slice(0, maxOwnChars);
  const end = Math.max(head.lastIndexOf(". "), head.lastIndexOf("? "), head.lastIndexOf("! "));
  return end > 0 ? head.slice(0, end + 1) : head;
}

function join(lead: string, tail: string): string {
  return [lead, tail].filter((part) => part !== "").join(" ");
}

/** What is asked in between is as often about the interview itself, which no recruiting team would tell. */
function isTheirs(plan: Plan, question: string): boolean {
  const stage = plan.stages.find(({ questions }) => questions.some(({ id }) => id === question));
  return stage?.kind === "candidate_questions";
}
