/**
 * How specific an answer is, whatever it speaks of. Cues know only the words that a plan foresaw; this also sees a good
 * account in other words, though not what it is good for. Names, capitals, length and fillers have no part in it.
 */
import type { Language } from "#contract/language.ts";
import { hasFigure, hasOutcome, ownActions } from "./story.ts";
import { cue, findCue, type Cue } from "./text/cues.ts";
import { denies } from "./text/negation.ts";
import { distinctContent, passage, type Passage } from "./text/passage.ts";
import type { Span } from "./text/sentences.ts";

/**
 * Kinds of detail, each counted once: what the teller did or would do, what others said or felt, a figure, an order of
 * things, a reason, a result, a lesson.
 */
type Kind = "action" | "others" | "figure" | "order" | "reason" | "outcome" | "lesson";

type Words = Record<"others" | "order" | "reason" | "lesson" | "vague", readonly Cue[]>;

const cues = (words: string, language: Language) => words.split(/\s*,\s*/).map((text) => cue(text, language));

const languages: Record<Language, Words> = {
  en: {
    others: cues(
      `they said, he said, she said, they feared, they wanted, he wanted, she wanted, hated it, told me, asked me, complained, refused, insisted, they thought, he thought,
       she thought, were afraid, was afraid, worried that, they agreed, wrote to me, wrote to thank, blamed, called me, they liked`,
      "en",
    ),
    order: cues(
      `first, then, after, afterwards, before, until, next, finally, as soon as, meanwhile, once, while, when, the next day, within,
       the same day, that evening, last year, in the morning, at night, later, start with, step`,
      "en",
    ),
    reason: cues(
      "because, since, so that, therefore, in order to, that is why, the reason, due to, so I, so we, which is why, otherwise, unless",
      "en",
    ),
    lesson: cues(
      `learned, since then, next time, differently, in hindsight, mistake of mine, I was wrong, got wrong, should have, ever since,
       from then on, I would now, these days, I regret, today I`,
      "en",
    ),
    vague: cues(
      `always, usually, generally, normally, somehow, everybody, everyone, everything, whatever, anything, all kinds, in general, team player, passionate, best practice,
       communication is key, communication is everything, it depends, depends on the situation, as far as I know, I guess, win-win, extra mile, motivated, team spirit, the usual,
       professional, common sense, no problem, stuff, things, pulled together, gave their best, and so on`,
      "en",
    ),
  },
  de: {
    others: cues(
      `sagte er, sagte sie, hat er gesagt, hat sie gesagt, meinten, meinte, wollte nicht, wollten, hatten Angst, hatte Angst, dachten, fragte mich, hat mich gefragt, beschwerte,
       weigerte, bat mich, rief mich, bedankte, stimmte zu, war dagegen, waren dagegen`,
      "de",
    ),
    order: cues(
      `zuerst, erst, dann, danach, anschließend, bevor, bis, sobald, schließlich, als nächstes, inzwischen, während, nachdem, am nächsten Tag, noch am selben Tag,
       am Abend, in der Nacht, am Morgen, später, sofort, gleich, zunächst, wenn`,
      "de",
    ),
    reason: cues(
      "weil, da, damit, deshalb, deswegen, daher, aus dem Grund, der Grund, nämlich, sonst, denn, wegen, darum",
      "de",
    ),
    lesson: cues(
      `gelernt, seitdem, seither, nächstes Mal, anders machen, im Nachhinein, mein Fehler, hätte ich, von da an, heute mache ich, heute würde ich, bereue, peinlich`,
      "de",
    ),
    vague: cues(
      `immer, normalerweise, generell, irgendwie, jeder, alles, irgendwas, allgemein, Teamplayer, leidenschaftlich, Kommunikation ist alles, Kommunikation ist wichtig,
       kommt darauf an, kommt auf die Situation an, soweit ich weiß, denke ich mal, Win-win, motiviert, Teamgeist, das Übliche, professionell, kein Problem, Sachen, und so weiter, alle zusammen`,
      "de",
    ),
  },
};

export type Specifics = {
  kinds: ReadonlySet<Kind>;
  /** Different content words. */
  said: number;
  /** Different generalities: what people say of any situation. */
  vague: number;
};

export function specificsOf(said: Passage): Specifics {
  const { others, order, reason, lesson, vague } = languages[said.language];
  const has = (list: readonly Cue[]) => list.some((entry) => findCue(entry, said).length > 0);
  const found: readonly (readonly [Kind, boolean])[] = [
    ["action", ownActions(said).length > 0],
    ["others", has(others)],
    ["figure", hasFigure(said)],
    ["order", has(order)],
    ["reason", has(reason)],
    ["outcome", hasOutcome(said)],
    ["lesson", has(lesson)],
  ];
  return {
    kinds: new Set(found.flatMap(([kind, is]) => (is ? [kind] : []))),
    said: distinctContent(said),
    vague: vague.filter((entry) => findCue(entry, said).length > 0).length,
  };
}

/** A reply to one follow-up question needs no more than this to be an answer to it. */
const REPLY_WORDS = 6;
const REPLY_KINDS = 2;
/** A generality takes away what so many content words give. */
const WORDS_PER_VAGUE = 10;

/**
 * Does a reply answer what it was asked? It says something of its own: what the teller did, or a figure, with one more
 * kind of detail, and few generalities. A reply that begins by saying that it was not done answers otherwise.
 */
export function isSpecificReply(said: Passage): boolean {
  const { kinds, said: words, vague } = specificsOf(said);
  if (words - vague * WORDS_PER_VAGUE < REPLY_WORDS || kinds.size < REPLY_KINDS) return false;
  return (kinds.has("action") || kinds.has("figure")) && !beginsWithDenial(said);
}

/** A whole account: this many content words and kinds of detail. */
const ACCOUNT_WORDS = 30;
const ACCOUNT_KINDS = 4;

/** Is this a full account of something, with the teller in it? It says nothing of whether what they did was good. */
export function isFullAccount(said: Passage): boolean {
  const { kinds, said: words, vague } = specificsOf(said);
  return words - vague * WORDS_PER_VAGUE >= ACCOUNT_WORDS && kinds.size >= ACCOUNT_KINDS && kinds.has("action");
}

/** A sentence made of what people say of any situation is no evidence, whatever words are in it. */
export function isGenerality(sentence: Passage): boolean {
  const { kinds, vague } = specificsOf(sentence);
  return vague >= 2 && !kinds.has("figure");
}

const person: Record<Language, RegExp> = {
  en: /^(?:i|we|i've|we've|i'd|we'd|nobody|it|that)$/,
  de: /^(?:ich|wir|niemand|es|das)$/,
};

/** "I did not find out": the first clause has a person and a denial. */
function beginsWithDenial(said: Passage): boolean {
  const [first] = said.words;
  const opening = said.words.filter((word) => word.clause === first?.clause).slice(0, 12);
  return (
    opening.some((word) => person[said.language].test(word.form)) &&
    opening.some((word) => denies(word.form, said.language))
  );
}

/** More than half of what it says must be new: the same words again answer nothing more. */
export function isFresh(said: Passage, before: ReadonlySet<string>): boolean {
  const stems = new Set(said.words.filter((word) => word.content).map((word) => word.stem));
  return [...stems].filter((stem) => !before.has(stem)).length * 2 > stems.size;
}

/** A sentence longer than this, in characters, is no quote. */
const QUOTE_CHARS = 700;
/** A reply that is no longer than this is quoted whole. */
const WHOLE_CHARS = 240;

/** What of a reply to quote: all of it, or its most telling sentence. A denial in that would be read against it. */
export function tellingPart(said: Passage): Span | null {
  const denied = said.words.some((word) => denies(word.form, said.language));
  const whole = { from: said.sentences[0]?.from ?? 0, to: said.sentences.at(-1)?.to ?? 0 };
  if (!denied && whole.to > whole.from && whole.to - whole.from <= WHOLE_CHARS) return whole;
  return tellingSentence(said);
}

function tellingSentence(said: Passage): Span | null {
  let best: { span: Span; score: number } | null = null;
  for (const span of said.sentences) {
    if (span.to - span.from > QUOTE_CHARS) continue;
    const sentence = passage(said.text.slice(span.from, span.to), said.language);
    const { kinds, said: words } = specificsOf(sentence);
    const denied = sentence.words.some((word) => denies(word.form, said.language));
    const score = kinds.size * 2 + Math.min(words, 12) / 4 - (denied ? 4 : 0);
    if (words > 2 && (best === null || score > best.score)) best = { span, score };
  }
  return best?.span ?? null;
}
