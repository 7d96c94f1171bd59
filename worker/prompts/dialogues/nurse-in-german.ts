import type { Dialogue } from "./dialogue.ts";

export const germanNurse: Dialogue = {
  who: "Eine Pflegefachkraft, freundlich und müde nach dem Nachtdienst, im Gespräch auf Deutsch und mit der Stimme.",
  plan: "pflegefachkraft-mid-de",
  channel: "voice",
  aboutRole:
    "Die Station ist eine Geriatrie mit 28 Betten. Gearbeitet wird in drei Schichten, mit höchstens vier Nachtdiensten am Stück.",
  turns: [
    {
      says: "Dass ich wieder mit alten Menschen arbeite, da habe ich am meisten das Gefühl, dass es einen Unterschied macht.",
      model: "ADVANCE covered | heard: none\nDanke.",
      move: "ADVANCE covered",
      words: "Danke.",
    },
    {
      says: "Äh, Entschuldigung, ich komme aus dem Nachtdienst, können Sie das bitte noch mal sagen?",
      model: "REPEAT | heard: none\nNatürlich, gern noch einmal.",
      move: "REPEAT",
      words: "Natürlich, gern noch einmal.",
    },
    {
      says: "Die Geriatrie in Kassel, fünf Jahre. Ich war Bezugspflegekraft für acht Leute und habe die Neuen eingearbeitet.",
      model: "ADVANCE covered | heard: relevance, own-part\nDanke, das habe ich verstanden.",
      move: "ADVANCE covered",
      words: "Danke, das habe ich verstanden.",
    },
    {
      says: "Die Einarbeitung. Ich habe eine Mappe gemacht, eine Seite für jede Woche, und immer jemanden dazu, den man fragen darf.",
      model: "PROBE proud | heard: none",
      move: "PROBE proud",
      words: null,
    },
    {
      says: "Dass von neun Neuen acht geblieben sind.",
      model: "ADVANCE covered | heard: none\nSehr gut! Danke, dann gehen wir weiter.",
      move: "ADVANCE covered",
      words: "Danke, dann gehen wir weiter.",
    },
    {
      says: "Frau B., zweiter Tag nach der Hüfte. Sie hat meinen Namen nicht mehr gewusst und ins Leere gegriffen. Die anderen meinten, das ist das Alter. Ich habe Blutdruck und Sauerstoff gemessen, 86 Prozent, und sie war heiß. Ich bin zur Ärztin und habe gesagt: seit gestern Abend neu, 86, 38,9, ich möchte, dass Sie mitkommen.",
      model: "PROBE weiter | heard: zeichen, pruefung, hilfe",
      move: "PROBE weiter",
      words: null,
    },
    {
      says: "Lungenentzündung, um elf lief das Antibiotikum. Seitdem messe ich bei jedem, der auf einmal durcheinander ist, als Erstes den Sauerstoff.",
      model: "ADVANCE covered | heard: zeichen, pruefung, hilfe, ausgang\nDanke, davon habe ich nun ein Bild.",
      move: "ADVANCE covered",
      words: "Danke, davon habe ich nun ein Bild.",
    },
    {
      says: "Hin und nicht mehr weg. Noch mal messen, ist er blass, schwitzt er, wie ist der Bauch, was kommt aus der Drainage.",
      model: "PROBE telefon | heard: am-bett",
      move: "PROBE telefon",
      words: null,
    },
    {
      says: "Dass ich eine Nachblutung befürchte, Puls 118, Druck fällt, frisch operiert, bitte sofort kommen.",
      model: "PROBE bis-dahin | heard: am-bett, verdacht, rufen",
      move: "PROBE bis-dahin",
      words: null,
    },
    {
      says: "Flach legen, Beine hoch, Zugang prüfen, alle fünf Minuten messen, nichts mehr essen und trinken lassen.",
      model: "ADVANCE covered | heard: am-bett, verdacht, rufen, rahmen\nVerstanden, danke.",
      move: "ADVANCE covered",
      words: "Verstanden, danke.",
    },
    {
      says: "Moment, da kommt jemand herein.",
      model: "WAIT | heard: none\nLassen Sie sich Zeit.",
      move: "WAIT",
      words: "Lassen Sie sich Zeit.",
    },
    {
      says: "So, da bin ich wieder. Ich lasse sie drei Schritte gehen. Und frage, ob sie schon mal gefallen ist. Schlappen, Brille, Tabletten zum Schlafen.",
      model: "PROBE daraus | heard: person, mittel",
      move: "PROBE daraus",
      words: null,
    },
    {
      says: "Mit ihr reden und mit der Tochter, Bett runter, nachts um zwei und um fünf zur Toilette begleiten.",
      model: "ADVANCE covered | heard: person, mittel, folgen\nDanke schön.",
      move: "ADVANCE covered",
      words: "Danke schön.",
    },
    {
      says: "Muss ich das erzählen? Das ist mir unangenehm.",
      model: "SKIP | heard: none\nNein, das müssen Sie nicht, wir lassen die Frage aus.",
      move: "SKIP",
      words: "Nein, das müssen Sie nicht, wir lassen die Frage aus.",
    },
    {
      says: "Ich setze mich zu ihr. Sie hat ja recht, wenn es ihr keiner gesagt hat. Dann schaue ich nach, wofür die sind, und sage es ihr einfach.",
      model: "PROBE bleibt-dabei | heard: zuhoeren, erklaeren",
      move: "PROBE bleibt-dabei",
      words: null,
    },
    {
      says: "Dann nimmt sie sie heute nicht. Ich sage ihr, was passieren kann, und rufe wegen des Blutverdünners den Dienst an. Und schreibe es auf.",
      model: "ADVANCE covered | heard: zuhoeren, erklaeren, kein-druck, weitergeben\nDanke, das ist klar geworden.",
      move: "ADVANCE covered",
      words: "Danke, das ist klar geworden.",
    },
    {
      says: "Bewerten Sie mich eigentlich gerade? Und wie viele Nächte sind das bei Ihnen am Stück?",
      model:
        "ANSWER | heard: none\nMenschen lesen Ihre Antworten, und Menschen entscheiden. Auf der Station sind es höchstens vier Nachtdienste am Stück.",
      move: "ANSWER",
      words:
        "Menschen lesen Ihre Antworten, und Menschen entscheiden. Auf der Station sind es höchstens vier Nachtdienste am Stück.",
    },
    {
      says: "Gut. Ein alter Herr wollte zum Sterben heim, die Söhne wollten noch eine Sonde. Ich habe ihn abends gefragt, dreimal, er blieb dabei. Dann habe ich alle an einen Tisch geholt, mit der Oberärztin.",
      model: "PROBE sicht-der-anderen | heard: wille, vertreten",
      move: "PROBE sicht-der-anderen",
      words: null,
    },
    {
      says: "Die Söhne dachten, er verhungert. Als sie das sagen konnten, ging es besser. Er kam nach vier Tagen heim.",
      model: "ADVANCE covered | heard: wille, andere, vertreten, ende\nDanke, dass Sie das erzählt haben.",
      move: "ADVANCE covered",
      words: "Danke, dass Sie das erzählt haben.",
    },
  ],
};
