import type { CvText } from "#contract/languages/cv.ts";

export const cv: CvText = {
  title: "Ihr Lebenslauf, wenn Sie möchten",
  lead: "Damit kann im Gespräch aufgegriffen werden, was Sie gemacht haben. Er ist freiwillig: Auch ohne ihn werden Ihnen dieselben Hauptfragen gestellt. Ihre Bewertung entsteht ohne ihn. Das Team kann sehen, was darin gelesen wurde. Zum Lesen kann der Dienst ihn an einen Anbieter von KI-Modellen weitergeben, den die Organisation gewählt hat. Er wird gelöscht, wenn das Interview endet.",
  practiceLead:
    "Damit können Nachfragen aufgreifen, was Sie gemacht haben. Er ist freiwillig und geht nicht in die Rückmeldung ein. Zum Lesen kann der Dienst ihn an einen Anbieter von KI-Modellen weitergeben. Er wird gelöscht, wenn das Interview endet.",
  kept: {
    title: "Ihr Lebenslauf",
    lead: "Sie haben erlaubt, dass er später für andere Stellen gefunden werden darf; deshalb ist sein Text noch da. Sie können das jetzt zurücknehmen, dann wird alles davon gelöscht.",
  },
  choose: "Datei auswählen",
  chooseOther: "Andere Datei auswählen",
  drop: "oder hier ablegen",
  kinds: "PDF, Word (.docx) oder Text, bis 10 MB und 30 Seiten",
  sending: (percent) => `Wird gesendet: ${percent} %`,
  reading: "Ihr Lebenslauf wird gelesen …",
  done: "Ihr Lebenslauf wurde gelesen. Bitte sehen Sie unten nach, ob alles stimmt.",
  tooLarge: "Diese Datei ist größer als 10 MB. Bitte wählen Sie eine kleinere, zum Beispiel mit kleineren Bildern.",
  failed: "Das hat nicht geklappt. Sie können es noch einmal versuchen oder ohne Lebenslauf beginnen.",
  fromTeam: "Diesen Lebenslauf hat das Team für Sie abgegeben. Sie können ihn berichtigen, ersetzen oder löschen.",
  understood: {
    title: "Das haben wir in Ihrem Lebenslauf gelesen",
    lead: "Berichtigen oder streichen Sie, was nicht stimmt. Verwendet wird nur, was hier und im Text selbst steht.",
    nothing:
      "Der Text wurde gelesen, aber eine Liste von Stationen oder Kenntnissen war darin nicht zu erkennen. Das macht nichts: Fragen entstehen aus dem Text selbst.",
  },
  groups: { role: "Stationen", education: "Ausbildung", skill: "Kenntnisse", language: "Sprachen" },
  correct: (text) => `„${text}“ berichtigen`,
  correctShort: "Berichtigen",
  takeOut: (text) => `„${text}“ streichen`,
  takeOutShort: "Streichen",
  putBack: (text) => `„${text}“ wieder aufnehmen`,
  putBackShort: "Wieder aufnehmen",
  takenOut: "Gestrichen",
  newText: "So soll es heißen",
  save: "Speichern",
  cancel: "Abbrechen",
  notSaved: "Das wurde nicht gespeichert. Bitte versuchen Sie es noch einmal.",
  leftOut: {
    title: "Was ausgelassen wurde",
    lead: "Text, den auf der Seite niemand sieht, wurde nicht gelesen. Wenn er dazugehört, laden Sie eine Fassung hoch, in der man ihn sieht.",
    entry: (page, why) => `Seite ${page}: ${why}`,
    why: {
      invisible_colour: "Text in der Farbe des Hintergrunds",
      tiny: "Text, der zum Lesen zu klein ist",
      off_page: "Text außerhalb der Seite",
      hidden_layer: "Text auf einer ausgeblendeten Ebene",
      hidden_text: "versteckter Text",
    },
    pictures: (pages) => `Seiten, die nur Bilder sind, konnten nicht gelesen werden: ${pages}`,
  },
  searchable: {
    label: "Mein Lebenslauf darf auch später für andere Stellen gefunden werden",
    hint: "Dann bleibt sein Text nach dem Interview bei der Organisation. Davon hängt nichts ab, und Sie können es jederzeit in Ihren eigenen Aufzeichnungen zurücknehmen.",
  },
  remove: "Meinen Lebenslauf löschen",
  removed: "Ihr Lebenslauf ist gelöscht.",
};
