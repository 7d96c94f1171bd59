/** What of a sealed interview goes before the judges: usable answers, identity removed, grouped by competency. */
import type * as z from "zod";
import type { Competency, Question } from "#contract/plan.ts";
import type { abstention } from "#contract/report.ts";
import type { SealedTranscript } from "#contract/sealed.ts";
import type { QuestionCoverage } from "#contract/transcript.ts";
import type { TranscriptLine } from "#contract/transcript-line.ts";
import { type Redacted, type RemovedKind, removedKinds, removeIdentity } from "./identity.ts";
import type { JudgeInput } from "./judge.ts";
import { checkQuality, type Quality } from "./quality.ts";
import { type ReadLine, readLine } from "./quotes.ts";

export type Abstention = z.infer<typeof abstention>;

type MaterialAnswer = { line: TranscriptLine; redacted: Redacted; read: ReadLine };

export type CompetencyMaterial = {
  competency: Competency;
  /** Its questions that were put to the candidate. */
  asked: readonly Question[];
  answers: readonly MaterialAnswer[];
  /** Why no judge needs to look, or null. */
  precluded: Abstention | null;
};

export type Material = SealedTranscript & {
  quality: Quality;
  competencies: readonly CompetencyMaterial[];
  /** How often each kind of identifying text was taken out of what judges see. */
  removed: Record<RemovedKind, number>;
};

const wasAsked = (coverage: QuestionCoverage | undefined) =>
  coverage !== undefined && coverage.as !== "not_asked_time" && coverage.as !== "not_asked_ended";

/** Pure and deterministic, so that every step of an evaluation may prepare it again. `names` are taken out of the answers. */
export function prepareMaterial(sealed: SealedTranscript, names: readonly string[]): Material {
  const { plan, transcript } = sealed;
  const quality = checkQuality(transcript.lines);
  const removed = Object.fromEntries(removedKinds.map((kind) => [kind, 0])) as Record<RemovedKind, number>; // fromEntries forgets the keys.
  const answers = quality.used.map((line): MaterialAnswer => {
    const redacted = removeIdentity(line.text, names);
    for (const part of redacted.replaced) removed[part.kind] += 1;
    return { line, redacted, read: readLine(redacted.text, plan.language) };
  });
  const coverage = new Map(transcript.coverage.map((entry) => [entry.question, entry]));
  const questions = plan.stages.flatMap((stage) => stage.questions);

  const competencies = plan.competencies.map((competency): CompetencyMaterial => {
    const own = questions.filter((question) => question.competency === competency.id);
    const ids = new Set(own.map((question) => question.id));
    const given = answers.filter(({ line }) => line.question !== null && ids.has(line.question));
    const answered = new Set(given.map(({ line }) => line.question));
    // An open question has no outcome in the coverage yet; an answer to it shows that it was asked.
    const asked = own.filter(
      (question) =>
        answered.has(question.id) || (wasAsked(coverage.get(question.id)) && coverage.get(question.id)?.as !== null),
    );
    const precluded = (): Abstention | null => {
      if (asked.length === 0) return "not_asked";
      if (quality.blocked !== null) return "transcript_unusable";
      return given.length === 0 ? "no_answer" : null;
    };
    return { competency, asked, answers: given, precluded: precluded() };
  });
  return { ...sealed, quality, competencies, removed };
}

export function judgeInput(material: Material, of: CompetencyMaterial): JudgeInput {
  const questions = new Map(of.asked.map((question) => [question.id, question]));
  return {
    language: material.plan.language,
    competency: of.competency,
    answers: of.answers.flatMap(({ line, redacted }) => {
      const question = questions.get(line.question ?? "");
      return question === undefined
        ? []
        : [{ question, line: line.id, asked: askedBefore(material, line, question), text: redacted.text }];
    }),
  };
}

/** The planned words that were said last before an answer; a word in between ("take your time") changes nothing. */
function askedBefore({ transcript }: Material, answer: TranscriptLine, question: Question): string {
  const planned = [
    ...question.probes.map((probe) => probe.text),
    question.text,
    question.clarification ?? question.text,
  ];
  const { lines } = transcript;
  for (let at = lines.indexOf(answer) - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line?.by !== "interviewer") continue;
    const words = planned.find((text) => line.text.includes(text));
    if (words !== undefined) return words === question.clarification ? question.text : words;
  }
  return question.text;
}
