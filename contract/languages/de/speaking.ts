import type { SpeakingText } from "#contract/languages/speaking.ts";

export const speaking: SpeakingText = {
  region: "Antwort sprechen",
  lead: {
    kept: "Sie können vor dem Senden hineinhören. Was Sie senden, wird in Text umgewandelt, und die Aufnahme wird bei Ihrer Antwort gespeichert.",
    dropped:
      "Sie können vor dem Senden hineinhören. Was Sie senden, wird in Text umgewandelt; die Aufnahme selbst wird nicht gespeichert.",
  },
  asking: "Bitte erlauben Sie dieser Seite, Ihr Mikrofon zu benutzen. Ihr Browser fragt Sie gerade danach.",
  recording: "Aufnahme läuft",
  elapsed: (now, most) => `${now} von höchstens ${most}`,
  oneMinuteLeft: "Noch eine Minute für diese Aufnahme.",
  level: "Wie laut Sie sind",
  quiet: "Noch ist nichts zu hören. Ist das richtige Mikrofon gewählt und eingeschaltet?",
  stop: "Stopp",
  recorded: (length) => `Aufgenommen: ${length}. Hören Sie hinein oder senden Sie.`,
  reachedEnd: "Länger darf eine Aufnahme nicht sein. Sobald ihr Text da ist, können Sie schriftlich weitermachen.",
  listen: "Ihre Aufnahme",
  send: "Aufnahme senden",
  again: "Neu aufnehmen",
  type: "Lieber schreiben",
  tryAgain: "Noch einmal versuchen",
  sending: (percent) => `Wird gesendet: ${percent} %`,
  hearing: "Ihre Worte werden aufgeschrieben. Das kann einen Moment dauern.",
  waits: "Senden geht, sobald der Interviewer ausgeredet hat.",
  trouble: {
    denied:
      "Diese Seite darf das Mikrofon nicht benutzen. Erlauben Sie es neben der Adresse der Seite und versuchen Sie es noch einmal, oder schreiben Sie Ihre Antwort: beides zählt gleich.",
    missing:
      "Es wurde kein Mikrofon gefunden. Schließen Sie eines an und versuchen Sie es noch einmal, oder schreiben Sie Ihre Antwort: beides zählt gleich.",
    taken:
      "Das Mikrofon ließ sich nicht einschalten. Vielleicht benutzt es ein anderes Programm. Versuchen Sie es noch einmal oder schreiben Sie Ihre Antwort.",
    unsupported:
      "Dieser Browser kann nicht aufnehmen. Bitte schreiben Sie Ihre Antwort oder öffnen Sie Ihren Link in einem anderen Browser.",
    silent:
      "In dieser Aufnahme waren keine Worte zu hören. Hören Sie hinein: Ist sie still, wählen Sie ein anderes Mikrofon und nehmen Sie neu auf.",
    unreadable: "Diese Aufnahme ließ sich nicht lesen. Bitte nehmen Sie neu auf oder schreiben Sie Ihre Antwort.",
    tooLong: "Diese Aufnahme ist zu lang. Bitte nehmen Sie eine kürzere auf oder schreiben Sie Ihre Antwort.",
    moved:
      "Das Interview ist weitergegangen. Sehen Sie sich die Frage noch einmal an: Sie können diese Aufnahme dafür senden oder verwerfen.",
    offline:
      "Die Aufnahme konnte nicht gesendet werden: Es gibt keine Verbindung. Sie ist noch hier. Versuchen Sie es noch einmal, wenn Sie wieder online sind.",
    away: "Ihre Worte können im Moment nicht aufgeschrieben werden. Die Aufnahme ist noch hier: Versuchen Sie es gleich noch einmal oder schreiben Sie.",
    unavailable: "Hier kann nicht mehr gesprochen werden. Bitte schreiben Sie Ihre Antwort.",
    other:
      "Das hat nicht geklappt. Die Aufnahme ist noch hier: Versuchen Sie es noch einmal oder schreiben Sie Ihre Antwort.",
  },
  measures: {
    title: "Wie Sie gesprochen haben",
    words: (count) => `${count} ${count === 1 ? "Wort" : "Wörter"}`,
    pace: (wordsPerMinute) => `${wordsPerMinute} Wörter in der Minute`,
    pauses: (count, longest) =>
      count === 1
        ? `eine Pause über 1,5 Sekunden (${longest} Sekunden)`
        : `${count} Pausen über 1,5 Sekunden (die längste ${longest} Sekunden)`,
    noPauses: "keine Pause über 1,5 Sekunden",
    certainty: (percent) => `mit ${percent} % Sicherheit verstanden`,
    usual: "Was ist üblich?",
    usualText: [
      "In Interviews wurden bei britischen Sprechern 160 bis 210 Wörter in der Minute gemessen (Tauroza und Allison, 1990). Deutsche Wörter sind länger, es werden also weniger. Langsamer ist nicht schlechter.",
      "Pausen zum Nachdenken gehören zum freien Sprechen. Nur beim Vorlesen kommen sie kaum vor.",
      "Die Sicherheit ist die der Software, was Ihre Worte betrifft. Namen, Akzente und Geräusche senken sie, und über Ihre Antwort sagt sie nichts.",
      "Nur Sie sehen diese Zahlen. In keine Bewertung gehen sie ein.",
    ],
  },
};
