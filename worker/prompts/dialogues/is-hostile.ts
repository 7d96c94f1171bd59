import type { Dialogue } from "./dialogue.ts";

export const hostile: Dialogue = {
  who: "Somebody who is annoyed at being interviewed by a machine, and rude. Treated calmly, told what they may do, and not pressed.",
  plan: "operations-coordinator-mid",
  turns: [
    {
      says: "Is this seriously a robot interviewing me?",
      model:
        "ANSWER | heard: none\nYes, I am an AI. People read your answers, and people decide; you can also ask those who invited you for a person instead.",
      move: "ANSWER",
      words:
        "Yes, I am an AI. People read your answers, and people decide; you can also ask those who invited you for a person instead.",
    },
    {
      says: "Great. What a joke. Fine. I need a job, that's what draws me.",
      model: "ADVANCE open | heard: none\nThank you for being open about that.",
      move: "ADVANCE open",
      words: "Thank you for being open about that.",
    },
    {
      says: "Read my CV. It's all in there.",
      model: "REDIRECT | heard: none\nI would rather hear it from you, in a sentence or two.",
      move: "REDIRECT",
      words: "I would rather hear it from you, in a sentence or two.",
    },
    {
      says: "A cross-dock. Forty gates. I ran the late shift. Happy?",
      model: "ADVANCE covered | heard: relevance, own-part\nThanks, that helps.",
      move: "ADVANCE covered",
      words: "Thanks, that helps.",
    },
    {
      says: "No. I'm not going to do your work for you. Next.",
      model: "SKIP | heard: none\nThat is all right, we will leave that one.",
      move: "SKIP",
      words: "That is all right, we will leave that one.",
    },
    {
      says: "A lorry of frozen fish stood in the yard with a dead cooler in July. I had ninety minutes. I moved it to two small vans and let the drinks wait. Customer got his fish.",
      model: "PROBE since | heard: decisions, picture",
      move: "PROBE since",
      words: null,
    },
    {
      says: "What do you think has changed? Every cooler gets checked at the gate now. Obviously.",
      model: "ADVANCE covered | heard: picture, decisions, after\nThank you, that is clear.",
      move: "ADVANCE covered",
      words: "Thank you, that is clear.",
    },
    {
      says: "This is such a stupid question, you have clearly never been in a warehouse.",
      model: "REDIRECT | heard: none\nThat is true, I have not. I would still like to know how you would go about it.",
      move: "REDIRECT",
      words: "That is true, I have not. I would still like to know how you would go about it.",
    },
    {
      says: "You look at the gate times. There's a log. The log says who's lying. Done.",
      model: "PROBE two-sides | heard: facts",
      move: "PROBE two-sides",
      words: null,
    },
    {
      says: "I'd put the log on the table, for both. No shouting. Then they can see for themselves.",
      model: "ADVANCE covered | heard: facts, no-blame\nUnderstood, thanks.",
      move: "ADVANCE covered",
      words: "Understood, thanks.",
    },
    {
      says: "Somebody nicked forty pieces, that's what happened.",
      model: "PROBE reasons | heard: none",
      move: "PROBE reasons",
      words: null,
    },
    {
      says: "Fine. Or they're in the wrong bay, or counted in cartons, or sent out without a scan. It's nearly never theft.",
      model: "PROBE first | heard: causes",
      move: "PROBE first",
      words: null,
    },
    {
      says: "Count again. Two people. Then the bookings since the last count.",
      model: "ADVANCE covered | heard: recount, movements, causes\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
    {
      says: "I don't cheat. Full stop.",
      model: "PROBE to-manager | heard: true-entry",
      move: "PROBE to-manager",
      words: null,
    },
    {
      says: "I tell him no. I tell him if he wants it in there, he types it himself, with his own name on it.",
      model: "ADVANCE covered | heard: true-entry, say-why\nThat is clear, thank you.",
      move: "ADVANCE covered",
      words: "That is clear, thank you.",
    },
    {
      says: "You ask the same stuff as everybody. How many more of these idiotic questions?",
      model:
        "ANSWER | heard: none\nI am sorry that this is annoying. We are in the fourth of six parts; you can skip a question, take a break, or stop at any time.",
      move: "ANSWER",
      words:
        "I am sorry that this is annoying. We are in the fourth of six parts; you can skip a question, take a break, or stop at any time.",
    },
    {
      says: "Whatever. The returns. They lay around for a week, I put them next to the outbound gate and gave two people an hour each morning. Now it's a day.",
      model: "PROBE involved | heard: before, change, gain",
      move: "PROBE involved",
      words: null,
    },
    {
      says: "It was their idea, the two. I only said yes.",
      model: "ADVANCE covered | heard: before, people, change, gain\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
    {
      says: "Every single week. You do what leaves the yard first, the rest can wait.",
      model: "PROBE gave-way | heard: criteria",
      move: "PROBE gave-way",
      words: null,
    },
    {
      says: "Paperwork. Always the paperwork. Are we done?",
      model: "ADVANCE open | heard: criteria, trade-offs\nThank you, we are nearly through.",
      move: "ADVANCE open",
      words: "Thank you, we are nearly through.",
    },
    {
      says: "I want nothing from you.",
      model: "ADVANCE covered | heard: none\nAll right.",
      move: "ADVANCE covered",
      words: "All right.",
    },
  ],
};
