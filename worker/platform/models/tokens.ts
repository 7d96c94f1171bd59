/** How many tokens a text has, by its length alone: for what a vendor has not counted. */
import type { ChatPrompt } from "./port.ts";

/** The prompts here have 3.4 to 4.6 characters to a token, in English and German (OpenAI's newer encoding). */
const charactersPerToken = 3.5;

export function tokensIn(characters: number): number {
  return Math.ceil(characters / charactersPerToken);
}

/** Without attachments, whose tokens each vendor counts in its own way. */
export function tokensOf({ system, messages }: ChatPrompt): number {
  return tokensIn(messages.reduce((sum, { text }) => sum + text.length, system.length));
}
