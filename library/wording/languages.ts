/** Which language a text is in, and rules that have patterns for each. */

export type Languages = { readonly english: boolean; readonly german: boolean };

export type Patterns = { readonly english: readonly RegExp[]; readonly german: readonly RegExp[] };

/** By the small words; both when they do not tell, because then the text is too short for a mix-up. */
export function languagesOf(text: string): Languages {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  const english = count(
    /\b(?:the|an?|and|you|your|what|how|is|are|were|have|has|had|with|of|for|to|from|on|at|when|would|tell|describe|which|who|why|where|did|do|does|it|that|this|there|they|be|been|not|or)\b/giu,
  );
  const german = count(
    /(?<!\p{L})(?:der|die|das|den|dem|und|oder|sie|es|sich|ihnen|ihre?[nrms]?|du|dir|dich|deine?[nrms]?|wie|wer|wen|wem|warum|wann|ist|sind|haben|hat|hatte|hatten|hast|wird|wurde|wurden|dahinter|dabei|daran|dafür|davon|danach|damit|dazu|eine?[nrms]?|nicht|mit|von|für|zu|zum|zur|auf|bei|aus|im|als|wenn|würden|welche[nrms]?|mir)(?!\p{L})/giu,
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
