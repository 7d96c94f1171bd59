/** A person may rate more than once; what counts is their newest. */
import type { PersonRating } from "#contract/api/interviews.ts";

export function latestRatings(
  ratings: readonly PersonRating[],
  me: string,
): { mine: PersonRating | undefined; others: PersonRating[] } {
  const newest = new Map<string, PersonRating>();
  for (const entry of ratings.toSorted((a, b) => a.createdAt - b.createdAt)) newest.set(entry.by.id, entry);
  return { mine: newest.get(me), others: [...newest.values()].filter((entry) => entry.by.id !== me) };
}
