/** What every prompt is: a version, an input, and how the input becomes words. What it produced is stored with `name`. */
import type * as z from "zod";

/** `system` says who speaks to whom and by which rules, and holds nothing that a stranger wrote. */
export type Rendered = {
  system: string;
  /** In order; what stays the same from call to call comes first, so that a vendor's cache of prompts is hit. */
  messages: readonly { role: "user" | "assistant"; text: string }[];
};

export type Prompt<Input> = {
  id: string;
  /** Raised with every change of its words. */
  version: number;
  render(input: Input): Rendered;
};

/** Answered with an object that matches `output`. */
export type ObjectPrompt<Input, Output> = Prompt<Input> & { output: z.ZodType<Output> };

/** As it is stored with what it made: `interviewer-turn@1`. */
export function promptName(prompt: { id: string; version: number }): string {
  return `${prompt.id}@${prompt.version}`;
}
