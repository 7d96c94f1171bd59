/** Vectors by OpenAI or whatever speaks its protocol. */
import { inBatches } from "./batches.ts";
import { ModelError } from "./model-error.ts";
import { openaiClient, openaiFailure, type OpenAIAccess } from "./openai-client.ts";
import type { Embedder } from "./port.ts";
import { unitVector } from "./unit-vector.ts";

// Well under OpenAI's own bounds of 2,048 texts and 300,000 tokens, and small enough for a machine at home.
const most = 64;

/** `dimensions` is what the model gives; only models made for it can be asked for fewer. */
export function openaiEmbedder(access: OpenAIAccess & { model: string; dimensions: number }): Embedder {
  const id = `openai:${access.model}`;
  const client = openaiClient(access);
  const canShorten = access.model.startsWith("text-embedding-3");
  return {
    id,
    dimensions: access.dimensions,
    async embed(texts, _kind, signal) {
      const { embeddings } = await client();
      return inBatches(texts, most, async (input) => {
        try {
          const answer = await embeddings.create(
            {
              model: access.model,
              input,
              // The library's own choice, base64, is not understood everywhere.
              encoding_format: "float",
              ...(canShorten ? { dimensions: access.dimensions } : {}),
            },
            { signal },
          );
          const vectors = answer.data
            .toSorted((one, other) => one.index - other.index)
            .map(({ embedding }) => embedding);
          if (vectors.length !== input.length || vectors.some(({ length }) => length !== access.dimensions))
            throw new ModelError("malformed", id);
          return vectors.map(unitVector);
        } catch (thrown) {
          signal.throwIfAborted();
          throw thrown instanceof ModelError ? thrown : openaiFailure(id, thrown);
        }
      });
    },
  };
}
