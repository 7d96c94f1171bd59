/** The skills that a job description asks for, each with the sentence that it comes from. Code checks that the sentence is there. */
import * as z from "zod";
import { skillKind } from "#contract/api/skill.ts";
import { level } from "#contract/plan.ts";
import { protectedGrounds, strangersText } from "./conduct.ts";
import { fence, shorten } from "./fence.ts";
import type { ObjectPrompt } from "./prompt.ts";

export type ExtractSkillsInput = { description: string };

export const extractedSkills = z.object({
  /** As the description names it; null where it does not. */
  position: z.string().trim().max(120).nullable(),
  level: level.nullable(),
  skills: z
    .array(
      z.object({
        name: z.string().trim().min(1).max(80),
        kind: skillKind,
        importance: z.enum(["must", "nice"]),
        /** Word for word from the description. */
        sentence: z.string().trim().min(1).max(500),
      }),
    )
    .max(40),
});
export type ExtractedSkills = z.infer<typeof extractedSkills>;

/** Descriptions end long before; what follows is a page's footer. */
const mostCharacters = 24_000;

export const extractSkills: ObjectPrompt<ExtractSkillsInput, ExtractedSkills> = {
  id: "extract-skills",
  version: 2,
  output: extractedSkills,
  render: ({ description }) => ({
    system: `You read a job description for a recruiter who prepares an interview, and list the skills that the work asks for, in the language of the description.

position: what the description calls the position, without "(m/f/d)", place or pay. Null if it does not say.
level: entry for first years of work and for training, mid for working alone on defined tasks, senior for setting direction. Null if you cannot tell.
skills: what a person must be able to do or know for this work, what matters most first, at most 20. The name has one to five words. The sentence is the one that the skill comes from, or the item of a list, copied word for word: a skill whose sentence is not found in the description is thrown away. must if the description says so or the work cannot be done without it, else nice.

Take what is written. Add nothing that such jobs usually need. Leave out pay, perks, slogans, and what the company says of itself. Never list: ${protectedGrounds}. A language that the work needs is a skill; being a native speaker of it is not.

${strangersText}`,
    messages: [{ role: "user", text: fence("job_description", shorten(description, mostCharacters)) }],
  }),
};
