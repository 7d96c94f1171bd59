/** Questions on one competency from a model: asked once, given what is wrong with them once, and only the sound ones are kept. */
import type { DraftWish } from "#contract/api/draft.ts";
import type { JobSkill } from "#contract/api/skill.ts";
import type { Language } from "#contract/language.ts";
import type { Level } from "#contract/plan.ts";
import type { QuestionInput } from "#library/choose-questions.ts";
import type { PoolCompetency } from "#library/from-job/pool.ts";
import { type DraftedQuestion, draftQuestions } from "#worker/prompts/draft-questions.ts";
import type { AskModel } from "./ask-model.ts";
import { faultsOf, withoutMarks } from "./faults.ts";

export type Wanted = {
  position: string;
  language: Language;
  level: Level;
  competency: Pick<PoolCompetency, "id" | "name" | "definition" | "anchors">;
  skills: readonly JobSkill[];
  count: number;
  wish: Pick<DraftWish, "style" | "difficulty">;
};

/** `found`: how many faults there were at first. Fewer questions than wanted, or none, where the model cannot do better. */
export async function askQuestions(
  ask: AskModel,
  wanted: Wanted,
): Promise<{ questions: QuestionInput[]; found: number }> {
  const { competency, count, wish } = wanted;
  const write = async (mend: readonly string[]) => {
    const { questions } = await ask(draftQuestions, { ...wanted, ...wish, mend });
    return questions.map(cleaned);
  };
  const first = sorted(await write([]), wanted);
  let { sound } = first;
  if (sound.length < count && first.faults.length > 0) {
    // A second try that fails leaves what was sound in the first.
    const second = await write(first.faults.slice(0, 12)).catch(() => []);
    const more = sorted([...sound, ...second], wanted).sound;
    sound = more.length >= sound.length ? more : sound;
  }
  return {
    questions: sound
      .slice(0, count)
      .map((entry, index) => asQuestion(entry, `${competency.id.slice(0, 50)}-q${index + 1}`)),
    found: first.faults.length,
  };
}

function sorted(questions: readonly DraftedQuestion[], { language, competency }: Wanted) {
  const sound: DraftedQuestion[] = [];
  const faults: string[] = [];
  for (const question of questions) {
    const before = sound.map(({ text }) => text);
    const found = faultsOf(question, { language, anchors: competency.anchors, before });
    if (found.length === 0) sound.push(question);
    else faults.push(...found);
  }
  return { sound, faults };
}

function cleaned(question: DraftedQuestion): DraftedQuestion {
  return {
    ...question,
    text: withoutMarks(question.text),
    clarification: withoutMarks(question.clarification),
    lookFor: question.lookFor.map((point) => ({ ...point, text: withoutMarks(point.text) })),
    probes: question.probes.map((probe) => ({ ...probe, text: withoutMarks(probe.text) })),
  };
}

function asQuestion(
  { text, style, difficulty, clarification, lookFor, probes }: DraftedQuestion,
  id: string,
): QuestionInput {
  return {
    id,
    text,
    kind: "must_ask",
    style,
    difficulty,
    clarification,
    lookFor: lookFor.map((point, index) => ({
      id: `look-${index + 1}`,
      text: point.text,
      cues: [...new Set(point.cues)],
    })),
    probes: probes.map((probe, index) => ({
      id: `probe-${index + 1}`,
      text: probe.text,
      for: probe.for === null || probe.for > lookFor.length ? null : `look-${probe.for}`,
    })),
  };
}
