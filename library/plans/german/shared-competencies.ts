/** Competencies that several positions in German ask about. */
import type { CompetencyInput } from "#library/compose.ts";

export const zusammenarbeit: CompetencyInput = {
  id: "zusammenarbeit",
  name: "Zusammenarbeit",
  definition:
    "Arbeitet mit anderen auf ein gemeinsames Ergebnis hin: spricht Aufgaben ab, gibt Informationen und Anerkennung weiter, versetzt sich in die Lage der anderen und hält Verabredungen ein.",
  anchors: [
    "Spricht von anderen nur als Hindernis, oder sagt durchweg „wir“ und kann keinen eigenen Beitrag nennen.",
    "Hat den eigenen Teil erledigt und sich darauf beschränkt; was die anderen taten, wurde erst spät bekannt.",
    "Hat Absprachen eingehalten, Informationen weitergegeben und auf Bitte geholfen; nennt den eigenen Teil und den der anderen.",
    "Hat früh geklärt, wer was tut, sich in die Lage der anderen versetzt, die eigene Arbeitsweise angepasst und Spannungen angesprochen, bevor sie wuchsen.",
    "Hat das gemeinsame Ergebnis über den eigenen Vorteil gestellt, auch zu einem Preis, der benannt wird, und Formen der Zusammenarbeit hinterlassen, die geblieben sind.",
  ],
};

export const lernbereitschaft: CompetencyInput = {
  id: "lernbereitschaft",
  name: "Lernbereitschaft",
  definition:
    "Arbeitet sich in Neues ein: findet heraus, was fehlt, fragt, übt, nimmt Rückmeldungen an und macht es beim nächsten Mal besser.",
  anchors: [
    "Nennt nichts, das aus eigenem Antrieb gelernt wurde, oder weist Rückmeldungen zurück.",
    "Lernt, was vorgegeben wird, und hört bei der ersten Schwierigkeit auf.",
    "Beschreibt etwas Schwieriges, das durch Üben und Fragen gelernt wurde, und wie eine Rückmeldung dabei half.",
    "Hat sich ein Ziel gesetzt, den Weg dorthin geplant und kann sagen, was geholfen hat und was nicht.",
    "Lernt über lange Zeit trotz Rückschlägen weiter, sucht Rückmeldung und überträgt Gelerntes auf ein neues Gebiet.",
  ],
};

export const verantwortung: CompetencyInput = {
  id: "verantwortung",
  name: "Verantwortung",
  definition:
    "Macht ein Ergebnis zur eigenen Sache: verschafft sich ein ehrliches Bild, sagt früh, was nicht gut steht, bringt Wege mit und steht für das Ergebnis ein.",
  anchors: [
    "Wartet auf Anweisungen oder erklärt ein schlechtes Ergebnis allein mit anderen und den Umständen.",
    "Tut, was verlangt ist; erwähnt ein Problem beiläufig oder gibt die Sache beim ersten Hindernis zurück.",
    "Verschafft sich ein Bild, meldet ein Problem rechtzeitig der richtigen Person und bringt die eigene Aufgabe trotz Schwierigkeiten zu Ende.",
    "Handelt ohne Aufforderung, belegt die Lage mit Fakten, sagt auch Unangenehmes früh und ohne Schuldzuweisung und schlägt mehrere Wege mit ihren Folgen vor.",
    "Übernimmt auch, was zwischen den Zuständigkeiten liegt, schützt andere vor falschen Abkürzungen, führt die Sache durch Rückschläge zu Ende und sorgt dafür, dass sie danach in guten Händen bleibt.",
  ],
};
