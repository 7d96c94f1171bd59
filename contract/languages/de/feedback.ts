import type { FeedbackPhrases } from "#contract/languages/feedback.ts";

export const feedback: FeedbackPhrases = {
  and: "; und: ",
  cameAcross: "Das kam gut herüber: {points}.",
  complete: "Alles, worauf es bei dieser Frage ankommt, kam herüber.",
  notRecognised:
    "Sie haben ausführlich geantwortet, aber worauf es bei dieser Frage ankommt, war darin schwer zu erkennen.",
  short: "Einige Sätze mehr würden helfen: wie die Lage war, was Sie getan haben und wie es ausging.",
  unknown:
    "Es ist in Ordnung, kein Beispiel zu haben. Sie können das sagen und dann erzählen, wie Sie vorgehen würden, oder ein Beispiel aus Ausbildung, Ehrenamt oder Alltag wählen.",
  strengthen: "Die Antwort würde hierdurch gewinnen: {point}.",
  ownPart: "Sie sprechen von „wir“; sagen Sie auch, was Sie selbst getan haben.",
  outcome: "Schließen Sie damit, was dabei herauskam und woran Sie es erkannt haben.",
  figure: "Eine Zahl oder ein anderes genaues Detail würde das Ergebnis anschaulicher machen.",
  open: "Danke, das gibt einen ersten Eindruck von Ihnen.",
};
