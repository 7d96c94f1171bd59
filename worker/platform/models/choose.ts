/** Which models do what, of those that are set up: as the settings say, or as an organisation wishes. */
import type { Clock } from "#worker/platform/clock.ts";
import { chain } from "./chain.ts";
import { claudeChat } from "./claude-chat.ts";
import { geminiChat } from "./gemini-chat.ts";
import { geminiEmbedder } from "./gemini-embedder.ts";
import { geminiTranscriber } from "./gemini-transcriber.ts";
import { openaiChat } from "./openai-chat.ts";
import { openaiEmbedder } from "./openai-embedder.ts";
import { openaiTranscriber } from "./openai-transcriber.ts";
import type { ChatModel, ChatPrompt, Embedder, Transcriber } from "./port.ts";
import { canDo, type ModelSettings, type Provider, type Purpose } from "./settings.ts";
import type { ChainGiven } from "./tries.ts";
import { workersAIChat } from "./workers-ai-chat.ts";
import { workersAIEmbedder } from "./workers-ai-embedder.ts";
import { workersAITranscriber } from "./workers-ai-transcriber.ts";

/** An organisation's choice, in order; null leaves it to the settings. Whoever is not set up is passed over. */
export type Wish = readonly Provider[] | null;

type ChatPurpose = Exclude<Purpose, "embedding" | "transcribing">;

/** Null when there is no model for it, so that the offline one does it. Makes no connection yet. */
export function chatFor(
  purpose: ChatPurpose,
  settings: ModelSettings,
  wish: Wish,
  given: ChainGiven,
): ChatModel | null {
  const [first, ...others] = wanted(purpose, settings, wish).flatMap(
    (provider) => chatOf(provider, settings, given.now) ?? [],
  );
  return first === undefined ? null : asSet(chain([first, ...others], given), settings);
}

/** The first of them alone: vectors of two embedders cannot be compared. */
export function embedderFor(settings: ModelSettings, wish: Wish): Embedder | null {
  const { gemini, openai, workersAI } = settings;
  switch (wanted("embedding", settings, wish)[0]) {
    case "gemini":
      return gemini && geminiEmbedder({ ...gemini, model: gemini.embedding });
    case "openai":
      return openai?.embedding == null ? null : openaiEmbedder({ ...openai, ...openai.embedding });
    case "workers-ai":
      return workersAI && workersAIEmbedder({ ...workersAI, model: "@cf/baai/bge-m3", dimensions: 1_024 });
    default:
      return null;
  }
}

/** The first of them alone: whoever sent a recording sends it again more gladly than it waits for the next. */
export function transcriberFor(settings: ModelSettings, wish: Wish, now: Clock): Transcriber | null {
  const { gemini, openai, workersAI } = settings;
  switch (wanted("transcribing", settings, wish)[0]) {
    case "gemini":
      return gemini && geminiTranscriber({ ...gemini, model: gemini.transcription }, now);
    case "openai":
      return openai?.transcription == null ? null : openaiTranscriber({ ...openai, model: openai.transcription }, now);
    case "workers-ai":
      return workersAI && workersAITranscriber({ ...workersAI, model: workersAI.transcription }, now);
    default:
      return null;
  }
}

function wanted(purpose: Purpose, settings: ModelSettings, wish: Wish): Provider[] {
  const list = wish ?? settings.order[purpose];
  return [...new Set(list)].filter((provider) => canDo(settings, provider, purpose));
}

function chatOf(provider: Provider, settings: ModelSettings, now: Clock): ChatModel | null {
  const { gemini, claude, openai, workersAI } = settings;
  switch (provider) {
    case "gemini":
      return gemini && geminiChat(gemini, now);
    case "claude":
      return claude && claudeChat(claude, now);
    case "openai":
      return openai?.model == null ? null : openaiChat({ ...openai, model: openai.model }, now);
    case "workers-ai":
      return workersAI && workersAIChat(workersAI, now);
    default:
      return provider satisfies never;
  }
}

/** What an operator has set takes the place of what prompts ask for. */
function asSet(model: ChatModel, { temperature, maxOutputTokens }: ModelSettings): ChatModel {
  if (temperature === null && maxOutputTokens === null) return model;
  const set = (prompt: ChatPrompt): ChatPrompt => ({
    ...prompt,
    temperature: temperature ?? prompt.temperature,
    maxOutputTokens: maxOutputTokens ?? prompt.maxOutputTokens,
  });
  return {
    id: model.id,
    reply: (prompt, limits) => model.reply(set(prompt), limits),
    object: (prompt, schema, limits) => model.object(set(prompt), schema, limits),
  };
}
