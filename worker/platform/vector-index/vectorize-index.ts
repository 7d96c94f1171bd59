/**
 * Vectors in Cloudflare Vectorize. Changes are found after some seconds. The index needs the metric `cosine`, the dimensions of
 * the embedder, and a metadata index on `owner` that was there before the first vector (docs/operations.md).
 */
import { inGroups } from "./groups.ts";
import type { VectorIndex } from "./port.ts";

/** What a Worker may send at once. */
const placedAtOnce = 1_000;
const removedAtOnce = 100;
/** A filter may name this many. */
const ownersAtOnce = 64;

export function vectorizeIndex(index: Pick<Vectorize, "upsert" | "query" | "deleteByIds">): VectorIndex {
  return {
    async place(namespace, entries) {
      for (const some of inGroups(entries, placedAtOnce)) {
        await index.upsert(
          some.map(({ id, vector, owner }) => ({
            id: idIn(namespace, id),
            values: vector,
            namespace,
            metadata: { owner },
          })),
        );
      }
    },
    async nearest(namespace, vector, most, owners) {
      if (owners?.length === 0) return [];
      const filters =
        owners === null
          ? [{}]
          : [...inGroups(owners, ownersAtOnce)].map((some) => ({ filter: { owner: { $in: [...some] } } }));
      const found = await Promise.all(
        filters.map((filter) => index.query(vector, { namespace, topK: most, returnMetadata: "indexed", ...filter })),
      );
      return found
        .flatMap(({ matches }) => matches)
        .map(({ id, score, metadata }) => ({
          id: idOutside(id),
          owner: String(metadata?.["owner"] ?? ""),
          similarity: score,
        }))
        .sort((a, b) => b.similarity - a.similarity)
        .slice(0, most);
    },
    async remove(namespace, ids) {
      for (const some of inGroups(ids, removedAtOnce)) await index.deleteByIds(some.map((id) => idIn(namespace, id)));
    },
  };
}

/** Ids are unique in the whole index there, and in a namespace here. */
function idIn(namespace: string, id: string): string {
  return `${namespace}/${id}`;
}

function idOutside(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}
