/** Puts the report together. Pure: the same sealed transcript, judgements and arguments always give the same bytes. */
import { reportPhrases, type ReportPhrases } from "#contract/languages/report.ts";
import type { Used } from "#contract/moves.ts";
import { type Band, type Report, report } from "#contract/report.ts";
import { agreementLevel, mean, withinGroupAgreement } from "./agreement.ts";
import { checkJudgement, type Outcome } from "./check-judgement.ts";
import { bandOf, leastRatedShare, type Overall, overall } from "./combine.ts";
import { type Assessed, assessCompetency } from "./competency-result.ts";
import { raiseFlags, stateLimits } from "./flags.ts";
import type { Material } from "./material.ts";
import { narrate } from "./narrative.ts";

type EvaluatorFacts = {
  kind: "offline" | "model";
  models: readonly string[];
  prompts: readonly string[];
  judges: readonly string[];
  /** Was a model to judge, and none could be reached? */
  fellBack?: boolean;
};

export type ReportRequest = {
  id: string;
  version: number;
  createdAt: number;
  material: Material;
  /** SHA-256 of the sealed transcript, hex. */
  transcriptHash: string;
  evaluator: EvaluatorFacts;
  /** By competency: what came back from each judge. Competencies that no judge needed to look at may be absent. */
  outcomes: Readonly<Record<string, readonly Outcome[]>>;
  bands: readonly Band[];
};

function note(of: Overall, assessed: readonly Assessed[], request: ReportRequest, phrases: ReportPhrases): string {
  const { blocked } = request.material.quality;
  const practice = request.evaluator.kind === "offline" ? [phrases.note.practiceEstimate] : [];
  if (blocked !== null) return [...practice, phrases.note.blocked[blocked]].join(" ");
  if (of.why === "no_weights") return [...practice, phrases.note.noWeights].join(" ");
  if (of.why === "too_little_rated" && of.rated === 0) return [...practice, phrases.note.nothingRated].join(" ");
  if (of.why === "too_little_rated")
    return [...practice, phrases.note.tooLittleRated({ share: of.rated, least: leastRatedShare })].join(" ");
  const counted = assessed.filter(({ result }) => result.weight > 0);
  const rated = counted.filter(({ result }) => result.rating !== null).length;
  // Rules that look at the same words agree because they do, which says nothing about the answers.
  const agreement = practice.length > 0 ? [] : assessed.flatMap(({ ratings }) => withinGroupAgreement(ratings) ?? []);
  const interval = practice.length > 0 ? phrases.note.intervalOfRules : phrases.note.interval;
  return [
    ...practice,
    phrases.note.scored({ rated, all: counted.length, share: of.rated }),
    of.interval === null ? phrases.note.oneJudge : interval,
    ...(agreement.length === 0 ? [] : [phrases.note.agreement[agreementLevel(mean(agreement))]]),
  ].join(" ");
}

/** Judges, not calls: `used` gave at least one rating that stands, `failed` failed at least once and may have worked elsewhere. */
function countJudges(request: ReportRequest, assessed: readonly Assessed[]): Report["evaluator"]["judges"] {
  const judgements = assessed.flatMap(({ result }) => result.judgements);
  const some = (fits: (of: (typeof judgements)[number]) => boolean) =>
    request.evaluator.judges.filter((id) => judgements.some((judgement) => judgement.judge === id && fits(judgement)))
      .length;
  return {
    planned: request.evaluator.judges.length,
    used: some((judgement) => judgement.rating !== null),
    failed: some((judgement) => judgement.abstained === "judges_failed"),
  };
}

/** What the judges' calls are known to have taken; a call that failed for good is not among them. */
function costOf({ outcomes }: ReportRequest): NonNullable<Report["evaluator"]["cost"]> {
  const known = Object.values(outcomes).flatMap((some) => some.flatMap((outcome) => outcome.used ?? []));
  const sum = (figure: (of: Used) => number) => known.reduce((total, used) => total + figure(used), 0);
  const priced = known.every((used) => used.microUsd != null);
  return {
    calls: known.length,
    tokensIn: sum((used) => used.tokensIn),
    tokensOut: sum((used) => used.tokensOut),
    microUsd: priced ? sum((used) => used.microUsd ?? 0) : null,
  };
}

/** Throws when the result is not what the contract calls a report, so that nothing else is ever stored. */
export function assembleReport(request: ReportRequest): Report {
  const { material, evaluator } = request;
  const { plan, transcript, quality } = material;
  const phrases = reportPhrases(plan.language);
  const assessed = material.competencies.map((of) => {
    const { id } = of.competency;
    // A competency may be called "constructor", which every object has.
    const outcomes = of.precluded === null && Object.hasOwn(request.outcomes, id) ? (request.outcomes[id] ?? []) : [];
    return assessCompetency(
      of,
      outcomes.map((outcome) => checkJudgement(outcome, of)),
      evaluator.judges.length,
      phrases,
    );
  });
  const total = overall(
    assessed.map(({ result, ratings }) => ({ weight: result.weight, rating: result.rating, ratings })),
  );
  const practiceEstimate = evaluator.kind === "offline";

  return report.parse({
    id: request.id,
    interviewId: transcript.interviewId,
    version: request.version,
    createdAt: request.createdAt,
    evaluator: {
      kind: evaluator.kind,
      practiceEstimate,
      models: [...evaluator.models],
      prompts: [...evaluator.prompts],
      ...(evaluator.kind === "model" ? { cost: costOf(request) } : {}),
      judges: countJudges(request, assessed),
    },
    basis: {
      planVersionId: transcript.planVersionId,
      engineVersion: transcript.engineVersion,
      transcriptHash: request.transcriptHash,
      wordsUsed: quality.words,
      answersUsed: quality.used.length,
      answersLeftOut: quality.leftOut.map(({ line, reason }) => ({ line: line.id, reason: phrases.leftOut[reason] })),
      quotesDropped: assessed.reduce((sum, entry) => sum + entry.dropped, 0),
    },
    overall: {
      score: total.score,
      interval: total.interval,
      rated: total.rated,
      band: bandOf(total.score, request.bands),
      note: note(total, assessed, request, phrases),
    },
    competencies: assessed.map(({ result }) => result),
    ...narrate(assessed, phrases),
    flags: raiseFlags(material, phrases),
    coverage: transcript.coverage,
    limits: stateLimits(material, assessed, evaluator, phrases),
  } satisfies Report);
}
