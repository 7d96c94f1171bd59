/** Who is behind a provider's models, as people are told when their words go there. */
import { isOpenAI } from "./openai-client.ts";
import type { ModelSettings, Provider } from "./providers.ts";

const companies: Readonly<Record<Provider, string>> = {
  gemini: "Google",
  claude: "Anthropic",
  openai: "OpenAI",
  "workers-ai": "Cloudflare",
};

/** Null where it is at an address of the operator's choice. */
export function companyOf(settings: ModelSettings, provider: Provider): string | null {
  return provider === "openai" && !isOpenAI(settings.openai?.baseUrl ?? null) ? null : companies[provider];
}
