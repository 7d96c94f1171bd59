/** Which models may be used, from the Worker's environment. Without any of these settings the product works without a model. */
import { isOpenAI } from "./openai-client.ts";
import { canDo, type ModelSettings, type Provider, type Purpose, purposes, withoutModels } from "./providers.ts";
import { type SetModels, settingsShape, whatToDo } from "./settings-shape.ts";

/** What can be used, and a sentence for each setting that is wrong; with problems, the settings are those of no model. */
export function readModelSettings(env: unknown): { settings: ModelSettings; problems: readonly string[] } {
  const parsed = settingsShape.safeParse(env);
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

function openaiOf(set: SetModels): ModelSettings["openai"] {
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

function problemsOfOpenAI(set: SetModels): string[] {
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
