/** A server that speaks Gemini's wire format: generateContent, its stream, and batchEmbedContents. */
import * as z from "zod";
import { usualUsage, vectorOf, wholeOf, type Asked, type Behaviour, type Fake, type FakeOptions } from "./behaviour.ts";
import { dataLine, startFake, type Vendor } from "./fake-server.ts";

export const startGeminiFake = (options: FakeOptions): Promise<Fake> => startFake(gemini, options);

const part = z.object({
  text: z.string().optional(),
  inlineData: z.object({ mimeType: z.string(), data: z.base64() }).optional(),
});
const generate = z.strictObject({
  contents: z
    .array(z.object({ role: z.enum(["user", "model"]), parts: z.array(part).min(1) }))
    .min(1)
    // The API answers 400 otherwise.
    .refine((contents) => contents[0]?.role === "user" && contents.at(-1)?.role === "user"),
  systemInstruction: z.object({ parts: z.array(z.object({ text: z.string() })) }).optional(),
  generationConfig: z
    .strictObject({
      maxOutputTokens: z.int().positive(),
      temperature: z.number().optional(),
      thinkingConfig: z
        .union([
          z.strictObject({ thinkingBudget: z.int() }),
          z.strictObject({ thinkingLevel: z.enum(["MINIMAL", "LOW", "MEDIUM", "HIGH"]) }),
        ])
        .optional(),
      responseMimeType: z.literal("application/json").optional(),
      responseJsonSchema: z.unknown().optional(),
    })
    .optional(),
});
const embed = z.strictObject({
  requests: z
    .array(
      z.strictObject({
        model: z.string(),
        content: z.object({ parts: z.array(z.object({ text: z.string() })) }),
        taskType: z.enum(["RETRIEVAL_QUERY", "RETRIEVAL_DOCUMENT"]),
        outputDimensionality: z.int(),
      }),
    )
    .max(100),
});

const gemini: Vendor = {
  base: "",

  async understand({ path, headers, json }) {
    const [, model = "", method] = /^\/v1(?:beta)?\/models\/([^:]+):(\w+)/.exec(path) ?? [];
    const common = { model, headers, path, body: json };
    if (method === "batchEmbedContents") {
      const { requests } = embed.parse(json);
      const texts = requests.map(({ content }) => content.parts.map(({ text }) => text).join(""));
      return { ...nothing, ...common, kind: "embedding", texts };
    }
    if (method !== "generateContent" && method !== "streamGenerateContent") return null;
    const { contents, systemInstruction, generationConfig } = generate.parse(json);
    const files = contents.flatMap(({ parts }) => parts.flatMap(({ inlineData }) => inlineData ?? []));
    const hears = files.some(({ mimeType }) => mimeType.startsWith("audio/"));
    const schema = generationConfig?.responseJsonSchema ?? null;
    return {
      ...nothing,
      ...common,
      kind: hears ? "transcription" : schema === null ? "text" : "json",
      system: systemInstruction?.parts.map(({ text }) => text).join("") ?? "",
      messages: contents.map(({ role, parts }) => ({
        role: role === "model" ? "assistant" : "user",
        text: parts.map(({ text = "" }) => text).join(""),
      })),
      attachments: files.map(({ mimeType, data }) => ({ type: mimeType, bytes: Buffer.from(data, "base64").length })),
      schema,
    };
  },

  error(status, { wrongKey, retryAfterSeconds }) {
    if (wrongKey === true) {
      const details = [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "API_KEY_INVALID" }];
      return {
        status: 400,
        body: { error: { code: 400, message: "API key not valid.", status: names[400], details } },
      };
    }
    const delay = [{ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: `${retryAfterSeconds ?? 0}s` }];
    const details = retryAfterSeconds === undefined ? {} : { details: delay };
    return {
      body: { error: { code: status, message: "Not this time.", status: names[status] ?? "UNKNOWN", ...details } },
    };
  },

  whole(asked, behaviour) {
    if (asked.kind !== "embedding") return chunk(asked, behaviour, wholeOf(behaviour), true);
    const { requests } = embed.parse(asked.body);
    return {
      embeddings: asked.texts.map((text, index) => ({
        values: vectorOf(text, requests[index]?.outputDimensionality ?? 3_072),
      })),
    };
  },

  stream(asked, behaviour) {
    if (!asked.path.includes(":streamGenerateContent")) return undefined;
    if (!asked.path.includes("alt=sse")) throw new Error("Without alt=sse the API streams an array.");
    return {
      before: "",
      piece: (text) => dataLine(chunk(asked, behaviour, text, false)),
      after: dataLine(chunk(asked, behaviour, "", true)),
      error: dataLine({ error: { code: 503, message: "The model is overloaded.", status: "UNAVAILABLE" } }),
    };
  },
};

const nothing = { system: "", messages: [], attachments: [], schema: null, texts: [] };

const names: Readonly<Record<number, string>> = {
  400: "INVALID_ARGUMENT",
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  408: "DEADLINE_EXCEEDED",
  429: "RESOURCE_EXHAUSTED",
  500: "INTERNAL",
  503: "UNAVAILABLE",
};

/** Counts and reason come with the last chunk; a prompt that is blocked has no candidate at all. */
function chunk(asked: Asked, behaviour: Behaviour, text: string, last: boolean): unknown {
  const { usage = usualUsage, refuse, full } = behaviour;
  const base = { modelVersion: asked.model, responseId: "gemini-fake" };
  if (refuse === true && wholeOf(behaviour) === "" && last)
    return { ...base, promptFeedback: { blockReason: "PROHIBITED_CONTENT" }, usageMetadata: { promptTokenCount: 7 } };
  const finishReason = refuse === true ? "SAFETY" : full === true ? "MAX_TOKENS" : "STOP";
  return {
    ...base,
    candidates: [
      {
        content: { ...(text === "" ? {} : { parts: [{ text }] }), role: "model" },
        index: 0,
        ...(last ? { finishReason } : {}),
      },
    ],
    ...(last
      ? {
          usageMetadata: {
            promptTokenCount: usage.tokensIn,
            cachedContentTokenCount: usage.tokensCached,
            candidatesTokenCount: usage.tokensOut - 2,
            thoughtsTokenCount: 2,
            totalTokenCount: usage.tokensIn + usage.tokensOut,
          },
        }
      : {}),
  };
}
