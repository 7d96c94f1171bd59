/** The stages of a plan: what each competency is asked, framed by a welcome, the candidate's experience and questions, and a closing. */
import type * as z from "zod";
import type { Language } from "#contract/language.ts";
import type { stage } from "#contract/plan.ts";
import type { QuestionInput } from "./choose-questions.ts";
import { frameWords, type FrameWords } from "./frame-words.ts";
import type { Pace } from "./paces.ts";

type StageInput = z.input<typeof stage>;

/** A competency and what is asked about it. */
type Block = { competency: { id: string; name: string }; questions: readonly QuestionInput[] };

/** The first questions, which each position words for itself. */
type Openers = { opener: string; background: string };

export function stagesOf(blocks: readonly Block[], openers: Openers, language: Language, pace: Pace): StageInput[] {
  const say = frameWords[language];
  return [
    timed({
      id: "introduction",
      kind: "introduction",
      title: say.titles.introduction,
      goal: say.goals.introduction,
      questions: [
        {
          ...say.opener,
          id: "opener",
          text: openers.opener,
          style: "opener",
          difficulty: "easy",
          maxProbes: 1,
          budgetMs: pace.opener,
        },
      ],
    }),
    timed({
      id: "experience",
      kind: "experience",
      title: say.titles.experience,
      goal: say.goals.experience,
      questions: [
        {
          ...say.background,
          id: "background",
          text: openers.background,
          style: "background",
          difficulty: "easy",
          maxProbes: 1,
          budgetMs: pace.background,
        },
        {
          ...say.personalised,
          id: "from-cv",
          kind: "personalised",
          style: "background",
          difficulty: "easy",
          maxProbes: 1,
          budgetMs: pace.background,
        },
      ],
    }),
    ...competencyStages(blocks, say, pace),
    timed({
      id: "candidate-questions",
      kind: "candidate_questions",
      title: say.titles.ask,
      goal: say.goals.ask,
      questions: [
        { ...say.ask, id: "your-questions", style: "closing", difficulty: "easy", maxProbes: 0, budgetMs: pace.ask },
      ],
    }),
    timed({
      id: "closing",
      kind: "closing",
      title: say.titles.closing,
      goal: say.goals.closing,
      questions: [
        {
          ...say.closing,
          id: "anything-else",
          style: "closing",
          difficulty: "easy",
          maxProbes: 0,
          budgetMs: pace.end,
        },
      ],
    }),
  ];
}

/** A stage for each competency with several questions, and a last one for all that have one question each. */
function competencyStages(blocks: readonly Block[], say: FrameWords, pace: Pace): StageInput[] {
  const asked = blocks.map((block) => ({
    ...block,
    questions: block.questions.map((entry) => ready(entry, block.competency.id, pace)),
  }));
  const alone = asked.filter((block) => block.questions.length > 1);
  const grouped = asked.filter((block) => block.questions.length === 1);
  const stages = alone.map((block) => ({
    id: block.competency.id,
    title: block.competency.name,
    names: [block.competency.name],
    questions: block.questions,
  }));
  const [first] = grouped;
  if (first !== undefined) {
    stages.push({
      id: "ways-of-working",
      title: grouped.length === 1 ? first.competency.name : say.titles.together,
      names: grouped.map((block) => block.competency.name),
      questions: grouped.flatMap((block) => block.questions),
    });
  }
  return stages.map(({ names, ...entry }) => timed({ ...entry, kind: "competency", goal: say.evidence(names) }));
}

function ready(entry: QuestionInput, competencyId: string, pace: Pace): QuestionInput {
  const budgetMs = entry.style === "knowledge" ? pace.knowledge : pace.answer;
  return { ...entry, kind: "must_ask", competency: competencyId, budgetMs };
}

/** A stage may run a quarter over what its questions are expected to take, and has turns for probes and side moves. */
function timed(entry: Omit<StageInput, "budgetMs" | "maxTurns">): StageInput {
  const expected = entry.questions.reduce((sum, { budgetMs = 0 }) => sum + budgetMs, 0);
  const turns = entry.questions.reduce((sum, { maxProbes = 2 }) => sum + 1 + maxProbes + 2, 0);
  return {
    ...entry,
    budgetMs: Math.ceil((expected * 1.25) / 30_000) * 30_000,
    maxTurns: Math.min(60, entry.kind === "candidate_questions" ? turns + 8 : turns),
  };
}
