/** Gemini, by way of Google's own API. */
import type { Content, GenerateContentConfig, GenerateContentResponse, Part, ThinkingLevel } from "@google/genai";
import type { Clock } from "#worker/platform/clock.ts";
import { base64 } from "./base64.ts";
import { chatModel } from "./chat-model.ts";
import { geminiClient, geminiFailure, type GeminiAccess } from "./gemini-client.ts";
import type { ChatModel, ChatPrompt } from "./port.ts";
import type { End, Usage, VendorPiece } from "./vendor.ts";

export function geminiChat(access: GeminiAccess & { model: string }, now: Clock): ChatModel {
  const id = `gemini:${access.model}`;
  const client = geminiClient(access);

  return chatModel(
    {
      id,

      async *stream(prompt, signal) {
        const { models } = await client();
        const chunks = await models.generateContentStream({
          model: access.model,
          contents: contents(prompt),
          config: { ...config(prompt, access.model, 0), abortSignal: signal },
        });
        for await (const chunk of chunks) yield piece(chunk);
      },

      async json(prompt, schema, signal) {
        const { models } = await client();
        const answer = await models.generateContent({
          model: access.model,
          contents: contents(prompt),
          config: {
            ...config(prompt, access.model, thoughtsForJson),
            responseMimeType: "application/json",
            responseJsonSchema: schema.json,
            abortSignal: signal,
          },
        });
        const { text = "", usage = noUsage, end = "refused" } = piece(answer);
        return { text, usage, end };
      },

      failure: (thrown) => geminiFailure(id, thrown),
    },
    now,
  );
}

const noUsage: Usage = { tokensIn: 0, tokensCached: 0, tokensOut: 0 };

// A judgement may be thought over for a while: enough for some paragraphs, little beside what it costs to read a transcript.
const thoughtsForJson = 2_048;

function config(prompt: ChatPrompt, model: string, thoughts: number): GenerateContentConfig {
  const thinking = thinkingOf(model, thoughts);
  return {
    systemInstruction: prompt.system,
    // Thoughts count as output.
    maxOutputTokens: prompt.maxOutputTokens + thinking.room,
    ...(thinking.config === undefined ? {} : { thinkingConfig: thinking.config }),
    // Later ones are made for the default, and some refuse others.
    ...(/^gemini-[3-9]/.test(model) ? {} : { temperature: prompt.temperature }),
  };
}

/** The least that a model can be held to when `thoughts` is 0, some otherwise; each generation has other words for it. */
function thinkingOf(
  model: string,
  thoughts: number,
): { room: number; config?: GenerateContentConfig["thinkingConfig"] } {
  if (model.startsWith("gemini-2.5-pro"))
    // It cannot do without; 128 is its least.
    return { room: Math.max(128, thoughts), config: { thinkingBudget: Math.max(128, thoughts) } };
  if (model.startsWith("gemini-2.5")) return { room: thoughts, config: { thinkingBudget: thoughts } };
  if (!/^gemini-[3-9]/.test(model)) return { room: 0 };
  const minimal = /^gemini-3(\.[0-5])?-flash/.test(model) && thoughts === 0;
  // The library's enum, whose values these are, is loaded with it only. Even the least may be a few hundred tokens.
  const thinkingLevel = (minimal ? "MINIMAL" : "LOW") as ThinkingLevel;
  return { room: Math.max(512, thoughts), config: { thinkingLevel } };
}

function contents({ messages, attachments = [] }: ChatPrompt): Content[] {
  const files: Part[] = attachments.map(({ type, bytes }) => ({ inlineData: { mimeType: type, data: base64(bytes) } }));
  return messages.map(({ role, text }, index) => ({
    role: role === "user" ? "user" : "model",
    parts: [...(index === 0 ? files : []), { text }],
  }));
}

function piece(answer: GenerateContentResponse): VendorPiece {
  const candidate = answer.candidates?.[0];
  const text = (candidate?.content?.parts ?? [])
    .filter(({ thought }) => thought !== true)
    .map(({ text: words = "" }) => words);
  const end = answer.promptFeedback?.blockReason === undefined ? endOf(candidate?.finishReason) : "refused";
  const counted = answer.usageMetadata;
  return {
    text: text.join(""),
    ...(end === undefined ? {} : { end }),
    ...(counted === undefined
      ? {}
      : {
          usage: {
            tokensIn: counted.promptTokenCount ?? 0,
            tokensCached: counted.cachedContentTokenCount ?? 0,
            tokensOut: (counted.candidatesTokenCount ?? 0) + (counted.thoughtsTokenCount ?? 0),
          },
        }),
  };
}

/** Of some twenty reasons, all but these are kinds of refusal. */
function endOf(reason: string | undefined): End | undefined {
  if (reason === undefined || reason === "FINISH_REASON_UNSPECIFIED") return undefined;
  if (reason === "STOP") return "done";
  return reason === "MAX_TOKENS" ? "full" : "refused";
}
