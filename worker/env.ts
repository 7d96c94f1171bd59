/** The Worker's settings, parsed once per environment object. A missing or wrong one names itself and says what to do. */
import * as z from "zod";
import type { ModelSettings } from "#worker/platform/models/providers.ts";
import type { TracingTarget } from "#worker/platform/tracing/otlp.ts";
import { tracingShape, tracingTarget } from "#worker/platform/tracing/settings.ts";
import type { PublicWeb } from "#worker/platform/web-page/fetch-page.ts";
import { readModelSettings } from "#worker/platform/models/settings.ts";
import { egressOf, type EgressSettings, egressShape, egressWhatToDo } from "#worker/platform/rooms/egress-settings.ts";
import { liveKitOf, type LiveKitSettings, liveKitShape, liveKitWhatToDo } from "#worker/platform/rooms/settings.ts";

export class SettingsError extends Error {
  constructor(problems: readonly string[]) {
    super(`The settings of this Worker need attention. ${problems.join(" ")}`);
    this.name = "SettingsError";
  }
}

const origins = z
  .string()
  .default("")
  .transform((value) =>
    value
      .split(",")
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ""),
  )
  .pipe(z.array(z.url({ protocol: /^https?$/ }).transform((value) => new URL(value).origin)));

const shape = z.object({
  ENVIRONMENT: z.enum(["development", "production"]),
  AUTH_SECRET: z.string().min(32).optional(),
  BASE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((value) => new URL(value).origin)
    .optional(),
  ALLOWED_ORIGINS: origins,
  RATE_LIMIT_FACTOR: z.coerce.number().positive().max(1_000_000).default(1),
  REGISTRATION: z.enum(["open", "invited"]).default("open"),
  INTERVIEW_MOST_USD: z.coerce.number().min(0).max(1_000).default(1),
  TAVILY_API_KEY: z
    .string()
    .trim()
    .optional()
    .transform((value) => (value === "" ? undefined : value)),
  TAVILY_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  PUBLIC_WEB: z.custom<PublicWeb>((value) => typeof Object(value).fetch === "function").optional(),
  ...tracingShape.shape,
  ...liveKitShape.shape,
  ...egressShape.shape,
});

const whatToDo: Readonly<Record<keyof typeof shape.shape, string>> = {
  ENVIRONMENT: 'ENVIRONMENT must be "development" or "production": set it under [vars] in wrangler.toml.',
  AUTH_SECRET:
    "AUTH_SECRET must have at least 32 characters: set it with `wrangler secret put AUTH_SECRET`, for example to the output of `openssl rand -base64 48`.",
  BASE_URL:
    "BASE_URL must be the address that people open, for example https://viva.example.com: correct or remove it under [vars].",
  ALLOWED_ORIGINS:
    "ALLOWED_ORIGINS must be a comma-separated list of origins, for example https://app.example.com: correct or remove it under [vars].",
  RATE_LIMIT_FACTOR:
    "RATE_LIMIT_FACTOR must be a number above 0 that every limit of rate is multiplied with: correct or remove it under [vars].",
  REGISTRATION:
    'REGISTRATION must be "open" (anybody may make an account) or "invited" (only who was invited to an organisation): correct or remove it under [vars].',
  INTERVIEW_MOST_USD:
    "INTERVIEW_MOST_USD must be a number of US dollars that models may cost in one interview, by estimate, before rules go on: correct or remove it under [vars].",
  TAVILY_API_KEY:
    "TAVILY_API_KEY must be a text: set it with `wrangler secret put TAVILY_API_KEY`, or in .dev.vars, or remove it.",
  TAVILY_BASE_URL:
    "TAVILY_BASE_URL must be the address of Tavily's API or of something that speaks it, for example https://api.tavily.com: correct or remove it under [vars].",
  PUBLIC_WEB:
    "PUBLIC_WEB must be a binding that fetches from public places alone, as `npm start` has it: correct or remove it.",
  LANGFUSE_PUBLIC_KEY: "LANGFUSE_PUBLIC_KEY must be a text: set it beside LANGFUSE_SECRET_KEY, or remove it.",
  LANGFUSE_SECRET_KEY:
    "LANGFUSE_SECRET_KEY must be a text: set it with `wrangler secret put LANGFUSE_SECRET_KEY`, or in .dev.vars, or remove it.",
  LANGFUSE_BASE_URL:
    "LANGFUSE_BASE_URL must be Langfuse's address, for example https://cloud.langfuse.com: correct or remove it under [vars].",
  OTEL_EXPORTER_OTLP_ENDPOINT:
    "OTEL_EXPORTER_OTLP_ENDPOINT must be the address of a collector that takes OTLP over HTTP, for example http://localhost:4318: correct or remove it under [vars].",
  OTEL_EXPORTER_OTLP_HEADERS:
    "OTEL_EXPORTER_OTLP_HEADERS must be headers for the collector as name=value,name=value: correct or remove it.",
  ...liveKitWhatToDo,
  ...egressWhatToDo,
};

export type Settings = {
  environment: "development" | "production";
  authSecret: string;
  /** The secret of development, which anybody can read in the sources. */
  secretIsKnown: boolean;
  /** The address that links are made with; null takes the request's own. */
  baseUrl: string | null;
  /** Other origins whose pages may call the API with credentials. */
  allowedOrigins: readonly string[];
  rateLimitFactor: number;
  /** Who may make an account: anybody, or whoever was invited to an organisation. */
  registration: "open" | "invited";
  /** What models may cost in one interview, in millionths of a US dollar. */
  interviewMostMicroUsd: number;
  /** Search of the web; null: there is none. */
  tavily: { apiKey: string; baseUrl: string | null } | null;
  /** By what pages that somebody names are fetched; null: by the platform's own. */
  publicWeb: PublicWeb | null;
  models: ModelSettings;
  /** Where traces of interviews go; null: nowhere. */
  tracing: TracingTarget | null;
  /** What carries voices; null: interviews are held in text. */
  liveKit: LiveKitSettings | null;
  /** Where LiveKit's egress stores what it records of rooms; null: the voice agent alone records. */
  egress: EgressSettings | null;
};

// Known to everybody who reads this file; parseSettings refuses to fall back to it outside development.
const developmentSecret = "viva-development-secret-that-protects-nothing";

export function parseSettings(env: unknown): Settings {
  const parsed = shape.safeParse(env);
  const models = readModelSettings(env);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    const problems = Object.entries(whatToDo).flatMap(([name, sentence]) => (names.has(name) ? [sentence] : []));
    throw new SettingsError([...problems, ...models.problems]);
  }
  const liveKit = liveKitOf(parsed.data);
  const egress = egressOf(parsed.data, parsed.data.LIVEKIT_URL !== undefined);
  const problems = [...models.problems, ...liveKit.problems, ...egress.problems];
  if (problems.length > 0) throw new SettingsError(problems);
  const {
    ENVIRONMENT,
    AUTH_SECRET,
    BASE_URL,
    ALLOWED_ORIGINS,
    RATE_LIMIT_FACTOR,
    REGISTRATION,
    INTERVIEW_MOST_USD,
    TAVILY_API_KEY,
    TAVILY_BASE_URL,
    PUBLIC_WEB,
  } = parsed.data;
  if (AUTH_SECRET === undefined && ENVIRONMENT !== "development") throw new SettingsError([whatToDo.AUTH_SECRET]);
  return {
    environment: ENVIRONMENT,
    authSecret: AUTH_SECRET ?? developmentSecret,
    secretIsKnown: AUTH_SECRET === undefined,
    baseUrl: BASE_URL ?? null,
    allowedOrigins: ALLOWED_ORIGINS,
    rateLimitFactor: RATE_LIMIT_FACTOR,
    registration: REGISTRATION,
    interviewMostMicroUsd: INTERVIEW_MOST_USD * 1_000_000,
    tavily: TAVILY_API_KEY === undefined ? null : { apiKey: TAVILY_API_KEY, baseUrl: TAVILY_BASE_URL ?? null },
    publicWeb: PUBLIC_WEB ?? null,
    models: models.settings,
    tracing: tracingTarget(parsed.data),
    liveKit: liveKit.settings,
    egress: egress.settings,
  };
}

const known = new WeakMap<object, Settings>();

export function settingsOf(env: Env): Settings {
  const before = known.get(env);
  if (before !== undefined) return before;
  const settings = parseSettings(env);
  known.set(env, settings);
  return settings;
}
