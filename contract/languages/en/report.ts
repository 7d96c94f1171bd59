import type { RatedName, ReportPhrases } from "#contract/languages/report.ts";

const figure = (value: number) => value.toFixed(1);
const percent = (share: number) => `${Math.round(share * 100)} %`;
const count = (value: number, one: string, many: string) => `${value} ${value === 1 ? one : many}`;
const and = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
const named = (all: readonly RatedName[]) => and(all.map(({ name, rating }) => `${name} (${figure(rating)})`));
/** "Weighs options" goes on a sentence as "weighs options"; "API design" and "I" stay. */
const inside = (text: string) => (/^[A-Z][a-z]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
const list = (parts: readonly string[]) => parts.map((part) => inside(part.replace(/\.$/u, ""))).join("; ");

export const report: ReportPhrases = {
  rationale: ({ rating, anchor, supports, challenges, judges, spread }) =>
    [
      `${figure(rating)} is closest to level ${anchor} of 5.`,
      `It rests on ${count(supports + challenges, "quote", "quotes")}: ${supports} in favour, ${challenges} against.`,
      ...(spread === null
        ? []
        : [
            spread.min === spread.max
              ? `All ${judges} judges rated ${spread.min}.`
              : `${judges} judges rated from ${spread.min} to ${spread.max}.`,
          ]),
    ].join(" "),
  abstained: {
    not_asked: "Not rated: none of its questions was asked.",
    no_answer: "Not rated: its questions were asked, and there is no answer that could be used.",
    too_little_evidence:
      "Not rated: too little of what is looked for was recognised in the answers. That is no low rating; read them, and ask about it in the next conversation.",
    judges_failed: "Not rated: the evaluation of this competency failed. Run the evaluation again.",
    transcript_unusable: "Not rated: too little of the interview could be used.",
  },
  unsupported: "This judge's rating was not used, because no quote for it could be found in the candidate's words.",

  summary: {
    strong: (all) => `Rated high: ${named(all)}.`,
    middle: (all) => `Rated in the middle of the scale: ${named(all)}.`,
    weak: (all) => `Rated low: ${named(all)}.`,
  },
  strength: ({ name, rating, shown, found, of }) =>
    found === 0
      ? `${name}, ${figure(rating)} of 5: see the quotes.`
      : `${name}, ${figure(rating)} of 5. The answers show ${found} of ${count(of, "thing", "things")} looked for${found > shown.length ? ", among them" : ""}: ${list(shown)}.`,
  weakness: ({ name, rating, shown, found, of }) => {
    if (of === 0) return `${name}, ${figure(rating)} of 5: see the quotes.`;
    if (found === 0)
      return `${name}, ${figure(rating)} of 5. Of ${count(of, "thing", "things")} looked for, none was clearly recognised.`;
    return `${name}, ${figure(rating)} of 5. Of ${count(of, "thing", "things")} looked for, ${found} ${found === 1 ? "was" : "were"} recognised${found > shown.length ? ", among them" : ""}: ${list(shown)}.`;
  },
  improvement: ({ name, missing }) =>
    `${name}: not recognised in the answers, and worth asking about: ${list(missing)}.`,
  nextLevel: ({ name, level, anchor }) => `${name}: the next level, ${level} of 5, would be: ${anchor}`,

  note: {
    practiceEstimate: "Practice estimate by word rules, without a language model: it must not decide anything.",
    scored: ({ rated, all, share }) =>
      `${all === 1 ? "From the one competency of the plan" : `Weighted mean of ${rated === all ? `all ${all}` : `${rated} of ${all}`} competencies`}${share < 1 ? ` (${percent(share)} of the weight)` : ""}, where 0 means that all are rated 1 and 100 that all are rated 5.`,
    interval: "The range shows where the score would probably lie with other judges (95 %).",
    intervalOfRules: "The range shows only how far its rules differ, not how sure the score is.",
    oneJudge: "There was one judge per competency, so there is no range.",
    agreement: {
      strong: "The judges agree well.",
      moderate: "The judges agree in part.",
      weak: "The judges agree little: read the quotes before you rely on the score.",
    },
    noWeights: "There is no overall score, because no competency of the plan carries weight.",
    nothingRated: "There is no overall score, because no competency could be rated.",
    tooLittleRated: ({ share, least }) =>
      `There is no overall score: competencies with ${percent(share)} of the weight could be rated, and at least ${percent(least)} is needed.`,
    blocked: {
      nothing_said: "There is no score, because the candidate gave no answer.",
      too_few_words: "There is no score, because the answers together are too short to judge anybody by.",
      unintelligible: "There is no score, because too many answers could not be understood.",
    },
  },

  leftOut: {
    empty: "The answer was empty.",
    noise: "The answer holds no words that make sense.",
    low_confidence: "The recording could not be transcribed reliably.",
  },

  flags: {
    instruction:
      "This answer contains text that addresses the evaluation. It was treated as content and changed no rule; read the answer yourself.",
    leftOut: ({ reason }) =>
      reason === "noise"
        ? "This answer was left out, because it holds no words that make sense."
        : "This answer was left out, because it could not be transcribed reliably. Hear the recording.",
    littleMaterial: ({ words }) =>
      `The whole report rests on ${count(words, "word", "words")}. Treat it as a first impression.`,
    endedBy: {
      candidate: "The candidate ended the interview before its last question.",
      recruiter: "A recruiter ended the interview before its last question.",
      time: "The interview ran out of time before its last question.",
      system: "The interview ended before its last question for a technical reason.",
    },
    notCovered: ({ question, why }) => {
      const reason = {
        time: "time ran out before it could be asked",
        ended: "the interview ended before it",
        declined: "the candidate chose not to answer it",
      }[why];
      return `Not covered, because ${reason}: “${question}”`;
    },
    pausedLong: ({ hours }) =>
      `The interview was paused for about ${count(hours, "hour", "hours")} in all. The evaluation did not see that.`,
  },

  limits: {
    practiceEstimate:
      "No language model read the answers. Word rules looked for what the plan names: they cannot tell good reasoning from the right words, and may miss what is said in others. Use the report to practise or to find your way in the transcript.",
    wordsOnly:
      "Only what was said is rated, not how: language errors, accent, speed, pauses and fillers do not count. Whether what was said is true was not checked.",
    notRated: ({ names, why }) => {
      const one = names.length === 1;
      const reason = {
        not_asked: `${one ? "was" : "were"} not asked about`,
        no_answer: `${one ? "has" : "have"} no usable answer`,
        too_little_evidence: `${one ? "was" : "were"} answered with too little that could be recognised`,
        judges_failed: "could not be evaluated",
      }[why];
      return `${and(names)} ${reason}; the report says nothing about ${one ? "it" : "them"}.`;
    },
    fewerJudges: ({ name, used, planned }) =>
      `${name} was rated by ${used} of ${planned} judges; the others failed or saw too little.`,
    quotesDropped: ({ count: dropped }) =>
      `${count(dropped, "quote", "quotes")} of the judges could not be found in the candidate's words and ${dropped === 1 ? "was" : "were"} dropped.`,
    answersLeftOut: ({ count: left }) =>
      `${count(left, "answer was", "answers were")} left out because ${left === 1 ? "it" : "they"} could not be understood.`,
    negated: ({ count: quotes }) =>
      `${count(quotes, "quote stands", "quotes stand")} next to a word such as “not” or “never” and ${quotes === 1 ? "is" : "are"} shown with it: read ${quotes === 1 ? "it" : "them"} in context.`,
    identity: ({ count: removed }) =>
      `Before anything was rated, ${count(removed, "mention", "mentions")} of names, addresses or numbers ${removed === 1 ? "was" : "were"} taken out of the answers. Hints such as employers, schools and pronouns stayed in.`,
    identityNone:
      "The candidate's name was kept from the evaluation. Hints in the answers such as employers, schools and pronouns were not taken out.",
    instructions: "Some answers contain text that addresses the evaluation; they are flagged.",
    spoken: "Spoken answers were transcribed by machine. Where a word matters, hear the recording.",
    interviewedByRules: ({ count: replies, all }) =>
      `${replies} of the interviewer's ${count(all, "reply", "replies")} ${replies === 1 ? "was" : "were"} chosen by rules, because no language model answered in time: follow-up questions there were simpler.`,
    judgedByRules:
      "No language model could be reached for the evaluation, so word rules took its place. Run it again to have the answers read by a model.",
  },
};
