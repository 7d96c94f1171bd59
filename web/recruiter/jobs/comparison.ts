/** Candidates of a job side by side: which competencies there are, and the order of the rows. */
import type * as z from "zod";
import type { compareCandidates } from "#contract/api/plans.ts";

export type Compared = z.infer<typeof compareCandidates.response>["candidates"][number];

/** Every competency that anybody was rated by, in the order of the first who was. */
export function competencyColumns(candidates: readonly Compared[]): { id: string; name: string }[] {
  const names = new Map<string, string>();
  for (const entry of candidates)
    for (const one of entry.competencies) if (!names.has(one.competency)) names.set(one.competency, one.name);
  return [...names].map(([id, name]) => ({ id, name }));
}

/** The highest first, by one competency or over all; without a rating last, never as if it were a low one. Equals by name. */
export function sortCandidates(candidates: readonly Compared[], competency: string | null): Compared[] {
  const value = (entry: Compared) =>
    competency === null
      ? entry.score
      : (entry.competencies.find((one) => one.competency === competency)?.rating ?? null);
  return candidates.toSorted((a, b) => (value(b) ?? -1) - (value(a) ?? -1) || a.candidate.localeCompare(b.candidate));
}
