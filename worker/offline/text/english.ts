/**
 * A light stemmer for English, made for matching cues: it brings inflected forms, British and American spellings and
 * the usual irregular forms together, and goes no further, because a stem that unites too much finds what is not there.
 */

/** Irregular forms that people use when they tell what they did, each beside the form that the rules give its base. */
const irregular = new Map<string, string>(
  Object.entries({
    agree: "agreed",
    analyse: "analysis analyses",
    be: "am is are was were been being",
    begin: "began begun",
    break: "broke broken",
    bring: "brought",
    build: "built",
    buy: "bought",
    catch: "caught",
    choose: "chose chosen",
    come: "came",
    deal: "dealt",
    do: "did done does doing",
    draw: "drew drawn",
    drive: "drove driven",
    fall: "fell fallen",
    feel: "felt",
    find: "found",
    get: "got gotten",
    give: "gave given",
    go: "went gone goes going",
    grow: "grew grown",
    have: "had has",
    hear: "heard",
    hold: "held",
    keep: "kept",
    know: "knew known",
    lead: "led",
    learn: "learnt",
    lose: "lost",
    make: "made",
    mean: "meant",
    meet: "met",
    pay: "paid",
    rise: "rose risen",
    run: "ran",
    say: "said",
    see: "saw seen",
    sell: "sold",
    send: "sent",
    show: "shown",
    speak: "spoke spoken",
    spend: "spent",
    stand: "stood",
    take: "took taken",
    teach: "taught",
    tell: "told",
    think: "thought",
    understand: "understood",
    use: "used using uses",
    win: "won",
    write: "wrote written",
  }).flatMap(([base, forms]) => forms.split(" ").map((form) => [form, base] as const)),
);

const vowel = /[aeiouy]/;

/** Stem of a lower-case word. Two forms of one word have the same stem; a stem need not be a word. */
export function stemEnglish(word: string): string {
  const base = irregular.get(word) ?? word;
  if (base.length < 4) return base;
  return ending(derived(inflected(spelled(base))));
}

/** American spellings in the British form; both are common in one and the same answer. */
function spelled(word: string): string {
  return word
    .replace(/([iy])z(e|es|ed|er|ers|ing|ation|ations)$/, "$1s$2")
    .replace(/([a-z]{3})our(s|ed|ing|al|ally)?$/, "$1or$2")
    .replace(/([a-z]{2})tre(s)?$/, "$1ter$2");
}

function inflected(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ies") || word.endsWith("ied"))
    return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  for (const suffix of ["ingly", "edly", "ing", "ed"]) {
    const rest = word.slice(0, -suffix.length);
    if (word.endsWith(suffix) && rest.length > 2 && vowel.test(rest) && !word.endsWith("eed")) return rest;
  }
  if (/(ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  if (/[^su]s$/.test(word) && !word.endsWith("is")) return word.slice(0, -1);
  return word;
}

/** Nouns of action and adverbs go with their verbs and adjectives, where enough of the word is left to be told apart. */
function derived(word: string): string {
  const rules: readonly (readonly [suffix: string, left: number])[] = [
    ["isation", 4],
    ["ation", 4],
    ["ement", 5],
    ["ment", 5],
    ["ness", 4],
    ["ion", 5],
    ["ally", 4],
    ["ly", 4],
    ["ate", 5],
    ["at", 5],
  ];
  for (const [suffix, left] of rules) {
    if (!word.endsWith(suffix) || word.length - suffix.length < left) continue;
    const rest = word.slice(0, -suffix.length);
    if (suffix === "ion" && !/[st]$/.test(rest)) continue;
    if (suffix === "isation") return `${rest}is`;
    return rest;
  }
  return word;
}

function ending(word: string): string {
  if (word.length < 4) return word;
  const short = word.replace(/e+$/, "").replace(/([^aeiou])y$/, "$1i");
  return short.length > 3 ? short.replace(/([b-df-hj-np-tv-z])\1$/, "$1") : short;
}
