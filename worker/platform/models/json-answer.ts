/** Reads a model's JSON, and says to it what was wrong. */
import * as z from "zod";

export type Read<T> = { ok: true; value: T } | { ok: false; problem: string };

export function readJson<T>(text: string, shape: z.ZodType<T>): Read<T> {
  let json: unknown;
  try {
    json = JSON.parse(withoutFence(text));
  } catch {
    return { ok: false, problem: "It is not valid JSON." };
  }
  const parsed = shape.safeParse(json);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, problem: z.prettifyError(parsed.error) };
}

/** For the model alone: a problem may quote its answer. */
export function repairRequest(problem: string): string {
  return `That answer does not match the schema:\n${problem}\nAnswer again with the whole JSON, corrected, and nothing else.`;
}

/** Models without a mode for JSON like to wrap it in Markdown. */
function withoutFence(text: string): string {
  return /^\s*```(?:json)?\s*\n([\s\S]*?)\n?\s*```\s*$/.exec(text)?.[1] ?? text;
}
