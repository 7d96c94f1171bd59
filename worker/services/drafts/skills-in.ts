/** Skills of a job description, without a plan: by the drafting model where one is set up and answers, else by rules. */
import type { JobSkill } from "#contract/api/skill.ts";
import type { ChatModel } from "#worker/platform/models/port.ts";
import { askModel, orNull } from "./ask-model.ts";
import type { JobFacts } from "./facts.ts";
import { readSkills } from "./read-skills.ts";

export async function skillsIn(facts: JobFacts, model: ChatModel | null): Promise<readonly JobSkill[]> {
  if (model === null) return facts.skills;
  const read = await orNull(readSkills(askModel(model, AbortSignal.timeout(waitMs), []), facts));
  return read === null || read.skills.length === 0 ? facts.skills : read.skills;
}

/** Somebody waits for a link, and rules have an answer at once. */
const waitMs = 20_000;
