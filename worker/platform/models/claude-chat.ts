/** Claude, by way of Anthropic's Messages API. It takes no temperature. */
import type Anthropic from "@anthropic-ai/sdk";
import type { Clock } from "#worker/platform/clock.ts";
import { base64 } from "./base64.ts";
import { chatModel } from "./chat-model.ts";
import { failureOf, retryAfterOf } from "./failure.ts";
import { gatewayHeaders } from "./gateway.ts";
import type { ModelError } from "./model-error.ts";
import type { ChatModel, ChatPrompt } from "./port.ts";
import type { End, Usage } from "./vendor.ts";

export type ClaudeAccess = { apiKey: string; baseUrl: string | null; model: string };

export function claudeChat(access: ClaudeAccess, now: Clock): ChatModel {
  const id = `claude:${access.model}`;
  let made: Promise<Anthropic> | undefined;
  const client = () => (made ??= connect(access));

  return chatModel(
    {
      id,

      async *stream(prompt, signal) {
        const { messages } = await client();
        const events = await messages.create({ ...request(prompt, access.model), stream: true }, { signal });
        let read: Usage = { tokensIn: 0, tokensCached: 0, tokensOut: 0 };
        for await (const event of events) {
          if (event.type === "message_start") {
            read = usageOf(event.message.usage);
            // Whoever is not listened to until the end has cost this all the same.
            yield { usage: read };
          }
          if (event.type === "content_block_delta" && event.delta.type === "text_delta")
            yield { text: event.delta.text };
          if (event.type === "message_delta") {
            const end = endOf(event.delta.stop_reason);
            // Here the count is of the whole answer so far.
            yield { usage: { ...read, tokensOut: event.usage.output_tokens }, ...(end === undefined ? {} : { end }) };
          }
        }
      },

      async json(prompt, schema, signal) {
        const { messages } = await client();
        const asked = request(prompt, access.model);
        const answer = await messages.create(
          {
            ...asked,
            stream: false,
            output_config: { ...asked.output_config, format: { type: "json_schema", schema: schema.json } },
          },
          { signal },
        );
        const texts = answer.content.flatMap((block) => (block.type === "text" ? [block.text] : []));
        return { text: texts.join(""), usage: usageOf(answer.usage), end: endOf(answer.stop_reason) ?? "done" };
      },

      failure: (thrown) => failure(id, thrown),
    },
    now,
  );
}

async function connect({ apiKey, baseUrl }: ClaudeAccess): Promise<Anthropic> {
  const library = await import("@anthropic-ai/sdk");
  return new library.default({
    apiKey,
    // Otherwise read from the environment: settings are read in one place only.
    authToken: null,
    baseURL: baseUrl ?? "https://api.anthropic.com",
    defaultHeaders: gatewayHeaders(baseUrl),
    // Who asks has a deadline for all tries together, and tries again itself.
    maxRetries: 0,
    // What goes wrong is in what is thrown; the library would print addresses and bodies.
    logLevel: "off",
  });
}

function request(prompt: ChatPrompt, model: string): Omit<Anthropic.MessageCreateParams, "stream"> {
  const thinks = !/haiku|sonnet|opus/.test(model);
  return {
    model,
    // What is the same between turns is kept for minutes and read at a tenth of the price.
    system: [{ type: "text", text: prompt.system, cache_control: { type: "ephemeral" } }],
    messages: prompt.messages.map(({ role, text }, index) => ({
      role,
      content: [...(index === 0 ? files(prompt) : []), { type: "text" as const, text }],
    })),
    // Thoughts count as output. Models whose thinking cannot be turned off are told to make it short.
    ...(thinks
      ? { max_tokens: prompt.maxOutputTokens + roomToThink, output_config: { effort: "low" as const } }
      : { max_tokens: prompt.maxOutputTokens, thinking: { type: "disabled" as const } }),
  };
}

const roomToThink = 2_048;

type FileBlock = Anthropic.DocumentBlockParam | Anthropic.ImageBlockParam;

function files({ attachments = [] }: ChatPrompt): FileBlock[] {
  return attachments.map(({ type, bytes }): FileBlock => {
    if (type === "application/pdf")
      return { type: "document", source: { type: "base64", media_type: type, data: base64(bytes) } };
    if (type.startsWith("text/"))
      return {
        type: "document",
        source: { type: "text", media_type: "text/plain", data: new TextDecoder().decode(bytes) },
      };
    // Other types than the four it reads are refused by the vendor with a 400.
    const media = type as Anthropic.Base64ImageSource["media_type"];
    return { type: "image", source: { type: "base64", media_type: media, data: base64(bytes) } };
  });
}

/** The API counts what it read anew, what it read from its cache and what it put there apart. */
function usageOf(usage: Anthropic.Usage): Usage {
  const cached = usage.cache_read_input_tokens ?? 0;
  return {
    tokensIn: usage.input_tokens + cached + (usage.cache_creation_input_tokens ?? 0),
    tokensCached: cached,
    tokensOut: usage.output_tokens,
  };
}

function endOf(reason: Anthropic.StopReason | null): End | undefined {
  if (reason === null) return undefined;
  if (reason === "refusal") return "refused";
  return reason === "max_tokens" || reason === "model_context_window_exceeded" ? "full" : "done";
}

function failure(id: string, thrown: unknown): ModelError {
  const { status, headers, type } = Object(thrown) as { status?: unknown; headers?: Headers; type?: unknown };
  if (typeof status === "number") return failureOf(id, status, retryAfterOf(headers));
  // In a stream errors have a name and no number.
  if (type === "rate_limit_error") return failureOf(id, 429);
  if (type === "invalid_request_error") return failureOf(id, 400);
  return failureOf(id, undefined);
}
