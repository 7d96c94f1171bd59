/** Places passages by meaning, where an embedder is set up. */
import { modelsOf } from "#worker/platform/models/models.ts";
import type { Wish } from "#worker/platform/models/providers.ts";
import type { Embedder } from "#worker/platform/models/port.ts";
import type { Context } from "#worker/services/context.ts";
import { encodeVector } from "#worker/platform/vector-text.ts";
import type { StoredPassages } from "./stored.ts";

const mostMs = 30_000;

type Passages = StoredPassages["passages"];

/** The platform's, unless the organisation wants no model to read what is given to it. */
export function embedderFor(ctx: Pick<Context, "settings">, makers: Wish): Embedder | null {
  return makers?.length === 0 ? null : modelsOf(ctx.settings.models).embedder(null);
}

/** The same as before, for what was corrected since; null where it is not set up any more. */
export function embedderWithId(ctx: Pick<Context, "settings">, id: string): Embedder | null {
  return modelsOf(ctx.settings.models).embedderWithId(id);
}

/** Those that have no vector yet. Where that fails none has one, and whoever searches goes by letters. */
export async function embedPassages(
  embedder: Embedder | null,
  given: Pick<StoredPassages, "passages">,
): Promise<Omit<StoredPassages, "used">> {
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
