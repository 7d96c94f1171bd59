/** What a candidate reads while answering by speaking, by language. A part of its own: it is loaded when somebody wants to speak. */
export type SpeakingText = {
  region: string;
  lead: { kept: string; dropped: string };
  asking: string;
  recording: string;
  /** Elapsed and longest time, as minutes and seconds. */
  elapsed: (now: string, most: string) => string;
  oneMinuteLeft: string;
  level: string;
  quiet: string;
  stop: string;
  recorded: (length: string) => string;
  reachedEnd: string;
  listen: string;
  send: string;
  again: string;
  type: string;
  tryAgain: string;
  sending: (percent: number) => string;
  hearing: string;
  waits: string;
  trouble: {
    denied: string;
    missing: string;
    taken: string;
    unsupported: string;
    silent: string;
    unreadable: string;
    tooLong: string;
    moved: string;
    offline: string;
    away: string;
    unavailable: string;
    other: string;
  };
  measures: {
    title: string;
    words: (count: number) => string;
    pace: (wordsPerMinute: number) => string;
    pauses: (count: number, longestSeconds: string) => string;
    noPauses: string;
    certainty: (percent: number) => string;
    usual: string;
    usualText: readonly string[];
  };
};
