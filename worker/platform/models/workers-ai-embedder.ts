/** Vectors by Workers AI's bge-m3, which reads a hundred languages and makes no difference between passage and query. */
import * as z from "zod";
import { inBatches } from "./batches.ts";
import { ModelError } from "./model-error.ts";
import type { Embedder } from "./port.ts";
import { unitVector } from "./unit-vector.ts";
import { runWorkersAI, workersAIFailure, type WorkersAIAccess } from "./workers-ai-binding.ts";

// The API's own bound of texts in one request.
const most = 100;

const answer = z.object({ data: z.array(z.array(z.number())) });

export function workersAIEmbedder(access: WorkersAIAccess & { model: string; dimensions: number }): Embedder {
  const id = `workers-ai:${access.model}`;
  return {
    id,
    dimensions: access.dimensions,
    embed: (texts, _kind, signal) =>
      inBatches(texts, most, async (text) => {
        try {
          const parsed = answer.safeParse(await runWorkersAI(access, access.model, { text }, signal));
          const vectors = parsed.success ? parsed.data.data : [];
          if (vectors.length !== text.length || vectors.some(({ length }) => length !== access.dimensions))
            throw new ModelError("malformed", id);
          return vectors.map(unitVector);
        } catch (thrown) {
          signal.throwIfAborted();
          throw workersAIFailure(id, thrown);
        }
      }),
  };
}
