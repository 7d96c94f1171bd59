/**
 * The binding of Vectorize, played: limits of what may be sent at once, ids and namespaces of at most 64 bytes, and changes
 * that are found a little later (developers.cloudflare.com/vectorize/platform/limits).
 */

type Kept = { id: string; values: Float32Array; namespace: string; metadata: Record<string, unknown> };

const laterMs = 20;

export function fakeVectorize(): Pick<Vectorize, "upsert" | "query" | "deleteByIds"> {
  const kept = new Map<string, Kept>();
  const later = (change: () => void) => {
    setTimeout(change, laterMs);
    return { mutationId: crypto.randomUUID() };
  };
  return {
    async upsert(vectors) {
      if (vectors.length > 1_000) throw new Error("VECTOR_UPSERT_ERROR: too many vectors");
      const entries = vectors.map(({ id, values, namespace = "", metadata = {} }): Kept => {
        if (bytes(id) > 64 || bytes(namespace) > 64)
          throw new Error("VECTOR_UPSERT_ERROR: id or namespace is too long");
        return { id, values: Float32Array.from(values), namespace, metadata };
      });
      return later(() => entries.forEach((entry) => kept.set(entry.id, entry)));
    },
    async query(vector, { topK = 5, namespace = "", filter } = {}) {
      if (topK > 100) throw new Error("VECTOR_QUERY_ERROR: topK is too large");
      const owners = ownersIn(filter);
      if (owners !== null && owners.length > 64) throw new Error("VECTOR_QUERY_ERROR: the filter is too long");
      const matches = [...kept.values()]
        .filter((entry) => entry.namespace === namespace)
        .filter((entry) => owners === null || owners.includes(String(entry.metadata["owner"])))
        .map(({ id, values, metadata }) => ({
          id,
          namespace,
          metadata: { owner: String(metadata["owner"]) },
          score: values.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0),
        }))
        .sort((a, b) => b.score - a.score)
        .slice(0, topK);
      return { matches, count: matches.length };
    },
    async deleteByIds(ids) {
      if (ids.length > 100) throw new Error("VECTOR_DELETE_ERROR: too many ids");
      return later(() => ids.forEach((id) => kept.delete(id)));
    },
  };
}

function ownersIn(filter: VectorizeVectorMetadataFilter | undefined): unknown[] | null {
  const owner = filter?.["owner"];
  if (owner === undefined) return null;
  return typeof owner === "object" && owner !== null && "$in" in owner ? [...(owner.$in ?? [])] : [owner];
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
