/** The agent's settings, from its environment. Every one that is missing or wrong says what to do, all at once. */
import * as z from "zod";

const makers = ["deepgram", "elevenlabs", "openai", "gemini"] as const;
export type Maker = (typeof makers)[number];

// An empty line in an environment file means the same as none.
const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === "" ? undefined : value));
const address = (protocol: RegExp) => text.pipe(z.url({ protocol }).optional());
const number = (least: number, most: number, otherwise: number) =>
  text.transform((value) => Number(value ?? otherwise)).pipe(z.int().min(least).max(most));

const shape = z.object({
  LIVEKIT_URL: text.pipe(z.url({ protocol: /^wss?$/ })),
  LIVEKIT_API_KEY: text.pipe(z.string()),
  LIVEKIT_API_SECRET: text.pipe(z.string()),
  VIVA_URL: text.pipe(z.url({ protocol: /^https?$/ })),

  AGENT_MODE: text.pipe(z.enum(["cascade", "realtime"]).default("cascade")),
  AGENT_LIVE_MODEL: text,
  AGENT_LIVE_BASE_URL: address(/^https?$/),
  AGENT_LIVE_VOICE_EN: text,
  AGENT_LIVE_VOICE_DE: text,
  AGENT_LIVE_SESSION_MINUTES: number(1, 60, 8),

  AGENT_STT: text.pipe(z.enum(makers).optional()),
  AGENT_STT_MODEL: text,
  AGENT_STT_BASE_URL: address(/^(http|ws)s?$/),
  AGENT_TTS: text.pipe(z.enum(makers).optional()),
  AGENT_TTS_MODEL: text,
  AGENT_TTS_BASE_URL: address(/^https?$/),
  AGENT_VOICE_EN: text,
  AGENT_VOICE_DE: text,
  DEEPGRAM_API_KEY: text,
  ELEVENLABS_API_KEY: text,
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: address(/^https?$/),
  GEMINI_API_KEY: text,

  AGENT_TURN_DETECTION: text.pipe(z.enum(["detector", "vad"]).default("detector")),
  AGENT_MAX_INTERVIEWS: number(1, 65, 10),
  AGENT_IDLE_PROCESSES: number(1, 16, 2),
  AGENT_HOST: text.pipe(z.string().default("127.0.0.1")),
  AGENT_PORT: number(1, 65_535, 8_081),
  AGENT_REGION: text.pipe(z.string().max(40).optional()),
});

type Name = keyof typeof shape.shape;
const oneOf = makers.join(", ");
const whatToDo: Readonly<Record<Name, string>> = {
  LIVEKIT_URL:
    "LIVEKIT_URL must be the address of a LiveKit server, for example wss://my-project.livekit.cloud or ws://localhost:7880: set it.",
  LIVEKIT_API_KEY: "LIVEKIT_API_KEY is missing: set it to a key of that LiveKit server.",
  LIVEKIT_API_SECRET: "LIVEKIT_API_SECRET is missing: set it to the secret that belongs to LIVEKIT_API_KEY.",
  VIVA_URL:
    "VIVA_URL must be the address at which Viva runs, for example https://viva.example.com or http://localhost:8787: set it.",
  AGENT_MODE:
    'AGENT_MODE must be "cascade" (one who hears and one who speaks) or "realtime" (Gemini Live does both): correct or remove it.',
  AGENT_LIVE_MODEL: "AGENT_LIVE_MODEL must be the name of a model of Gemini Live: correct or remove it.",
  AGENT_LIVE_BASE_URL:
    "AGENT_LIVE_BASE_URL must be the address of a server that speaks the format of Gemini Live: correct or remove it.",
  AGENT_LIVE_VOICE_EN:
    "AGENT_LIVE_VOICE_EN must be the name of a voice of Gemini, for example Kore: correct or remove it.",
  AGENT_LIVE_VOICE_DE:
    "AGENT_LIVE_VOICE_DE must be the name of a voice of Gemini, for example Kore: correct or remove it.",
  AGENT_LIVE_SESSION_MINUTES:
    "AGENT_LIVE_SESSION_MINUTES must be a whole number from 1 to 60, the minutes after which a session with Gemini Live is followed by the next: correct or remove it.",
  AGENT_STT: `AGENT_STT says who turns speech into text and must be one of ${oneOf}: correct it, or remove it to take the first that has a key.`,
  AGENT_STT_MODEL: "AGENT_STT_MODEL must be the name of a model: correct or remove it.",
  AGENT_STT_BASE_URL:
    "AGENT_STT_BASE_URL must be the address of a server that speaks the format of AGENT_STT, for example http://localhost:8000/v1: correct or remove it.",
  AGENT_TTS: `AGENT_TTS says who turns text into speech and must be one of ${oneOf}: correct it, or remove it to take the first that has a key.`,
  AGENT_TTS_MODEL: "AGENT_TTS_MODEL must be the name of a model: correct or remove it.",
  AGENT_TTS_BASE_URL:
    "AGENT_TTS_BASE_URL must be the address of a server that speaks the format of AGENT_TTS, for example http://localhost:8880/v1: correct or remove it.",
  AGENT_VOICE_EN: "AGENT_VOICE_EN must be the name or id of a voice with AGENT_TTS: correct or remove it.",
  AGENT_VOICE_DE: "AGENT_VOICE_DE must be the name or id of a voice with AGENT_TTS: correct or remove it.",
  DEEPGRAM_API_KEY: "DEEPGRAM_API_KEY must be a text: correct or remove it.",
  ELEVENLABS_API_KEY: "ELEVENLABS_API_KEY must be a text: correct or remove it.",
  OPENAI_API_KEY: "OPENAI_API_KEY must be a text: correct or remove it.",
  OPENAI_BASE_URL: "OPENAI_BASE_URL must be the address of a server that speaks OpenAI's format: correct or remove it.",
  GEMINI_API_KEY: "GEMINI_API_KEY must be a text: correct or remove it.",
  AGENT_TURN_DETECTION:
    'AGENT_TURN_DETECTION must be "detector" (a local model listens for the end of an answer) or "vad" (silence alone decides): correct or remove it.',
  AGENT_MAX_INTERVIEWS:
    "AGENT_MAX_INTERVIEWS must be a whole number from 1 to 65, the interviews that this agent holds at once: correct or remove it.",
  AGENT_IDLE_PROCESSES:
    "AGENT_IDLE_PROCESSES must be a whole number from 1 to 16, the processes that are kept ready for the next interviews: correct or remove it.",
  AGENT_HOST:
    "AGENT_HOST must be the address that health is told on, for example 0.0.0.0 in a container: correct or remove it.",
  AGENT_PORT: "AGENT_PORT must be a port from 1 to 65535: correct or remove it.",
  AGENT_REGION: "AGENT_REGION must be a name of at most 40 characters, for example eu-central: correct or remove it.",
};

/** Who does one of the two, with what is needed for it. */
export type Provider = { maker: Maker; apiKey: string; baseUrl: string | null; model: string | null };

/** Gemini Live, with what is needed for it. */
export type LiveSettings = {
  apiKey: string;
  baseUrl: string | null;
  model: string | null;
  voices: { en: string | null; de: string | null };
  /** After so long a session is followed by the next. Milliseconds. */
  rotateMs: number;
};

export type AgentSettings = {
  livekit: { url: string; apiKey: string; apiSecret: string };
  vivaUrl: string;
  /** Who hears and who speaks, each by itself. Beside `live`: who goes on where that cannot; null, nobody does. */
  cascade: { stt: Provider; tts: Provider } | null;
  /** Null: no realtime model speaks. */
  live: LiveSettings | null;
  voices: { en: string | null; de: string | null };
  detection: "detector" | "vad";
  maxInterviews: number;
  idleProcesses: number;
  host: string;
  port: number;
  region: string | null;
};

/** The settings, or a sentence for each problem. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): AgentSettings | { problems: string[] } {
  const parsed = shape.safeParse(env);
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map((issue) => String(issue.path[0])));
  const problems = Object.entries(whatToDo).flatMap(([name, sentence]) => (wrong.has(name) ? [sentence] : []));
  // What can be told of the others is told, too, so that nobody mends one after the other.
  const stt = providerOf("STT", env);
  const tts = providerOf("TTS", env);
  const realtime = env["AGENT_MODE"]?.trim() === "realtime";
  const cascade = "problem" in stt || "problem" in tts ? null : { stt, tts };
  for (const provider of [stt, tts]) {
    // Beside a realtime model nobody needs to be there, but whoever is named has to be complete.
    const isWanted = !realtime || Boolean(env[`AGENT_STT`]?.trim() || env[`AGENT_TTS`]?.trim());
    if ("problem" in provider && isWanted && !wrong.has(provider.setting)) problems.push(provider.problem);
  }
  const apiKey = env["GEMINI_API_KEY"]?.trim() || null;
  if (realtime && apiKey === null)
    problems.push("AGENT_MODE is realtime, which needs GEMINI_API_KEY: set it, or choose cascade.");
  if (!parsed.success || problems.length > 0) return { problems };
  const set = parsed.data;
  return {
    livekit: { url: set.LIVEKIT_URL, apiKey: set.LIVEKIT_API_KEY, apiSecret: set.LIVEKIT_API_SECRET },
    vivaUrl: set.VIVA_URL,
    cascade,
    live:
      realtime && apiKey !== null
        ? {
            apiKey,
            baseUrl: set.AGENT_LIVE_BASE_URL ?? null,
            model: set.AGENT_LIVE_MODEL ?? null,
            voices: { en: set.AGENT_LIVE_VOICE_EN ?? null, de: set.AGENT_LIVE_VOICE_DE ?? null },
            rotateMs: set.AGENT_LIVE_SESSION_MINUTES * 60_000,
          }
        : null,
    voices: { en: set.AGENT_VOICE_EN ?? null, de: set.AGENT_VOICE_DE ?? null },
    detection: set.AGENT_TURN_DETECTION,
    maxInterviews: set.AGENT_MAX_INTERVIEWS,
    idleProcesses: set.AGENT_IDLE_PROCESSES,
    host: set.AGENT_HOST,
    port: set.AGENT_PORT,
    region: set.AGENT_REGION ?? null,
  };
}

const keys: Readonly<Record<Maker, string>> = {
  deepgram: "DEEPGRAM_API_KEY",
  elevenlabs: "ELEVENLABS_API_KEY",
  openai: "OPENAI_API_KEY",
  gemini: "GEMINI_API_KEY",
};
const does = { STT: "turns speech into text", TTS: "turns text into speech" } as const;

function providerOf(
  what: "STT" | "TTS",
  env: Readonly<Record<string, string | undefined>>,
): Provider | { problem: string; setting: string } {
  const setting = `AGENT_${what}`;
  const read = (name: string) => env[name]?.trim() || null;
  const named = makers.find((maker) => maker === read(setting));
  const baseOf = (maker: Maker) => read(`${setting}_BASE_URL`) ?? (maker === "openai" ? read("OPENAI_BASE_URL") : null);
  // A server of one's own may want no key.
  const keyOf = (maker: Maker) => read(keys[maker]) ?? (maker === "openai" && baseOf(maker) !== null ? "none" : null);
  const maker = named ?? makers.find((each) => keyOf(each) !== null);
  if (maker === undefined)
    return {
      setting,
      problem: `Nobody ${does[what]}: set one of ${Object.values(keys).join(", ")}, or ${setting}=openai with ${setting}_BASE_URL for a server of your own.`,
    };
  const apiKey = keyOf(maker);
  if (apiKey === null)
    return { setting, problem: `${setting} is ${maker}, which needs ${keys[maker]}: set it, or choose another.` };
  if (maker === "gemini" && what === "TTS" && baseOf(maker) !== null)
    return { setting: `${setting}_BASE_URL`, problem: `${setting}_BASE_URL cannot be used with gemini: remove it.` };
  return { maker, apiKey, baseUrl: baseOf(maker), model: read(`${setting}_MODEL`) };
}
