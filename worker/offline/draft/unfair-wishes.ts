/** Wishes in a job description that touch on grounds which law protects, in English and German: to be pointed out, never to be asked about. Pure. */

const grounds: readonly (readonly [string, RegExp])[] = [
  [
    "age",
    /\b(?:young(?:, \w+)? (?:and \w+ )?(?:team|people|person|man|woman|talent)|aged? (?:between )?\d{2}|(?:under|below|not older than|maximum age) \d{2}(?! (?:hours|minutes|days|people|employees))|\d{2} ?(?:-|to|–) ?\d{2} years old|digital natives?|jung\w*,? (?:und )?(?:\w+,? (?:und )?)?(?:team|mannschaft|unternehmen)|zwischen \d{2} und \d{2} jahren|(?:nicht älter als|höchstens|maximal|unter) \d{2} jahre?n?)\b/iu,
  ],
  [
    "origin",
    /\b(?:(?:english|german|french|spanish|native)[- ]?(?:mother tongue|native) ?(?:speakers?)?|native speakers?|native (?:english|german|french)|mother tongue|accent[- ]free|(?:deutsche?r? |englische? )?mutterspra\w+|akzentfrei\w*|(?:uk|us|eu|german) citizens? only|deutsche staatsangehörigkeit)\b/iu,
  ],
  [
    "sex",
    /\b(?:male|females?|men only|women only|girls? (?:wanted|for)|salesm[ae]n|waitress(?:es)?|handyman|foreman|nur (?:männer|frauen)|männliche?r?|junge dame|sekretärin gesucht)\b/iu,
  ],
  [
    "family",
    /\b(?:unmarried|no (?:children|kids|family)|without (?:children|family)|single (?:man|woman|person)|ungebunden\w*|kinderlos\w*|ledig|ohne (?:kinder|familie))\b/iu,
  ],
  [
    "health or disability",
    /\b(?:able[- ]bodied|in (?:perfect|good|excellent) health|no disabilit\w+|physically perfect|kerngesund\w*|gesundheitlich uneingeschränkt|körperlich gesund)\b/iu,
  ],
  [
    "religion",
    /\b(?:practi[sc]ing (?:christian|catholic|muslim)|christian (?:faith|values required)|church member\w*|konfessionszugehörigkeit|(?:evangelische|katholische)n? (?:glauben\w*|konfession))\b/iu,
  ],
];

export type UnfairWish = { ground: string; words: string };

/** Each ground once, with the words that touch on it. */
export function unfairWishes(text: string): UnfairWish[] {
  return grounds.flatMap(([ground, pattern]) => {
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [{ ground, words }];
  });
}
