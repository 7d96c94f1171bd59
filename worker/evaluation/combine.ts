/** Puts judges' ratings together by arithmetic alone. Scores are computed from the rounded ratings on the page, so that a reader can check them. */
import type { Band } from "#contract/report.ts";
import { mean, squaredDeviations } from "./agreement.ts";

export type Combined = { rating: number; anchor: number; spread: { min: number; max: number } | null };

/** Mean to one decimal and the level closest to it, the upper one where it lies between two. `ratings` must not be empty. */
export function combineRatings(ratings: readonly number[]): Combined {
  const rating = Math.round(mean(ratings) * 10) / 10;
  return {
    rating,
    anchor: Math.round(rating),
    spread: ratings.length < 2 ? null : { min: Math.min(...ratings), max: Math.max(...ratings) },
  };
}

/** A competency as the overall score sees it; `rating` null where it could not be rated. */
export type Weighted = { weight: number; rating: number | null; ratings: readonly number[] };

/** With a smaller share of the weight rated there is no overall score: more than two fifths of it would be a guess. */
export const leastRatedShare = 0.6;

export type Overall = {
  /** Whole points: the scale carries no more. */
  score: number | null;
  interval: [number, number] | null;
  rated: number;
  why: "scored" | "no_weights" | "too_little_rated";
};

/** To whole points, after what adding up fractions has left behind: 62.4999999999 was 62.5. */
const whole = (value: number) => Math.round(Math.round(value * 1e6) / 1e6);

const points = (rating: number) => ((rating - 1) / 4) * 100;

export function overall(competencies: readonly Weighted[]): Overall {
  const total = competencies.reduce((sum, entry) => sum + entry.weight, 0);
  if (total === 0) return { score: null, interval: null, rated: 0, why: "no_weights" };
  const rated = competencies.filter((entry) => entry.rating !== null && entry.weight > 0);
  const weight = rated.reduce((sum, entry) => sum + entry.weight, 0);
  const share = weight / total;
  if (share < leastRatedShare) return { score: null, interval: null, rated: share, why: "too_little_rated" };

  const centre = rated.reduce((sum, entry) => sum + (entry.weight / weight) * (entry.rating ?? 0), 0);
  const half = halfWidth(rated.map((entry) => ({ share: entry.weight / weight, ratings: entry.ratings })));
  const clamped = (value: number) => Math.min(100, Math.max(0, whole(points(value))));
  return {
    score: whole(points(centre)),
    interval: half === null ? null : [clamped(centre - half), clamped(centre + half)],
    rated: share,
    why: "scored",
  };
}

/** Variance of rounding to whole steps, h²/12 (Sheppard 1898): judges who all say 4 need not all mean 4.0. */
const roundingVariance = 1 / 12;

/**
 * Half of the 95 % t-interval of a weighted mean of cell means, where a cell holds the judges of one competency: error
 * variance pooled over the cells, s² Σ wᵢ²/nᵢ, with Σ(nᵢ − 1) degrees of freedom (one-way analysis of variance, standard error of a linear
 * combination of means; Snedecor & Cochran, Statistical Methods). It says how far other judges of the same kind would have moved
 * the score, and nothing about what was not asked. Null where no competency has two judges.
 */
function halfWidth(cells: readonly { share: number; ratings: readonly number[] }[]): number | null {
  const freedom = cells.reduce((sum, cell) => sum + cell.ratings.length - 1, 0);
  if (freedom < 1) return null;
  const pooled = cells.reduce((sum, cell) => sum + squaredDeviations(cell.ratings), 0) / freedom;
  const variance = Math.max(pooled, roundingVariance);
  const error = Math.sqrt(variance * cells.reduce((sum, cell) => sum + cell.share ** 2 / cell.ratings.length, 0));
  return tQuantile(freedom) * error;
}

/** Two-sided 95 % points of Student's t for 1 to 30 degrees of freedom (NIST/SEMATECH e-Handbook, table 1.3.6.7.2). */
const tTable = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/** Beyond the table the value for 30 is kept: a little too wide, never too narrow. */
function tQuantile(freedom: number): number {
  return tTable[Math.min(freedom, tTable.length) - 1] ?? 2.042;
}

/** The highest band that the score reaches, or null. */
export function bandOf(score: number | null, bands: readonly Band[]): Band | null {
  if (score === null) return null;
  return bands.filter((band) => band.from <= score).toSorted((a, b) => b.from - a.from)[0] ?? null;
}
