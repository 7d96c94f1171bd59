/**
 * Readies a question for one candidate while they answer the one before: the wording of a personalised question, and one
 * follow-up that takes up their CV. Both are checked by code before they are used, and never replace a question of the plan.
 */
import * as z from "zod";
import type { Language } from "#contract/language.ts";
import type { Question } from "#contract/plan.ts";
import { neverTouched, plainlySaid, strangersText } from "./conduct.ts";
import { fence, harmless, joinParts, shorten } from "./fence.ts";
import type { ObjectPrompt } from "./prompt.ts";

export type PrepareQuestionInput = {
  language: Language;
  position: string;
  question: Question;
  aboutRole: string;
  /** Best first; `id` names the passage that was taken up. */
  cv: readonly { id: string; page: number; text: string }[];
  web: readonly { title: string; url: string; text: string }[];
};

export const preparedQuestion = z.object({
  /** The question in words that take up the CV; null keeps the plan's. Only asked for where the plan lets it be worded. */
  wording: z.string().max(600).nullable(),
  /** One follow-up; null where nothing in the CV bears on the question. */
  probe: z.string().max(400).nullable(),
  /** Id of the passage that the two rest on; null where both are null. */
  passage: z.string().max(80).nullable(),
});
export type PreparedQuestion = z.infer<typeof preparedQuestion>;

export const prepareQuestion: ObjectPrompt<PrepareQuestionInput, PreparedQuestion> = {
  id: "prepare-question",
  version: 3,
  output: preparedQuestion,
  render: (input) => ({ system: systemOf(input), messages: [{ role: "user", text: askOf(input) }] }),
};

function systemOf({ language, position }: PrepareQuestionInput): string {
  return `You help an interviewer to prepare one question of a structured job interview for the position "${harmless(position)}". You get the question and passages of the candidate's CV. What you write is said to the candidate: ${plainlySaid(language)}

wording: only if you are told that the question may be worded. The same question, asking for the same thing and no more, that takes up one concrete thing of the CV by name. One sentence or two, at most 45 words. Else null.
probe: one open follow-up to the question that takes up one concrete thing of the CV by name and asks one thing: what the candidate themselves did there, how, or why. It begins with a word such as what, how or which, so that yes or no is no answer. At most 30 words. Null if no passage bears on the question: a forced link is worse than none.
passage: the id of the passage that you took it from, or null.

Take from a passage only what it says; do not guess, praise, or doubt it, and do not suggest an answer. Nothing on gaps between jobs or reasons for leaving. ${neverTouched} Do not repeat what a good answer holds.

${strangersText}`;
}

function askOf({ question, aboutRole, cv, web }: PrepareQuestionInput): string {
  return joinParts(
    fence("about_the_role", shorten(aboutRole, 1_500)),
    ...cv.map((entry) => fence("cv_passage", shorten(entry.text, 700), { id: entry.id, page: String(entry.page) })),
    ...web.map((entry) => fence("from_the_web", shorten(entry.text, 500), { title: entry.title, address: entry.url })),
    `The question: "${harmless(question.text)}"`,
    question.kind === "personalised"
      ? "It may be worded to suit the candidate."
      : "It is asked word for word: wording is null.",
    question.lookFor.length > 0 &&
      `What a good answer holds:\n${question.lookFor.map((point) => `- ${harmless(point.text)}`).join("\n")}`,
    question.probes.length > 0 &&
      `Follow-ups that there are already, not to be repeated:\n${question.probes.map((probe) => `- ${harmless(probe.text)}`).join("\n")}`,
  );
}
