/** How far the open question has got: everything said on it, not only the last answer. */
import type { Language } from "#contract/language.ts";
import type { Question } from "#contract/plan.ts";
import type { SaidLine, TurnContext } from "#worker/engine/turn-context.ts";
import { pointsIn, type Point } from "./evidence.ts";
import { recogniseIntent, type Intent } from "./intent.ts";
import { askedAbout, plannedIn } from "./replies.ts";
import { isFresh, isSpecificReply } from "./specifics.ts";
import { hasOutcome, roleIn, together, type Role } from "./story.ts";
import { distinctContent, passage } from "./text/passage.ts";

export type SoFar = {
  /** Points of the question in the plan's order. */
  points: readonly Point[];
  /**
   * Three fifths of what the question looks for was found, rounded up (all of one or two, two of three, three of four or
   * five); where it looks for nothing in particular, enough was said.
   */
  covered: boolean;
  /** Different content words, so that repeating oneself is not saying more. */
  said: number;
  /** Answers in a row, up to this one and after the first, that were short and brought nothing new. */
  thinInARow: number;
  role: Role;
  outcome: boolean;
};

/** Fewer different content words than this are a thin answer, unless they bring something looked for. */
const THIN = 10;
const ENOUGH = 0.6;
/** What needs no more than a word about oneself is covered with this much. */
const SAID_ENOUGH = 8;

export function isCovered(points: readonly Point[], said: number): boolean {
  if (points.length === 0) return said >= SAID_ENOUGH;
  return points.filter((point) => point.found).length >= Math.ceil(points.length * ENOUGH - 1e-9);
}

export function soFar(context: TurnContext, intent: Intent): SoFar {
  const { language } = context.plan;
  const earlier = answersBefore(context.said);
  const kept = [
    ...earlier.map((text) => ({ text, intent: recogniseIntent(text, language) })),
    { text: context.answer, intent },
  ].filter((line) => line.intent === "answer" || line.intent === "unknown");
  const answers = kept.filter((line) => line.intent === "answer").map((line) => line.text);
  const all = together(answers, language);
  const replied = repliedTo(context);
  // Rules know only the words that the plan foresaw; who was asked about a point and answered it in others has answered.
  const points = pointsIn(context.question, all).map((entry) =>
    entry.found || entry.denied.length > 0 ? entry : { ...entry, found: replied.has(entry.point.id) },
  );
  const said = distinctContent(all);
  return {
    points,
    covered: isCovered(points, said),
    said,
    thinInARow: thinRow(context.question, kept, language),
    role: roleIn(all),
    outcome: hasOutcome(all),
  };
}

/** Points that the candidate was asked about by a probe and replied to with something specific. */
function repliedTo({ question, said, plan }: TurnContext): ReadonlySet<string> {
  const replies = new Map<string, string[]>();
  const before = new Set<string>();
  let asked: string | null = null;
  for (const line of said) {
    if (line.by === "interviewer") asked = plannedIn(question, line.text) ?? asked;
    else {
      const own = passage(line.text, plan.language);
      const about = isFresh(own, before) ? askedAbout(question, asked) : null;
      for (const word of own.words) if (word.content) before.add(word.stem);
      if (about !== null) replies.set(about, [...(replies.get(about) ?? []), line.text]);
    }
  }
  return new Set(
    [...replies].flatMap(([about, texts]) => (isSpecificReply(together(texts, plan.language)) ? [about] : [])),
  );
}

/** What was answered before this turn. Parts that followed one another without a reply between them are one answer. */
export function answersBefore(said: readonly SaidLine[]): string[] {
  const answers: string[][] = [];
  let open: string[] = [];
  for (const line of said) {
    if (line.by === "candidate") open.push(line.text);
    else if (open.length > 0) {
      answers.push(open);
      open = [];
    }
  }
  return answers.map((parts) => parts.join("\n"));
}

function thinRow(question: Question, lines: readonly { text: string; intent: Intent }[], language: Language): number {
  let row = 0;
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const line = lines[at];
    if (line === undefined) break;
    const own = passage(line.text, language);
    const isThin =
      line.intent === "unknown" ||
      (distinctContent(own) < THIN && !pointsIn(question, own).some((point) => point.found));
    if (!isThin) break;
    row += 1;
  }
  return row;
}

export function isThin(said: number): boolean {
  return said < THIN;
}
