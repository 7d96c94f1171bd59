import type { Dialogue } from "./dialogue.ts";

export const monosyllabic: Dialogue = {
  who: "Somebody who knows the work and says next to nothing. Two thin replies in a row are enough; nobody is pressed.",
  plan: "backend-engineer-mid",
  turns: [
    {
      says: "The work.",
      model: "PROBE appeal | heard: none",
      move: "PROBE appeal",
      words: null,
    },
    {
      says: "Databases.",
      model: "ADVANCE open | heard: none\nThank you.",
      move: "ADVANCE open",
      words: "Thank you.",
    },
    {
      says: "Payments.",
      model: "PROBE own-part | heard: relevance",
      move: "PROBE own-part",
      words: null,
    },
    {
      says: "Backend.",
      model: "ADVANCE open | heard: relevance\nAll right, thank you.",
      move: "ADVANCE open",
      words: "All right, thank you.",
    },
    {
      says: "Checkout.",
      model: "PROBE proud | heard: none",
      move: "PROBE proud",
      words: null,
    },
    {
      says: "It's fast.",
      model: "ADVANCE open | heard: none\nI see, thanks.",
      move: "ADVANCE open",
      words: "I see, thanks.",
    },
    {
      says: "Idempotency key.",
      model: "PROBE at-once | heard: key",
      move: "PROBE at-once",
      words: null,
    },
    {
      says: "Unique constraint.",
      model: "PROBE provider | heard: key, atomic",
      move: "PROBE provider",
      words: null,
    },
    {
      says: "Send them the key too.",
      model: "ADVANCE covered | heard: key, atomic, payment\nThank you, that is clear.",
      move: "ADVANCE covered",
      words: "Thank you, that is clear.",
    },
    {
      says: "Job scheduler. Choosing the store.",
      model: "PROBE choices | heard: none",
      move: "PROBE choices",
      words: null,
    },
    {
      says: "Redis.",
      model: "PROBE had-to-meet | heard: alternatives",
      move: "PROBE had-to-meet",
      words: null,
    },
    {
      says: "No lost jobs.",
      model: "ADVANCE open | heard: need, alternatives\nThanks, let's go on.",
      move: "ADVANCE open",
      words: "Thanks, let's go on.",
    },
    {
      says: "Outbox.",
      model: "PROBE again | heard: close-gap",
      move: "PROBE again",
      words: null,
    },
    {
      says: "Duplicates.",
      model: "PROBE lost-already | heard: close-gap, duplicates",
      move: "PROBE lost-already",
      words: null,
    },
    {
      says: "Replay them.",
      model: "ADVANCE covered | heard: close-gap, duplicates, repair\nUnderstood, thank you.",
      move: "ADVANCE covered",
      words: "Understood, thank you.",
    },
    {
      says: "Memory leak.",
      model: "PROBE exactly | heard: none",
      move: "PROBE exactly",
      words: null,
    },
    {
      says: "A cache without a limit.",
      model: "PROBE see-inside | heard: mechanism",
      move: "PROBE see-inside",
      words: null,
    },
    {
      says: "Heap dump.",
      model: "ADVANCE open | heard: mechanism, tools\nThank you.",
      move: "ADVANCE open",
      words: "Thank you.",
    },
    {
      says: "No idea.",
      model: "CLARIFY | heard: none\nTake anything you use in your daily work. What goes on inside it when you use it?",
      move: "CLARIFY",
      words: "Take anything you use in your daily work. What goes on inside it when you use it?",
    },
    {
      says: "Git. Stores snapshots.",
      model: "PROBE deeper | heard: inside",
      move: "PROBE deeper",
      words: null,
    },
    {
      says: "Trees and hashes.",
      model: "ADVANCE open | heard: inside\nThanks.",
      move: "ADVANCE open",
      words: "Thanks.",
    },
    {
      says: "Skip.",
      model: "SKIP | heard: none\nThat is fine, we will leave that one.",
      move: "SKIP",
      words: "That is fine, we will leave that one.",
    },
    {
      says: "Nobody.",
      model:
        "CLARIFY | heard: none\nIt can be a small thing: somebody you worked with who went about the work in another way than you. How was that for you?",
      move: "CLARIFY",
      words:
        "It can be a small thing: somebody you worked with who went about the work in another way than you. How was that for you?",
    },
    {
      says: "A colleague tests everything. I don't.",
      model: "PROBE you-changed | heard: difference",
      move: "PROBE you-changed",
      words: null,
    },
    {
      says: "I test more.",
      model: "ADVANCE covered | heard: difference, adjusted\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
    {
      says: "No.",
      model: "ADVANCE covered | heard: none\nAll right.",
      move: "ADVANCE covered",
      words: "All right.",
    },
    {
      says: "No.",
      model: "ADVANCE covered | heard: none\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
  ],
};
