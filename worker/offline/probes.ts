/** Which follow-up is worth asking, if any. A probe is asked because something is missing, never for its own sake. */
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import type { Probe, Question } from "#contract/plan.ts";
import type { TurnContext } from "#worker/engine/turn-context.ts";
import { isTold } from "./personal.ts";
import { isThin, type SoFar } from "./so-far.ts";
import { asksOutcome, asksOwnPart } from "./story.ts";

/** After this many thin answers to probes in a row, pressing on would only embarrass. */
const THIN_ENOUGH = 2;

/**
 * The planned probe to ask now; "own" where the plan lets the interviewer word one and a thin answer has no planned one
 * left; null to move on. Never one whose point has been found by now, nor a second one for a point asked about before.
 */
export function chooseProbe(context: TurnContext, far: SoFar): Probe["id"] | "own" | null {
  if (far.thinInARow >= THIN_ENOUGH) return null;
  const { language } = context.plan;
  const thin = isThin(far.said);
  const missing = context.probes.filter((probe) => probe.for !== null && isMissing(probe.for, context, far));
  const personal = context.probes.find((probe) => probe.id === "personal");
  const open = context.probes.filter((probe) => probe.for === null && probe !== personal);
  const story = isStory(context.question.style);
  if (thin && open[0] !== undefined && !far.covered) return open[0].id;
  if (story && far.role === "group") {
    const own = [...missing, ...open].find((probe) => asksOwnPart(probe.text, language));
    if (own !== undefined) return own.id;
  }
  if (far.covered) {
    const result = missing.find((probe) => asksOutcome(probe.text, language));
    return story && !far.outcome && result !== undefined ? result.id : takesUp(personal, context, far);
  }
  const inOrder = far.points.flatMap(({ point }) => missing.filter((probe) => probe.for === point.id));
  if (inOrder[0] !== undefined) return inOrder[0].id;
  if (thin && !askedOwn(context) && mayWord(context, far)) return "own";
  return takesUp(personal, context, far);
}

/** Whatever else is planned comes first. */
function mayWord({ ownProbe, probes }: TurnContext, far: SoFar): boolean {
  const found = foundIn(far);
  return (
    ownProbe && probes.every(({ id, for: draws }) => id === "personal" || (draws !== null && found.includes(draws)))
  );
}

export function foundIn({ points }: SoFar): string[] {
  return points.filter((entry) => entry.found).map(({ point }) => point.id);
}

/** The follow-up from the CV comes last, to somebody who has something to say, and not for what they have just told. */
function takesUp(personal: Probe | undefined, { plan, said }: TurnContext, far: SoFar): Probe["id"] | null {
  if (personal === undefined || isThin(far.said)) return null;
  const answers = said.flatMap((line) => (line.by === "candidate" ? [line.text] : [])).join("\n");
  return isTold(personal.text, answers, plan.language) ? null : personal.id;
}

const supposing =
  /^(?:suppose|imagine|assume|what would you (?:do|have done) if|how would you .+ if|if you|angenommen|nehmen wir an|stellen Sie sich|was würden Sie tun, wenn|wenn Sie)/i;
const would = /\b(?:would you|if you|suppose|what if)\b|(?:würden|wäre|wenn Sie|angenommen)/i;
/** Leans on a story that was not told. */
const leans = /\b(?:that|this|it|them|these|there|then|davon|dabei|daran|darauf|dazu|damit|das|dann|daraus)\b/i;

/** A probe that can be answered without having been there: "Suppose …", or "What would you …?" about a case in the question. */
export function hypotheticalProbe(context: TurnContext, far: SoFar): Probe["id"] | null {
  const told = isStory(context.question.style);
  const fits = (text: string) => supposing.test(text) || (!told && would.test(text) && !leans.test(text));
  const found = context.probes.find(
    (probe) => fits(probe.text) && (probe.for === null || isMissing(probe.for, context, far)),
  );
  return found?.id ?? null;
}

function isStory(style: Question["style"]): boolean {
  return style === "behavioural" || style === "background";
}

function isMissing(point: string, context: TurnContext, far: SoFar): boolean {
  const known = far.points.find((entry) => entry.point.id === point);
  if (known === undefined || known.found) return false;
  const left = new Set(context.probes.map((probe) => probe.id));
  return !context.question.probes.some((probe) => probe.for === point && !left.has(probe.id));
}

/** The prepared words for an own probe ask for more in general; once on a question is enough. */
function askedOwn({ ask, plan, said }: TurnContext): boolean {
  const prepared = interviewerPhrases(plan.language).ownProbe;
  return (
    ask.probe === "own" ||
    said.some((line) => line.by === "interviewer" && prepared.some((words) => line.text.includes(words)))
  );
}
