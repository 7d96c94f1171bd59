/** Questions that ask several things at once. */
import type { Languages } from "./languages.ts";

const pairs =
  /\b(?:strengths?,? and (?:what (?:is|are) )?(?:your )?(?:\p{L}+ )?weakness(?:es)?|success(?:es)? and (?:your |a |one )?(?:\p{L}+ )?failures?)\b|(?<!\p{L})(?:Stärken und (?:was )?(?:Ihre )?(?:\p{L}+ )?Schwächen|Erfolge?n? und (?:Ihre[nm]? |einem |einen |von einem )?Misserfolge?n?)(?!\p{L})/iu;
const eitherAnd = /\band\/or\b|\bund\/oder\b/iu;
/**
 * Two whole questions of the same kind: "What went well and what went badly?" With a comma they mark the way through one
 * story, as clarifications do: "What did they need, and what did you do?"
 */
const twinEnglish =
  /^(?:(?:and|so),? )?(what|how|why|which \p{L}+|who|when|where) (?:is|are|was|were|do|does|did|would|will|have|has|can|could|went|should)\b[^?,]*? and \1 (?:is|are|was|were|do|does|did|would|will|have|has|can|could|went|should)\b/iu;
const twinGerman = /^(?:und )?(was|wie|warum|wer|wen|wem|wann|wo) \p{L}+ [^?,]*? und \1 \p{L}+/iu;
const furtherRequest = /(?:^|[.!?] )also,? (?:please )?(?:tell|describe|explain)\b/iu;
/** "What comes first and what can wait" within a question is one thing asked. */
const innerPair = /(, (was|wer|wie|wen) [^,?]*? und) \2(?!\p{L})/giu;
const asksEnglish =
  /(?:^|[,;:] |\b(?:and|or|me|describe|explain|say) )(?:(?:and|then|also) )*(?:in |to |at |from |by |with |for )?(?:what|how|why|which|who|whom|when|where)\b(?! (?:to|or|and|else|not|ever|you joined)\b)/giu;
const asksGerman =
  /(?:^|[,;:] |(?<!\p{L})(?:und|oder) )(?:(?:und|dann|auch) )*(?:mit |in |aus |an |auf )?(?:was|wie|warum|weshalb|wieso|welche[nrms]?|wer|wen|wem|wann)(?!\p{L})/giu;

export function isDoubleBarrelled(
  asked: string,
  sentences: readonly string[],
  { english, german }: Languages,
): boolean {
  if (pairs.test(asked) || eitherAnd.test(asked) || furtherRequest.test(asked)) return true;
  if (sentences.some((one) => (english && twinEnglish.test(one)) || (german && twinGerman.test(one)))) return true;
  // Somebody else's question after a colon, and "What if …?", only set the scene.
  const direct = asked.replaceAll(
    /:[^.:?!]*\?(?= *\p{L})|(?<=^|[.!?] )(?:what if|was wäre,? wenn|was,? wenn)\b[^?]*\?(?= *\p{L})/giu,
    ".",
  );
  if ((direct.match(/\?/gu)?.length ?? 0) > 1) return true;
  return sentences.some((sentence) => {
    const asks = Math.max(
      english ? (sentence.match(asksEnglish)?.length ?? 0) : 0,
      german ? (sentence.replaceAll(innerPair, "$1").match(asksGerman)?.length ?? 0) : 0,
    );
    return asks > 2;
  });
}
