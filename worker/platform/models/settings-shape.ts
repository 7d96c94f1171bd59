/** The names and forms of the settings of models, and what to do about each that is wrong. */
import * as z from "zod";
import { providers } from "./providers.ts";
import type { WorkersAI } from "./workers-ai-binding.ts";

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

export const settingsShape = z.object({
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
export type SetModels = z.infer<typeof settingsShape>;
type Name = keyof SetModels;

export const modelSettingNames: readonly string[] = Object.keys(settingsShape.shape);

const anAddress = (name: Name, example: string) =>
  `${name} must be the address of an API, for example ${example}: correct or remove it.`;
const aList = (name: Name, example: string) =>
  `${name} must be a list of ${providers.join(", ")} with commas between them, or "offline" for none, for example ${name}="${example}": correct or remove it.`;

/** Of settings that can have a wrong form. */
export const whatToDo: Readonly<Partial<Record<Name, string>>> = {
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
