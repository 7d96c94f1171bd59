/** Gemini's vectors. */
import { ModelError } from "./model-error.ts";
import { geminiClient, geminiFailure, type GeminiAccess } from "./gemini-client.ts";
import { inBatches } from "./batches.ts";
import type { Embedder } from "./port.ts";
import { unitVector } from "./unit-vector.ts";

// A quarter of what it can give, at which its makers measured next to no loss; a CV's fifty vectors stay small.
const dimensions = 768;
// The API's own bound of texts in one request.
const most = 100;

export function geminiEmbedder(access: GeminiAccess & { model: string }): Embedder {
  const id = `gemini:${access.model}`;
  const client = geminiClient(access);
  return {
    id,
    dimensions,
    async embed(texts, kind, signal) {
      const { models } = await client();
      return inBatches(texts, most, async (batch) => {
        try {
          const { embeddings = [] } = await models.embedContent({
            model: access.model,
            contents: batch,
            config: {
              taskType: kind === "query" ? "RETRIEVAL_QUERY" : "RETRIEVAL_DOCUMENT",
              outputDimensionality: dimensions,
              abortSignal: signal,
            },
          });
          const vectors = embeddings.map(({ values = [] }) => values);
          if (vectors.length !== batch.length || vectors.some(({ length }) => length !== dimensions))
            throw new ModelError("malformed", id);
          return vectors.map(unitVector);
        } catch (thrown) {
          signal.throwIfAborted();
          throw thrown instanceof ModelError ? thrown : geminiFailure(id, thrown);
        }
      });
    },
  };
}
