/** A server that speaks OpenAI's wire format: chat completions, embeddings and transcriptions. */
import * as z from "zod";
import { usualUsage, vectorOf, wholeOf, type Asked, type Behaviour, type Fake, type FakeOptions } from "./behaviour.ts";
import { dataLine, startFake, type Request, type Vendor } from "./fake-server.ts";

export const startOpenAIFake = (options: FakeOptions): Promise<Fake> => startFake(openai, options);

const part = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text: z.string() }),
  z.strictObject({ type: z.literal("image_url"), image_url: z.strictObject({ url: z.string() }) }),
  z.strictObject({ type: z.literal("file"), file: z.strictObject({ filename: z.string(), file_data: z.string() }) }),
]);
const chat = z.strictObject({
  model: z.string(),
  messages: z.array(
    z.strictObject({ role: z.enum(["system", "user", "assistant"]), content: z.union([z.string(), z.array(part)]) }),
  ),
  max_tokens: z.int().optional(),
  max_completion_tokens: z.int().optional(),
  temperature: z.number().optional(),
  reasoning_effort: z.enum(["none", "minimal", "low"]).optional(),
  stream: z.boolean().optional(),
  stream_options: z.strictObject({ include_usage: z.literal(true) }).optional(),
  response_format: z
    .strictObject({
      type: z.literal("json_schema"),
      json_schema: z.strictObject({ name: z.string().regex(/^\w+$/), schema: z.unknown(), strict: z.boolean() }),
    })
    .optional(),
});
const embed = z.strictObject({
  model: z.string(),
  input: z.array(z.string()).max(2_048),
  encoding_format: z.literal("float"),
  dimensions: z.int().optional(),
});

const openai: Vendor = {
  base: "/v1",

  async understand(request) {
    const { path, headers, json } = request;
    const common = { ...nothing, headers, path, body: json };
    if (path === "/v1/audio/transcriptions") return understandRecording(request);
    if (path === "/v1/embeddings") {
      const { model, input } = embed.parse(json);
      return { ...common, kind: "embedding", model, texts: input };
    }
    if (path !== "/v1/chat/completions") return null;
    const { model, messages, response_format: format } = chat.parse(json);
    return {
      ...common,
      kind: format === undefined ? "text" : "json",
      model,
      system: messages.flatMap(({ role, content }) => (role === "system" ? [textOf(content)] : [])).join(""),
      messages: messages.flatMap(({ role, content }) => (role === "system" ? [] : [{ role, text: textOf(content) }])),
      attachments: messages.flatMap(({ content }) => (typeof content === "string" ? [] : content.flatMap(fileOf))),
      schema: format?.json_schema.schema ?? null,
    };
  },

  error: (status, { wrongKey }) => ({
    body: {
      error: {
        message: "Not this time.",
        type: status === 429 ? "requests" : status < 500 ? "invalid_request_error" : "server_error",
        param: null,
        code: wrongKey === true ? "invalid_api_key" : status === 429 ? "rate_limit_exceeded" : null,
      },
    },
    headers: { "x-request-id": "req_fake" },
  }),

  whole(asked, behaviour) {
    if (asked.kind === "embedding") return embeddings(asked);
    if (asked.kind === "transcription") return transcription(asked, behaviour);
    const { refuse } = behaviour;
    const message = { role: "assistant", content: wholeOf(behaviour), refusal: refuse === true ? "I cannot." : null };
    return {
      ...base(asked, "chat.completion"),
      choices: [{ index: 0, message, logprobs: null, finish_reason: reason(behaviour) }],
      usage: usageOf(behaviour),
    };
  },

  stream(asked, behaviour) {
    if (asked.kind === "embedding" || asked.kind === "transcription") return undefined;
    const parsed = chat.parse(asked.body);
    if (parsed.stream !== true) return undefined;
    const chunk = (delta: object, finish: string | null) =>
      dataLine({
        ...base(asked, "chat.completion.chunk"),
        choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
        usage: null,
      });
    const counted = { ...base(asked, "chat.completion.chunk"), choices: [], usage: usageOf(behaviour) };
    return {
      before: chunk({ role: "assistant", content: "", refusal: null }, null),
      piece: (content) => chunk({ content }, null),
      after:
        chunk({}, behaviour.refuse === true ? "content_filter" : reason(behaviour)) +
        (parsed.stream_options?.include_usage === true ? dataLine(counted) : "") +
        "data: [DONE]\n\n",
      error: dataLine({
        error: { message: "The server had an error.", type: "server_error", param: null, code: null },
      }),
    };
  },
};

const nothing = { system: "", messages: [], attachments: [], schema: null, texts: [] };

type Content = z.infer<typeof chat>["messages"][number]["content"];

function textOf(content: Content): string {
  return typeof content === "string" ? content : content.map((one) => (one.type === "text" ? one.text : "")).join("");
}

function fileOf(one: z.infer<typeof part>): { type: string; bytes: number }[] {
  if (one.type === "text") return [];
  const url = one.type === "image_url" ? one.image_url.url : one.file.file_data;
  const [, type = "", data = ""] = /^data:([^;]+);base64,(.*)$/s.exec(url) ?? [];
  return [{ type, bytes: Buffer.from(data, "base64").length }];
}

function reason({ full }: Behaviour): string {
  return full === true ? "length" : "stop";
}

function base(asked: Asked, object: string) {
  return { id: "chatcmpl-fake", object, created: 1_760_000_000, model: asked.model };
}

function usageOf({ usage = usualUsage }: Behaviour) {
  return {
    prompt_tokens: usage.tokensIn,
    completion_tokens: usage.tokensOut,
    total_tokens: usage.tokensIn + usage.tokensOut,
    prompt_tokens_details: { cached_tokens: usage.tokensCached },
  };
}

function embeddings(asked: Asked): unknown {
  const { dimensions = 1_536 } = embed.parse(asked.body);
  const data = asked.texts.map((text, index) => ({
    object: "embedding",
    index,
    embedding: vectorOf(text, dimensions),
  }));
  return { object: "list", data, model: asked.model, usage: { prompt_tokens: 8, total_tokens: 8 } };
}

async function understandRecording({ path, headers, bytes }: Request): Promise<Asked> {
  // The platform's own reader of forms, so that what it cannot read is no form.
  const form = await new Response(new Uint8Array(bytes), {
    headers: { "content-type": headers["content-type"] ?? "" },
  }).formData();
  const file = form.get("file");
  if (!(file instanceof File)) throw new Error("A transcription needs a file.");
  const fields = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  return {
    ...nothing,
    kind: "transcription",
    model: String(form.get("model")),
    attachments: [{ type: file.type, bytes: file.size }],
    headers,
    path,
    body: { ...fields, file: file.name },
  };
}

function transcription(asked: Asked, behaviour: Behaviour): unknown {
  const text = wholeOf(behaviour);
  const format = z.object({ response_format: z.string() }).parse(asked.body).response_format;
  if (format !== "verbose_json")
    return {
      text,
      logprobs: text.split(" ").map((token) => ({ token, logprob: -0.1, bytes: [] })),
      usage: { type: "tokens", input_tokens: 40, output_tokens: 9, total_tokens: 49 },
    };
  const words = behaviour.words ?? [];
  const end = (words.at(-1)?.toMs ?? 0) / 1000;
  return {
    task: "transcribe",
    language: "english",
    duration: end,
    text,
    words: words.map((word) => ({ word: word.text, start: word.fromMs / 1000, end: word.toMs / 1000 })),
    segments:
      text === ""
        ? []
        : [
            {
              id: 0,
              seek: 0,
              start: 0,
              end,
              text,
              tokens: [],
              temperature: 0,
              avg_logprob: -0.2,
              compression_ratio: 1.2,
              no_speech_prob: 0.01,
            },
          ],
    usage: { type: "duration", seconds: Math.ceil(end) },
  };
}
