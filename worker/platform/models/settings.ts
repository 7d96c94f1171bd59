/** Which models may be used, from the Worker's environment. Without any of these settings the product works without a model. */
import * as z from "zod";
import { isOpenAI } from "./openai-client.ts";
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

// An empty line in .dev.vars means the same as none.
const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === "" ? undefined : value));
const address = text.pipe(z.url({ protocol: /^https?$/ }).optional());
const number = (least: number, most: number) =>
  text
    .transform((value) => (value === undefined ? undefined : Number(value)))
    .pipe(z.number().min(least).max(most).optional());
const list = z
  .string()
  .optional()
  .transform((value) =>
    value
      ?.split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && name !== "offline"),
  )
  .pipe(z.array(z.enum(providers)).optional());

const shape = z.object({
  GEMINI_API_KEY: text,
  GEMINI_BASE_URL: address,
  GEMINI_MODEL: text,
  GEMINI_EMBEDDING_MODEL: text,
  GEMINI_TRANSCRIPTION_MODEL: text,
  ANTHROPIC_API_KEY: text,
  ANTHROPIC_BASE_URL: address,
  ANTHROPIC_MODEL: text,
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: address,
  OPENAI_MODEL: text,
  OPENAI_EMBEDDING_MODEL: text,
  OPENAI_EMBEDDING_DIMENSIONS: number(1, 8_192),
  OPENAI_TRANSCRIPTION_MODEL: text,
  AI: z.custom<WorkersAI>((value) => typeof Object(value).run === "function").optional(),
  WORKERS_AI_MODEL: text,
  WORKERS_AI_TRANSCRIPTION_MODEL: text,
  WORKERS_AI_GATEWAY: text,
  MODELS_INTERVIEWING: list,
  MODELS_JUDGING: list,
  MODELS_DRAFTING: list,
  MODELS_EMBEDDING: list,
  MODELS_TRANSCRIBING: list,
  MODELS_TEMPERATURE: number(0, 2),
  MODELS_MAX_OUTPUT_TOKENS: number(16, 65_536),
});
type Name = keyof typeof shape.shape;

export const modelSettingNames: readonly string[] = Object.keys(shape.shape);

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

const anAddress = (name: Name, example: string) =>
  `${name} must be the address of an API, for example ${example}: correct or remove it.`;
const aList = (name: Name, example: string) =>
  `${name} must be a list of ${providers.join(", ")} with commas between them, or "offline" for none, for example ${name}="${example}": correct or remove it.`;

const whatToDo: Readonly<Partial<Record<Name, string>>> = {
  GEMINI_BASE_URL: anAddress(
    "GEMINI_BASE_URL",
    "https://gateway.ai.cloudflare.com/v1/ACCOUNT/GATEWAY/google-ai-studio",
  ),
  ANTHROPIC_BASE_URL: anAddress("ANTHROPIC_BASE_URL", "https://gateway.ai.cloudflare.com/v1/ACCOUNT/GATEWAY/anthropic"),
  OPENAI_BASE_URL: anAddress("OPENAI_BASE_URL", "http://localhost:11434/v1 for Ollama"),
  OPENAI_EMBEDDING_DIMENSIONS:
    "OPENAI_EMBEDDING_DIMENSIONS must be how many numbers a vector of OPENAI_EMBEDDING_MODEL has, for example 768: correct or remove it.",
  AI: "AI must be the binding of Workers AI: name it so in wrangler.toml, with nothing else of that name.",
  MODELS_INTERVIEWING: aList("MODELS_INTERVIEWING", "gemini,claude"),
  MODELS_JUDGING: aList("MODELS_JUDGING", "claude,gemini"),
  MODELS_DRAFTING: aList("MODELS_DRAFTING", "gemini"),
  MODELS_EMBEDDING: aList("MODELS_EMBEDDING", "openai"),
  MODELS_TRANSCRIBING: aList("MODELS_TRANSCRIBING", "openai"),
  MODELS_TEMPERATURE: "MODELS_TEMPERATURE must be a number from 0 to 2: correct or remove it.",
  MODELS_MAX_OUTPUT_TOKENS: "MODELS_MAX_OUTPUT_TOKENS must be a number from 16 to 65536: correct or remove it.",
};

/** What can be used, and a sentence for each setting that is wrong; with problems, the settings are those of no model. */
export function readModelSettings(env: unknown): { settings: ModelSettings; problems: readonly string[] } {
  const parsed = shape.safeParse(env);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    const known = Object.entries(whatToDo).flatMap(([name, sentence]) => (names.has(name) ? [sentence] : []));
    const others = [...names]
      .filter((name) => !(name in whatToDo))
      .map((name) => `${name} must be a text: correct or remove it.`);
    return { settings: withoutModels, problems: [...known, ...others] };
  }
  const set = parsed.data;
  const settings: ModelSettings = {
    gemini:
      set.GEMINI_API_KEY === undefined
        ? null
        : {
            apiKey: set.GEMINI_API_KEY,
            baseUrl: set.GEMINI_BASE_URL ?? null,
            model: set.GEMINI_MODEL ?? "gemini-3.5-flash",
            embedding: set.GEMINI_EMBEDDING_MODEL ?? "gemini-embedding-001",
            transcription: set.GEMINI_TRANSCRIPTION_MODEL ?? set.GEMINI_MODEL ?? "gemini-3.5-flash",
          },
    claude:
      set.ANTHROPIC_API_KEY === undefined
        ? null
        : {
            apiKey: set.ANTHROPIC_API_KEY,
            baseUrl: set.ANTHROPIC_BASE_URL ?? null,
            model: set.ANTHROPIC_MODEL ?? "claude-sonnet-5-5",
          },
    openai: openaiOf(set),
    workersAI:
      set.AI === undefined
        ? null
        : {
            ai: set.AI,
            gateway: set.WORKERS_AI_GATEWAY ?? null,
            model: set.WORKERS_AI_MODEL ?? "@cf/meta/llama-3.3-70b-instruct-fp8-fast",
            transcription: set.WORKERS_AI_TRANSCRIPTION_MODEL ?? "@cf/openai/whisper-large-v3-turbo",
          },
    order: withoutModels.order,
    temperature: set.MODELS_TEMPERATURE ?? null,
    maxOutputTokens: set.MODELS_MAX_OUTPUT_TOKENS ?? null,
  };
  const lists = {
    interviewing: set.MODELS_INTERVIEWING,
    judging: set.MODELS_JUDGING,
    drafting: set.MODELS_DRAFTING,
    embedding: set.MODELS_EMBEDDING,
    transcribing: set.MODELS_TRANSCRIBING,
  };
  const problems = [...problemsOfOpenAI(set), ...problemsOfLists(settings, lists)];
  if (problems.length > 0) return { settings: withoutModels, problems };
  const orderOf = (purpose: Purpose) =>
    lists[purpose] ?? purposes[purpose].filter((provider) => canDo(settings, provider, purpose));
  return {
    settings: {
      ...settings,
      order: {
        interviewing: orderOf("interviewing"),
        judging: orderOf("judging"),
        drafting: orderOf("drafting"),
        embedding: orderOf("embedding"),
        transcribing: orderOf("transcribing"),
      },
    },
    problems,
  };
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

type Set = z.infer<typeof shape>;

function openaiOf(set: Set): ModelSettings["openai"] {
  if (set.OPENAI_API_KEY === undefined && set.OPENAI_BASE_URL === undefined) return null;
  const own = isOpenAI(set.OPENAI_BASE_URL ?? null);
  const embedding = set.OPENAI_EMBEDDING_MODEL ?? (own ? "text-embedding-3-small" : null);
  return {
    apiKey: set.OPENAI_API_KEY ?? null,
    baseUrl: set.OPENAI_BASE_URL ?? null,
    model: set.OPENAI_MODEL ?? (own ? "gpt-5.4-mini" : null),
    embedding:
      embedding === null
        ? null
        : { model: embedding, dimensions: set.OPENAI_EMBEDDING_DIMENSIONS ?? defaultDimensions },
    transcription: set.OPENAI_TRANSCRIPTION_MODEL ?? (own ? "whisper-1" : null),
  };
}

// What OpenAI's models are asked for: half of what the small one gives.
const defaultDimensions = 768;

function problemsOfOpenAI(set: Set): string[] {
  const problems: string[] = [];
  const models = [set.OPENAI_MODEL, set.OPENAI_EMBEDDING_MODEL, set.OPENAI_TRANSCRIPTION_MODEL];
  if (!isOpenAI(set.OPENAI_BASE_URL ?? null) && models.every((model) => model === undefined))
    problems.push(
      "OPENAI_BASE_URL names a server of its own: say with OPENAI_MODEL which of its models is to be asked.",
    );
  const embedding = set.OPENAI_EMBEDDING_MODEL;
  if (
    embedding !== undefined &&
    !embedding.startsWith("text-embedding-3") &&
    set.OPENAI_EMBEDDING_DIMENSIONS === undefined
  )
    problems.push(
      "OPENAI_EMBEDDING_MODEL is not one of OpenAI's newer ones: say with OPENAI_EMBEDDING_DIMENSIONS how many numbers its vectors have.",
    );
  return problems;
}

const missing: Readonly<Record<Provider, string>> = {
  gemini: "GEMINI_API_KEY",
  claude: "ANTHROPIC_API_KEY",
  openai: "OPENAI_API_KEY, or OPENAI_BASE_URL with the name of a model",
  "workers-ai": "the AI binding, which only a deployed Worker has",
};

function problemsOfLists(
  settings: ModelSettings,
  lists: Readonly<Record<Purpose, readonly Provider[] | undefined>>,
): string[] {
  return Object.entries(lists).flatMap(([key, list = []]) => {
    // The keys are those of the record.
    const purpose = key as Purpose;
    const name = `MODELS_${purpose.toUpperCase()}`;
    const able: readonly Provider[] = purposes[purpose];
    return list
      .filter((provider) => !canDo(settings, provider, purpose))
      .map((provider) =>
        able.includes(provider)
          ? `${name} names ${provider}, which is not set up: set ${missing[provider]}, or take it off the list.`
          : `${name} names ${provider}, which cannot do that: take it off the list; ${able.join(", ")} can.`,
      );
  });
}
