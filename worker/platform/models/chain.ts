/**
 * Several models as one: who fails before its first word is tried once more or followed by the next, inside one deadline.
 * After the first word nothing is tried again, since what was said cannot be taken back.
 */
import type { ChatModel, ReplyPiece } from "./port.ts";
import { ModelError } from "./model-error.ts";
import { Tries, type ChainGiven } from "./tries.ts";

// `object` has no first word that tells a slow model from a dead one, so a try leaves time for the next model.
const share = 0.6;

/** Has the first model's id; who really answered stands in what is spent, with what was spent on the way to it. */
export function chain(models: readonly [ChatModel, ...ChatModel[]], given: ChainGiven): ChatModel {
  return {
    id: models[0].id,

    async *reply(prompt, limits): AsyncIterable<ReplyPiece> {
      const tries = new Tries(models, limits, given);
      for (;;) {
        let begun = false;
        try {
          for await (const piece of tries.model.reply(prompt, { ...limits, totalMs: tries.leftMs })) {
            begun = true;
            yield piece.type === "spent" ? { type: "spent", spent: tries.withEarlier(piece.spent) } : piece;
          }
          return;
        } catch (thrown) {
          if (!(thrown instanceof ModelError)) throw thrown;
          if (begun) throw tries.last(thrown);
          await tries.next(thrown);
        }
      }
    },

    async object(prompt, schema, limits) {
      const tries = new Tries(models, limits, given);
      for (;;) {
        const totalMs = tries.another ? tries.leftMs * share : tries.leftMs;
        try {
          const { value, spent } = await tries.model.object(prompt, schema, { ...limits, totalMs });
          return { value, spent: tries.withEarlier(spent) };
        } catch (thrown) {
          if (!(thrown instanceof ModelError)) throw thrown;
          await tries.next(thrown);
        }
      }
    },
  };
}
