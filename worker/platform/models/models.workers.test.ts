/** The same in workerd, with the vendors' libraries as they are bundled for it. */
import { inject } from "vitest";
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

const fakes = inject("fakeModels");
const gemini = { apiKey: "a key", baseUrl: fakes.gemini };
const openai = { apiKey: null, baseUrl: fakes.openai };
const everything = { refused: true, full: true, retryAfter: true };

describeChat("gemini", {
  model: () => geminiChat({ ...gemini, model: "gemini-3.5-flash" }, Date.now),
  requests: null,
  tells: everything,
});
describeEmbedder("gemini", (model = "gemini-embedding-001") => geminiEmbedder({ ...gemini, model }));
describeTranscriber("gemini", (model = "gemini-3.5-flash") => geminiTranscriber({ ...gemini, model }, Date.now), {
  words: false,
  confidence: false,
});

describeChat("claude", {
  model: () => claudeChat({ apiKey: "a key", baseUrl: fakes.claude, model: "claude-sonnet-5-5" }, Date.now),
  requests: null,
  tells: everything,
});

describeChat("openai", {
  model: () => openaiChat({ ...openai, model: "llama3.3" }, Date.now),
  requests: null,
  tells: everything,
});
describeEmbedder("openai", (model = "nomic-embed-text") => openaiEmbedder({ ...openai, model, dimensions: 1_536 }));
describeTranscriber("openai", (model = "whisper-1") => openaiTranscriber({ ...openai, model }, Date.now), {
  words: true,
  confidence: true,
});

const own = workersAIFake(byScript);
describeChat("workers-ai", {
  model: () => workersAIChat({ ai: own, gateway: null, model: "@cf/meta/llama-3.3-70b-instruct-fp8-fast" }, Date.now),
  requests: own.requests,
  tells: { refused: false, full: false, retryAfter: false },
});
