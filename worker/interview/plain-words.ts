/** A model's words without what nobody says aloud: marks for the eye, and praise. Pure. */
import { cleanLine } from "#contract/text.ts";

/** What a model adds for the eye is taken away, and what no eye sees; the words stay. */
export function plainWords(text: string): string {
  const words = text
    .replace(/```[\s\S]*?(?:```|$)/gu, " ")
    .replace(/^\s{0,3}(?:#{1,6}|[-*•>]|\d{1,2}[.)])\s+/gmu, "")
    .replace(/(\*\*|__|`|~~)(?=\S)([\s\S]*?\S)\1/gu, "$2")
    .replace(/(?<![\p{L}\p{N}])[*_](\S(?:[^*_\n]*\S)?)[*_](?![\p{L}\p{N}])/gu, "$1")
    .replace(/\[([^\]\n]+)\]\(https?:[^)\s]*\)/gu, "$1")
    .replace(/<\/?[a-z_]{2,30}(?:\s[^<>]{0,80})?>/gu, "")
    .replace(/\s+/gu, " ");
  return cleanLine(words);
}

const praising =
  "great|excellent|fantastic|perfect|brilliant|impressive|amazing|wonderful|awesome|superb|outstanding|super|tolle?[rs]?|klasse|prima|hervorragende?[rs]?|ausgezeichnete?[rs]?|großartige?[rs]?|perfekte?[rs]?|beeindruckende?[rs]?";
const good = `${praising}|good|strong|solid|interesting|gute[rs]?|starke[rs]?|schöne[rs]?`;
const told =
  "answer|example|story|response|insight|explanation|account|approach|Antwort|Beispiel|Geschichte|Erklärung|Schilderung";
const very = "(?:(?:really|very|absolutely|just|truly|such|sehr|wirklich|ganz|echt|ein|eine|an?) )*";

/** "Great!", "Perfect, thank you." */
const outcry = new RegExp(
  `^(?:(?:oh|wow|ah)[,!]? )?(?:that(?:'s| is| was) |this is |das (?:ist|war) (?:ja )?)?${very}(?:${praising}|well done|good job|great job|sehr gut)(?:[,!.…–-]+\\s*|$)`,
  "iu",
);
/** "That is a really good example." */
const verdict = new RegExp(
  `^(?:(?:that|what|this|das|was für)(?:'s| is| was| ist| war)? )?${very}(?:${good}) (?:${told})(?!\\p{L})(?: of [^,.!?;:]*)?(?:[,!.…;:–-]+\\s*|$)`,
  "iu",
);
/** "Thank you for that excellent answer." */
const inPassing = new RegExp(
  `(?<=(?:that|the|this|your|for|die|diese|das|dieses|Ihre?) )${very}(?:${good}) (?=(?:${told})(?!\\p{L}))`,
  "giu",
);

/** Praise is a grade, and a structured interview gives none: it is left out, and what else was said stays. One sentence. */
export function withoutPraise(sentence: string): string {
  const rest = sentence.replace(outcry, "").replace(verdict, "").replace(inPassing, "").trim();
  if (!/\p{L}/u.test(rest)) return "";
  return rest === sentence ? sentence : rest[0]?.toUpperCase() + rest.slice(1);
}
