import type { FeedbackPhrases } from "#contract/languages/feedback.ts";

export const feedback: FeedbackPhrases = {
  and: "; and: ",
  cameAcross: "This came across well: {points}.",
  complete: "Everything that this question looks for came across.",
  notRecognised: "You gave a full answer, but the points that this question looks for were hard to recognise in it.",
  short: "A few more sentences would help: what the situation was, what you did, and how it ended.",
  unknown:
    "It is fine not to have an example. You can say so and then tell how you would go about it, or take one from study, volunteering or private life.",
  strengthen: "The answer would gain from this: {point}.",
  ownPart: "You speak of “we”; say as well which part you did yourself.",
  outcome: "Close with what came of it and how you could tell.",
  figure: "A figure or another concrete detail would make the result easier to picture.",
  open: "Thank you, that gives a first impression of you.",
};
