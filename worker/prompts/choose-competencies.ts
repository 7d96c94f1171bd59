/** Which competencies an interview for a job should look at: the library's where they fit, worded anew where none does. */
import * as z from "zod";
import type { JobSkill } from "#contract/api/skill.ts";
import type { Language } from "#contract/language.ts";
import type { Level } from "#contract/plan.ts";
import { languageNames, protectedGrounds, strangersText } from "./conduct.ts";
import { fence, harmless, joinParts, shorten } from "./fence.ts";
import { levelWords } from "./level-words.ts";
import type { ObjectPrompt } from "./prompt.ts";

export type ChooseCompetenciesInput = {
  language: Language;
  level: Level;
  position: string;
  description: string;
  skills: readonly Pick<JobSkill, "name" | "importance">[];
  library: readonly { id: string; name: string; definition: string }[];
  count: number;
};

const text = (max: number) => z.string().trim().min(1).max(max);

export const chosenCompetencies = z.object({
  library: z.array(z.object({ id: z.string().max(80), skills: z.array(z.string().max(80)).max(20) })).max(12),
  own: z
    .array(
      z.object({
        name: text(80),
        definition: text(500),
        anchors: z.array(text(400)).length(5),
        skills: z.array(z.string().max(80)).max(20),
      }),
    )
    .max(2),
});
export type ChosenCompetencies = z.infer<typeof chosenCompetencies>;

export const chooseCompetencies: ObjectPrompt<ChooseCompetenciesInput, ChosenCompetencies> = {
  id: "choose-competencies",
  version: 2,
  output: chosenCompetencies,
  render: (input) => ({
    system: `You help a recruiter to decide what a structured job interview should look at. You write ${languageNames[input.language]}.

library: the competencies from the list that matter most for doing this work well, by id, what matters most first. Beside each, the names of the skills that it covers, as they are given to you.
own: at most two more, and only where a skill without which the work cannot be done is covered by nothing in the list. Else empty, which is the usual case. name: up to four words. definition: in one sentence, what people do who are good at it. anchors: five levels of one and the same behaviour, from poor to outstanding, each a sentence on what an answer would show, so that a panel can tell them apart.

A competency is something that can be heard in answers about past work, realistic cases, or knowledge. It is never a trait, a taste, or anything that touches on ${protectedGrounds}.

${strangersText}`,
    messages: [{ role: "user", text: askOf(input) }],
  }),
};

function askOf(input: ChooseCompetenciesInput): string {
  return joinParts(
    `The list:\n${input.library.map(({ id, name, definition }) => `- ${id}: ${name}. ${definition}`).join("\n")}`,
    `Position: ${harmless(input.position)} (${levelWords[input.level]})`,
    fence("job_description", shorten(input.description, 8_000)),
    fence("skills", input.skills.map(({ name, importance }) => `- ${name} (${importance})`).join("\n")),
    `Choose ${input.count} in all.`,
  );
}
