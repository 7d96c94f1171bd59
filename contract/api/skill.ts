/** A skill that a job description asks for. */
import * as z from "zod";

export const skillKind = z.enum(["technical", "interpersonal", "domain", "language", "other"]);
export type SkillKind = z.infer<typeof skillKind>;

export const jobSkill = z.object({
  name: z.string(),
  kind: skillKind,
  importance: z.enum(["must", "nice"]),
  /** Word for word from the description: what is not found there is not listed. */
  sentence: z.string(),
});
export type JobSkill = z.infer<typeof jobSkill>;
