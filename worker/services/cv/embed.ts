/** Places passages by meaning, where an embedder is set up. */
import { modelsOf } from "#worker/platform/models/models.ts";
import type { Embedder } from "#worker/platform/models/port.ts";
import type { Context } from "#worker/services/context.ts";
import { encodeVector } from "#worker/platform/vector-text.ts";
import type { StoredPassages } from "./stored.ts";

const mostMs = 30_000;

type Passages = StoredPassages["passages"];

/** Those that have no vector yet. Where that fails none has one, and whoever searches goes by letters. */
export async function embedPassages(ctx: Pick<Context, "settings">, given: StoredPassages): Promise<StoredPassages> {
  const models = modelsOf(ctx.settings.models);
  const embedder = given.measure === null ? models.embedder(null) : models.embedderWithId(given.measure);
  const vectors = embedder === null ? null : await embedded(embedder, given.passages).catch(() => null);
  if (embedder === null || vectors === null)
    return { measure: null, passages: given.passages.map((passage) => ({ ...passage, vector: null })) };
  return { measure: embedder.id, passages: vectors };
}

async function embedded(embedder: Embedder, passages: Passages): Promise<Passages> {
  const bare = passages.filter((passage) => passage.vector === null);
  if (bare.length === 0) return passages;
  const vectors = await embedder.embed(
    bare.map((passage) => passage.text),
    "passage",
    AbortSignal.timeout(mostMs),
  );
  const placed = new Map(bare.map((passage, index) => [passage.id, vectors[index]]));
  return passages.map((passage) => {
    const vector = placed.get(passage.id);
    return vector === undefined ? passage : { ...passage, vector: encodeVector(vector) };
  });
}
