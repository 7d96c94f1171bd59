/**
 * How well passages of CVs are found: by words, by vectors, and by both fused, on a set that was written without knowledge of
 * the search (bench/retrieval). With a model for vectors set in the environment, its vectors are measured as well. And how long
 * a search in a CV of thirty pages takes.
 */
import { readModelSettings } from "#worker/platform/models/settings.ts";
import { modelsOf } from "#worker/platform/models/models.ts";
import type { Embedder } from "#worker/platform/models/port.ts";
import { fuse, type Index, indexOf } from "#worker/search/search.ts";
import { type Figure, figure } from "./figure.ts";
import type { RetrievalCv } from "./retrieval/retrieval-cv.ts";
import { retrievalSet } from "./retrieval/retrieval-set.ts";
import { mean, median } from "./statistics.ts";

const most = 5;
const never = new AbortController().signal;

type Way = "words" | "vectors" | "fused";
type Kind = "all" | "same-words" | "other-words" | "cross-language";
type Recall = Record<Way, Record<Kind, number[]>>;

const empty = (): Record<Kind, number[]> => ({ all: [], "same-words": [], "other-words": [], "cross-language": [] });

async function measure(embedder: Embedder | null): Promise<Recall> {
  const recall: Recall = { words: empty(), vectors: empty(), fused: empty() };
  for (const cv of retrievalSet) {
    const index = await indexed(cv, embedder);
    for (const question of cv.questions.filter((entry) => entry.passages.length > 0)) {
      const [vector = null] = embedder === null ? [] : await embedder.embed([question.ask], "query", never);
      const { byWords, byVector } = index.orders({ text: question.ask, vector });
      const found: Record<Way, number[]> = {
        words: byWords,
        vectors: byVector,
        fused: fuse([byWords, byVector]).map((entry) => entry.item),
      };
      const kind: Kind =
        question.crossLanguage === true ? "cross-language" : question.overlap ? "same-words" : "other-words";
      for (const way of ["words", "vectors", "fused"] as const) {
        const ids = found[way].slice(0, most).map((place) => cv.passages[place]?.id);
        const share = question.passages.filter((id) => ids.includes(id)).length / question.passages.length;
        recall[way].all.push(share);
        recall[way][kind].push(share);
      }
    }
  }
  return recall;
}

async function indexed(cv: RetrievalCv, embedder: Embedder | null): Promise<Index> {
  const texts = cv.passages.map((passage) => passage.text);
  const vectors = embedder === null ? [] : await embedder.embed(texts, "passage", never);
  const passages = cv.passages.map(({ id, text }, at) => ({ id, text, vector: vectors[at] ?? null }));
  return indexOf(passages, embedder?.id ?? null, cv.language === "de" ? "de" : "en");
}

function recallFigures(recall: Recall, vectors: string): Figure[] {
  const kinds: readonly Kind[] = ["all", "same-words", "other-words", "cross-language"];
  return kinds.flatMap((kind) => [
    figure(`retrieval.${kind}.words`, "recall@5", mean(recall.words[kind]), null, null),
    figure(`retrieval.${kind}.${vectors}`, "recall@5", mean(recall.vectors[kind]), null, null),
    // Beside words alone, so that what the vectors bring is seen as it is.
    figure(`retrieval.${kind}.${vectors}.fused`, "recall@5", mean(recall.fused[kind]), mean(recall.words[kind]), null),
  ]);
}

/** All CVs of the set together have about as many passages as one of thirty pages has. */
function searchTime(): Figure {
  const passages = retrievalSet
    .flatMap((cv) => cv.passages.map(({ text }, at) => ({ id: `${cv.id}-${at}`, text, vector: null })))
    .slice(0, 30 * 12);
  const index = indexOf(passages, null, "en");
  const times = retrievalSet
    .flatMap((cv) => cv.questions)
    .map(({ ask }) => {
      const from = performance.now();
      index.search({ text: ask, vector: null }, most);
      return performance.now() - from;
    });
  return figure("retrieval.search.p50", "ms", median(times.slice(20)), null, { most: 3 });
}

export async function retrieval(): Promise<Figure[]> {
  const { settings, problems } = readModelSettings(process.env);
  for (const problem of problems) console.error(problem);
  const embedder = modelsOf(settings).embedder(null);
  const offline = recallFigures(await measure(null), "letters");
  const withModel = embedder === null ? [] : recallFigures(await measure(embedder), embedder.id);
  return [...offline, ...withModel, searchTime()];
}
