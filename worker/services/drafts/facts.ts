/** What rules find in a job description: the beginning of every draft, and what stands in where a model gives nothing usable. Pure. */
import { type DraftWish, fewestWords, longestDescription } from "#contract/api/draft.ts";
import type { JobSkill } from "#contract/api/skill.ts";
import { VivaError } from "#contract/errors.ts";
import type { LibraryPlan } from "#contract/library.ts";
import type { Language } from "#contract/language.ts";
import type { Level } from "#contract/plan.ts";
import { type Ranked, rankCompetencies, type WeighedStatement } from "#library/from-job/choose-competencies.ts";
import { poolOf } from "#library/from-job/pool.ts";
import { languageOf } from "#worker/offline/draft/language-of.ts";
import { statementsOf } from "#worker/offline/draft/parts.ts";
import { isInHome, isOwnWork, levelOfJob, positionOf } from "#worker/offline/draft/position-of.ts";
import { skillsOf } from "#worker/offline/draft/skills.ts";
import { physicalWishes } from "#worker/offline/draft/physical.ts";
import { unfairWishes } from "#worker/offline/draft/unfair-wishes.ts";
import { weighed } from "#worker/offline/draft/weighed.ts";
import { readyPlans } from "#worker/services/library/ready.ts";
import { suitingPlan } from "#worker/services/library/suit.ts";

export type JobFacts = {
  description: string;
  language: Language;
  /** Null where neither the wish nor the description names it. */
  position: string | null;
  level: Level;
  skills: readonly JobSkill[];
  statements: readonly WeighedStatement[];
  ranked: readonly Ranked[];
  /** Of the ready plan that suits; null where none does. */
  field: LibraryPlan["field"] | null;
  ownWork: boolean;
  inHome: boolean;
};

/** Throws INVALID and TOO_LARGE, with what to send instead. */
export function checkDescription(text: string): void {
  if (text.length > longestDescription)
    throw new VivaError(
      "TOO_LARGE",
      `This text has ${Math.round(text.length / 1_000)},000 characters, and a job description has at most ${longestDescription / 1_000},000. Take out what does not describe the job.`,
      { details: [{ path: "text", message: "is too long for a job description" }] },
    );
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  // Scripts without spaces have few words and say much.
  if (words < fewestWords && text.length < fewestWords * 12)
    throw new VivaError(
      "INVALID",
      "This is too little to draft a plan from. Give the whole description: what is to be done, and what somebody needs for it.",
      { details: [{ path: "text", message: `has fewer than ${fewestWords} words` }] },
    );
}

/** Throws INVALID where the language of the interview is neither wished for nor to be found. */
export function factsOf(description: string, wish: Pick<DraftWish, "position" | "level" | "language">): JobFacts {
  const language = wish.language ?? guessed(description);
  const position = wish.position ?? positionOf(description);
  const level = wish.level ?? levelOfJob(position, description);
  const statements = statementsOf(description);
  const said = weighed(statements, position ?? "", language);
  const plans = readyPlans().filter((entry) => entry.plan.language === language);
  const ready = position === null ? null : suiting(plans, position, level);
  const cares = position !== null && caring.test(position);
  const field = ready?.field ?? (cares ? "care" : null);
  const [ownWork, inHome] = [isOwnWork(position, description), isInHome(description)];
  return {
    description,
    language,
    position,
    level,
    skills: skillsOf(statements, language).filter(isFair),
    statements: said,
    ranked: rankCompetencies({
      pool: poolOf(language),
      statements: said,
      asked: { level, field, ownWork, inHome },
      usual: ready?.plan.competencies.map(({ id }) => id) ?? (cares ? usualInCare : []),
    }),
    field,
    ownWork,
    inHome,
  };
}

const firstJob =
  /apprentic|trainee|first job|school leaver|graduate|career changer|ausbildung|auszubildend|azubi|lehrling/iu;

/** Helps people through their day, and is no nurse. */
const caring =
  /(?<!\p{L})(?:(?:health ?care|care|caring|support) (?:assistant|worker)s?|carers?|caregivers?|(?:alltags|senioren|betreuungs|pflege)(?:begleiter|betreuer|assistent|helfer|kraft)\p{L}*)(?!\p{L})/iu;
const usualInCare = ["person-centred-care", "collaboration", "patientenorientierung", "zusammenarbeit"];

/** A teacher shares the word "school" with a first job after it, and nothing else. */
function suiting(plans: readonly LibraryPlan[], position: string, level: Level): LibraryPlan | null {
  const found = suitingPlan(plans, position, level);
  return found?.field === "first_job" && !firstJob.test(position) ? null : found;
}

/** None where the description is in a language that the rules do not know. */
export function skillsByRules(description: string): JobSkill[] {
  const language = languageOf(description);
  return language === "other"
    ? []
    : skillsOf(statementsOf(description), language === "de" ? "de" : "en").filter(isFair);
}

/** Whether its name can be asked about: a wish for a native speaker, a young person or a strong back cannot. */
export function isFair(skill: Pick<JobSkill, "name">): boolean {
  return unfairWishes(skill.name).length === 0 && physicalWishes(skill.name).length === 0;
}

function guessed(description: string): Language {
  const found = languageOf(description);
  if (found === "en" || found === "de") return found;
  if (found === "unsure") return "en";
  throw new VivaError(
    "INVALID",
    "This description seems to be in neither English nor German. Say in which of the two the interview is to be held.",
    { details: [{ path: "language", message: "cannot be told from the description" }] },
  );
}
