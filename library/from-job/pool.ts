/** Every competency that a plan can be put together from, by language: the library's, and those that its ready plans have beside them. */
import type * as z from "zod";
import type { Language } from "#contract/language.ts";
import { competency, level, type Level, question, type Question } from "#contract/plan.ts";
import { competencies } from "#library/competencies.ts";
import { libraryPlans } from "#library/plans.ts";
import { asksOwnWork, isOfDesk, isOfHospital, isOfSchool } from "./own-work.ts";

/** `fields`: of the ready plans that ask it; empty where it suits any work. */
export type PoolQuestion = Question & { levels: readonly Level[]; fields: readonly string[] };
export type PoolCompetency = Omit<z.infer<typeof competency>, "weight"> & {
  /** Ready plans that have it; empty for the library's general ones. */
  plans: readonly string[];
  questions: readonly PoolQuestion[];
};

/** Questions of German plans that suit any work, although one plan alone asks them, with the levels that they suit. */
const forAnybody: Readonly<Record<string, readonly Level[]>> = {
  "ausbildung-gemeinsam": level.options,
  "service-andere-abteilung": ["mid", "senior"],
  "service-einfach-erklaert": level.options,
  "service-gelernt": level.options,
  "vertrieb-abgelehnt": level.options,
  "leitung-eigener-anteil": level.options,
  "leitung-zwei-schweigen": ["mid", "senior"],
  "software-schlechter-zustand": ["mid", "senior"],
};

/** Levels that a question suits beside those of the plan that asks it. */
const alsoAt: Readonly<Record<string, readonly Level[]>> = {
  "operations-safety-or-speed": ["mid"],
  "first-mistake-at-work": ["entry"],
  "logistik-bestandsdifferenz": ["entry"],
  "logistik-ladungssicherung": ["entry"],
  "ausbildung-zug-faellt-aus": ["mid"],
};

/** Cases of one trade among the questions on what any work calls for: whoever never worked in it would be puzzled. */
const caseOfTrade = /^(?:software|vertrieb|logistik)-/u;
const sharedByTrades = new Set(["zusammenarbeit", "lernbereitschaft", "verantwortung", "sorgfalt", "integritaet"]);
const general = new Set(competencies.map(({ id }) => id));

export type Asked = {
  level: Level;
  /** Field of work; null where the library knows none. */
  field: string | null;
  /** Carries out work that others plan. */
  ownWork: boolean;
  /** Cares for people in a home, not in a hospital. */
  inHome: boolean;
};

/** Whether a question can be put to somebody of this level, in this field, place and scope of work. */
export function suits({ id, levels, fields, competency: of }: PoolQuestion, asked: Asked): boolean {
  if (!levels.includes(asked.level)) return false;
  if (asked.ownWork && !asksOwnWork(id)) return false;
  if ((asked.ownWork || asked.field === "care") && isOfDesk(id)) return false;
  if (asked.inHome && isOfHospital(id)) return false;
  if (asked.field !== "first_job" && isOfSchool(id)) return false;
  const isForeign = fields.length > 0 && (asked.field === null || !fields.includes(asked.field));
  return !(isForeign && (general.has(of ?? "") || (caseOfTrade.test(id) && sharedByTrades.has(of ?? ""))));
}

const pools = new Map<Language, readonly PoolCompetency[]>();

/** Put together when it is first asked for: a Worker has one second to start. */
export function poolOf(language: Language): readonly PoolCompetency[] {
  const known = pools.get(language);
  if (known !== undefined) return known;
  const made = ofLibrary(language);
  pools.set(language, made);
  return made;
}

/** The library's own competencies, which are written in English, with the cases that plans have of them; then the plans' own. */
function ofLibrary(language: Language): PoolCompetency[] {
  const plans = ofPlans(language);
  if (language !== "en") return plans;
  const own = competencies.map((entry): PoolCompetency => ({
    ...competency.omit({ weight: true }).parse(entry),
    plans: [],
    questions: [
      ...entry.questions
        .filter(({ kind }) => kind !== "personalised")
        .map(({ levels, ...asked }) => ({ ...question.parse(asked), levels, fields: [] })),
      ...(plans.find(({ id }) => id === entry.id)?.questions ?? []),
    ],
  }));
  return [...own, ...plans.filter(({ id }) => !general.has(id))];
}

/** The same competency in several plans is one; a question that several levels ask suits all of them. */
function ofPlans(language: Language): PoolCompetency[] {
  const ofGeneral = new Set(competencies.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const found = new Map<string, { competency: PoolCompetency; questions: Map<string, PoolQuestion> }>();
  for (const { id, field, plan } of libraryPlans) {
    if ((plan.language ?? "en") !== language || plan.purpose === "practice" || id.startsWith("demo-")) continue;
    for (const entry of plan.competencies ?? []) {
      const before = found.get(entry.id);
      const questions = before?.questions ?? new Map<string, PoolQuestion>();
      for (const asked of plan.stages.flatMap((stage) => stage.questions)) {
        if (asked.competency !== entry.id || ofGeneral.has(asked.id)) continue;
        const known = questions.get(asked.id);
        const anybody = forAnybody[asked.id];
        const usual = [...(known?.levels ?? []), plan.level ?? "mid", ...(alsoAt[asked.id] ?? [])];
        const fields = anybody === undefined ? [...new Set([...(known?.fields ?? []), field])] : [];
        questions.set(asked.id, { ...question.parse(asked), levels: [...new Set(anybody ?? usual)], fields });
      }
      const plans = [...(before?.competency.plans ?? []), id];
      found.set(entry.id, {
        competency: { ...competency.omit({ weight: true }).parse(entry), plans, questions: [] },
        questions,
      });
    }
  }
  return [...found.values()].map((entry) => ({ ...entry.competency, questions: [...entry.questions.values()] }));
}
