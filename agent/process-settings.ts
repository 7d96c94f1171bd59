/** The settings, for a process that cannot do without: says what is wrong with all of them, and ends. */
import { type AgentSettings, readSettings } from "./env.ts";

export function settingsOrExit(env: NodeJS.ProcessEnv = process.env): AgentSettings {
  const settings = readSettings(env);
  if (!("problems" in settings)) return settings;
  console.error(
    `The settings of this voice agent need attention.\n${settings.problems.map((each) => `- ${each}`).join("\n")}`,
  );
  process.exit(1);
}
