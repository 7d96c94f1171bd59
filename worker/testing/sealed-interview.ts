/** An interview as it is sealed, from nothing but a plan and what the candidate says. */
import { type Plan, plan, type PlanInput } from "#contract/plan.ts";
import type { SealedTranscript } from "#contract/sealed.ts";
import type { Transcript } from "#contract/transcript.ts";
import type { TranscriptLine } from "#contract/transcript-line.ts";

export const interviewOf = "int_gl_0123456789abcdefghij";
export const planVersionOf = "pv_0123456789abcdefghij";

/**
 * Answers by question, each a turn; a question that is absent was not reached. The first is to the question and each other
 * to its next probe, unless `to` names the probe.
 */
export type Said = Readonly<Record<string, readonly (string | { to: string; text: string })[]>>;

export type SealedOptions = Partial<Pick<Transcript, "interviewId" | "outcome" | "endedBy" | "spentMs">> & {
  confidence?: number;
  channel?: "text" | "voice";
};

export function sealedInterview(input: PlanInput, said: Said, options: SealedOptions = {}): SealedTranscript {
  const parsed: Plan = plan.parse(input);
  const lines: TranscriptLine[] = [];
  let turn = 0;
  const add = (line: Pick<TranscriptLine, "id" | "by" | "text" | "question" | "kind">) =>
    lines.push({
      ...line,
      at: 1_700_000_000_000 + lines.length * 20_000,
      turn: `t${turn}`,
      channel: options.channel ?? "text",
      confidence: line.by === "candidate" ? (options.confidence ?? null) : null,
      audio: null,
    });
  const asked = parsed.stages.flatMap((stage) => stage.questions.map((question) => ({ stage, question })));
  for (const { question } of asked) {
    const answers = said[question.id];
    if (answers === undefined) continue;
    answers.forEach((answer, index) => {
      const { to, text } = typeof answer === "string" ? { to: question.probes[index - 1]?.id, text: answer } : answer;
      const ask = question.probes.find((probe) => probe.id === to)?.text ?? question.text;
      add({
        id: `a${turn}`,
        by: "interviewer",
        text: ask,
        question: question.id,
        kind: index === 0 ? "question" : "probe",
      });
      turn += 1;
      add({ id: `answer-${turn}`, by: "candidate", text, question: question.id, kind: "answer" });
    });
  }
  return {
    plan: parsed,
    transcript: {
      interviewId: options.interviewId ?? interviewOf,
      planVersionId: planVersionOf,
      engineVersion: 1,
      status: "completed",
      outcome: options.outcome ?? "completed",
      endedBy: options.endedBy ?? "plan",
      startedAt: 1_700_000_000_000,
      endedAt: 1_700_000_000_000 + 1_800_000,
      spentMs: options.spentMs ?? 1_800_000,
      lines,
      coverage: asked.map(({ stage, question }) => ({
        question: question.id,
        stage: stage.id,
        text: question.text,
        kind: question.kind,
        competency: question.competency,
        as: said[question.id] === undefined ? ("not_asked_ended" as const) : ("covered" as const),
        probes: Math.max(0, (said[question.id]?.length ?? 0) - 1),
      })),
    },
  };
}

const anchorsOf = (name: string) =>
  [1, 2, 3, 4, 5].map((step) => `${name} at level ${step}.`) as [string, string, string, string, string];

/** Two competencies of unequal weight, written by the organisation itself. */
export const smallPlan: PlanInput = {
  title: "Stock keeper",
  position: "Stock keeper",
  competencies: [
    {
      id: "order",
      name: "Keeping order",
      definition: "Keeps stock so that others find it.",
      anchors: anchorsOf("Order"),
      weight: 3,
    },
    {
      id: "care",
      name: "Taking care",
      definition: "Handles goods and people with care.",
      anchors: anchorsOf("Care"),
      weight: 1,
    },
  ],
  stages: [
    {
      id: "work",
      kind: "competency",
      title: "Work",
      questions: [
        {
          id: "q-order",
          text: "Tell me about a time when you brought order into a store room that nobody could work in.",
          competency: "order",
          lookFor: [
            { id: "system", text: "Describes the system that was set up", cues: ["label", "shelf", "list"] },
            { id: "result", text: "Says what became better", cues: ["faster", "found", "fewer"] },
          ],
          probes: [{ id: "better", text: "What became better afterwards?", for: "result" }],
        },
        {
          id: "q-care",
          text: "Tell me about something fragile that you had to move.",
          competency: "care",
          lookFor: [{ id: "protect", text: "Protects the goods before moving them", cues: ["wrap", "box", "pad"] }],
        },
      ],
    },
  ],
};

export const orderAnswer =
  "I labelled every shelf and, um, wrote a list of what belongs where. After two weeks we we found parts twice as fast, and nobody asked me any more.";
export const careAnswer =
  "It was a glass door. I wrapped it in two blankets, asked a colleague to help me, and we carried it slowly to the van.";
