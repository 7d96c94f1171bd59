import type { DocumentPhrases } from "#contract/languages/documents.ts";

export const documents: DocumentPhrases = {
  encrypted:
    "Diese Datei ist mit einem Passwort geschützt. Bitte speichern Sie sie ohne Passwort und laden Sie sie noch einmal hoch.",
  damaged:
    "Diese Datei ließ sich nicht öffnen; sie scheint beschädigt zu sein. Bitte exportieren Sie sie noch einmal, am besten als PDF, und laden Sie dieses hoch.",
  cutShort:
    "Das Ende dieser Datei fehlt, wie nach einem abgebrochenen Download. Bitte laden Sie das Original noch einmal hoch.",
  empty: "In dieser Datei steht nichts. Bitte prüfen Sie, ob es die richtige ist, und laden Sie sie noch einmal hoch.",
  tooLarge:
    "Diese Datei ist größer als {megabytes} MB. Bitte laden Sie eine kleinere hoch, zum Beispiel mit kleineren Bildern.",
  tooLong: "Diese Datei hat mehr als {pages} Seiten. Bitte laden Sie den Teil hoch, auf den es ankommt.",
  tooComplex:
    "Diese Datei ist so aufgebaut, dass das Lesen zu lange dauert. Bitte exportieren Sie sie noch einmal als einfaches PDF, oder laden Sie nur den Text hoch.",
  unsupported:
    "Diese Art von Datei lässt sich nicht lesen. Bitte laden Sie ein PDF, eine Word-Datei (.docx) oder reinen Text hoch.",
  oldWord:
    "Das ist eine Word-Datei im alten Format. Bitte speichern Sie sie als .docx oder PDF und laden Sie diese hoch.",
  scanned:
    "Die Seiten dieser Datei sind Bilder, darum gab es keinen Text zu lesen. Wenn möglich, laden Sie eine Fassung hoch, deren Text sich markieren lässt.",
  leftOut: "Ein Teil des Textes in dieser Datei ist auf der Seite nicht zu sehen und wurde darum weggelassen.",
};
