import type { JudgementPhrases } from "#contract/languages/judgement.ts";

const counted = (count: number, one: string, more: string) =>
  count === 1 ? one : more.replace("{count}", String(count));

export const judgement: JudgementPhrases = {
  rule: {
    coverage: "Goes by how much of what the questions look for was found in the answers.",
    detail: "Weighs what was found together with how concretely it was told.",
    strict: "Counts a point in full only where words looked for and detail stand together.",
  },
  found: (found, of) => `${found} of ${of} points looked for were found, each with a quote.`,
  depth: (deep, found) => `${deep} of these ${found} were told in some detail.`,
  replied: (count) =>
    counted(
      count,
      "One was taken from a specific reply to the question about it, not from its words.",
      "{count} were taken from specific replies to the questions about them, not from their words.",
    ),
  held: (rating) => `The answers are full accounts, so few recognised words alone rate them no lower than ${rating}.`,
  own: "The answers say what the candidate did personally.",
  group: "The answers speak of what a group did and not of an own part.",
  outcome: (figure) => (figure ? "They report an outcome and give figures." : "They report an outcome."),
  noOutcome: "No outcome was recognised.",
  denied: (count) =>
    counted(
      count,
      "In one place the answer says that something looked for was not done.",
      "In {count} places the answers say that something looked for was not done.",
    ),
  unanswered: (count) =>
    counted(count, "One question was left without an example.", "{count} questions were left without an example."),
  narrow: (points) => `Only ${points} points were asked about.`,
  capped: (rating) => `For that reason the rating goes no higher than ${rating}.`,
  tooLittle: "The answers hold too few words to rate by.",
  noQuote:
    "None of the points looked for was recognised by its words, so there is nothing to quote and nothing is rated.",
  oneTrace: "Only one point was recognised, and by one word alone; that is too little to rate by.",
  noAnswer: "There is no answer to rate.",
};
