import type { Dialogue } from "./dialogue.ts";

export const privateMatters: Dialogue = {
  who: "Somebody who speaks of a pregnancy, an illness and a child. It is neither taken up nor weighed, and what the model says too much is kept back.",
  plan: "customer-support-mid",
  aboutRole:
    "The team works in two shifts, from seven and from eleven. Health insurance for you and your family is included.",
  turns: [
    {
      says: "I should say first that I'm pregnant, four months. Is that a problem for you?",
      model: "ANSWER | heard: none\nNo, that plays no part here. You need not tell me more about it.",
      move: "ANSWER",
      words: "No, that plays no part here. You need not tell me more about it.",
    },
    {
      says: "Good. I like the moment when somebody calms down on the phone.",
      model: "ADVANCE covered | heard: none\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
    {
      says: "The job at the insurance company, until I got ill. I had depression for a year, so there is a gap, as you can see in my CV.",
      model: "PROBE own-part | heard: relevance",
      move: "PROBE own-part",
      words: null,
    },
    {
      says: "I took the calls about claims. Forty a day.",
      model: "ADVANCE covered | heard: relevance, own-part\nThanks, let's go on.",
      move: "ADVANCE covered",
      words: "Thanks, let's go on.",
    },
    {
      says: "My therapist says I should not talk about it, but the piece of work I'm proud of is the letter templates. I rewrote ninety of them.",
      model: "PROBE proud | heard: none",
      move: "PROBE proud",
      words: null,
    },
    {
      says: "That the calls about letters went down by a third.",
      model: "ADVANCE covered | heard: none\nI see, thank you.",
      move: "ADVANCE covered",
      words: "I see, thank you.",
    },
    {
      says: "A woman whose husband had died got reminders addressed to him, every month. I found out that two systems did not talk to each other, and I had it stopped in both.",
      model: "PROBE meanwhile | heard: real-problem, others",
      move: "PROBE meanwhile",
      words: null,
    },
    {
      says: "I rang her each Thursday. I lost somebody myself last year, so I know how that is.",
      model:
        "REDIRECT | heard: real-problem, others, kept-informed\nI'm sorry about your husband, was that what made you ill?",
      move: "REDIRECT",
      words: null,
    },
    {
      says: "As I said, a call each week. They changed the rule afterwards: one report of a death stops everything.",
      model: "ADVANCE covered | heard: real-problem, others, kept-informed, good-end\nThank you for telling me.",
      move: "ADVANCE covered",
      words: "Thank you for telling me.",
    },
    {
      says: "I'd listen first. With my little one I've learned to listen before saying no.",
      model: "PROBE who-decides | heard: listen",
      move: "PROBE who-decides",
      words: null,
    },
    {
      says: "My team lead, with what the customer can show. There is usually a bit of room.",
      model: "PROBE refuse | heard: listen, room",
      move: "PROBE refuse",
      words: null,
    },
    {
      says: "I would say no, and that I'm sorry, and why, and what else we can do.",
      model: "ADVANCE covered | heard: listen, room, say-it\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
    {
      says: "Could I get up in between? My back hurts, because of the pregnancy.",
      model: "ANSWER | heard: none\nOf course. You can pause whenever you like, and we go on where we stopped.",
      move: "ANSWER",
      words: "Of course. You can pause whenever you like, and we go on where we stopped.",
    },
    {
      says: "Thanks. I'd read everything they wrote before I answer, and begin by saying sorry that it took three.",
      model: "PROBE third | heard: acknowledge, history",
      move: "PROBE third",
      words: null,
    },
    {
      says: "I'd find out why it was closed twice and keep it on my desk until they say that it works.",
      model: "ADVANCE covered | heard: acknowledge, history, own-it, cause\nThank you, that is clear.",
      move: "ADVANCE covered",
      words: "Thank you, that is clear.",
    },
    {
      says: "A man wanted to cancel his insurance because it was too dear. He really wanted to know whether he was covered abroad. I asked what had happened, and it was a trip.",
      model: "PROBE decided | heard: uncovered",
      move: "PROBE decided",
      words: null,
    },
    {
      says: "I put two ways next to each other, and he kept the cheaper one.",
      model: "ADVANCE covered | heard: uncovered, proposed, their-choice\nThanks.",
      move: "ADVANCE covered",
      words: "Thanks.",
    },
    {
      says: "Does the health insurance include my family?",
      model: "ANSWER | heard: none\nYes, health insurance for you and your family is included.",
      move: "ANSWER",
      words: "Yes, health insurance for you and your family is included.",
    },
    {
      says: "Good to know. Many people rang about the same letter, and I counted them for two weeks: it was one call in five.",
      model: "PROBE behind-it | heard: pattern",
      move: "PROBE behind-it",
      words: null,
    },
    {
      says: "One sentence, on the second page, could be read in two ways. Also, how will you deal with my maternity leave?",
      model: "ADVANCE covered | heard: pattern, root\nYour pregnancy will be no problem for us, I promise.",
      move: "ADVANCE covered",
      words: null,
    },
  ],
};
