/** A server that speaks the wire format of Anthropic's Messages API. */
import * as z from "zod";
import { usualUsage, wholeOf, type Asked, type Behaviour, type Fake, type FakeOptions } from "./behaviour.ts";
import { dataLine, startFake, type Vendor } from "./fake-server.ts";

export const startClaudeFake = (options: FakeOptions): Promise<Fake> => startFake(claude, options);

const cache = z.strictObject({ type: z.literal("ephemeral") }).optional();
const block = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text: z.string().min(1), cache_control: cache }),
  z.strictObject({
    type: z.enum(["image", "document"]),
    source: z.strictObject({ type: z.enum(["base64", "text"]), media_type: z.string(), data: z.string() }),
  }),
]);
const request = z.strictObject({
  model: z.string(),
  max_tokens: z.int().positive(),
  system: z.array(z.strictObject({ type: z.literal("text"), text: z.string().min(1), cache_control: cache })),
  messages: z
    .array(z.strictObject({ role: z.enum(["user", "assistant"]), content: z.array(block).min(1) }))
    .min(1)
    // Answers that are begun for the model are refused by newer ones.
    .refine((messages) => messages[0]?.role === "user" && messages.at(-1)?.role === "user"),
  stream: z.boolean(),
  thinking: z.strictObject({ type: z.literal("disabled") }).optional(),
  output_config: z
    .strictObject({
      effort: z.enum(["low"]).optional(),
      format: z.strictObject({ type: z.literal("json_schema"), schema: z.unknown() }).optional(),
    })
    .optional(),
});

const claude: Vendor = {
  base: "",

  async understand({ path, headers, json }) {
    if (path !== "/v1/messages" || headers["anthropic-version"] === undefined) return null;
    const { model, system, messages, output_config: output } = request.parse(json);
    const blocks = messages.flatMap(({ content }) => content);
    return {
      kind: output?.format === undefined ? "text" : "json",
      model,
      system: system.map(({ text }) => text).join(""),
      messages: messages.map(({ role, content }) => ({
        role,
        text: content.map((one) => (one.type === "text" ? one.text : "")).join(""),
      })),
      attachments: blocks.flatMap((one) =>
        one.type === "text"
          ? []
          : [
              {
                type: one.source.media_type,
                bytes: Buffer.from(one.source.data, one.source.type === "base64" ? "base64" : "utf8").length,
              },
            ],
      ),
      schema: output?.format?.schema ?? null,
      texts: [],
      headers,
      path,
      body: json,
    };
  },

  error: (status) => ({
    body: {
      type: "error",
      error: { type: names[status] ?? "api_error", message: "Not this time." },
      request_id: "req_fake",
    },
    headers: { "request-id": "req_fake" },
  }),

  whole: (asked, behaviour) => message(asked, behaviour, wholeOf(behaviour)),

  stream(asked, behaviour) {
    if (!request.parse(asked.body).stream) return undefined;
    const { usage = usualUsage } = behaviour;
    const start = { ...message(asked, behaviour, ""), content: [], stop_reason: null };
    return {
      before:
        dataLine(
          { type: "message_start", message: { ...start, usage: { ...start.usage, output_tokens: 1 } } },
          "message_start",
        ) +
        dataLine(
          { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
          "content_block_start",
        ) +
        dataLine({ type: "ping" }, "ping"),
      piece: (text) =>
        dataLine({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text } }, "content_block_delta"),
      after:
        dataLine({ type: "content_block_stop", index: 0 }, "content_block_stop") +
        dataLine(
          {
            type: "message_delta",
            delta: { stop_reason: reason(behaviour), stop_sequence: null },
            usage: { output_tokens: usage.tokensOut },
          },
          "message_delta",
        ) +
        dataLine({ type: "message_stop" }, "message_stop"),
      error: dataLine({ type: "error", error: { type: "overloaded_error", message: "Overloaded" } }, "error"),
    };
  },
};

const names: Readonly<Record<number, string>> = {
  400: "invalid_request_error",
  401: "authentication_error",
  403: "permission_error",
  404: "not_found_error",
  408: "timeout_error",
  413: "request_too_large",
  429: "rate_limit_error",
  500: "api_error",
  529: "overloaded_error",
};

function reason({ refuse, full }: Behaviour): string {
  return refuse === true ? "refusal" : full === true ? "max_tokens" : "end_turn";
}

function message(asked: Asked, behaviour: Behaviour, text: string) {
  const { tokensIn, tokensCached, tokensOut } = behaviour.usage ?? usualUsage;
  return {
    id: "msg_fake",
    type: "message",
    role: "assistant",
    model: asked.model,
    content: text === "" ? [] : [{ type: "text", text }],
    stop_reason: reason(behaviour),
    stop_sequence: null,
    usage: {
      input_tokens: tokensIn - tokensCached,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: tokensCached,
      output_tokens: tokensOut,
    },
  };
}
