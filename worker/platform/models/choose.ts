/** Which models do what, of those that are set up: as the settings say, or as an organisation wishes. */
import { chain } from "./chain.ts";
import { claudeChat } from "./claude-chat.ts";
import { geminiChat } from "./gemini-chat.ts";
import { geminiEmbedder } from "./gemini-embedder.ts";
import { geminiTranscriber } from "./gemini-transcriber.ts";
import { openaiChat } from "./openai-chat.ts";
import { openaiEmbedder } from "./openai-embedder.ts";
import { openaiTranscriber } from "./openai-transcriber.ts";
import type { ChatModel, ChatPrompt, Embedder, Transcriber } from "./port.ts";
import { knownOf, type ModelSettings, type Provider, providers, type Purpose, wanted, type Wish } from "./providers.ts";
import type { ChainGiven } from "./tries.ts";
import { workersAIChat } from "./workers-ai-chat.ts";
import { workersAIEmbedder } from "./workers-ai-embedder.ts";
import { workersAITranscriber } from "./workers-ai-transcriber.ts";

/** Each null when there is nobody for it, so that it is done without a model. The same wish is given the same model. */
export type Models = {
  chat(purpose: Exclude<Purpose, "embedding" | "transcribing">, wish: Wish): ChatModel | null;
  /** One alone: vectors of two embedders cannot be compared. */
  embedder(wish: Wish): Embedder | null;
  /** The one that made vectors of this id, if it is still set up. */
  embedderWithId(id: string): Embedder | null;
  /** One alone: whoever has recorded something would rather send it again than wait for a second try. */
  transcriber(wish: Wish): Transcriber | null;
};

/** Makes no connection. To be made once, so that the vendors' libraries are. */
export function createModels(settings: ModelSettings, given: ChainGiven): Models {
  const chats = remember((provider: Provider) => chatOf(provider, settings, given.now));
  const embedders = remember((provider: Provider) => embedderOf(provider, settings));
  const transcribers = remember((provider: Provider) => transcriberOf(provider, settings, given.now));
  const chains = remember((names: string) => {
    const [first, ...others] = knownOf(names.split(",")).flatMap((provider) => chats(provider) ?? []);
    return first === undefined ? null : asSet(chain([first, ...others], given), settings);
  });
  const firstOf = <T>(list: readonly Provider[], make: (provider: Provider) => T | null): T | null => {
    const [first] = list;
    return first === undefined ? null : make(first);
  };
  return {
    chat: (purpose, wish) => chains(wanted(settings, purpose, wish).join(",")),
    embedder: (wish) => firstOf(wanted(settings, "embedding", wish), embedders),
    embedderWithId: (id) => providers.map(embedders).find((embedder) => embedder?.id === id) ?? null,
    transcriber: (wish) => firstOf(wanted(settings, "transcribing", wish), transcribers),
  };
}

function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, { value: Value }>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

function chatOf(provider: Provider, settings: ModelSettings, now: ChainGiven["now"]): ChatModel | null {
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

function embedderOf(provider: Provider, { gemini, openai, workersAI }: ModelSettings): Embedder | null {
  switch (provider) {
    case "gemini":
      return gemini && geminiEmbedder({ ...gemini, model: gemini.embedding });
    case "openai":
      return openai?.embedding == null ? null : openaiEmbedder({ ...openai, ...openai.embedding });
    case "workers-ai":
      return workersAI && workersAIEmbedder({ ...workersAI, model: "@cf/baai/bge-m3", dimensions: 1_024 });
    case "claude":
      return null;
    default:
      return provider satisfies never;
  }
}

function transcriberOf(provider: Provider, settings: ModelSettings, now: ChainGiven["now"]): Transcriber | null {
  const { gemini, openai, workersAI } = settings;
  switch (provider) {
    case "gemini":
      return gemini && geminiTranscriber({ ...gemini, model: gemini.transcription }, now);
    case "openai":
      return openai?.transcription == null ? null : openaiTranscriber({ ...openai, model: openai.transcription }, now);
    case "workers-ai":
      return workersAI && workersAITranscriber({ ...workersAI, model: workersAI.transcription }, now);
    case "claude":
      return null;
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
