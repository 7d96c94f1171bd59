/** Plays a model that drafts plans: it answers each of the three prompts from what it reads in it. */
import type { Answer, Asked } from "#worker/testing/models/behaviour.ts";
import type { ChosenCompetencies } from "#worker/prompts/choose-competencies.ts";
import type { DraftedQuestion } from "#worker/prompts/draft-questions.ts";
import type { ExtractedSkills } from "#worker/prompts/extract-skills.ts";

export type Play = {
  skills?: Partial<ExtractedSkills> | Answer;
  competencies?: Partial<ChosenCompetencies> | Answer;
  /** Of the question with this number of the competency that is named, at this try, both from 1. */
  question?: (given: { competency: string; number: number; attempt: number }) => Partial<DraftedQuestion>;
  questions?: (given: { competency: string; attempt: number }) => Answer | null;
};

export const soundQuestion = (competency: string, number: number): DraftedQuestion => ({
  text: (asks[number - 1] ?? asks[0] ?? "").replace("…", competency.toLowerCase()),
  style: "behavioural",
  difficulty: "medium",
  clarification: `Think of a day when ${competency.toLowerCase()} mattered. What happened then?`,
  lookFor: [
    { text: "Names the situation and the people in it", cues: ["at the time", "customer"] },
    { text: "Says what came of it", cues: ["in the end"] },
  ],
  probes: [
    { text: "What did you do yourself?", for: null },
    { text: "How did it end?", for: 2 },
  ],
});

const asks = [
  "Tell me about a time when … was what mattered most.",
  "Imagine your first month here goes wrong because nobody thought of …. How would you go about it?",
  "Describe the hardest decision you have made on …, and what you based it on.",
];

export function drafting(play: Play): (asked: Asked) => Answer {
  const attempts = new Map<string, number>();
  return ({ system, messages }) => {
    const said = messages.map(({ text }) => text).join("\n");
    if (system.startsWith("You read a job description"))
      return answer(play.skills, { position: "Ferry booking engineer", level: "mid", skills: [] });
    if (system.startsWith("You help a recruiter to decide")) return answer(play.competencies, { library: [], own: [] });
    const competency = /^Competency: (.+?)\. /mu.exec(said)?.[1] ?? "";
    const attempt = (attempts.get(competency) ?? 0) + 1;
    attempts.set(competency, attempt);
    const instead = play.questions?.({ competency, attempt }) ?? null;
    if (instead !== null) return instead;
    const count = Number(/^Write (\d+) question/mu.exec(said)?.[1]);
    const questions = Array.from({ length: count }, (_, index) => ({
      ...soundQuestion(competency, index + 1),
      ...play.question?.({ competency, number: index + 1, attempt }),
    }));
    return JSON.stringify({ questions });
  };
}

function answer(played: object | string | undefined, usual: object): Answer {
  if (typeof played === "string") return played;
  // What only a behaviour has tells it from an object that is to be said.
  if (played !== undefined && ("status" in played || "refuse" in played)) return played as Answer;
  return JSON.stringify({ ...usual, ...played });
}
