/** Every adapter against a server that speaks its vendor's wire format, in Node. */
import { afterAll } from "vitest";
import { startClaudeFake } from "#worker/testing/models/claude-server.ts";
import { startGeminiFake } from "#worker/testing/models/gemini-server.ts";
import { startOpenAIFake } from "#worker/testing/models/openai-server.ts";
import { byScript } from "#worker/testing/models/scripts.ts";
import { workersAIFake } from "#worker/testing/models/workers-ai-binding.ts";
import { claudeChat } from "./claude-chat.ts";
import { geminiChat } from "./gemini-chat.ts";
import { geminiEmbedder } from "./gemini-embedder.ts";
import { geminiTranscriber } from "./gemini-transcriber.ts";
import { describeChat, describeEmbedder, describeTranscriber } from "./models.contract.ts";
import { openaiChat } from "./openai-chat.ts";
import { openaiEmbedder } from "./openai-embedder.ts";
import { openaiTranscriber } from "./openai-transcriber.ts";
import { workersAIChat } from "./workers-ai-chat.ts";
import { workersAIEmbedder } from "./workers-ai-embedder.ts";
import { workersAITranscriber } from "./workers-ai-transcriber.ts";

const gemini = await startGeminiFake(byScript);
const claude = await startClaudeFake(byScript);
const openai = await startOpenAIFake(byScript);
afterAll(async () => void (await Promise.all([gemini, claude, openai].map((fake) => fake.stop()))));

const apiKey = "a key";
const everything = { refused: true, full: true, retryAfter: true };

describeChat("gemini", {
  model: () => geminiChat({ apiKey, baseUrl: gemini.url, model: "gemini-3.5-flash" }, Date.now),
  requests: gemini.requests,
  tells: everything,
});
describeEmbedder("gemini", (model = "gemini-embedding-001") => geminiEmbedder({ apiKey, baseUrl: gemini.url, model }));
describeTranscriber(
  "gemini",
  (model = "gemini-3.5-flash") => geminiTranscriber({ apiKey, baseUrl: gemini.url, model }, Date.now),
  { words: false, confidence: false },
);

describeChat("claude", {
  model: () => claudeChat({ apiKey, baseUrl: claude.url, model: "claude-sonnet-5-5" }, Date.now),
  requests: claude.requests,
  tells: everything,
});

describeChat("openai", {
  model: () => openaiChat({ apiKey, baseUrl: openai.url, model: "llama3.3" }, Date.now),
  requests: openai.requests,
  tells: everything,
});
describeEmbedder("openai", (model = "text-embedding-3-small") =>
  openaiEmbedder({ apiKey, baseUrl: openai.url, model, dimensions: 768 }),
);
describeTranscriber(
  "openai whisper",
  (model = "whisper-1") => openaiTranscriber({ apiKey, baseUrl: openai.url, model }, Date.now),
  {
    words: true,
    confidence: true,
  },
);
describeTranscriber(
  "openai gpt",
  (model = "gpt-4o-transcribe") => openaiTranscriber({ apiKey, baseUrl: openai.url, model }, Date.now),
  { words: false, confidence: true },
);

const own = workersAIFake(byScript);
const alike = workersAIFake(byScript, "openai");

describeChat("workers-ai", {
  model: () => workersAIChat({ ai: own, gateway: null, model: "@cf/meta/llama-3.3-70b-instruct-fp8-fast" }, Date.now),
  requests: own.requests,
  tells: { refused: false, full: false, retryAfter: false },
});
describeChat("workers-ai in OpenAI's form", {
  model: () => workersAIChat({ ai: alike, gateway: "viva", model: "@cf/openai/gpt-oss-120b" }, Date.now),
  requests: alike.requests,
  tells: { refused: true, full: true, retryAfter: false },
});
describeEmbedder("workers-ai", (model = "@cf/baai/bge-m3") =>
  workersAIEmbedder({ ai: own, gateway: null, model, dimensions: 1_024 }),
);
describeTranscriber(
  "workers-ai",
  (model = "@cf/openai/whisper-large-v3-turbo") => workersAITranscriber({ ai: own, gateway: null, model }, Date.now),
  { words: true, confidence: true },
);
