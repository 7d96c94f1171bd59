/**
 * How people say in everyday words what a question looks for. The cues of a question name what is particular to it; these
 * phrases are added to each thing looked for that speaks of the same kind, so that a good answer in plain words is noticed.
 */
import type { QuestionInput } from "#library/choose-questions.ts";
import { everydayKinds } from "./kinds.ts";

const kinds = Object.values(everydayKinds);

/** More would bury a question's own cues where recruiters edit them. */
const mostCues = 30;

/** The question, in English, with everyday phrases among its cues: none twice, and no word of the question itself. */
export function withEverydayPhrases<Q extends QuestionInput>(asked: Q): Q {
  const { lookFor = [] } = asked;
  const words = new Set(asked.text.toLowerCase().match(/[\p{L}']+/gu));
  const taken = new Set(lookFor.flatMap(({ cues = [] }) => cues.map((cue) => cue.toLowerCase())));
  return {
    ...asked,
    lookFor: lookFor.map((point) => {
      const { cues = [] } = point;
      const said = `${point.id.replaceAll("-", " ")} ${point.text}`.toLowerCase();
      const fitting = kinds.filter(({ speaksOf }) => speaksOf.test(said));
      const added: string[] = [];
      // One of each kind in turn, so that none crowds out another.
      const longest = Math.max(0, ...fitting.map(({ phrases }) => phrases.length));
      for (let turn = 0; turn < longest; turn += 1) {
        for (const { phrases } of fitting) {
          const phrase = phrases[turn];
          if (phrase === undefined || taken.has(phrase.toLowerCase()) || words.has(phrase.toLowerCase())) continue;
          if (cues.length + added.length >= mostCues) break;
          taken.add(phrase.toLowerCase());
          added.push(phrase);
        }
      }
      return { ...point, cues: [...cues, ...added] };
    }),
  };
}
