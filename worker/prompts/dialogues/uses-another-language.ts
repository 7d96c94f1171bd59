import type { Dialogue } from "./dialogue.ts";

export const otherLanguage: Dialogue = {
  who: "Somebody who answers an English interview in German and Spanish. Asked for English once, in English; after that it is taken as it comes.",
  plan: "backend-engineer-mid",
  turns: [
    {
      says: "Hallo! Mich reizt, dass man am Ende etwas sieht, das läuft. Kann ich auf Deutsch antworten?",
      model: "REDIRECT | heard: none\nCould you answer in English, please, as well as you can?",
      move: "REDIRECT",
      words: "Could you answer in English, please, as well as you can?",
    },
    {
      says: "Ok, sorry. I like when something runs and nobody must think about it.",
      model: "ADVANCE covered | heard: none\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
    {
      says: "Am nächsten kommt die Abrechnung bei meinem letzten Arbeitgeber. Ich habe den Teil mit den Lastschriften gebaut und betreut.",
      model:
        "ADVANCE covered | heard: relevance, own-part\nDanke, das hilft mir sehr weiter, dann kommen wir jetzt zur nächsten Frage.",
      move: "ADVANCE covered",
      words: null,
    },
    {
      says: "The direct debits. I made that a file can be sent again without that people pay twice.",
      model: "PROBE proud | heard: none",
      move: "PROBE proud",
      words: null,
    },
    {
      says: "Dass es drei Jahre lang keinen Fehler gab, bei zwei Millionen Lastschriften im Monat.",
      model: "ADVANCE covered | heard: none\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
    {
      says: 'Ich verstehe die Frage nicht ganz, what is "hears nothing"?',
      model:
        "CLARIFY | heard: none\nThe client never gets your reply, so it sends the order a second time. How do you make sure that it is charged once?",
      move: "CLARIFY",
      words:
        "The client never gets your reply, so it sends the order a second time. How do you make sure that it is charged once?",
    },
    {
      says: "Also, der Client schickt eine Nummer mit, und die steht mit eindeutigem Index in der gleichen Transaktion wie die Bestellung.",
      model: "PROBE provider | heard: key, atomic",
      move: "PROBE provider",
      words: null,
    },
    {
      says: "Then I give the same number to the provider. Wenn unklar ist, ob gezahlt wurde, frage ich dort nach.",
      model: "ADVANCE covered | heard: key, atomic, payment\nThank you, that is clear.",
      move: "ADVANCE covered",
      words: "Thank you, that is clear.",
    },
    {
      says: "El servicio de reservas. Lo más difícil fue decidir dónde guardar los bloqueos.",
      model: "PROBE choices | heard: none",
      move: "PROBE choices",
      words: null,
    },
    {
      says: "Redis or in the database. Redis was fast, but after a restart the locks were gone.",
      model: "PROBE breaks | heard: alternatives",
      move: "PROBE breaks",
      words: null,
    },
    {
      says: 'With the database the booking waits when it is down, and the customer sees "please try again". No double booking.',
      model: "ADVANCE covered | heard: need, alternatives, failure\nThanks, let's go on.",
      move: "ADVANCE covered",
      words: "Thanks, let's go on.",
    },
    {
      says: "Puede pasar que el servicio se caiga entre las dos cosas. Entonces el evento no sale.",
      model: "PROBE design | heard: gap",
      move: "PROBE design",
      words: null,
    },
    {
      says: "A table for the events, in the same transaction, and one process that sends them.",
      model: "PROBE again | heard: gap, close-gap",
      move: "PROBE again",
      words: null,
    },
    {
      says: "Sie müssen damit rechnen, dass etwas doppelt kommt, und es an der Nummer erkennen.",
      model:
        "ADVANCE covered | heard: gap, close-gap, duplicates\n¿Podemos seguir entonces con la siguiente pregunta de esta entrevista, por favor?",
      move: "ADVANCE covered",
      words: null,
    },
    {
      says: "Every Monday at nine the service was slow. Alle dachten, es sind die Nutzer. It was the backup which started late on Sundays.",
      model: "PROBE wrong-track | heard: mechanism",
      move: "PROBE wrong-track",
      words: null,
    },
    {
      says: "The users. I made a graph of logins and it did not fit.",
      model: "ADVANCE covered | heard: narrowing, mechanism, tools\nThank you.",
      move: "ADVANCE covered",
      words: "Thank you.",
    },
    {
      says: "ありがとうございます。Gitを使います。",
      model: "PROBE deeper | heard: none",
      move: "PROBE deeper",
      words: null,
    },
    {
      says: "Sorry, joke, now in English. It saves every state of the files under the hash of their content.",
      model: "PROBE knowledge-ends | heard: inside, purpose",
      move: "PROBE knowledge-ends",
      words: null,
    },
    {
      says: "A tree has the names and the hashes of the files, a commit has one tree. How it packs them, I do not know.",
      model: "ADVANCE covered | heard: purpose, inside, limits\nThanks.",
      move: "ADVANCE covered",
      words: "Thanks.",
    },
  ],
};
