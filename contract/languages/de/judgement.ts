import type { JudgementPhrases } from "#contract/languages/judgement.ts";

const counted = (count: number, one: string, more: string) =>
  count === 1 ? one : more.replace("{count}", String(count));

export const judgement: JudgementPhrases = {
  rule: {
    coverage: "Richtet sich danach, wie viel von dem, worauf die Fragen achten, in den Antworten vorkam.",
    detail: "Wägt das Gefundene zusammen mit der Genauigkeit, mit der es erzählt wurde.",
    strict: "Zählt einen Punkt nur dort ganz, wo gesuchte Wörter und Einzelheiten zusammenkommen.",
  },
  found: (found, of) => `${found} von ${of} gesuchten Punkten wurden gefunden, jeder mit einem Zitat.`,
  depth: (deep, found) => `${deep} dieser ${found} wurden mit Einzelheiten erzählt.`,
  replied: (count) =>
    counted(
      count,
      "Einer stammt aus einer genauen Antwort auf die Nachfrage dazu, nicht aus gesuchten Wörtern.",
      "{count} stammen aus genauen Antworten auf die Nachfragen dazu, nicht aus gesuchten Wörtern.",
    ),
  held: (rating) =>
    `Die Antworten sind ausführlich; wenige erkannte Wörter allein führen deshalb nicht unter ${rating}.`,
  own: "Die Antworten sagen, was die Person selbst getan hat.",
  group: "Die Antworten sprechen von dem, was eine Gruppe getan hat, und nicht vom eigenen Anteil.",
  outcome: (figure) => (figure ? "Sie nennen ein Ergebnis und Zahlen." : "Sie nennen ein Ergebnis."),
  noOutcome: "Ein Ergebnis war nicht zu erkennen.",
  denied: (count) =>
    counted(
      count,
      "An einer Stelle sagt die Antwort, dass etwas Gesuchtes nicht getan wurde.",
      "An {count} Stellen sagen die Antworten, dass etwas Gesuchtes nicht getan wurde.",
    ),
  unanswered: (count) => counted(count, "Eine Frage blieb ohne Beispiel.", "{count} Fragen blieben ohne Beispiel."),
  narrow: (points) => `Gefragt wurde nur nach ${points} Punkten.`,
  capped: (rating) => `Deshalb geht die Bewertung nicht über ${rating} hinaus.`,
  tooLittle: "Die Antworten enthalten zu wenige Wörter für eine Bewertung.",
  noQuote:
    "Keiner der gesuchten Punkte war an seinen Worten zu erkennen; es gibt also nichts zu zitieren, und es wird nichts bewertet.",
  oneTrace: "Nur ein Punkt war zu erkennen, und das an einem einzigen Wort; das ist zu wenig für eine Bewertung.",
  noAnswer: "Es gibt keine Antwort, die bewertet werden könnte.",
};
