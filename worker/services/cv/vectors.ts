/** Where passages that may be found across interviews are placed. */
import { d1VectorIndex } from "#worker/platform/vector-index/d1-index.ts";
import type { VectorIndex } from "#worker/platform/vector-index/port.ts";
import { vectorizeIndex } from "#worker/platform/vector-index/vectorize-index.ts";
import { sha256 } from "#worker/platform/ids.ts";
import { ngramMeasure } from "#worker/search/ngram-vector.ts";

/** Each organisation's own, and each embedder's: vectors of two of them say nothing to each other. At most 64 bytes. */
export async function namespaceOf(organisationId: string, measure: string): Promise<string> {
  const name = (await sha256(`${organisationId} ${measure}`)).slice(0, 30);
  return `cv_${name}`;
}

function vectorize(env: Env): VectorIndex | null {
  // The generated type is that of Vectorize's first version, which took changes at once; indexes made today are of the second.
  const index = env.VECTORS as unknown as Vectorize | undefined;
  return index === undefined ? null : vectorizeIndex(index);
}

/** An index of Vectorize has the dimensions of the embedder, so vectors of letters are never placed there. */
export function indexFor(env: Env, measure: string): VectorIndex {
  const far = measure === ngramMeasure ? null : vectorize(env);
  return far ?? d1VectorIndex(env.DB);
}

/** Wherever they lie: the settings may have changed since they were placed. */
export async function removeVectors(env: Env, namespace: string, ids: readonly string[]): Promise<void> {
  await d1VectorIndex(env.DB).remove(namespace, ids);
  await vectorize(env)?.remove(namespace, ids);
}
