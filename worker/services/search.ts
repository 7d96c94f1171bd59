/** Free text from a search field, as SQL takes it. */

// D1 refuses LIKE patterns of more than 50 bytes.
const patternBytes = 50;

/** A LIKE pattern, or null when nothing is searched for. Wildcards that people type are matched as any character. */
export function containing(text: string | undefined): string | null {
  if (text === undefined || text === "") return null;
  const encoder = new TextEncoder();
  let kept = text.replaceAll(/[%_]/gu, "_");
  while (encoder.encode(`%${kept}%`).length > patternBytes) kept = Array.from(kept).slice(0, -1).join("");
  return `%${kept}%`;
}
