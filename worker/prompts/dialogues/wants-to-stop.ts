import type { Dialogue } from "./dialogue.ts";

export const wantsToStop: Dialogue = {
  who: 'Somebody who wants to stop, then not, then says "done" of a question, and in the end really stops. Asked before it is believed.',
  plan: "operations-coordinator-mid",
  turns: [
    {
      says: "Routes, people, and that it all has to fit by four o'clock.",
      model: "ADVANCE covered | heard: none\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
    {
      says: "You know what, I don't think this is for me. Let's stop here.",
      model: "CONFIRM_END | heard: none",
      move: "CONFIRM_END",
      words: null,
    },
    {
      says: "Hm, no, wait. Let me think for a second. I can go on.",
      model: "REPEAT | heard: none\nAll right, let's carry on.",
      move: "REPEAT",
      words: "All right, let's carry on.",
    },
    {
      says: "A bakery with eleven shops. I planned the vans at night.",
      model: "ADVANCE covered | heard: relevance, own-part\nThanks, that helps.",
      move: "ADVANCE covered",
      words: "Thanks, that helps.",
    },
    {
      says: "I did the map of the tour, with the times of each shop. I'm done with that one.",
      model: "PROBE proud | heard: none",
      move: "PROBE proud",
      words: null,
    },
    {
      says: "That the bread was there at six, in all of them. Done.",
      model: "ADVANCE covered | heard: none\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
    {
      says: "Snow. Nine of the eleven shops on a hill. I stopped the two long tours at three in the night and had the drivers meet half way.",
      model: "PROBE together | heard: picture, decisions",
      move: "PROBE together",
      words: null,
    },
    {
      says: "I rang each shop at four. Can we stop now? I mean this question.",
      model: "SKIP | heard: picture, decisions, coordination\nOf course, we will leave it there.",
      move: "SKIP",
      words: "Of course, we will leave it there.",
    },
    {
      says: "I'm sorry, I can't concentrate any more, my head is full. I'd like to end the interview.",
      model: "CONFIRM_END | heard: none",
      move: "CONFIRM_END",
      words: null,
    },
    {
      says: "What happens to my answers if I stop?",
      model: "REPEAT | heard: none\nThey are kept either way, so it is up to you.",
      move: "REPEAT",
      words: "They are kept either way, so it is up to you.",
    },
    {
      says: "Ok then I'd rather do the rest. The carrier. I would look at the times at the gate.",
      model: "PROBE two-sides | heard: facts",
      move: "PROBE two-sides",
      words: null,
    },
    {
      says: "Both at one table, with the list.",
      model: "ADVANCE covered | heard: facts, no-blame\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
    {
      says: "Count again.",
      model: "PROBE trace | heard: recount",
      move: "PROBE trace",
      words: null,
    },
    {
      says: "In the bookings since the last inventory. And in the returns.",
      model: "ADVANCE open | heard: recount, movements\nUnderstood.",
      move: "ADVANCE open",
      words: "Understood.",
    },
    {
      says: "No, I wouldn't write that. Stop, that's it, end of story.",
      model: "PROBE to-manager | heard: true-entry",
      move: "PROBE to-manager",
      words: null,
    },
    {
      says: "That it would come out anyway, and then it's my name.",
      model: "ADVANCE covered | heard: true-entry, say-why\nThanks, let's go on.",
      move: "ADVANCE covered",
      words: "Thanks, let's go on.",
    },
    {
      says: "The empty boxes. Nobody counted them. I gave each shop a colour.",
      model: "PROBE gain | heard: before, change",
      move: "PROBE gain",
      words: null,
    },
    {
      says: "From two hundred lost a month to about twenty. And now I really do want to finish. Please end it.",
      model: "CONFIRM_END | heard: before, change, gain",
      move: "CONFIRM_END",
      words: null,
    },
    {
      says: "Yes, end it. Thank you.",
      model: "CLOSE | heard: none",
      move: "CLOSE",
      words: null,
    },
  ],
};
