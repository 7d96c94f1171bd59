/** Which ready plan suits a position in words and an experience. Pure. */
import type { LibraryPlan } from "#contract/library.ts";
import type { Level } from "#contract/plan.ts";

/** Years of experience as a level: entry below 2, mid below 7, then senior. Unsaid is mid. */
export function levelOf(experience: Level | number | undefined): Level {
  if (experience === undefined) return "mid";
  if (typeof experience !== "number") return experience;
  return experience < 2 ? "entry" : experience < 7 ? "mid" : "senior";
}

// Words that positions of every kind share say nothing alone: a mechanical engineer is not asked about databases.
const common = new Set([
  "engineer",
  "manager",
  "specialist",
  "senior",
  "junior",
  "lead",
  "head",
  "assistant",
  "developer",
  "account",
  "mitarbeiter",
  "mitarbeiterin",
  "leitung",
]);
const silent = new Set("of and in for the to at with und der die das im zum zur für als".split(" "));
/** Positions of several words that mean another than their words do. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:software |it )?engineering (?:team )?(?:manager|lead)\b/gu, "people manager"],
  [/\bteam[- ]?lead(?:er)?\b/gu, "people manager lead"],
  [/\bmachine[- ]learning\b/gu, "data scientist"],
  [/\bhelp[- ]desk\b/gu, "helpdesk"],
  [/\bfront[- ]end\b/gu, "frontend"],
  [/\bback[- ]end\b/gu, "backend"],
];
const same = new Map(
  Object.entries({
    developer: "engineer",
    programmer: "engineer",
    software: "backend",
    fullstack: "backend",
    devops: "platform",
    sre: "platform",
    infrastructure: "platform",
    ux: "product designer",
    ui: "product designer",
    seller: "sales",
    helpdesk: "support",
    nursing: "nurse",
    analyst: "data",
    apprentice: "first",
    trainee: "first",
    graduate: "first",
    teamlead: "people manager",
    account: "account sales",
    warehouse: "operations logistics",
    picker: "operations logistics",
    packer: "operations logistics",
    forklift: "operations logistics",
    pflege: "pflege pflegefachkraft",
    ...meaning(
      "pflegefachkraft",
      "krankenpfleger krankenpflegerin krankenschwester altenpfleger altenpflegerin pfleger pflegerin pflegehelfer pflegehelferin",
    ),
    ...meaning(
      "softwareentwicklung",
      "softwareentwickler softwareentwicklerin entwickler entwicklerin programmierer programmiererin",
    ),
    ...meaning("kundenservice", "kundenberater kundenberaterin kundenbetreuer kundenbetreuerin kundendienst"),
    ...meaning("vertrieb", "verkäufer verkäuferin vertriebler"),
    ...meaning("ausbildung", "auszubildende auszubildender azubi lehrling"),
    ...meaning("teamleitung", "teamleiter teamleiterin gruppenleiter gruppenleiterin"),
    ...meaning("disposition", "disponent disponentin"),
    ...meaning(
      "logistik",
      "lagerlogistiker lagerlogistikerin lagermitarbeiter lagermitarbeiterin lagerhelfer lagerhelferin lagerist lageristin kommissionierer kommissioniererin staplerfahrer staplerfahrerin versandmitarbeiter versandmitarbeiterin",
    ),
  }),
);

function meaning(position: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(" ").map((word) => [word, position]));
}

function wordsOf(text: string): string[] {
  return phrases
    .reduce((rest, [phrase, meant]) => rest.replaceAll(phrase, meant), text.toLowerCase())
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !silent.has(word))
    .flatMap((word) => (same.get(word) ?? word).split(" "));
}

const alike = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)));

function score(position: readonly string[], level: Level, candidate: LibraryPlan): number {
  const strong = wordsOf(`${candidate.plan.position} ${candidate.id}`);
  const weak = wordsOf(candidate.field);
  const telling = position.filter(
    (word) => (!common.has(word) && word.length >= 4) || (strong.includes(word) && !common.has(word)),
  );
  const points = telling.reduce((sum, word) => {
    if (strong.some((other) => word === other || (!common.has(other) && alike(word, other)))) return sum + 6;
    return sum + (weak.some((other) => alike(word, other)) ? 1 : 0);
  }, 0);
  if (points === 0) return 0;
  const shared = position.filter((word) => common.has(word) && strong.includes(word)).length;
  return (points + shared) * 10 + (candidate.plan.level === level ? 5 : 0);
}

/** Null when no plan of the library shares a word with the position. The plan of the wished level wins among equals. */
export function suitingPlan(plans: readonly LibraryPlan[], position: string, level: Level): LibraryPlan | null {
  const words = wordsOf(position);
  let best: { plan: LibraryPlan; score: number } | null = null;
  for (const plan of plans) {
    if (plan.plan.purpose !== "assessment" || plan.id.startsWith("demo-")) continue;
    const points = score(words, level, plan);
    if (points > (best?.score ?? 0)) best = { plan, score: points };
  }
  return best?.plan ?? null;
}
