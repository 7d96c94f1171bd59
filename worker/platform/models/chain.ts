/**
 * Several models as one: who fails before its first word is tried once more or followed by the next, inside one deadline.
 * After the first word nothing is tried again, since what was said cannot be taken back.
 */
import type { ChatModel, ReplyPiece } from "./port.ts";
import { ModelError } from "./model-error.ts";
import { Tries, type ChainGiven } from "./tries.ts";

/** Has the first model's id; who really answered stands in what is spent, with what was spent on the way to it. */
export function chain(models: readonly [ChatModel, ...ChatModel[]], given: ChainGiven): ChatModel {
  return {
    id: models[0].id,

    async *reply(prompt, limits): AsyncIterable<ReplyPiece> {
      const { signal, abandoned } = limits;
      const until = given.now() + limits.totalMs;
      // Whoever waits for the first word does not care how many were asked for it.
      const tries = new Tries(models, { signal, abandoned, withinMs: Math.min(limits.firstMs, limits.totalMs) }, given);
      for (;;) {
        let begun = false;
        try {
          const { ms: firstMs, abandoned: gaveUp } = tries;
          const one = { signal, firstMs, totalMs: until - given.now(), abandoned: gaveUp };
          for await (const piece of tries.model.reply(prompt, one)) {
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
      const tries = new Tries(models, { ...limits, withinMs: limits.totalMs }, given);
      for (;;) {
        const totalMs = tries.ms;
        try {
          const { value, spent } = await tries.model.object(prompt, schema, {
            ...limits,
            totalMs,
            abandoned: tries.abandoned,
          });
          return { value, spent: tries.withEarlier(spent) };
        } catch (thrown) {
          if (!(thrown instanceof ModelError)) throw thrown;
          await tries.next(thrown);
        }
      }
    },
  };
}
