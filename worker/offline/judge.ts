/**
 * Judges without a language model. Their rules are few and written down here, so that a report can say why it says what
 * it says; what they give is an estimate for practice and decides nothing.
 */
import { judgementPhrases } from "#contract/languages/judgement.ts";
import type { Judge, JudgeInput, RawJudgement } from "#worker/evaluation/judge.ts";
import { featuresOf, type Features } from "./features.ts";

type Rating = 1 | 2 | 3 | 4 | 5;
type Rule = "coverage" | "detail" | "strict";

/** Fewer different content words than this, over all answers to a competency, are not rated. */
const WORDS_NEEDED = 15;

/**
 * What a judge adds up to, 0 to 1, becomes a rating: from each of these on, one more. A point shown by words alone is
 * found too rarely for the top to need all of them.
 */
const steps: Record<Rule, readonly [number, number, number, number]> = {
  coverage: [0.2, 0.45, 0.65, 0.85],
  detail: [0.2, 0.4, 0.6, 0.8],
  strict: [0.2, 0.4, 0.6, 0.85],
};

/** Mean over the questions, so that a question with many points does not outweigh another. */
function mean(features: Features, value: (points: Features["questions"][number]["points"]) => number): number {
  const { questions } = features;
  return questions.length === 0 ? 0 : questions.reduce((sum, entry) => sum + value(entry.points), 0) / questions.length;
}

const share = (features: Features) =>
  mean(features, (points) => points.filter((point) => point.found).length / points.length);
const depth = (features: Features) =>
  mean(features, (points) => points.filter((point) => point.deep).length / points.length);
/** Told in detail, and in words that were looked for: whether a reply is on the point, no rule can tell. */
const recognised = (features: Features) =>
  mean(features, (points) => points.filter((point) => point.deep && !point.replied).length / points.length);

/**
 * coverage: share of the points found. detail: half of it is that share, three tenths the share told in detail, a tenth
 * each an own part and an outcome (both given where nothing that happened was asked for). strict: a point counts in full
 * only in detail and in words looked for, else by half, and what is said not to have been done takes half a point away.
 */
const totals: Record<Rule, (features: Features) => number> = {
  coverage: share,
  detail: (features) => {
    const own = !features.story || features.role !== "group" ? 0.1 : 0;
    const outcome = !features.story || features.outcome ? 0.1 : 0;
    return 0.5 * share(features) + 0.3 * depth(features) + (share(features) > 0 ? own + outcome : 0);
  },
  strict: (features) => {
    const points = features.questions.reduce((sum, entry) => sum + entry.points.length, 0);
    return (share(features) + recognised(features)) / 2 - (points === 0 ? 0 : (0.5 * features.denied) / points);
  },
};

/**
 * Words that rules do not know may show what they miss: answers that are full accounts to half of the questions or more
 * are not rated below the middle, except by the strict rule, and never where something is said not to have been done.
 */
const FLOOR: Rating = 3;

function isHeld(features: Features, rule: Rule): boolean {
  const { questions, denied } = features;
  const full = questions.filter((entry) => entry.full).length;
  return rule !== "strict" && denied === 0 && questions.length > 0 && full * 2 >= questions.length;
}

/** So few points cannot tell a very good answer from an outstanding one. */
const POINTS_FOR_TOP = 5;

type Ceiling = { rating: Rating; reason: "group" | "noOutcome" | "narrow" | null };

/** The highest rating that the answers allow, whatever was found in them. */
function ceiling(features: Features): Ceiling {
  if (features.story && features.role === "group") return { rating: 3, reason: "group" };
  if (features.story && !features.outcome) return { rating: 4, reason: "noOutcome" };
  if (features.questions.flatMap((entry) => entry.points).length < POINTS_FOR_TOP)
    return { rating: 4, reason: "narrow" };
  return { rating: depth(features) < 0.5 ? 4 : 5, reason: null };
}

/** One judgement by one rule. Abstains where there is too little to go by; never rates without a quote. */
export function judgeCompetency(input: JudgeInput, rule: Rule = "coverage"): RawJudgement {
  const features = featuresOf(input);
  const { quotes, missing } = features;
  const words = judgementPhrases(input.language);
  const abstain = (abstained: RawJudgement["abstained"], reason: string): RawJudgement => ({
    judge: idOf(rule),
    rating: null,
    abstained,
    rationale: reason,
    quotes,
    missing,
    used: null,
  });
  if (!features.answered) return abstain("no_answer", words.noAnswer);
  if (features.said < WORDS_NEEDED) return abstain("too_little_evidence", words.tooLittle);
  if (quotes.length === 0) return abstain("too_little_evidence", words.noQuote);
  // One word that happens to be a cue is found in almost any talk.
  const found = features.questions.flatMap((entry) => entry.points).filter((point) => point.found);
  if (found.length === 1 && found[0]?.deep === false && features.denied === 0)
    return abstain("too_little_evidence", words.oneTrace);
  const total = totals[rule](features);
  const byPoints = 1 + steps[rule].filter((step) => total >= step - 1e-9).length;
  const held = byPoints < FLOOR && isHeld(features, rule);
  const reached = held ? FLOOR : byPoints;
  const highest = ceiling(features);
  return {
    judge: idOf(rule),
    rating: asRating(Math.min(reached, highest.rating)),
    abstained: null,
    rationale: rationale(features, rule, { held, capped: reached > highest.rating ? highest : null }, input),
    quotes,
    missing,
    used: null,
  };
}

function rationale(
  features: Features,
  rule: Rule,
  { held, capped }: { held: boolean; capped: Ceiling | null },
  { language }: JudgeInput,
): string {
  const words = judgementPhrases(language);
  const points = features.questions.flatMap((entry) => entry.points);
  const found = points.filter((point) => point.found).length;
  const replied = points.filter((point) => point.replied).length;
  const unanswered = features.questions.filter((entry) => entry.unanswered).length;
  return [
    words.rule[rule],
    words.found(found, points.length),
    found > 0 ? words.depth(points.filter((point) => point.deep).length, found) : null,
    replied > 0 ? words.replied(replied) : null,
    held ? words.held(FLOOR) : null,
    features.story && features.role === "own" ? words.own : null,
    features.story && features.role === "group" ? words.group : null,
    features.story ? (features.outcome ? words.outcome(features.figure) : words.noOutcome) : null,
    features.denied > 0 ? words.denied(features.denied) : null,
    unanswered > 0 ? words.unanswered(unanswered) : null,
    capped?.reason === "narrow" ? words.narrow(points.length) : null,
    capped === null ? null : words.capped(capped.rating),
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

function asRating(value: number): Rating {
  const ratings: readonly Rating[] = [1, 2, 3, 4, 5];
  return ratings[value - 1] ?? 1;
}

function idOf(rule: Rule): string {
  return `offline-${rule}`;
}

function judgeBy(rule: Rule): Judge {
  return { id: idOf(rule), judge: (input) => Promise.resolve(judgeCompetency(input, rule)) };
}

/** Three judges whose rules differ in what they weigh; where they part, the report shows it. */
export const offlineJudges: readonly Judge[] = [judgeBy("coverage"), judgeBy("detail"), judgeBy("strict")];
