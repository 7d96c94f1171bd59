/** What makes a story one's own and finished: what the teller did, what came of it, and figures. */
import type { Language } from "#contract/language.ts";
import { cue, findCue, type Cue } from "./text/cues.ts";
import { negated } from "./text/negation.ts";
import { passage, stemsOf, type Passage } from "./text/passage.ts";

/** `group`: only "we" did things. `unsaid`: neither; many people leave the pronoun out, and that is no fault. */
export type Role = "own" | "group" | "unsaid";

type Words = {
  first: ReadonlySet<string>;
  group: ReadonlySet<string>;
  /** After "I", these tell what somebody thinks or is, not what they did. */
  mental: ReadonlySet<string>;
  ownPart: readonly Cue[];
  outcome: readonly Cue[];
  numbers: ReadonlySet<string>;
  /** How far from "I" its verb may stand. */
  reach: number;
};

const set = (words: string) => new Set(words.split(/\s+/));
const cues = (words: string, language: Language) => words.split(/\s*,\s*/).map((text) => cue(text, language));

const languages: Record<Language, Words> = {
  en: {
    first: set("i i'm i've i'd i'll im ive"),
    group: set("we we're we've we'd we'll us our ours"),
    mental: stemsOf(
      "think guess believe know mean feel hope like want suppose imagine remember wish agree love hate enjoy understand say",
      "en",
    ),
    ownPart: cues(
      "my idea, my role, my job, my part, my task, my responsibility, on my own, by myself, myself, my decision",
      "en",
    ),
    outcome: cues(
      `as a result, the result, results, in the end, turned out, reduced, increased, saved, fewer, improved, since then, afterwards,
       led to, successful, succeeded, outcome, doubled, halved, solved, delivered, achieved, worked out, is still, went live, finished,
       dropped, went down, went up, went from, grew, won, thanked, agreed, approved, signed, recovered, by the end of, passed, never happened again, no longer, ended up, accepted, calmed down, kept coming back`,
      "en",
    ),
    numbers: set(
      "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand million half twice third quarter percent dozen",
    ),
    reach: 4,
  },
  de: {
    first: set("ich"),
    group: set("wir uns unser unsere unserem unseren unserer"),
    mental: stemsOf(
      "denke dachte glaube glaubte meine finde weiß wüsste hoffe mag möchte will verstehe stelle vermute liebe sage",
      "de",
    ),
    ownPart: cues(
      "meine Idee, meine Rolle, meine Aufgabe, mein Teil, mein Anteil, meine Verantwortung, auf eigene Faust, in Eigenregie, meine Entscheidung",
      "de",
    ),
    outcome: cues(
      `am Ende, Ergebnis, letztlich, letztendlich, dadurch, seitdem, seither, gesenkt, gesteigert, verringert, reduziert, verbessert, erhöht,
       gespart, gelöst, geschafft, erfolgreich, gewonnen, halbiert, verdoppelt, herausgekommen, gelungen, funktioniert, abgeschlossen,
       erreicht, gesunken, gestiegen, bestanden, unterschrieben, fertig, nicht mehr, zufrieden, bedankt, geklappt, eingeführt, im Einsatz, angenommen, akzeptiert, einverstanden, beruhigt`,
      "de",
    ),
    numbers: set(
      "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig hundert tausend halb hälfte doppelt drittel viertel prozent dutzend",
    ),
    reach: 8,
  },
};

/** Places where the teller did something: indices of the word for "I" or of their own part. */
export function ownActions(said: Passage): number[] {
  const { first, mental, ownPart, reach } = languages[said.language];
  const found: number[] = [];
  for (const [at, word] of said.words.entries()) {
    if (!first.has(word.form)) continue;
    const before = said.words[at - 1];
    // German turns verb and pronoun round: "dann prüfte ich".
    if (
      said.language === "de" &&
      before?.content === true &&
      before.clause === word.clause &&
      !mental.has(before.stem)
    ) {
      found.push(at);
      continue;
    }
    for (let next = at + 1; next <= at + reach; next += 1) {
      const verb = said.words[next];
      if (verb === undefined || verb.sentence !== word.sentence || verb.clause !== word.clause) break;
      if (!verb.content) continue;
      if (!mental.has(verb.stem) && !negated(said, next, next)) found.push(at);
      break;
    }
  }
  for (const part of ownPart) for (const hit of findCue(part, said)) if (hit.denied === null) found.push(hit.first);
  return found;
}

export function roleIn(said: Passage): Role {
  if (ownActions(said).length > 0) return "own";
  return said.words.some((word) => languages[said.language].group.has(word.form)) ? "group" : "unsaid";
}

/** Does the story say what came of it? In words of ending, or as a change of figures: "six minutes rather than an hour". */
export function hasOutcome(said: Passage): boolean {
  return (
    languages[said.language].outcome.some((entry) => findCue(entry, said).some((hit) => hit.denied === null)) ||
    changesFigure(said)
  );
}

const change: Record<Language, { instead: RegExp; from: string; to: string }> = {
  en: { instead: /^(?:rather|instead) (?:than|of)$/, from: "from", to: "to" },
  de: { instead: /^(?:statt|anstatt)(?: |$)/, from: "von", to: "auf" },
};
/** How far apart the two figures of a change may stand, in words. */
const NEAR = 7;

function changesFigure(said: Passage): boolean {
  const { instead, from, to } = change[said.language];
  const figureWithin = (first: number, last: number) => {
    for (let at = Math.max(0, first); at <= last; at += 1) if (isFigure(said, at)) return true;
    return false;
  };
  return said.words.some(({ form, sentence }, at) => {
    const next = said.words[at + 1];
    if (instead.test(`${form} ${next?.form ?? ""}`)) return figureWithin(at - NEAR, at);
    if (form !== from || !figureWithin(at + 1, at + NEAR)) return false;
    const second = said.words.findIndex((word, place) => place > at && place <= at + NEAR && word.form === to);
    return second > 0 && said.words[second]?.sentence === sentence && figureWithin(second + 1, second + 3);
  });
}

/** Is this word a figure: digits, or a number in words? */
export function isFigure(said: Passage, at: number): boolean {
  const form = said.words[at]?.form ?? "";
  return /\p{N}/u.test(form) || languages[said.language].numbers.has(form);
}

export function hasFigure(said: Passage): boolean {
  return said.words.some((_, at) => isFigure(said, at));
}

/** Does a probe ask for the teller's own part? */
export function asksOwnPart(probe: string, language: Language): boolean {
  return language === "en"
    ? /\b(?:yourself|your own|your part|your role|your share|personally)\b/i.test(probe)
    : /(?:Sie selbst|eigene[nrs]?|Ihr Anteil|Ihr Beitrag|Ihre Rolle|Ihre Aufgabe|persönlich)/.test(probe);
}

/** Does a probe ask what came of it? */
export function asksOutcome(probe: string, language: Language): boolean {
  return language === "en"
    ? /\b(?:results?|outcome|turn(?:ed)? out|in the end|did it end|ending|achieved?|afterwards|came of|what effect|difference did|held? up|taken up)\b/i.test(
        probe,
      )
    : /(?:Ergebnis|am Ende|ausgegangen|ging (?:es|das) aus|herausgekommen|heraus\b|danach|bewirkt|erreicht|Wirkung|gebracht)/i.test(
        probe,
      );
}

/** Passage of several texts as one, each on its own line. */
export function together(texts: readonly string[], language: Language): Passage {
  return passage(texts.join("\n"), language);
}
