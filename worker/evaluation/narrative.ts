/**
 * The sentences about the candidate. Each is filled into the language's templates from ratings and verified evidence: a
 * competency without a rating never appears here, and no words of a judge do.
 */
import type { ReportPhrases } from "#contract/languages/report.ts";
import type { Evidence, Finding, Report } from "#contract/report.ts";
import type { Assessed } from "./competency-result.ts";

export type Narrative = Pick<Report, "summary" | "strengths" | "weaknesses" | "improvements" | "skills">;

/** From here on a rating is nearer to level 4 than to 3, and so a strength. */
const strongFrom = 3.5;
/** Below this it is nearer to level 2 than to 3. */
const weakBelow = 2.5;
// More than a reader takes in at a glance; all of it stands under its competency.
const mostSkills = 12;
const mostInSentence = 4;

type Rated = Assessed & { rating: number };

const ids = (evidence: readonly Evidence[]) => evidence.map((entry) => entry.id);
const supports = (of: Rated) => of.result.evidence.filter((entry) => entry.direction === "supports");

function about(of: Rated, text: string, evidence: readonly Evidence[] = of.result.evidence): Finding {
  return { text, competency: of.result.competency, evidence: ids(evidence.length > 0 ? evidence : of.result.evidence) };
}

function summarise(
  groups: readonly { of: readonly Rated[]; say: (names: readonly { name: string; rating: number }[]) => string }[],
): Finding[] {
  return groups.flatMap(({ of, say }) => {
    if (of.length === 0) return [];
    const text = say(of.map((entry) => ({ name: entry.result.name, rating: entry.rating })));
    return [
      {
        text,
        competency: of.length === 1 ? (of[0]?.result.competency ?? null) : null,
        evidence: of.flatMap((entry) => ids(entry.result.evidence).slice(0, 2)),
      },
    ];
  });
}

function improve(of: Rated, phrases: ReportPhrases): Finding[] {
  const { name, missing, anchor, anchors } = of.result;
  if (missing.length > 0) return [about(of, phrases.improvement({ name, missing: missing.slice(0, mostInSentence) }))];
  const next = anchor === null ? undefined : anchors[anchor];
  if (anchor === null || next === undefined) return [];
  return [about(of, phrases.nextLevel({ name, level: anchor + 1, anchor: next }))];
}

/** What was shown, in the plan's words: the first of every competency, then the second of each, so that none is crowded out. */
function skillsOf(rated: readonly Rated[]): Narrative["skills"] {
  const rounds = Math.max(0, ...rated.map((entry) => entry.shown.length));
  const inTurn = Array.from({ length: rounds }, (_, round) =>
    rated.flatMap((of) => of.shown.slice(round, round + 1).map((name) => ({ of, name }))),
  ).flat();
  return inTurn
    .slice(0, mostSkills)
    .map(({ of, name }) => ({ name, evidence: ids(supports(of).filter((quote) => quote.shows === name)) }));
}

export function narrate(assessed: readonly Assessed[], phrases: ReportPhrases): Narrative {
  const rated = assessed
    .flatMap((entry): Rated[] => (entry.result.rating === null ? [] : [{ ...entry, rating: entry.result.rating }]))
    .toSorted((a, b) => b.rating - a.rating || b.result.weight - a.result.weight);
  const strong = rated.filter((entry) => entry.rating >= strongFrom);
  const weak = rated.filter((entry) => entry.rating < weakBelow).toReversed();
  const middle = rated.filter((entry) => entry.rating < strongFrom && entry.rating >= weakBelow);
  const said = (of: Rated) => ({
    name: of.result.name,
    rating: of.rating,
    shown: of.shown.slice(0, mostInSentence),
    found: of.shown.length,
    of: of.lookedFor,
  });

  return {
    summary: summarise([
      { of: strong, say: phrases.summary.strong },
      { of: middle, say: phrases.summary.middle },
      { of: weak, say: phrases.summary.weak },
    ]),
    strengths: strong.map((entry) => about(entry, phrases.strength(said(entry)), supports(entry))),
    weaknesses: weak.map((entry) => about(entry, phrases.weakness(said(entry)))),
    // What would help most comes first: the lowest rated.
    improvements: rated.toReversed().flatMap((entry) => improve(entry, phrases)),
    // A competency that is rated low is no skill, even where one thing of it was shown.
    skills: skillsOf([...strong, ...middle]),
  };
}
