/** Who offers models, what each can do, and what has to be known to ask them. */
import type { WorkersAI } from "./workers-ai-binding.ts";

export const providers = ["gemini", "claude", "openai", "workers-ai"] as const;
export type Provider = (typeof providers)[number];

/** Which of them can do it, in the order in which they are asked when nothing else is said. */
export const purposes = {
  interviewing: ["gemini", "claude", "openai", "workers-ai"],
  judging: ["gemini", "claude", "openai", "workers-ai"],
  drafting: ["gemini", "claude", "openai", "workers-ai"],
  embedding: ["gemini", "openai", "workers-ai"],
  transcribing: ["gemini", "openai", "workers-ai"],
} as const satisfies Record<string, readonly Provider[]>;
export type Purpose = keyof typeof purposes;

export type ModelSettings = {
  gemini: { apiKey: string; baseUrl: string | null; model: string; embedding: string; transcription: string } | null;
  claude: { apiKey: string; baseUrl: string | null; model: string } | null;
  openai: {
    apiKey: string | null;
    baseUrl: string | null;
    /** Each null where a server of one's own was given and no model named. */
    model: string | null;
    embedding: { model: string; dimensions: number } | null;
    transcription: string | null;
  } | null;
  workersAI: { ai: WorkersAI; gateway: string | null; model: string; transcription: string } | null;
  /** In the order in which they are asked; empty means without a model. */
  order: Readonly<Record<Purpose, readonly Provider[]>>;
  /** Take the place of what prompts ask for; null leaves it to them. */
  temperature: number | null;
  maxOutputTokens: number | null;
};

export const withoutModels: ModelSettings = {
  gemini: null,
  claude: null,
  openai: null,
  workersAI: null,
  order: { interviewing: [], judging: [], drafting: [], embedding: [], transcribing: [] },
  temperature: null,
  maxOutputTokens: null,
};

/** An organisation's choice, in order; null leaves it to the settings. Names of nobody who is set up are passed over. */
export type Wish = readonly string[] | null;

/** Who is asked for it, in order. */
export function wanted(settings: ModelSettings, purpose: Purpose, wish: Wish): Provider[] {
  return knownOf(wish ?? settings.order[purpose]).filter((provider) => canDo(settings, provider, purpose));
}

export function knownOf(names: readonly string[]): Provider[] {
  return [...new Set(names)].flatMap((name) => providers.filter((provider) => provider === name));
}

/** Whether what is set is enough to ask this provider for this. */
export function canDo(settings: ModelSettings, provider: Provider, purpose: Purpose): boolean {
  const able: readonly Provider[] = purposes[purpose];
  if (!able.includes(provider)) return false;
  if (provider === "gemini") return settings.gemini !== null;
  if (provider === "claude") return settings.claude !== null;
  if (provider === "workers-ai") return settings.workersAI !== null;
  const { openai } = settings;
  if (openai === null) return false;
  if (purpose === "embedding") return openai.embedding !== null;
  return (purpose === "transcribing" ? openai.transcription : openai.model) !== null;
}
