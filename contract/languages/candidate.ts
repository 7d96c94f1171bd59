/** Everything that a candidate reads besides the interviewer's words and the consent text. One file per language fills it. */
import type { Outcome, PauseWhy } from "#contract/terms.ts";
import type { Language } from "#contract/language.ts";

/** Why a page cannot be shown. */
export type Problem =
  | "not_found"
  | "expired"
  | "revoked"
  | "withdrawn"
  | "updating"
  | "over"
  | "busy"
  | "offline"
  | "closed_out"
  | "outdated"
  | "failed";

export type CandidateText = {
  /** For the `lang` and `dir` of the page. */
  language: Language;
  direction: "ltr" | "rtl";

  loading: string;
  problems: Record<Problem, { title: string; text: string }>;
  tryAgain: string;
  reloadPage: string;
  /** Before the id of the request, which helps whoever is asked for help. */
  reference: string;
  /** Stands in sentences where the organisation has named nobody to write to. */
  inviter: string;

  door: {
    title: (position: string) => string;
    hello: (name: string) => string;
    lead: (organisation: string) => string;
    /** The same where the interviewer can be spoken with. */
    leadByVoice: (organisation: string) => string;
    practiceLead: string;
    trialNotice: string;
    aboutMinutes: (minutes: number) => string;
    questions: (count: number) => string;
    openUntil: (date: string) => string;
    /** What to expect, each with a heading. */
    facts: {
      ai: { heading: string; text: string };
      pace: { heading: string; text: string };
      paceByVoice: { heading: string; text: string };
      kept: { heading: string; text: (organisation: string) => string };
      access: { heading: string; text: string };
    };
    practiceKept: string;
    otherWay: string;
    otherWayText: (contact: string) => string;
    go: string;
    goOn: string;
    running: string;
    over: { title: string; text: string; action: string };
  };

  consent: {
    agree: string;
    mustTick: string;
    failed: string;
  };

  ready: {
    title: string;
    lead: string;
    tips: readonly string[];
    /** Another tip: whether answers can be spoken here. */
    typed: string;
    spoken: string;
    begin: string;
    later: string;
  };

  /** Where the interviewer can be spoken with. */
  ways: {
    title: string;
    lead: string;
    speak: { title: string; text: string; action: string };
    type: { title: string; text: string; action: string };
    /** What speaking needs did not come. */
    failed: string;
    typeInstead: string;
  };

  room: {
    title: (position: string) => string;
    /** Names of the regions for people who navigate by them. */
    regions: { question: string; conversation: string; answer: string; help: string };
    interviewer: string;
    you: string;
    team: string;
    currentQuestion: string;
    mainQuestion: string;
    progress: (step: number, steps: number) => string;
    minutesLeft: (minutes: number) => string;
    fewMinutesLeft: string;
    timeAlmostUp: string;
    timePaused: string;
    hideTime: string;
    showTime: string;
    yourAnswer: string;
    placeholder: string;
    send: string;
    speak: string;
    /** Begins with `speak`, for who hears the button and does not see where it stands. */
    speakLong: string;
    speakAgain: string;
    /** The same, where one can speak with the interviewer, too. */
    record: string;
    recordLong: string;
    talk: string;
    /** Begins with `talk`. */
    talkLong: string;
    understood: string;
    sendKeys: (key: string) => string;
    charsLeft: (count: number) => string;
    tooLong: (count: number) => string;
    draftKept: string;
    draftNotKept: string;
    sending: string;
    saved: string;
    waitingToSend: string;
    reading: string;
    writing: string;
    oneMoment: string;
    repeat: string;
    clarify: string;
    hold: string;
    skip: string;
    pause: string;
    end: string;
    newWords: string;
    jumpToNewest: string;
  };

  notes: {
    requested: { repeat: string; clarify: string; skip: string };
    held: string;
    extended: (minutes: number) => string;
    paused: string;
    resumed: string;
    ended: string;
    feedback: string;
    /** The words of an answer that did not count any more. */
    tooLate: string;
  };

  refused: {
    moved: string;
    paused: string;
    empty: string;
    tooLarge: string;
    limit: string;
    other: string;
    dismiss: string;
  };

  connection: {
    connecting: string;
    lost: string;
    offline: string;
    tryNow: string;
  };

  paused: {
    title: Record<PauseWhy, string>;
    text: Record<PauseWhy, string>;
    until: (date: string) => string;
    draft: string;
    goOn: string;
    /** Where it was spoken. */
    type: string;
  };

  endDialog: {
    title: string;
    text: string;
    unsent: string;
    breakInstead: string;
    keepGoing: string;
    pause: string;
    end: string;
  };

  thanks: {
    title: Record<Outcome, string>;
    text: Record<Outcome, string>;
    practiceText: string;
    next: (organisation: string) => string;
    contact: (contact: string) => string;
    unsent: string;
    record: string;
  };

  record: {
    title: string;
    lead: string;
    status: string;
    statuses: Record<"not_started" | "running" | "paused" | Outcome, string>;
    position: string;
    organisation: string;
    name: string;
    ended: string;
    conversation: string;
    empty: string;
    print: string;
    back: string;
    mistakes: (contact: string) => string;
  };
};
