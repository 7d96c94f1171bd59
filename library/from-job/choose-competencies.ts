/** Which competencies a job calls for: by how its description asks for them, and by what is usual for the position. Pure. */
import { jobWords } from "./job-words.ts";
import { type Asked, type PoolCompetency, suits } from "./pool.ts";

/** A sentence of the description. `weight`: 0 for what says nothing of the work, more for what is asked for. */
export type WeighedStatement = { text: string; weight: number };

export type Ranked = { competency: PoolCompetency; score: number };

type Given = {
  pool: readonly PoolCompetency[];
  statements: readonly WeighedStatement[];
  asked: Asked;
  /** Ids of the competencies that the position's ready plan has; empty where the library has none for it. */
  usual: readonly string[];
};

/** What serves any job, for descriptions that say little. */
const always = [
  "communication",
  "problem-solving",
  "ownership",
  "collaboration",
  "zusammenarbeit",
  "lernbereitschaft",
  "verantwortung",
  "zuverlaessigkeit",
];

/** Where others plan the work, these count most among what is asked for. */
const basics = new Set([
  "dependability",
  "quality-focus",
  "collaboration",
  "zuverlaessigkeit",
  "sorgfalt",
  "zusammenarbeit",
]);

/** So many questions that suit give a choice. */
const enough = 8;

/** Of these, a plan has one: their questions would sound alike. */
const alike: readonly (readonly string[])[] = [
  ["performance-and-growth", "leading-people"],
  ["drive-to-learn", "learning-agility"],
  ["dependability", "ownership"],
  ["product-prioritisation", "planning-and-prioritising"],
  ["person-centred-care", "customer-focus"],
  ["issue-resolution", "conflict-resolution"],
  ["service-design", "interface-engineering", "service-reliability", "technical-depth"],
  ["data-judgement", "analytical-thinking"],
  ["zusammenarbeit-im-dienst", "zusammenarbeit"],
  ["patientenorientierung", "kundengespraech"],
  ["mitarbeiterfuehrung", "teamfoerderung"],
  ["verantwortung", "zuverlaessigkeit"],
  ["ablauf-sichern", "anliegen-loesen"],
];

/** Best first, none of them like another before it. Deterministic. */
export function rankCompetencies({ pool, statements, asked, usual }: Given): Ranked[] {
  const ranked = pool
    .filter((competency) => competency.questions.some((entry) => suits(entry, asked)))
    .map((competency): Ranked => {
      const { points, hits } = askedFor(competency.id, statements);
      const isCraft = competency.plans.length > 0;
      const isUsual = usual.includes(competency.id);
      // What belongs to certain positions needs to be asked for plainly where the position is another.
      if (isCraft && !isUsual && isOfTrade(competency.id) && hits < 3) return { competency, score: 0 };
      const place = always.indexOf(competency.id);
      const isBasic = asked.ownWork && points > 0 && basics.has(competency.id);
      const score =
        points + (isUsual ? (isCraft ? 4 : 1.5) : 0) + (isBasic ? 2 : 0) + (place < 0 ? 0 : 0.2 - place / 100);
      return { competency, score };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const taken: Ranked[] = [];
  let there = 0;
  for (const entry of ranked) {
    const group = alike.find((ids) => ids.includes(entry.competency.id)) ?? [];
    if (taken.some(({ competency }) => group.includes(competency.id))) continue;
    // What serves any job helps out where too little was asked for.
    if (entry.score < 0.5 && taken.length >= 4 && there >= enough) continue;
    there += entry.competency.questions.filter((question) => suits(question, asked)).length;
    taken.push(entry);
  }
  return taken;
}

/** Statements that ask for a competency, in order. */
export function statementsFor(id: string, statements: readonly WeighedStatement[]): WeighedStatement[] {
  const patterns = jobWords[id] ?? [];
  return statements.filter(({ text, weight }) => weight > 0 && patterns.some((pattern) => pattern.test(text)));
}

function askedFor(id: string, statements: readonly WeighedStatement[]): { points: number; hits: number } {
  let points = 0;
  let hits = 0;
  for (const pattern of jobWords[id] ?? []) {
    const most = Math.max(0, ...statements.filter(({ text }) => pattern.test(text)).map(({ weight }) => weight));
    if (most === 0) continue;
    points += most;
    hits += 1;
  }
  return { points, hits };
}

/** German competencies all come from plans; these serve any job nevertheless. */
const anyJob = new Set([
  "zusammenarbeit",
  "lernbereitschaft",
  "verantwortung",
  "kundengespraech",
  "sorgfalt",
  "integritaet",
  "zuverlaessigkeit",
  "konfliktklaerung",
  "dependability",
  "drive-to-learn",
]);
const isOfTrade = (id: string) => !anyJob.has(id);
