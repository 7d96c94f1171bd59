/** Every competency that a plan can be put together from, by language: the library's, and those that its ready plans have beside them. */
import type * as z from "zod";
import type { Language } from "#contract/language.ts";
import { competency, level, type Level, question, type Question } from "#contract/plan.ts";
import { competencies } from "#library/competencies.ts";
import { libraryPlans } from "#library/plans.ts";

/** `fields`: of the ready plans that ask it; empty where it suits any work. */
export type PoolQuestion = Question & { levels: readonly Level[]; fields: readonly string[] };
export type PoolCompetency = Omit<z.infer<typeof competency>, "weight"> & {
  /** Ready plans that have it; empty for the library's general ones. */
  plans: readonly string[];
  questions: readonly PoolQuestion[];
};

/** Questions of German plans that suit any work at any level, although one plan alone asks them. */
const forAnybody = new Set([
  "ausbildung-gemeinsam",
  "service-andere-abteilung",
  "service-einfach-erklaert",
  "service-gelernt",
  "vertrieb-abgelehnt",
  "leitung-eigener-anteil",
  "leitung-zwei-schweigen",
  "software-schlechter-zustand",
]);

/** Cases of one trade among the questions on what any work calls for: whoever never worked in it would be puzzled. */
const caseOfTrade = /^(?:software|vertrieb|logistik)-/u;
const sharedByTrades = new Set(["zusammenarbeit", "lernbereitschaft", "verantwortung", "sorgfalt", "integritaet"]);

/** Whether a question can be put to somebody of this level, in this field of work; null where the library knows none. */
export function suits(
  { id, levels, fields, competency: of }: PoolQuestion,
  { level: wanted, field }: { level: Level; field: string | null },
): boolean {
  if (!levels.includes(wanted)) return false;
  const isForeign = fields.length > 0 && (field === null || !fields.includes(field));
  return !(isForeign && caseOfTrade.test(id) && sharedByTrades.has(of ?? ""));
}

const pools = new Map<Language, readonly PoolCompetency[]>();

/** Put together when it is first asked for: a Worker has one second to start. */
export function poolOf(language: Language): readonly PoolCompetency[] {
  const known = pools.get(language);
  if (known !== undefined) return known;
  const made = [...general(language), ...ofPlans(language)];
  pools.set(language, made);
  return made;
}

function general(language: Language): PoolCompetency[] {
  // The library's own competencies are written in English.
  if (language !== "en") return [];
  return competencies.map((entry) => ({
    ...competency.omit({ weight: true }).parse(entry),
    plans: [],
    questions: entry.questions
      .filter(({ kind }) => kind !== "personalised")
      .map(({ levels, ...asked }) => ({ ...question.parse(asked), levels, fields: [] })),
  }));
}

/** The same competency in several plans is one; a question that several levels ask suits all of them. */
function ofPlans(language: Language): PoolCompetency[] {
  const own = new Set(language === "en" ? competencies.map(({ id }) => id) : []);
  const found = new Map<string, { competency: PoolCompetency; questions: Map<string, PoolQuestion> }>();
  for (const { id, field, plan } of libraryPlans) {
    if ((plan.language ?? "en") !== language || plan.purpose === "practice" || id.startsWith("demo-")) continue;
    for (const entry of plan.competencies ?? []) {
      if (own.has(entry.id)) continue;
      const before = found.get(entry.id);
      const questions = before?.questions ?? new Map<string, PoolQuestion>();
      for (const asked of plan.stages.flatMap((stage) => stage.questions)) {
        if (asked.competency !== entry.id) continue;
        const known = questions.get(asked.id);
        const levels = new Set([
          ...(known?.levels ?? []),
          ...(forAnybody.has(asked.id) ? level.options : [plan.level ?? "mid"]),
        ]);
        const fields = forAnybody.has(asked.id) ? [] : [...new Set([...(known?.fields ?? []), field])];
        questions.set(asked.id, { ...question.parse(asked), levels: [...levels], fields });
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
