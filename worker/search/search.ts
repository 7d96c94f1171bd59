/**
 * Search in one CV, in memory: by words (BM25) and by vectors (exact cosine), the two orders fused by reciprocal rank. Pure.
 */
import MiniSearch from "minisearch";
import type { Language } from "#contract/language.ts";
import { ngramMeasure, ngramVector } from "./ngram-vector.ts";
import { termsOf, wordsOf } from "./words.ts";

export type Searchable = { id: string; text: string; vector: Float32Array | null };
export type Hit = {
  id: string;
  /** Fused; of use for order alone. */
  score: number;
  /** Cosine with the query, −1 to 1. */
  similarity: number;
};

export type Index = {
  /** Id of the embedder of the passages' vectors. */
  readonly measure: string;
  /** Best first, at most `most`. `vector` is the query's by the same measure; null where that could not be had. */
  search(query: Query, most: number): Hit[];
  /** The two orders that `search` fuses, as places in the list of passages, best first. */
  orders(query: Query): { byWords: number[]; byVector: number[]; similarities: readonly number[] };
};

type Query = { text: string; vector: Float32Array | null };

/** Cormack, Clarke and Büttcher 2009: large enough that one order's first place does not outweigh both orders' second. */
const rankConstant = 60;

/** `measure` null: the passages have no vectors, and get those that need no model. */
export function indexOf(passages: readonly Searchable[], measure: string | null, language: Language): Index {
  const orderByWords = wordIndexOf(passages, language);
  const byModel = measure !== null && passages.every((passage) => passage.vector !== null);
  const vectors = passages.map((passage) => (byModel && passage.vector ? passage.vector : ngramVector(passage.text)));
  const orders: Index["orders"] = (query) => {
    const asked = byModel ? query.vector : ngramVector(query.text);
    const similarities = vectors.map((vector) => (asked === null ? 0 : cosine(asked, vector)));
    const byVector = similarities
      .map((similarity, number) => ({ similarity, number }))
      .filter((entry) => entry.similarity > 0)
      .sort((a, b) => b.similarity - a.similarity || a.number - b.number)
      .map((entry) => entry.number);
    return { byWords: orderByWords(query.text), byVector, similarities };
  };
  return {
    measure: byModel ? measure : ngramMeasure,
    orders,
    search(query, most) {
      const { byWords, byVector, similarities } = orders(query);
      return fuse([byWords, byVector])
        .slice(0, most)
        .flatMap(({ item, score }) => {
          const passage = passages[item];
          return passage === undefined ? [] : [{ id: passage.id, score, similarity: similarities[item] ?? 0 }];
        });
    },
  };
}

/** Gives the places of the passages that share words with a query, best first (BM25). */
export function wordIndexOf(
  passages: readonly Pick<Searchable, "text">[],
  language: Language,
): (query: string) => number[] {
  const words = new MiniSearch<{ number: number; text: string }>({
    idField: "number",
    fields: ["text"],
    tokenize: wordsOf,
    processTerm: (term) => termsOf(term, language),
  });
  words.addAll(passages.map(({ text }, number) => ({ number, text })));
  return (query) => words.search(query, { prefix: (term) => term.length > 4 }).map((hit) => Number(hit.id));
}

/** Reciprocal rank fusion of several orders of the same things, best first. Ties go to what comes first in the CV. */
export function fuse(orders: readonly (readonly number[])[]): { item: number; score: number }[] {
  const scores = new Map<number, number>();
  for (const order of orders)
    order.forEach((item, rank) => scores.set(item, (scores.get(item) ?? 0) + 1 / (rankConstant + rank + 1)));
  return [...scores].map(([item, score]) => ({ item, score })).sort((a, b) => b.score - a.score || a.item - b.item);
}

/** Of vectors of length 1. */
function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
