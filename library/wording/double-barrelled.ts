/** Questions that ask several things at once. */
import type { Languages } from "./languages.ts";

const pairs =
  /\b(?:strengths? and (?:what are )?(?:your )?(?:\p{L}+ )?weakness(?:es)?|success(?:es)? and (?:your |a |one )?(?:\p{L}+ )?failures?)\b|(?<!\p{L})(?:Stärken und (?:Ihre )?(?:\p{L}+ )?Schwächen|Erfolge? und (?:Ihre? )?Misserfolge?)(?!\p{L})/iu;
const eitherAnd = /\band\/or\b|\bund\/oder\b/iu;
const asksEnglish =
  /(?:^|[,;:] |\b(?:and|or|me|describe|explain|say) )(?:(?:and|then|also) )*(?:in |to |at |from |by |with |for )?(?:what|how|why|which|who|whom|when|where)\b(?! (?:to|or|and|else|not|ever|you joined)\b)/giu;
const asksGerman =
  /(?:^|[,;:] |(?<!\p{L})(?:und|oder) )(?:(?:und|dann|auch) )*(?:mit |in |aus |an |auf )?(?:was|wie|warum|weshalb|wieso|welche[nrms]?|wer|wen|wem|wann)(?!\p{L})/giu;

export function isDoubleBarrelled(
  asked: string,
  sentences: readonly string[],
  { english, german }: Languages,
): boolean {
  if (pairs.test(asked) || eitherAnd.test(asked)) return true;
  // Somebody else's question after a colon, and "What if …?", only set the scene.
  const direct = asked.replaceAll(
    /:[^.:?!]*\?(?= *\p{L})|(?<=^|[.!?] )(?:what if|was wäre,? wenn|was,? wenn)\b[^?]*\?(?= *\p{L})/giu,
    ".",
  );
  if ((direct.match(/\?/gu)?.length ?? 0) > 1) return true;
  return sentences.some((sentence) => {
    const asks = Math.max(
      english ? (sentence.match(asksEnglish)?.length ?? 0) : 0,
      german ? (sentence.match(asksGerman)?.length ?? 0) : 0,
    );
    return asks > 2;
  });
}
