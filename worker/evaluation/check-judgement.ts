/**
 * Decides what of a judge's claim may be used. Each field stands or falls alone: one that is wrong is dropped and the rest
 * is kept. A rating never survives without a quote that code has found in the candidate's own words.
 */
import * as z from "zod";
import type { Used } from "#contract/moves.ts";
import { abstention, rating } from "#contract/report.ts";
import { mapBack } from "./identity.ts";
import type { Abstention, CompetencyMaterial } from "./material.ts";
import { isBorrowed, type Quote, type ReadLine, readLine, verifyQuote } from "./quotes.ts";

export type CheckedQuote = Quote & {
  line: string;
  question: string | null;
  direction: "supports" | "challenges";
  shows: string | null;
};

export type CheckedJudgement = {
  judge: string;
  rating: number | null;
  abstained: Abstention | null;
  /** The judge's own words; empty where no rating stands. */
  rationale: string;
  quotes: readonly CheckedQuote[];
  /** Quotes that the judge gave and that were not found. */
  dropped: number;
  /** Texts of what the plan looks for that the judge did not find. */
  missing: readonly string[];
};

/** What came back for one judge and one competency; `raw` null where the judge failed. */
export type Outcome = { judge: string; raw: unknown; used?: Used | null };

const mostQuotes = 24;
const longestQuote = 1_000;
const longestRationale = 600;

const fields = z.object({
  rating: rating.nullable().catch(null),
  abstained: abstention.nullable().catch(null),
  rationale: z.string().catch(""),
  quotes: z.array(z.unknown()).catch([]),
  missing: z.array(z.unknown()).catch([]),
});

const claim = z.object({
  line: z.string(),
  text: z.string().max(longestQuote),
  direction: z.enum(["supports", "challenges"]),
  shows: z.string().nullable().catch(null),
});

/** Control characters and over-length text of a model have no business on a page. */
function plainSentence(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, longestRationale);
}

function checkQuote(
  given: unknown,
  of: CompetencyMaterial,
  interviewer: readonly ReadLine[],
  points: ReadonlySet<string>,
): CheckedQuote | null {
  const parsed = claim.safeParse(given);
  if (!parsed.success) return null;
  const answer = of.answers.find(({ line }) => line.id === parsed.data.line);
  if (answer === undefined || isBorrowed(parsed.data.text, interviewer)) return null;
  const verdict = verifyQuote(parsed.data.text, answer.read);
  if (!("quote" in verdict)) return null;
  const { from, to } = mapBack(answer.redacted, verdict.quote.from, verdict.quote.to);
  const shows = parsed.data.shows;
  return {
    ...verdict.quote,
    from,
    to,
    text: answer.line.text.slice(from, to),
    line: answer.line.id,
    question: answer.line.question,
    direction: parsed.data.direction,
    // Only the plan's own words may stand beside a quote as what it shows.
    shows: shows !== null && points.has(shows) ? shows : null,
  };
}

const placeOf = (quote: CheckedQuote) =>
  `${quote.line} ${quote.from} ${quote.to} ${quote.direction} ${quote.shows ?? ""}`;

export function checkJudgement(outcome: Outcome, of: CompetencyMaterial): CheckedJudgement {
  const parsed = fields.safeParse(outcome.raw);
  const nothing = { judge: outcome.judge, rating: null, rationale: "", quotes: [], dropped: 0, missing: [] };
  if (!parsed.success) return { ...nothing, abstained: "judges_failed" };
  const raw = parsed.data;

  const asked = of.asked.flatMap((question) => [
    question.text,
    question.clarification ?? "",
    ...question.probes.map((probe) => probe.text),
  ]);
  const interviewer = asked.map((text) => readLine(text, of.answers[0]?.read.language ?? "en"));
  const points = new Set(of.asked.flatMap((question) => question.lookFor.map((point) => point.text)));
  const found = raw.quotes.slice(0, mostQuotes).flatMap((given) => checkQuote(given, of, interviewer, points) ?? []);
  const quotes = [...new Map(found.map((quote) => [placeOf(quote), quote])).values()];

  const checked = {
    judge: outcome.judge,
    quotes,
    dropped: raw.quotes.length - found.length,
    missing: raw.missing.filter((text): text is string => typeof text === "string" && points.has(text)),
  };
  // A quote whose context negates it shows the opposite of what it was taken for, so it supports nothing on its own.
  const standing = quotes.filter((quote) => quote.direction === "challenges" || !quote.negated);
  const supported =
    raw.rating !== null && standing.some((quote) => quote.direction === "supports" || (raw.rating ?? 5) <= 3);
  if (raw.rating !== null && raw.abstained === null && supported) {
    return { ...checked, rating: raw.rating, abstained: null, rationale: plainSentence(raw.rationale) };
  }
  const unreadable = raw.rating === null && raw.abstained === null;
  return {
    ...checked,
    rating: null,
    abstained: raw.abstained ?? (unreadable ? "judges_failed" : "too_little_evidence"),
    rationale: "",
  };
}
