/** LiveKit from the Worker's environment. Without these settings interviews are held in text. */
import * as z from "zod";

const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === "" ? undefined : value));

/** Names as LiveKit's own programs have them; the one of the Worker's own calls is ours. */
export const liveKitShape = z.object({
  LIVEKIT_URL: text.pipe(z.url({ protocol: /^wss?$/ }).optional()),
  LIVEKIT_API_KEY: text,
  LIVEKIT_API_SECRET: text.pipe(z.string().min(32).optional()),
  LIVEKIT_INTERNAL_URL: text.pipe(z.url({ protocol: /^(https?|wss?)$/ }).optional()),
});

export const liveKitWhatToDo: Readonly<Record<keyof typeof liveKitShape.shape, string>> = {
  LIVEKIT_URL:
    "LIVEKIT_URL must be the address that browsers reach LiveKit at, for example wss://project.livekit.cloud or ws://localhost:7880: correct or remove it.",
  LIVEKIT_API_KEY: "LIVEKIT_API_KEY must be a text: set it beside LIVEKIT_API_SECRET, or remove it.",
  LIVEKIT_API_SECRET:
    "LIVEKIT_API_SECRET must have at least 32 characters: set it with `wrangler secret put LIVEKIT_API_SECRET`, or in .dev.vars, to what LiveKit's own keys say, or remove it.",
  LIVEKIT_INTERNAL_URL:
    "LIVEKIT_INTERNAL_URL must be the address that this Worker reaches LiveKit at, where that is another one than LIVEKIT_URL, for example http://livekit:7880: correct or remove it.",
};

export type LiveKitSettings = {
  /** For browsers. */
  url: string;
  /** For the Worker itself. */
  internalUrl: string;
  apiKey: string;
  apiSecret: string;
};

/** Null settings: interviews are held in text. */
export function liveKitOf(set: z.infer<typeof liveKitShape>): {
  settings: LiveKitSettings | null;
  problems: readonly string[];
} {
  const { LIVEKIT_URL: url, LIVEKIT_API_KEY: apiKey, LIVEKIT_API_SECRET: apiSecret } = set;
  if (url !== undefined && apiKey !== undefined && apiSecret !== undefined)
    return { settings: { url, internalUrl: set.LIVEKIT_INTERNAL_URL ?? url, apiKey, apiSecret }, problems: [] };
  const isNone = [url, apiKey, apiSecret, set.LIVEKIT_INTERNAL_URL].every((value) => value === undefined);
  const problems = isNone
    ? []
    : [
        "LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET belong together: set all three, or none of them and no LIVEKIT_INTERNAL_URL.",
      ];
  return { settings: null, problems };
}
