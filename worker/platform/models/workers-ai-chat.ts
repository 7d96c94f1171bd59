/** Chat with a model on Workers AI. Older models answer in a form of Cloudflare's own, newer ones in OpenAI's. */
import type { Clock } from "#worker/platform/clock.ts";
import * as z from "zod";
import { chatModel } from "./chat-model.ts";
import { ModelError } from "./model-error.ts";
import type { ChatModel, ChatPrompt } from "./port.ts";
import { serverSentData } from "./server-sent-data.ts";
import { ThoughtFilter, withoutThoughts } from "./thought-filter.ts";
import type { End, Usage, VendorPiece } from "./vendor.ts";
import { runWorkersAI, workersAIFailure, type WorkersAIAccess } from "./workers-ai-binding.ts";

export function workersAIChat(access: WorkersAIAccess & { model: string }, now: Clock): ChatModel {
  const id = `workers-ai:${access.model}`;

  return chatModel(
    {
      id,

      async *stream(prompt, signal) {
        const inputs = { ...inputsOf(id, prompt), stream: true };
        const body = await runWorkersAI(access, access.model, inputs, signal);
        if (!(body instanceof ReadableStream)) throw new ModelError("malformed", id);
        const words = new ThoughtFilter();
        let end: End = "done";
        for await (const data of serverSentData(body, signal)) {
          // The older form gives no reason for its end, so only the last line tells an end from a cut.
          if (data === "[DONE]") yield { text: words.rest(), end };
          else {
            const piece = pieceOf(id, data, words);
            end = piece.end ?? end;
            yield { ...piece, end: undefined };
          }
        }
      },

      async json(prompt, schema, signal) {
        const inputs = { ...inputsOf(id, prompt), response_format: { type: "json_schema", json_schema: schema.json } };
        const parsed = answer.safeParse(await runWorkersAI(access, access.model, inputs, signal));
        if (!parsed.success) throw new ModelError("malformed", id);
        const { response, choices, usage } = parsed.data;
        // The binding reads JSON for us where it can.
        const given = response ?? choices?.[0]?.message?.content ?? "";
        return {
          text: typeof given === "string" ? withoutThoughts(given) : JSON.stringify(given),
          usage: usageOf(usage),
          end: endOf(choices?.[0]?.finish_reason) ?? "done",
        };
      },

      failure: (thrown) => workersAIFailure(id, thrown),
    },
    now,
  );
}

function inputsOf(id: string, prompt: ChatPrompt): Record<string, unknown> {
  // Which of its models read files, and how, differs from model to model.
  if ((prompt.attachments ?? []).length > 0) throw new ModelError("bad_request", id);
  return {
    messages: [
      { role: "system", content: prompt.system },
      ...prompt.messages.map(({ role, text }) => ({ role, content: text })),
    ],
    max_tokens: prompt.maxOutputTokens,
    temperature: prompt.temperature,
  };
}

const usageShape = z
  .object({
    prompt_tokens: z.number().default(0),
    completion_tokens: z.number().default(0),
    prompt_tokens_details: z.object({ cached_tokens: z.number().default(0) }).nullish(),
  })
  .nullish();
const reason = z.string().nullish();

const chunk = z.object({
  response: z.union([z.string(), z.number()]).nullish(),
  choices: z
    .array(z.object({ delta: z.object({ content: z.string().nullish() }).nullish(), finish_reason: reason }))
    .nullish(),
  usage: usageShape,
});

const answer = z.object({
  response: z.unknown().optional(),
  choices: z
    .array(z.object({ message: z.object({ content: z.string().nullish() }).nullish(), finish_reason: reason }))
    .nullish(),
  usage: usageShape,
});

function pieceOf(id: string, data: string, words: ThoughtFilter): VendorPiece {
  let json: unknown;
  try {
    json = JSON.parse(data);
  } catch {
    throw new ModelError("malformed", id);
  }
  const parsed = chunk.safeParse(json);
  if (!parsed.success) throw new ModelError("malformed", id);
  const { response, choices, usage } = parsed.data;
  const end = endOf(choices?.[0]?.finish_reason);
  return {
    // A piece that is a numeral comes as a number.
    text: words.add(String(response ?? choices?.[0]?.delta?.content ?? "")),
    ...(end === undefined ? {} : { end }),
    ...(usage == null ? {} : { usage: usageOf(usage) }),
  };
}

function usageOf(usage: z.infer<typeof usageShape>): Usage {
  return {
    tokensIn: usage?.prompt_tokens ?? 0,
    tokensCached: usage?.prompt_tokens_details?.cached_tokens ?? 0,
    tokensOut: usage?.completion_tokens ?? 0,
  };
}

function endOf(finished: string | null | undefined): End | undefined {
  if (finished == null) return undefined;
  if (finished === "content_filter") return "refused";
  return finished === "length" ? "full" : "done";
}
