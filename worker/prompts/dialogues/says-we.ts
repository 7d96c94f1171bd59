import type { Dialogue } from "./dialogue.ts";

export const weOnly: Dialogue = {
  who: 'Somebody who tells everything as "we". Asked once or twice for their own part, then it is left.',
  plan: "backend-engineer-mid",
  ownProbes: true,
  maxProbes: 3,
  turns: [
    {
      says: "We like backend work, our whole team does.",
      model: "PROBE appeal | heard: none",
      move: "PROBE appeal",
      words: null,
    },
    {
      says: "We like it when things are stable.",
      model: "ADVANCE covered | heard: none\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
    {
      says: "We had a booking system for ferries. We ran it for four years.",
      model: "PROBE own-part | heard: relevance",
      move: "PROBE own-part",
      words: null,
    },
    {
      says: "We shared everything, that was our way of working.",
      model: "ADVANCE open | heard: relevance\nI see, thanks.",
      move: "ADVANCE open",
      words: "I see, thanks.",
    },
    {
      says: "The new ticket engine. We designed it and we built it.",
      model: "PROBE proud | heard: none",
      move: "PROBE proud",
      words: null,
    },
    {
      says: "Our latency. We got it from two seconds to three hundred milliseconds.",
      model: "PROBE own | heard: none\nWhat did you do yourself to bring that about?",
      move: "PROBE own",
      words: "What did you do yourself to bring that about?",
    },
    {
      says: "OK, the query part. I rewrote the availability query and I added the index on sailing and deck.",
      model: "ADVANCE covered | heard: none\nThank you, that helps me to see your part.",
      move: "ADVANCE covered",
      words: "Thank you, that helps me to see your part.",
    },
    {
      says: "We'd use an idempotency key in the header and we'd store it with the order in the same transaction, with a unique index.",
      model: "PROBE provider | heard: key, atomic",
      move: "PROBE provider",
      words: null,
    },
    {
      says: "We'd pass our key on to the provider, and where it is not clear we ask them by that key before charging again.",
      model: "ADVANCE covered | heard: key, atomic, payment\nThank you, that is clear.",
      move: "ADVANCE covered",
      words: "Thank you, that is clear.",
    },
    {
      says: "We designed the seat service. The hardest decision was how to hold a seat while somebody pays.",
      model: "PROBE choices | heard: none",
      move: "PROBE choices",
      words: null,
    },
    {
      says: "Selling a few more than we have. Locking was slower, overselling meant angry people at the quay. We locked.",
      model: "PROBE later | heard: alternatives",
      move: "PROBE later",
      words: null,
    },
    {
      says: "It held up well. We never sold a seat twice.",
      model: "ADVANCE covered | heard: alternatives, held-up\nThanks, let's go on.",
      move: "ADVANCE covered",
      words: "Thanks, let's go on.",
    },
    {
      says: "We'd do an outbox table. And a job that reads it. And we made the consumers idempotent.",
      model: "PROBE lost-already | heard: close-gap, duplicates",
      move: "PROBE lost-already",
      words: null,
    },
    {
      says: "We'd compare orders with events for the last months and send what's missing.",
      model: "ADVANCE covered | heard: close-gap, duplicates, repair\nUnderstood.",
      move: "ADVANCE covered",
      words: "Understood.",
    },
    {
      says: "We had a deadlock every Friday. We all looked for it for weeks. We found it in the end.",
      model: "PROBE exactly | heard: none",
      move: "PROBE exactly",
      words: null,
    },
    {
      says: "Two jobs took the same two rows in different order. We saw it in the lock log.",
      model: "PROBE see-inside | heard: mechanism",
      move: "PROBE see-inside",
      words: null,
    },
    {
      says: "I turned on the lock log on the staging copy and ran both jobs a hundred times, in the two orders. Then I was sure.",
      model: "ADVANCE covered | heard: narrowing, mechanism, tools\nThank you, that makes it clear.",
      move: "ADVANCE covered",
      words: "Thank you, that makes it clear.",
    },
    {
      says: "We use Postgres. It has a write-ahead log, so we write the change there first and then the page, and after a crash it plays the log again.",
      model: "PROBE knowledge-ends | heard: inside, purpose",
      move: "PROBE knowledge-ends",
      words: null,
    },
    {
      says: "We don't know how the vacuum decides. That's where it ends for us.",
      model: "ADVANCE covered | heard: purpose, inside, limits\nThanks.",
      move: "ADVANCE covered",
      words: "Thanks.",
    },
  ],
};
