/** Chat with OpenAI, or with Ollama, vLLM, LM Studio and others that speak the same protocol. */
import type OpenAI from "openai";
import type { Clock } from "#worker/platform/clock.ts";
import { base64 } from "./base64.ts";
import { chatModel } from "./chat-model.ts";
import { everythingRequired } from "./json-schema.ts";
import { isOpenAI, openaiClient, openaiFailure, type OpenAIAccess } from "./openai-client.ts";
import type { ChatModel, ChatPrompt } from "./port.ts";
import { ThoughtFilter, withoutThoughts } from "./thought-filter.ts";
import type { End, Usage, VendorPiece } from "./vendor.ts";

export function openaiChat(access: OpenAIAccess & { model: string }, now: Clock): ChatModel {
  const id = `openai:${access.model}`;
  const client = openaiClient(access);

  return chatModel(
    {
      id,

      async *stream(prompt, signal) {
        const { chat } = await client();
        const request = { ...requestOf(prompt, access, "none"), stream: true as const };
        const chunks = await chat.completions.create(
          { ...request, stream_options: { include_usage: true } },
          { signal },
        );
        const words = new ThoughtFilter();
        for await (const chunk of chunks) yield pieceOf(chunk, words);
      },

      async json(prompt, schema, signal) {
        const { chat } = await client();
        const answer = await chat.completions.create(
          {
            ...requestOf(prompt, access, "low"),
            response_format: {
              type: "json_schema",
              json_schema: { name: schema.name, schema: schema.json, strict: everythingRequired(schema.json) },
            },
          },
          { signal },
        );
        const choice = answer.choices[0];
        const refused = choice?.message.refusal != null;
        return {
          text: withoutThoughts(choice?.message.content ?? ""),
          usage: usageOf(answer.usage),
          end: refused ? "refused" : (endOf(choice?.finish_reason) ?? "done"),
        };
      },

      failure: (thrown) => openaiFailure(id, thrown),
    },
    now,
  );
}

type Request = Omit<OpenAI.ChatCompletionCreateParamsNonStreaming, "stream">;

function requestOf(prompt: ChatPrompt, access: OpenAIAccess & { model: string }, effort: "none" | "low"): Request {
  const { model } = access;
  return {
    model,
    messages: [
      { role: "system", content: prompt.system },
      ...prompt.messages.map(({ role, text }, index): OpenAI.ChatCompletionMessageParam => {
        if (role === "assistant") return { role, content: text };
        const files = index === 0 ? filesOf(prompt) : [];
        return { role, content: files.length === 0 ? text : [...files, { type: "text", text }] };
      }),
    ],
    ...(isOpenAI(access.baseUrl)
      ? ownParameters(prompt, model, effort)
      : { max_tokens: prompt.maxOutputTokens, temperature: prompt.temperature }),
  };
}

/** Models that think take no temperature; they count thoughts as output, and not each of them can do without. */
function ownParameters(prompt: ChatPrompt, model: string, effort: "none" | "low"): Partial<Request> {
  const { maxOutputTokens, temperature } = prompt;
  const thinks = /^(o\d|gpt-[5-9])/.test(model) && !model.includes("chat");
  if (!thinks) return { max_completion_tokens: maxOutputTokens, temperature };
  if (effort === "none" && /^gpt-(5\.|[6-9])/.test(model))
    return { max_completion_tokens: maxOutputTokens, reasoning_effort: "none" };
  const least = /^gpt-5(-|$)/.test(model) ? "minimal" : "low";
  return {
    max_completion_tokens: maxOutputTokens + roomToThink,
    reasoning_effort: effort === "none" ? least : "low",
  };
}

const roomToThink = 2_048;

function filesOf({ attachments = [] }: ChatPrompt): OpenAI.ChatCompletionContentPart[] {
  return attachments.map(({ type, bytes }) => {
    if (type.startsWith("text/")) return { type: "text", text: new TextDecoder().decode(bytes) };
    const url = `data:${type};base64,${base64(bytes)}`;
    if (type.startsWith("image/")) return { type: "image_url", image_url: { url } };
    return { type: "file", file: { filename: "attachment.pdf", file_data: url } };
  });
}

function pieceOf(chunk: OpenAI.ChatCompletionChunk, words: ThoughtFilter): VendorPiece {
  const choice = chunk.choices[0];
  const end = choice?.delta.refusal != null ? "refused" : endOf(choice?.finish_reason);
  return {
    text: words.add(choice?.delta.content ?? "") + (end === undefined ? "" : words.rest()),
    ...(end === undefined ? {} : { end }),
    ...(chunk.usage == null ? {} : { usage: usageOf(chunk.usage) }),
  };
}

function usageOf(usage: OpenAI.CompletionUsage | undefined): Usage {
  return {
    tokensIn: usage?.prompt_tokens ?? 0,
    tokensCached: usage?.prompt_tokens_details?.cached_tokens ?? 0,
    tokensOut: usage?.completion_tokens ?? 0,
  };
}

function endOf(reason: string | null | undefined): End | undefined {
  if (reason == null) return undefined;
  if (reason === "content_filter") return "refused";
  return reason === "length" ? "full" : "done";
}
