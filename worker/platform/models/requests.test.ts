/** What each vendor is sent: its own ways to cache, to think little, to keep nothing. */
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import type { Asked } from "#worker/testing/models/behaviour.ts";
import { startClaudeFake } from "#worker/testing/models/claude-server.ts";
import { startGeminiFake } from "#worker/testing/models/gemini-server.ts";
import { startOpenAIFake } from "#worker/testing/models/openai-server.ts";
import { workersAIFake } from "#worker/testing/models/workers-ai-binding.ts";
import { claudeChat } from "./claude-chat.ts";
import { gatewayHeaders } from "./gateway.ts";
import { geminiChat } from "./gemini-chat.ts";
import { geminiEmbedder } from "./gemini-embedder.ts";
import { geminiTranscriber } from "./gemini-transcriber.ts";
import { isOpenAI } from "./openai-client.ts";
import { openaiChat } from "./openai-chat.ts";
import { openaiTranscriber } from "./openai-transcriber.ts";
import type { ChatModel, ChatPrompt } from "./port.ts";
import { workersAIChat } from "./workers-ai-chat.ts";

const answer = (asked: Asked) => (asked.kind === "json" ? '{"fits":true}' : "Thank you.");
const gemini = await startGeminiFake({ answer });
const claude = await startClaudeFake({ answer });
const openai = await startOpenAIFake({ answer });
const fakes = [gemini, claude, openai];
afterAll(async () => void (await Promise.all(fakes.map((fake) => fake.stop()))));
beforeEach(() => fakes.forEach((fake) => (fake.requests.length = 0)));

const bytes = new Uint8Array(50_000).fill(37);
const prompt: ChatPrompt = {
  system: "You interview.",
  messages: [{ role: "user", text: "What does the CV say?" }],
  attachments: [
    { type: "application/pdf", bytes },
    { type: "image/png", bytes },
  ],
  maxOutputTokens: 300,
  temperature: 0.3,
};
const limits = { signal: new AbortController().signal, firstMs: 20_000, totalMs: 20_000 };
const schema = { name: "fit", shape: z.object({ fits: z.boolean() }) };

async function bodies(model: ChatModel, requests: readonly Asked[]): Promise<{ reply: unknown; object: unknown }> {
  for await (const _ of model.reply(prompt, limits));
  await model.object(prompt, schema, limits);
  const [reply, object] = requests.slice(-2);
  for (const asked of [reply, object]) {
    expect(asked?.attachments).toEqual([
      { type: "application/pdf", bytes: 50_000 },
      { type: "image/png", bytes: 50_000 },
    ]);
  }
  return { reply: reply?.body, object: object?.body };
}

describe("gemini", () => {
  it.each([
    ["gemini-2.5-flash", { maxOutputTokens: 300, temperature: 0.3, thinkingConfig: { thinkingBudget: 0 } }],
    ["gemini-2.5-pro", { maxOutputTokens: 428, temperature: 0.3, thinkingConfig: { thinkingBudget: 128 } }],
    ["gemini-3.5-flash", { maxOutputTokens: 812, thinkingConfig: { thinkingLevel: "MINIMAL" } }],
    ["gemini-3.8-flash", { maxOutputTokens: 812, thinkingConfig: { thinkingLevel: "LOW" } }],
    ["gemma-4", { maxOutputTokens: 300, temperature: 0.3 }],
  ])("lets %s think as little as it can before a reply", async (model, generationConfig) => {
    const sent = await bodies(geminiChat({ apiKey: "a key", baseUrl: gemini.url, model }, Date.now), gemini.requests);
    expect(sent.reply).toMatchObject({ generationConfig, systemInstruction: { parts: [{ text: "You interview." }] } });
    expect(Object.keys(Object(sent.reply).generationConfig).toSorted()).toEqual(
      Object.keys(generationConfig).toSorted(),
    );
    expect(sent.object).toMatchObject({
      generationConfig: {
        responseMimeType: "application/json",
        responseJsonSchema: { properties: { fits: { type: "boolean" } } },
      },
    });
    expect(gemini.requests[0]?.headers["x-goog-api-key"]).toBe("a key");
  });

  it("says what a text is embedded for, and needs no words to hear", async () => {
    const embedder = geminiEmbedder({ apiKey: "a key", baseUrl: gemini.url, model: "gemini-embedding-001" });
    await embedder.embed(["Kafka"], "query", limits.signal);
    await embedder.embed(["Kafka"], "passage", limits.signal);
    expect(gemini.requests.map(({ body }) => Object(body).requests[0].taskType)).toEqual([
      "RETRIEVAL_QUERY",
      "RETRIEVAL_DOCUMENT",
    ]);
    const ears = geminiTranscriber({ apiKey: "a key", baseUrl: gemini.url, model: "gemini-3.5-flash" }, Date.now);
    await ears.transcribe({ bytes, type: "audio/webm;codecs=opus" }, { language: "de", signal: limits.signal });
    expect(gemini.requests.at(-1)).toMatchObject({ attachments: [{ type: "audio/webm", bytes: 50_000 }] });
  });
});

describe("claude", () => {
  it("has what stays the same cached, and does not think before a reply", async () => {
    const access = { apiKey: "a key", baseUrl: claude.url };
    const sent = await bodies(claudeChat({ ...access, model: "claude-haiku-5-5" }, Date.now), claude.requests);
    expect(sent.reply).toMatchObject({
      system: [{ type: "text", text: "You interview.", cache_control: { type: "ephemeral" } }],
      max_tokens: 300,
      thinking: { type: "disabled" },
    });
    expect(sent.object).toMatchObject({ output_config: { format: { type: "json_schema" } } });
    expect(claude.requests[0]?.headers["authorization"]).toBe("Bearer a key");

    const always = await bodies(claudeChat({ ...access, model: "claude-fable-5-2" }, Date.now), claude.requests);
    expect(always.reply).toMatchObject({ max_tokens: 2_348, output_config: { effort: "low" } });
    expect(always.reply).not.toHaveProperty("thinking");
  });
});

describe("openai", () => {
  it("keeps to what every server of that protocol takes", async () => {
    const access = { apiKey: null, baseUrl: openai.url, model: "qwen3" };
    const sent = await bodies(openaiChat(access, Date.now), openai.requests);
    expect(sent.reply).toMatchObject({ max_tokens: 300, temperature: 0.3, stream_options: { include_usage: true } });
    expect(sent.reply).not.toHaveProperty("reasoning_effort");
    expect(sent.object).toMatchObject({
      response_format: { type: "json_schema", json_schema: { name: "fit", strict: true } },
    });
  });

  it("knows OpenAI's own servers, also behind a gateway", () => {
    expect(isOpenAI(null)).toBe(true);
    expect(isOpenAI("https://eu.api.openai.com/v1")).toBe(true);
    expect(isOpenAI("https://gateway.ai.cloudflare.com/v1/account/gateway/openai")).toBe(true);
    expect(isOpenAI("http://localhost:11434/v1")).toBe(false);
    expect(isOpenAI("https://notopenai.com/v1")).toBe(false);
  });

  it("names a recording's format by the file's ending, and asks for words where a model knows them", async () => {
    const access = { apiKey: null, baseUrl: openai.url };
    const audio = { bytes, type: "audio/mp4" };
    for (const model of ["whisper-1", "gpt-4o-transcribe"])
      await openaiTranscriber({ ...access, model }, Date.now).transcribe(audio, {
        language: "de",
        signal: limits.signal,
      });
    expect(openai.requests.map(({ body }) => body)).toEqual([
      expect.objectContaining({ file: "answer.mp4", language: "de", response_format: "verbose_json" }),
      expect.objectContaining({ file: "answer.mp4", language: "de", response_format: "json", "include[]": "logprobs" }),
    ]);
  });
});

describe("a reply that nobody listens to any more", () => {
  it.each([
    ["gemini", startGeminiFake, (url: string) => geminiChat({ apiKey: "k", baseUrl: url, model: "m" }, Date.now)],
    ["claude", startClaudeFake, (url: string) => claudeChat({ apiKey: "k", baseUrl: url, model: "haiku" }, Date.now)],
    ["openai", startOpenAIFake, (url: string) => openaiChat({ apiKey: "k", baseUrl: url, model: "m" }, Date.now)],
  ])("is given up at %s, too, so that it is not paid for", async (_, start, model) => {
    const fake = await start({ answer: () => ({ say: Array.from({ length: 60 }, () => "word "), betweenMs: 1_000 }) });
    for await (const piece of model(fake.url).reply({ ...prompt, attachments: [] }, limits)) {
      expect(piece).toEqual({ type: "text", text: "word " });
      expect(fake.open()).toBe(1);
      break;
    }
    await vi.waitFor(() => expect(fake.open()).toBe(0), { timeout: 10_000 });
    await fake.stop();
  });
});

describe("AI Gateway", () => {
  it("is told to keep no prompt, and nobody else is told anything", () => {
    expect(gatewayHeaders("https://gateway.ai.cloudflare.com/v1/account/gateway/anthropic")).toEqual({
      "cf-aig-collect-log-payload": "false",
    });
    expect(gatewayHeaders("https://api.anthropic.com")).toEqual({});
    expect(gatewayHeaders(null)).toEqual({});
  });

  it("is used by Workers AI with its log off, and without one nothing is said", async () => {
    const ai = workersAIFake({ answer });
    const text: ChatPrompt = { ...prompt, attachments: [] };
    for (const gateway of [null, "viva"])
      for await (const _ of workersAIChat({ ai, gateway, model: "@cf/some/model" }, Date.now).reply(text, limits));
    expect(ai.options.map(({ gateway }) => gateway)).toEqual([undefined, { id: "viva", collectLog: false }]);
  });
});
