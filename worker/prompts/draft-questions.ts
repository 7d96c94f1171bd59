/** Questions on one competency of a job, drafted for a recruiter to edit. They are held to the same lint as the library. */
import * as z from "zod";
import type { DraftDifficulty, DraftStyle } from "#contract/api/draft.ts";
import type { JobSkill } from "#contract/api/skill.ts";
import type { Language } from "#contract/language.ts";
import type { Level } from "#contract/plan.ts";
import { languageNames, protectedGrounds, strangersText } from "./conduct.ts";
import { fence, harmless, joinParts } from "./fence.ts";
import { levelWords } from "./level-words.ts";
import type { ObjectPrompt } from "./prompt.ts";

export type DraftQuestionsInput = {
  language: Language;
  level: Level;
  position: string;
  competency: { name: string; definition: string; anchors: readonly string[] };
  /** Those that the competency was chosen for, with the sentences of the description that they come from. */
  skills: readonly Pick<JobSkill, "name" | "sentence">[];
  count: number;
  style: DraftStyle;
  difficulty: DraftDifficulty;
  /** What was wrong with the last try, sentence by sentence; empty at the first. */
  mend: readonly string[];
};

const text = (max: number) => z.string().trim().min(1).max(max);

export const draftedQuestions = z.object({
  questions: z
    .array(
      z.object({
        text: text(800),
        style: z.enum(["behavioural", "situational", "knowledge"]),
        difficulty: z.enum(["easy", "medium", "hard"]),
        clarification: text(800),
        lookFor: z
          .array(z.object({ text: text(240), cues: z.array(text(60)).max(12) }))
          .min(2)
          .max(5),
        probes: z
          .array(
            z.object({
              text: text(400),
              /** Place in lookFor of what it draws out, from 1; null suits any thin answer. */
              for: z.int().min(1).max(5).nullable(),
            }),
          )
          .min(1)
          .max(4),
      }),
    )
    .min(1)
    .max(8),
});
export type DraftedQuestions = z.infer<typeof draftedQuestions>;
export type DraftedQuestion = DraftedQuestions["questions"][number];

export const draftQuestions: ObjectPrompt<DraftQuestionsInput, DraftedQuestions> = {
  id: "draft-questions",
  version: 2,
  output: draftedQuestions,
  render: (input) => ({
    system: `You write questions for structured job interviews: the same questions for every candidate, each tied to the work, rated against five anchors. A recruiter reads and edits what you write before anybody is asked. You write ${languageNames[input.language]}, as it is spoken, in plain sentences without any markup.

text: one open question about one thing, that is understood when it is heard once; at most 40 words. behavioural asks for something that happened ("Tell me about a time when …"). situational puts the candidate into a realistic case of this work and asks what they would do. knowledge asks them to explain something that the work needs. Not answerable with yes or no; no hint at the answer you hope for; no puzzle. Each question is about another situation.
clarification: the same question in simpler words, and no other.
lookFor: two to five things that separate a strong answer from a weak one, each something that can be heard in the answer. cues: words and short phrases that people say when they speak of it.
probes: open follow-ups, one thing each, that draw out what was not yet said. for: the number of the thing in lookFor.

What is in lookFor and in the anchors is for the panel: no question, clarification or probe gives it away. Never ask about, and never look for: ${protectedGrounds}.

${strangersText}`,
    messages: [{ role: "user", text: askOf(input) }],
  }),
};

function askOf(input: DraftQuestionsInput): string {
  const { competency, count, style, difficulty } = input;
  const kinds = [style, difficulty].filter((kind) => kind !== "mixed");
  return joinParts(
    `Position: ${harmless(input.position)} (${levelWords[input.level]})`,
    `Competency: ${harmless(competency.name)}. ${harmless(competency.definition)}`,
    `Its anchors, from poor to outstanding:\n${competency.anchors.map((anchor, index) => `${index + 1}. ${harmless(anchor)}`).join("\n")}`,
    fence("from_the_job_description", input.skills.map((skill) => `- ${skill.name}: ${skill.sentence}`).join("\n")),
    `Write ${count} ${count === 1 ? "question" : "questions"}${kinds.length === 0 ? "" : `, ${kinds.join(" and ")}`}.`,
    input.mend.length > 0 &&
      `Your last try had these faults. Write all of it again, without them:\n${input.mend.map((fault) => `- ${harmless(fault)}`).join("\n")}`,
  );
}
