/** What a recruiter should look at, and what the report cannot say. None of it changes a rating. */
import type { ReportPhrases } from "#contract/languages/report.ts";
import type { Flag } from "#contract/report.ts";
import type { Transcript } from "#contract/transcript.ts";
import type { Assessed } from "./competency-result.ts";
import { findInstructions } from "./injection.ts";
import type { Material } from "./material.ts";
import { littleMaterial } from "./quality.ts";

const hourMs = 3_600_000;
// A night's sleep or a working day between two halves is worth knowing; a break is nobody's business.
const longPauseMs = 4 * hourMs;

const pausedMs = ({ startedAt, endedAt, spentMs }: Transcript) =>
  startedAt === null || endedAt === null ? 0 : Math.max(0, endedAt - startedAt - spentMs);

function notCovered({ plan, transcript }: Material, phrases: ReportPhrases): Flag[] {
  const counted = new Set(
    plan.stages
      .flatMap((stage) => stage.questions)
      .filter((question) => question.competency !== null)
      .map((question) => question.id),
  );
  const why = { not_asked_time: "time", not_asked_ended: "ended", declined: "declined" } as const;
  return transcript.coverage.flatMap((entry): Flag[] => {
    if (entry.kind === "optional" || !counted.has(entry.question) || entry.as === null || !(entry.as in why)) return [];
    const reason = why[entry.as as keyof typeof why]; // The line above has looked it up.
    return [
      { type: "not_covered", message: phrases.flags.notCovered({ question: entry.text, why: reason }), line: null },
    ];
  });
}

export function raiseFlags(material: Material, phrases: ReportPhrases): Flag[] {
  const { transcript, quality } = material;
  const spoken = transcript.lines.filter((line) => line.by === "candidate" && line.kind === "answer");
  // Whoever says goodbye after the last question has not ended anything early.
  const open = transcript.coverage.some(
    (entry) =>
      entry.kind !== "optional" && (entry.as === null || entry.as === "ended" || entry.as.startsWith("not_asked")),
  );
  const endedBy = transcript.endedBy === "plan" || !open ? null : transcript.endedBy;
  return [
    ...spoken
      .filter((line) => findInstructions(line.text).length > 0)
      .map((line): Flag => ({ type: "instruction_to_evaluator", message: phrases.flags.instruction, line: line.id })),
    ...quality.leftOut.flatMap(({ line, reason }): Flag[] =>
      reason === "empty"
        ? []
        : [{ type: "unusable_answer", message: phrases.flags.leftOut({ reason }), line: line.id }],
    ),
    ...(quality.words < littleMaterial
      ? [
          {
            type: "little_material" as const,
            message: phrases.flags.littleMaterial({ words: quality.words }),
            line: null,
          },
        ]
      : []),
    ...(endedBy === null
      ? []
      : [{ type: "ended_early" as const, message: phrases.flags.endedBy[endedBy], line: null }]),
    ...notCovered(material, phrases),
    ...(pausedMs(transcript) >= longPauseMs
      ? [
          {
            type: "paused_long" as const,
            message: phrases.flags.pausedLong({ hours: Math.round(pausedMs(transcript) / hourMs) }),
            line: null,
          },
        ]
      : []),
  ];
}

export function stateLimits(
  material: Material,
  assessed: readonly Assessed[],
  evaluator: { kind: "offline" | "model"; fellBack?: boolean },
  phrases: ReportPhrases,
): string[] {
  const { limits } = phrases;
  const { fallback = 0, ...others } = material.transcript.replies ?? {};
  const all = Object.values(others).reduce((total, count) => total + count, fallback);
  const sum = (figure: (of: Assessed) => number) => assessed.reduce((total, entry) => total + figure(entry), 0);
  const removed = Object.values(material.removed).reduce((total, count) => total + count, 0);
  const leftOut = material.quality.leftOut.filter(({ reason }) => reason !== "empty").length;
  const answers = material.quality.used;
  const when = (condition: boolean, sentence: () => string) => (condition ? [sentence()] : []);
  return [
    ...when(evaluator.kind === "offline", () => limits.practiceEstimate),
    ...when(evaluator.fellBack === true, () => limits.judgedByRules),
    ...when(fallback > 0, () => limits.interviewedByRules({ count: fallback, all })),
    ...(["not_asked", "no_answer", "too_little_evidence", "judges_failed"] as const).flatMap((why) => {
      const names = assessed.filter(({ result }) => result.abstained === why).map(({ result }) => result.name);
      return names.length === 0 ? [] : [limits.notRated({ names, why })];
    }),
    ...assessed.flatMap(({ result, ratings, planned }) =>
      ratings.length > 0 && ratings.length < planned
        ? [limits.fewerJudges({ name: result.name, used: ratings.length, planned })]
        : [],
    ),
    ...when(sum((entry) => entry.dropped) > 0, () => limits.quotesDropped({ count: sum((entry) => entry.dropped) })),
    ...when(sum((entry) => entry.negated) > 0, () => limits.negated({ count: sum((entry) => entry.negated) })),
    ...when(leftOut > 0, () => limits.answersLeftOut({ count: leftOut })),
    ...when(
      answers.some((line) => findInstructions(line.text).length > 0),
      () => limits.instructions,
    ),
    ...when(
      answers.some((line) => line.channel === "voice"),
      () => limits.spoken,
    ),
    limits.wordsOnly,
    removed > 0 ? limits.identity({ count: removed }) : limits.identityNone,
  ];
}
