/** Frames as text. */
import type { LiveMessage } from "#contract/live/message.ts";

export function encodeLines(messages: readonly LiveMessage[]): string {
  return messages.map((message) => `${JSON.stringify(message)}\n`).join("");
}

/** Undefined for what is no JSON; the schema refuses that like any other wrong value. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The id of an input that was otherwise wrong, so that its sender can stop sending it. */
export function inputIdIn(text: string): string | undefined {
  const frame = parseJson(text);
  if (typeof frame !== "object" || frame === null || !("input" in frame)) return undefined;
  const { input } = frame;
  const named = typeof input === "object" && input !== null && "id" in input && typeof input.id === "string";
  return named ? String(input.id).slice(0, 64) : undefined;
}
