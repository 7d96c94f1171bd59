/**
 * Vectors in D1, compared one by one: exact, everywhere there at once, and right for as many as one organisation has before it
 * runs on Vectorize. A search reads all vectors of the namespace.
 */
import { inGroups } from "./groups.ts";
import type { Match, VectorIndex } from "./port.ts";

/** Rows that are read at a time, so that memory does not grow with the organisation. */
const page = 500;
/** D1 takes at most 100 bound values in a statement. */
const idsAtOnce = 90;
const writesAtOnce = 50;

/** Needs the table `passage_vectors` (`worker/db`). */
export function d1VectorIndex(database: D1Database): VectorIndex {
  return {
    async place(namespace, entries) {
      const write = database.prepare(
        "INSERT INTO passage_vectors (namespace, id, owner, vector) VALUES (?, ?, ?, ?) ON CONFLICT (namespace, id) DO UPDATE SET owner = excluded.owner, vector = excluded.vector",
      );
      for (const some of inGroups(entries, writesAtOnce))
        await database.batch(some.map(({ id, owner, vector }) => write.bind(namespace, id, owner, bytesOf(vector))));
    },
    async nearest(namespace, vector, most, owners) {
      if (owners?.length === 0) return [];
      const among = owners === null ? null : new Set(owners);
      let best: Match[] = [];
      for (let after = ""; ;) {
        const { results } = await database
          .prepare("SELECT id, owner, vector FROM passage_vectors WHERE namespace = ? AND id > ? ORDER BY id LIMIT ?")
          .bind(namespace, after, page)
          .all<{ id: string; owner: string; vector: number[] | ArrayBuffer }>();
        for (const row of results) {
          if (among !== null && !among.has(row.owner)) continue;
          best.push({ id: row.id, owner: row.owner, similarity: cosine(vector, floatsOf(row.vector)) });
        }
        best = best.sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1)).slice(0, most);
        const last = results.at(-1);
        if (last === undefined || results.length < page) return best;
        after = last.id;
      }
    },
    async remove(namespace, ids) {
      for (const some of inGroups(ids, idsAtOnce)) {
        const places = some.map(() => "?").join(", ");
        await database
          .prepare(`DELETE FROM passage_vectors WHERE namespace = ? AND id IN (${places})`)
          .bind(namespace, ...some)
          .run();
      }
    },
  };
}

function bytesOf(vector: Float32Array): ArrayBuffer {
  return new Float32Array(vector).buffer;
}

/** D1 gives a blob back as a list of bytes. */
function floatsOf(blob: number[] | ArrayBuffer): Float32Array {
  return new Float32Array(blob instanceof ArrayBuffer ? blob : Uint8Array.from(blob).buffer);
}

/** Of vectors of length 1; of another length than the query's, and so of another embedder, nothing is alike. */
function cosine(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) return 0;
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
