/** Who is behind a provider's models, as people are told when their words go there. */
import { isOpenAI } from "./openai-client.ts";
import { canDo, type ModelSettings, type Provider, type Purpose } from "./providers.ts";

const companies: Readonly<Record<Provider, string>> = {
  gemini: "Google",
  claude: "Anthropic",
  openai: "OpenAI",
  "workers-ai": "Cloudflare",
};

/** Of the first that is asked for it; null where there is none, or where it is at an address of the operator's choice. */
export function companyOf(settings: ModelSettings, purpose: Purpose): string | null {
  const first = settings.order[purpose].find((provider) => canDo(settings, provider, purpose));
  if (first === undefined) return null;
  return first === "openai" && !isOpenAI(settings.openai?.baseUrl ?? null) ? null : companies[first];
}
