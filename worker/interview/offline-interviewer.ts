/** The interviewer without a language model, behind the port. */
import { assessAnswer } from "#worker/offline/assess.ts";
import { chooseMove } from "#worker/offline/interviewer.ts";
import type { Interviewer } from "./interviewer.ts";

export const offlineInterviewer = {
  name: "offline",
  now: chooseMove,
  assess: assessAnswer,
} satisfies Interviewer;
