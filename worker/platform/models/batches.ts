/** Gives many things to somebody who takes only so many at once, one batch after the other. */
export async function inBatches<T, R>(
  all: readonly T[],
  most: number,
  work: (batch: T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < all.length; at += most) results.push(...(await work(all.slice(at, at + most))));
  return results;
}
