/** Tells the operator what fails, by code; and once, in a sentence, when it is a key. */
import type { Log } from "#worker/platform/logger.ts";
import type { ChainGiven } from "./tries.ts";

export function reportFailures(log: Log): ChainGiven["failed"] {
  const told = new Set<string>();
  return (failure, next) => {
    const fields = {
      code: `MODEL_${failure.kind.toUpperCase()}`,
      model: failure.model,
      ...(failure.status === null ? {} : { status: failure.status }),
      next,
    };
    if (failure.kind !== "unauthorised") log("warn", "models.failed", fields);
    else if (!told.has(failure.model)) {
      told.add(failure.model);
      log("error", "models.key_refused", { ...fields, advice: advice(failure.model) });
    }
  };
}

/** Names settings, never what they hold. */
function advice(model: string): string {
  const [provider = ""] = model.split(":");
  const key = keys[provider];
  return key === undefined
    ? `${model} may not be used by this account: check what the account is allowed to do.`
    : `${key} was refused for ${model}: set a valid one with \`wrangler secret put ${key}\`, or in .dev.vars.`;
}

const keys: Readonly<Record<string, string>> = {
  gemini: "GEMINI_API_KEY",
  claude: "ANTHROPIC_API_KEY",
  openai: "OPENAI_API_KEY",
};
