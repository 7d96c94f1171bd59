/** A model's reading of a job description. A skill whose sentence does not stand there is dropped, as is one that nobody may ask about. */
import type { JobSkill } from "#contract/api/skill.ts";
import { foundIn } from "#worker/offline/draft/found-in.ts";
import { extractSkills } from "#worker/prompts/extract-skills.ts";
import type { AskModel } from "./ask-model.ts";
import { isFair, type JobFacts } from "./facts.ts";

/** Throws what `ask` throws. */
export async function readSkills(ask: AskModel, { description }: JobFacts) {
  const read = await ask(extractSkills, { description });
  const stands = foundIn(description);
  const seen = new Set<string>();
  const skills = read.skills.filter((skill): skill is JobSkill => {
    const key = skill.name.toLowerCase();
    if (seen.has(key) || !stands(skill.sentence) || !isFair(skill)) return false;
    seen.add(key);
    return true;
  });
  return { position: read.position === "" ? null : read.position, level: read.level, skills: skills.slice(0, 20) };
}
