/** One competency of the report, from what its judges could show. */
import { type ReportPhrases } from "#contract/languages/report.ts";
import type { CompetencyResult, Evidence } from "#contract/report.ts";
import type { CheckedJudgement, CheckedQuote } from "./check-judgement.ts";
import { combineRatings } from "./combine.ts";
import type { Abstention, CompetencyMaterial } from "./material.ts";

/** A result with what the report says about the work on it, and not about the candidate. */
export type Assessed = {
  result: CompetencyResult;
  ratings: readonly number[];
  /** Judges that failed: nothing usable came back. */
  failed: number;
  planned: number;
  dropped: number;
  negated: number;
  /** The plan's words for what the answers show, and how many things its asked questions look for. */
  shown: readonly string[];
  lookedFor: number;
};

const keyOf = (quote: CheckedQuote) =>
  `${quote.line} ${quote.from} ${quote.to} ${quote.direction} ${quote.shows ?? ""}`;

/** Evidence of all judges in the order of the talk, each stretch once for each thing it shows. Ids are unique in the report. */
function gatherEvidence(
  of: CompetencyMaterial,
  judgements: readonly CheckedJudgement[],
): Map<string, Evidence & { negated: boolean }> {
  const order = new Map(of.answers.map(({ line }, index) => [line.id, index]));
  const distinct = new Map(
    judgements.flatMap((judgement) => judgement.quotes.map((quote) => [keyOf(quote), quote] as const)),
  );
  const sorted = [...distinct].toSorted(
    ([, a], [, b]) => (order.get(a.line) ?? 0) - (order.get(b.line) ?? 0) || a.from - b.from || a.to - b.to,
  );
  return new Map(sorted.map(([key, quote], index) => [key, { id: `${of.competency.id}.${index + 1}`, ...quote }]));
}

function whyNone(of: CompetencyMaterial, judgements: readonly CheckedJudgement[]): Abstention {
  if (of.precluded !== null) return of.precluded;
  const reasons = judgements.map((judgement) => judgement.abstained).filter((reason) => reason !== null);
  // One failure among abstentions explains nothing: "failed" is the reason only where nobody could look.
  return (
    reasons.find((reason) => reason !== "judges_failed") ??
    (judgements.some((entry) => entry.rating !== null) ? "too_little_evidence" : "judges_failed")
  );
}

export function assessCompetency(
  of: CompetencyMaterial,
  judgements: readonly CheckedJudgement[],
  planned: number,
  phrases: ReportPhrases,
): Assessed {
  const { competency } = of;
  const evidence = gatherEvidence(of, judgements);
  const given = judgements.flatMap((judgement) => judgement.rating ?? []);
  const answered = judgements.filter((judgement) => judgement.abstained !== "judges_failed");
  // Where most judges saw too little to rate, a single one that rates anyway does not outvote them.
  const ratings = of.precluded === null && given.length * 2 >= answered.length ? given : [];
  const combined = ratings.length === 0 ? null : combineRatings(ratings);
  const abstained = combined === null ? whyNone(of, judgements) : null;

  const points = [...new Set(of.asked.flatMap((question) => question.lookFor.map((point) => point.text)))];
  const supporting = [...evidence.values()].filter((entry) => entry.direction === "supports" && !entry.negated);
  const shown = points.filter((text) => supporting.some((entry) => entry.shows === text));
  const votes = (text: string) => answered.filter((judgement) => judgement.missing.includes(text)).length;
  const missing = points.filter(
    (text) => !shown.includes(text) && votes(text) * 2 >= answered.length && votes(text) > 0,
  );

  const direction = (wanted: Evidence["direction"]) =>
    [...evidence.values()].filter((entry) => entry.direction === wanted).length;
  const result: CompetencyResult = {
    competency: competency.id,
    name: competency.name,
    definition: competency.definition,
    anchors: competency.anchors,
    weight: competency.weight,
    rating: combined?.rating ?? null,
    anchor: combined?.anchor ?? null,
    abstained,
    evidence: [...evidence.values()].map(({ negated: _, ...entry }) => entry),
    judgements: judgements.map((judgement) => ({
      judge: judgement.judge,
      rating: judgement.rating,
      abstained: judgement.abstained,
      // Words of a judge that gave no rating are not shown: nothing holds them to the answers.
      rationale:
        judgement.abstained === null
          ? judgement.rationale
          : judgement.dropped > 0
            ? phrases.unsupported
            : phrases.abstained[judgement.abstained],
      evidence: judgement.quotes.flatMap((quote) => evidence.get(keyOf(quote))?.id ?? []),
    })),
    spread: combined?.spread ?? null,
    rationale:
      combined === null
        ? phrases.abstained[abstained ?? "too_little_evidence"]
        : phrases.rationale({
            ...combined,
            supports: direction("supports"),
            challenges: direction("challenges"),
            judges: ratings.length,
          }),
    missing,
  };
  return {
    result,
    ratings,
    failed: judgements.filter((judgement) => judgement.abstained === "judges_failed").length,
    planned,
    dropped: judgements.reduce((sum, judgement) => sum + judgement.dropped, 0),
    negated: [...evidence.values()].filter((entry) => entry.negated).length,
    shown,
    lookedFor: points.length,
  };
}
