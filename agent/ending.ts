/**
 * How what somebody has said so far ends: thinking aloud and unfinished sentences are no end of a turn. Pure; by words alone, so it
 * stands beside the turn detector, which listens to the sound.
 */
import type { Language } from "#contract/language.ts";

/** `finished` may be an end, `open` stands in the middle of a sentence, `hesitating` says by itself that more will come. */
export type Ending = "finished" | "open" | "hesitating";

type Cues = {
  /** Sounds of thinking. */
  fillers: ReadonlySet<string>;
  /** Words that hardly any sentence ends with. Verbs and what German splits off from them are none of these. */
  joiners: ReadonlySet<string>;
  /** Words that no sentence ends with, whatever a transcriber writes behind them. */
  neverLast: ReadonlySet<string>;
  /** What people say to win time, as the last sentence of what they said. */
  thinking: RegExp;
  /** The same in the middle of a sentence. */
  trailing: RegExp;
};

const words = (text: string) => new Set(text.trim().split(/\s+/));

const cues: Record<Language, Cues> = {
  en: {
    fillers: words("um umm uh uhm uhh er erm ehm hm hmm hmmm mm mmm mhm ah eh"),
    joiners: words(
      `and or but because so then which who where when while although though if unless until since
       the a an my your our their its these to of for with from at into about than
       i we they i'm we're there's maybe basically actually very every`,
    ),
    neverLast: words("the an my your our their every and or but because if whether than"),
    thinking:
      /^.*\b(let me (just )?(think|see|remember|recall)( about (that|it|this))?( for)?( a (moment|second|minute|bit))?|(give|let) me (just )?a (moment|second|minute|bit)|how (do|can|should|would) i (say|put|explain) (this|that|it)|what('s| is| was) the word|where (do|should) i (start|begin)|i('m| am) (still )?thinking)$|^(well |so |okay |oh |hmm |um |uh )*((just )?(a|one) (moment|second|minute)( please)?|hold on|(that's|that is) a (good|great|tough|hard|difficult) (question|one))$/,
    trailing: /\b(you know|i mean|i guess|sort of|kind of)$/,
  },
  de: {
    fillers: words("äh ähm äähm ehm öh öhm hm hmm hmmm mm mmm mhm ah eh tja naja also"),
    joiners: words(
      `und oder aber weil denn dass damit sodass sondern wenn als ob während obwohl bevor nachdem seit sowie
       der die das den dem des ein eine einen einem einer mein meine meinen meinem unser unsere ihre seine dieser diese dieses
       im am vom zum zur beim für über durch ohne um gegen wie ich wir man auch vielleicht eigentlich`,
    ),
    neverLast: words(
      "und oder aber weil dass sodass sondern im am vom zum zur beim ein einen einem mein meine meinen meinem unser unsere",
    ),
    thinking:
      /^(.* )?((lassen sie mich|lass mich|da muss ich|ich muss) (kurz |mal |einmal |erst |erst mal )*(nachdenken|überlegen|schauen|denken)|wie (soll|kann) ich (das|es) (sagen|ausdrücken|erklären)|wo (fange|fang) ich (da )?an|ich überlege( noch| gerade| kurz)?)$|^(also |ja |gut |okay |ähm |äh |hm |oh )*((einen |nur einen )?(kleinen )?(moment|augenblick)( bitte| mal)?|eine (sekunde|minute)( bitte)?|(das ist )?(eine )?gute frage)$/,
    trailing: /(^| )(sagen wir( mal)?|ich (sag|sage) mal|sozusagen|zum beispiel|wie gesagt)$/,
  },
};

const lastWords = (text: string) =>
  text
    .toLocaleLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim();

/** What transcribers that write marks at all put between words. */
const marks = /[.!?,;]/;

export const hasMarks = (transcript: string): boolean => marks.test(transcript);

/**
 * How a transcript ends. An empty one is hesitating: nothing was said yet. `writesMarks`: is the transcriber known to write marks, so that one
 * that is missing says something?
 */
export function endingOf(transcript: string, language: Language, writesMarks = false): Ending {
  const { fillers, joiners, neverLast, thinking, trailing } = cues[language];
  const said = transcript.trim();
  const plain = lastWords(said);
  if (plain === "" || /(\.\.\.|…|[,;–—-])$/.test(said)) return "hesitating";
  const last = plain.slice(plain.lastIndexOf(" ") + 1);
  const sentence = lastWords(said.split(/[.!?]+(?=\s|$)/).findLast((each) => /\p{L}/u.test(each)) ?? "");
  if (fillers.has(last) || thinking.test(sentence)) return "hesitating";
  // A mark says that a sentence is whole, whatever it ends with; but some transcribers write one wherever somebody falls silent.
  const marked = /[.!?]["'”’)]*$/.test(said);
  if (marked) return neverLast.has(last) ? "open" : "finished";
  if (joiners.has(last) || trailing.test(plain)) return "hesitating";
  // Where a transcriber writes marks at all, one that is missing means the middle of a sentence.
  return writesMarks || hasMarks(said) ? "open" : "finished";
}

/** Nothing but sounds of thinking: no answer yet, and nothing that could be made one. */
export function isOnlyFillers(transcript: string, language: Language): boolean {
  const { fillers } = cues[language];
  return lastWords(transcript)
    .split(" ")
    .every((word) => word === "" || fillers.has(word));
}
