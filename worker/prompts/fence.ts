/**
 * Text that somebody else wrote, set apart as material. The marks cannot be written from inside: whatever could open or
 * close one loses its angle brackets, so that no text can step out of its fence.
 */

/** `name` is lower case with underscores. An empty text gives nothing at all. */
export function fence(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string {
  const inner = harmless(text).trim();
  if (inner === "") return "";
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${harmless(value).replaceAll('"', "'")}"`);
  return `<${name}${said.join("")}>\n${inner}\n</${name}>`;
}

/** Inline, for a line within something that is fenced already. */
export function harmless(text: string): string {
  return text.replaceAll("<", "‹").replaceAll(">", "›");
}

/** At most `most` characters, cut at a word, with a mark where something is missing. */
export function shorten(text: string, most: number): string {
  const plain = text.trim();
  if (plain.length <= most) return plain;
  return `${plain.slice(0, most).replace(/\s+\S*$/u, "")} …`;
}

/** Beginning and end, for an answer that is too long to send whole: what was said last matters most. */
export function shortenMiddle(text: string, most: number): string {
  const plain = text.trim();
  if (plain.length <= most) return plain;
  const head = Math.floor(most / 3);
  return `${plain.slice(0, head).replace(/\s+\S*$/u, "")} […] ${plain.slice(plain.length - (most - head)).replace(/^\S*\s+/u, "")}`;
}

/** Parts that are there, a line between each. */
export function joinParts(...parts: readonly (string | false | null)[]): string {
  return parts.filter((part): part is string => typeof part === "string" && part !== "").join("\n\n");
}
