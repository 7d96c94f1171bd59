/**
 * Within-group agreement r_wg for one item (James, Demaree & Wolf 1984, "Estimating within-group interrater reliability
 * with and without response bias", Journal of Applied Psychology 69, 85–98): one minus the observed variance over the
 * variance that judges would have who rate at random on the same scale.
 */

const scalePoints = 5;
/** Variance of a discrete uniform distribution over the scale, (A² − 1) / 12: 2 for five points. */
export const randomVariance = (scalePoints ** 2 - 1) / 12;

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sum of squared deviations from the mean. */
export function squaredDeviations(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}

/** 1 is full agreement, 0 is no more than chance; negative estimates count as 0, as the authors advise. Null with fewer than two judges. */
export function withinGroupAgreement(ratings: readonly number[]): number | null {
  if (ratings.length < 2) return null;
  const variance = squaredDeviations(ratings) / (ratings.length - 1);
  return Math.max(0, 1 - variance / randomVariance);
}

export type AgreementLevel = "strong" | "moderate" | "weak";

/** Words for the number by the steps of LeBreton & Senter 2008 (Organizational Research Methods 11, 815–852), the upper and the lower ones joined. */
export function agreementLevel(value: number): AgreementLevel {
  if (value > 0.7) return "strong";
  return value > 0.5 ? "moderate" : "weak";
}
