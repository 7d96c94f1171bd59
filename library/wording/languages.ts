/** Which language a text is in, and rules that have patterns for each. */

export type Languages = { readonly english: boolean; readonly german: boolean };

export type Patterns = { readonly english: readonly RegExp[]; readonly german: readonly RegExp[] };

/** By the small words; both when they do not tell, because then the text is too short for a mix-up. */
export function languagesOf(text: string): Languages {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  const english = count(
    /\b(?:the|an?|and|you|your|what|how|is|are|were|have|with|of|for|to|when|would|tell|describe|which|did|do)\b/giu,
  );
  const german = count(
    /(?<!\p{L})(?:der|die|das|den|dem|und|sie|ihnen|ihre?[nrms]?|du|dir|dich|deine?[nrms]?|wie|ist|sind|haben|hast|eine?[nrms]?|nicht|mit|von|für|zu|als|wenn|würden|welche[nrms]?|mir)(?!\p{L})/giu,
  );
  return { english: english >= german, german: german >= english };
}

/** The words that the first fitting pattern found, without the punctuation around them. */
export function firstFound(patterns: Patterns, text: string, { english, german }: Languages): string | undefined {
  for (const pattern of [...(english ? patterns.english : []), ...(german ? patterns.german : [])]) {
    const found = pattern.exec(text)?.[0].replace(/^[\s,]+|[\s,?.!]+$/gu, "");
    if (found) return found;
  }
  return undefined;
}
