/** The interviewer without a language model, behind the port. */
import { assessAnswer } from "#worker/offline/assess.ts";
import { lintQuestion } from "#library/lint.ts";
import { chooseMove } from "#worker/offline/interviewer.ts";
import { personalProbe } from "#worker/offline/personal.ts";
import type { Interviewer } from "./interviewer.ts";

export const offlineInterviewer = {
  name: "offline",
  now: chooseMove,
  assess: assessAnswer,
  prepare: async ({ plan, question, cv }) => {
    // What stands in quotes is no question, and is looked at by itself.
    const maySay = (line: string) => !lintQuestion(line).some((finding) => finding.rule === "protected");
    return { wording: null, probe: personalProbe({ plan, question, cv, maySay }), used: null };
  },
} satisfies Interviewer;
