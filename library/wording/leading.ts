/** Questions that suggest their answer. */
import type { Patterns } from "./languages.ts";

const negated = "(?:do|does|did|is|are|was|were|have|has|would|should|could|can|wo|ca)n't";

/** What gives away the answer that is expected. */
export const leading: Patterns = {
  english: [
    new RegExp(
      `(?<=^|[.!?] |[,;] (?:but |and |so )?)${negated} (?:you|it|that|this|they|we|he|she|there|everyone)\\b`,
      "iu",
    ),
    /\b(?:don't|wouldn't|do not|would not) you (?:agree|think|say|feel|find)\b/iu,
    /(?<=^|[.!?,;] )would you (?:not )?agree\b/iu,
    /\b(?:do|would) you not (?:agree|think|find)\b/iu,
    /\bsurely\b/iu,
    /\bI (?:assume|suppose|presume|take it|trust|bet|imagine that you)\b/iu,
    /\bI(?:'m| am) (?:sure|certain|confident) (?:that )?(?:you|it|this)\b/iu,
    /\b(?:of course|obviously|naturally|no doubt|undoubtedly),? (?:you|it is|we all)\b/iu,
    /\byou(?:'d| would| will|'ll)? (?:of course|obviously|no doubt|undoubtedly)\b/iu,
    /\b(?:as we all know|everyone knows|everybody knows|most people would agree|any good \p{L}+ (?:would|knows))\b/iu,
    /, (?:would|do|did|are|were|is|was|can|could|have|has|will|should) (?:you|it|they|he|she|that|we|there)\?/iu,
    /\bI guess (?:that )?you\b/iu,
    /\bas it should be\b|(?<=^|[.!?;] )(?:here,? )?we (?:really |strongly |all )?(?:value|prize|pride ourselves)\b/iu,
    /\b(?:that|it|this) must have been\b/iu,
    /(?<=^|[.!?;] )an? (?:good|great|true|real|strong) \p{L}+ (?:always|never)\b/iu,
    /\bwhy (?:is|are) [^?]{1,40} (?:so )?important to you\b/iu,
    /(?<=^|[.!?] )(?:clearly|obviously|naturally|of course|no doubt|certainly)\b/iu,
    /(?<=^|[.!?] )so you [^?]*, then\?/iu,
    /, (?:right|correct|yes|no|agreed|okay|am I right)\?/iu,
  ],
  german: [
    /(?<=^|[.!?,;] )(?:finden|meinen|glauben|denken|stimmen|würden|sind|haben|wollen) Sie (?:mir )?(?:denn )?nicht(?: auch| zu)?(?!\p{L})(?=[^?]*\?)/iu,
    /(?<=^|[.!?,;] )ist (?:es|das) nicht(?: so)?(?!\p{L})/iu,
    /(?<!\p{L})(?:nicht wahr|stimmen Sie (?:mir )?zu|da(?:rin)? stimmen Sie|geben Sie mir recht)(?!\p{L})/iu,
    /(?<=^|[.!?] )(?:wäre|war) (?:es|das) (?:denn )?nicht(?!\p{L})/iu,
    /(?<=^|[.!?] )(?:da|dann|dabei) (?:haben|hatten|sind|waren) Sie (?:\p{L}+ )?(?:sicher|sicherlich|bestimmt|gewiss)(?!\p{L}|,| dass)/iu,
    /(?<=^|[.!?] )(?:das|es) (?:war|ist)(?: Ihnen| für Sie)? (?:doch |ja )?(?:bestimmt|sicherlich|sicher|gewiss) \p{L}/iu,
    /(?<!\p{L})eine? (?:guter?|echter?|wahrer?) \p{L}+ (?:\p{L}+ ){0,2}(?:nie|niemals|immer|stets)(?!\p{L})/iu,
    /(?<!\p{L})ich (?:denke|glaube|vermute)(?: mal)?, (?:dass )?Sie(?!\p{L})/iu,
    /, (?:oder|richtig|korrekt|stimmt's|gell|nicht)\?/iu,
    /(?<!\p{L})(?:sicherlich|gewiss|bestimmt|sicher|natürlich|selbstverständlich) (?:haben|sind|würden|wollen|kennen|können|finden) Sie(?!\p{L})/iu,
    /(?<!\p{L})Sie (?:haben|sind|würden|wollen|können|finden|kennen) (?:doch|ja|sicherlich|sicher(?![, ]*dass|,)|natürlich|bestimmt|selbstverständlich|gewiss)(?!\p{L})/iu,
    /(?<!\p{L})(?:ich nehme (?:doch )?an|ich gehe davon aus|ich vermute|ich bin (?:mir )?sicher, dass Sie)(?!\p{L})/iu,
    /(?<!\p{L})wie (?:wir alle wissen|jeder weiß)(?!\p{L})/iu,
  ],
};
