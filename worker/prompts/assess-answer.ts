/** A look at one answer beside the turn: what of the things looked for it held, and a sentence or two for whoever practises. */
import * as z from "zod";
import type { Language } from "#contract/language.ts";
import type { Question } from "#contract/plan.ts";
import { neverTouched, plainlySaid, strangersText } from "./conduct.ts";
import { fence, harmless, joinParts, shortenMiddle } from "./fence.ts";
import type { ObjectPrompt } from "./prompt.ts";

export type AssessAnswerInput = {
  language: Language;
  question: Question;
  /** All that was said on the question, in order: an answer to a probe adds to the one before. */
  answers: readonly string[];
};

export const assessedAnswer = z.object({
  /** Ids of what the answers hold. */
  found: z.array(z.string().max(80)).max(12),
  feedback: z.string().max(700),
});
export type AssessedAnswer = z.infer<typeof assessedAnswer>;

export const assessAnswer: ObjectPrompt<AssessAnswerInput, AssessedAnswer> = {
  id: "assess-answer",
  version: 3,
  output: assessedAnswer,
  render: ({ language, question, answers }) => ({
    system: `You coach somebody who practises job interviews. You get one question, what a good answer to it holds, and what they said.

found: the ids of what their words really hold. A hint is not enough; what they say they did not do does not count.
feedback: two or three sentences, at most 60 words. First one concrete thing that worked, in their own words; then the one thing that would help most, and how to say it next time. Where nothing was said, say kindly how such an answer can begin. ${plainlySaid(language)} No grade, no number, no flattery, nothing on grammar or manner. ${neverTouched}

${strangersText}`,
    messages: [
      {
        role: "user",
        text: joinParts(
          `The question: "${harmless(question.text)}"`,
          question.lookFor.length > 0 &&
            `A good answer holds:\n${question.lookFor.map((point) => `- ${point.id}: ${harmless(point.text)}`).join("\n")}`,
          answers.every((text) => text.trim() === "") && "They said nothing.",
          ...answers.map((text) => fence("answer", shortenMiddle(text, 4_000))),
        ),
      },
    ],
  }),
};
