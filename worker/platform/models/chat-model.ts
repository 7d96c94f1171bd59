/** Makes a ChatModel of a vendor: limits of time, what it cost, how it ended, and JSON that matches its shape. */
import type { Clock } from "#worker/platform/clock.ts";
import { Call } from "./call.ts";
import { readJson, repairRequest } from "./json-answer.ts";
import { portableSchema } from "./json-schema.ts";
import { ModelError } from "./model-error.ts";
import type { ChatModel, ChatPrompt } from "./port.ts";
import { estimateMicroUsd } from "./prices.ts";
import type { Spent } from "./spent.ts";
import { tokensIn, tokensOf } from "./tokens.ts";
import type { ChatVendor, End, Usage } from "./vendor.ts";

const nothing: Usage = { tokensIn: 0, tokensCached: 0, tokensOut: 0 };

export function chatModel(vendor: ChatVendor, now: Clock): ChatModel {
  const { id } = vendor;

  /** What was thrown while the call ran, as the port promises it. */
  const failure = (thrown: unknown, call: Call): unknown => {
    if (call.signal.aborted) return call.signal.reason;
    return thrown instanceof ModelError ? thrown : vendor.failure(thrown);
  };

  return {
    id,

    async *reply(prompt, limits) {
      check(id, prompt);
      const from = now();
      const call = new Call(id, limits);
      let firstMs: number | null = null;
      let usage = nothing;
      let written = 0;
      let end: End | null = null;
      let isOver = limits.signal.aborted;
      /** Of a call that its vendor has not counted to the end. */
      const soFar = () => {
        const counted = estimate(prompt, usage, written);
        const passed = now() - from;
        return { ...spend(id, counted, firstMs ?? passed, passed), estimated: true } as const;
      };
      try {
        const pieces = vendor.stream(prompt, call.signal)[Symbol.asyncIterator]();
        for (let next = await call.race(pieces.next()); next.done !== true; next = await call.race(pieces.next())) {
          const piece = next.value;
          usage = piece.usage ?? usage;
          end = piece.end ?? end;
          if (piece.text === undefined || piece.text === "") continue;
          firstMs ??= now() - from;
          written += piece.text.length;
          call.begun();
          yield { type: "text", text: piece.text };
        }
        isOver = true;
      } catch (thrown) {
        const failed = failure(thrown, call);
        if (!(failed instanceof ModelError)) throw failed;
        isOver = true;
        if (failed.kind === "timeout") throw failed.with(soFar());
        // Whatever broke it, what matters from now on is that words had been said.
        if (firstMs !== null) throw new ModelError("cut", id, { spent: soFar() });
        throw failed;
      } finally {
        call.close();
        if (!isOver) limits.abandoned?.(soFar());
      }
      const totalMs = now() - from;
      const spent = end === null ? soFar() : spend(id, usage, firstMs ?? totalMs, totalMs);
      if (end === "refused") throw new ModelError("refused", id, { spent });
      if (end !== "done") throw new ModelError("cut", id, { spent });
      if (firstMs === null) throw new ModelError("empty", id, { spent });
      yield { type: "spent", spent };
    },

    async object(prompt, schema, limits) {
      check(id, prompt);
      const from = now();
      const call = new Call(id, { signal: limits.signal, totalMs: limits.totalMs });
      const asked = { name: schema.name, json: portableSchema(schema.shape) };
      let usage = nothing;
      let { messages } = prompt;
      let isOver = limits.signal.aborted;
      const spent = () => spend(id, usage, now() - from, now() - from);
      /** With what the model had been given to read when nobody waited any more. */
      const soFar = () => {
        const passed = now() - from;
        const asking = estimate({ ...prompt, messages }, nothing, 0);
        return { ...spend(id, add(usage, asking), passed, passed), estimated: true } as const;
      };
      try {
        for (const last of [false, true]) {
          const answer = await call.race(vendor.json({ ...prompt, messages }, asked, call.signal));
          usage = add(usage, answer.usage);
          if (answer.end === "refused") throw new ModelError("refused", id, { spent: spent() });
          // Told to mend it, the model would run out of room again.
          if (answer.end === "full") throw new ModelError("cut", id, { spent: spent() });
          if (answer.text.trim() === "") throw new ModelError("empty", id, { spent: spent() });
          const read = readJson(answer.text, schema.shape);
          if (read.ok) {
            isOver = true;
            return { value: read.value, spent: spent() };
          }
          if (last) break;
          messages = [
            ...messages,
            { role: "assistant", text: answer.text },
            { role: "user", text: repairRequest(read.problem) },
          ];
        }
        throw new ModelError("malformed", id, { spent: spent() });
      } catch (thrown) {
        const failed = failure(thrown, call);
        if (!(failed instanceof ModelError)) throw failed;
        isOver = true;
        if (failed.kind === "timeout") throw failed.with(soFar());
        // What the first answer cost, where the second one failed.
        throw failed.spent === null && usage !== nothing ? failed.with(spent()) : failed;
      } finally {
        call.close();
        if (!isOver) limits.abandoned?.(soFar());
      }
    },
  };
}

/** Vendors disagree about what they make of an odd order of messages, so none is sent. */
function check(id: string, { messages }: ChatPrompt): void {
  const fine = messages[0]?.role === "user" && messages.at(-1)?.role === "user";
  if (!fine || messages.some(({ text }) => text === "")) throw new ModelError("bad_request", id);
}

function add(one: Usage, other: Usage): Usage {
  return {
    tokensIn: one.tokensIn + other.tokensIn,
    tokensCached: one.tokensCached + other.tokensCached,
    tokensOut: one.tokensOut + other.tokensOut,
  };
}

/** The vendor's count where it has given one, and by length where not. */
function estimate(prompt: ChatPrompt, usage: Usage, written: number): Usage {
  return {
    tokensIn: usage.tokensIn > 0 ? usage.tokensIn : tokensOf(prompt),
    tokensCached: usage.tokensCached,
    tokensOut: Math.max(usage.tokensOut, tokensIn(written)),
  };
}

function spend(id: string, usage: Usage, firstMs: number, totalMs: number): Spent {
  return { model: id, ...usage, firstMs, totalMs, microUsd: estimateMicroUsd(id, usage) };
}
