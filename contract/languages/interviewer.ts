/** The fixed things that the interviewer says, by language. Whatever a model fails to word is said with these. */
import type { Language } from "#contract/language.ts";
import { interviewer as de } from "./de/interviewer.ts";
import { interviewer as en } from "./en/interviewer.ts";

/**
 * What somebody may bring up about the interview instead of answering: that the language is hard for them, that they are
 * nervous, how they are rated, that they want to talk to a person, that they are annoyed.
 */
export type Aside = "language" | "nerves" | "scoring" | "person" | "upset";

/** Lists are used in turn, so that the same words do not come twice in a row. */
export type InterviewerPhrases = {
  /** Before the first question. */
  greeting: string;
  /** From an answer to the next question; one sentence, never a question. */
  bridges: readonly string[];
  /** When the interview moves to another stage. */
  newTopic: readonly string[];
  /** From an answer to a planned probe, which follows; one sentence, never a question. */
  followUp: readonly string[];
  /** The same after a full answer, which may hold what is asked for in words that rules do not know. */
  followUpOnMuch: readonly string[];
  /** Before the question is said again. */
  repeat: readonly string[];
  /** When an answer was empty or could not be understood; the question follows. */
  notUnderstood: readonly string[];
  /** Before the question in other words. */
  clarify: readonly string[];
  /** Back to the question, which follows. */
  redirect: readonly string[];
  /** "Take your time." */
  wait: readonly string[];
  /** A question was declined; the next one follows. */
  skip: readonly string[];
  /** What may not or cannot be answered about the role. */
  notMineToSay: readonly string[];
  /** What may not or cannot be answered before the part for their questions. */
  cannotSay: readonly string[];
  /** To a question that came with an answer: it has its place later in this interview. One sentence, never a question. */
  questionLater: readonly string[];
  /** The same where no part for their questions follows. */
  questionForTeam: readonly string[];
  /** Before what the plan says about the role. */
  aboutRole: readonly string[];
  /** To somebody who asks whether they talk to a person. */
  aboutMe: string;
  /** To worries, complaints and questions about the interview itself; what was asked follows. */
  aside: Record<Aside, string>;
  /** After an answer to the candidate, in the stage made for it. */
  anythingElse: readonly string[];
  /** From the candidate's own questions to what comes next; the second where there was none. */
  afterQuestions: string;
  noQuestions: string;
  confirmEnd: string;
  /** Said by voice before the open question, to somebody who may have heard the beginning of it. */
  whereWeWere: string;
  /** The candidate does not want to stop after all; the question follows. */
  goOn: string;
  closing: string;
  /** The closing when the candidate wished to stop before the last question. */
  closingEarly: string;
  /** The closing when time is over. */
  closingTime: string;
  /** The same three in practice, where nobody waits for the answers. */
  practiceClosing: string;
  practiceClosingEarly: string;
  practiceClosingTime: string;
  /** The first and the second word into a silence. */
  silence: readonly [string, string];
  /** When no planned probe fits and the model has no words for its own. */
  ownProbe: readonly string[];
  /** A follow-up that takes up the CV: `{line}` is quoted from it. One open question for the own part. */
  personal: readonly string[];
};

const phrases: Record<Language, InterviewerPhrases> = { en, de };

export function interviewerPhrases(language: Language): InterviewerPhrases {
  return phrases[language];
}
