import type { CallText } from "#contract/languages/call.ts";

export const call: CallText = {
  check: {
    title: "Mikrofon prüfen",
    lead: "Ihr Browser fragt gleich, ob diese Seite das Mikrofon benutzen darf. Dann sagen Sie einen Satz und sehen, was davon verstanden wird. Von dieser Prüfung wird nichts aufbewahrt.",
    allow: "Mikrofon benutzen",
    type: "Lieber schreiben",
    asking: "Bitte erlauben Sie dieser Seite, Ihr Mikrofon zu benutzen. Ihr Browser fragt Sie jetzt danach.",
    connecting: "Wird verbunden …",
    awaited: "Ihr Mikrofon ist an. Einen Moment: Gleich begrüßt Sie eine Stimme.",
    say: "Sagen Sie einen Satz, so laut, wie Sie sonst sprechen. Zum Beispiel:",
    example: "„Ich sitze an einem ruhigen Ort und bin gut zu hören.“",
    understood: "Das wurde verstanden:",
    nothingYet: "Noch nichts",
    noAnswer:
      "Die Prüfung antwortet gerade nicht. Über Ihr Mikrofon sagt das nichts: Sie können ohne sie beginnen und jederzeit zum Schreiben wechseln.",
    voice:
      "Wenn Sie keine Stimme hören, wählen Sie andere Lautsprecher oder Kopfhörer, oder stellen Sie den Ton lauter.",
    right: "Klingt richtig",
    again: "Noch einmal",
    without: "Ohne Prüfung weiter",
    kept: "Von dieser Prüfung wird nichts aufbewahrt.",
  },
  begin: {
    title: "Ihr Mikrofon ist bereit",
    lead: "Wenn Sie auf Beginnen drücken, werden Sie begrüßt. Sprechen Sie wie mit einem Menschen. Sie dürfen sich Zeit lassen, unterbrechen und jederzeit zum Schreiben wechseln.",
    unchecked: "Sie können mit dem Interviewer sprechen",
    recorded: "Das Gespräch wird aufgenommen, wie Sie zugestimmt haben. Sie können das jederzeit beenden.",
    begin: "Beginnen",
    again: "Noch einmal prüfen",
  },
  region: "Mit dem Interviewer sprechen",
  turn: {
    interviewer: "Der Interviewer spricht",
    candidate: "Sie sprechen",
    thinking: "Der Interviewer denkt nach …",
    candidates_turn: "Sie sind dran: Der Interviewer hört zu",
    muted: "Sie sind stumm: Der Interviewer hört nichts",
    connecting: "Die Stimme des Interviewers ist unterwegs …",
    reconnecting: "Verbindung verloren. Wird wieder verbunden …",
  },
  awaited: "Das dauert länger als sonst. Sie können warten oder schriftlich weitermachen.",
  understood: "Bis jetzt verstanden",
  mute: "Stumm",
  unmute: "Ton an",
  muteKey: (key) => `${key} schaltet stumm und wieder an.`,
  typeInstead: "Lieber schreiben",
  typeOn: "Schriftlich weitermachen",
  letSoundOut: "Antippen, um zu hören",
  blocked: "Ihr Browser lässt den Ton aus, bis Sie diesen Knopf drücken.",
  level: "Wie laut Sie sind",
  quality: { label: "Verbindung", good: "gut", weak: "schwach", lost: "verloren" },
  weak: "Ihre Verbindung ist schwach. Wenn sie abbricht, können Sie schriftlich weitermachen: Nichts geht verloren.",
  devices: {
    open: "Geräte",
    title: "Mikrofon und Ton",
    microphone: "Mikrofon",
    speaker: "Lautsprecher oder Kopfhörer",
    usual: "Was der Browser wählt",
    unnamed: (number) => `Gerät ${number}`,
    close: "Fertig",
  },
  recording: {
    on: "Wird aufgenommen",
    off: "Wird nicht mehr aufgenommen",
    stop: "Aufnahme beenden",
    title: "Aufnahme beenden?",
    text: "Ab jetzt wird kein Ton mehr aufbewahrt. Was bis hier aufgenommen wurde, bleibt bei Ihren Antworten, bis es mit ihnen gelöscht wird, und Ihre Worte werden weiter mitgeschrieben. Das Interview geht weiter wie bisher, und es wird Ihnen nicht nachteilig ausgelegt. Wieder einschalten lässt sich die Aufnahme nicht.",
    keep: "Weiter aufnehmen",
    failed:
      "Die Aufnahme ließ sich nicht beenden. Bitte versuchen Sie es noch einmal, oder schreiben Sie: Geschriebenes wird nicht als Ton aufgenommen.",
  },
  gate: {
    title: "Weitersprechen?",
    text: "Sie führen dieses Interview mit der Stimme. Browser lassen eine Seite erst nach einem Knopfdruck an den Ton.",
    goOn: "Weitersprechen",
  },
  tryAgain: "Noch einmal",
  takeBack: "Hier weitersprechen",
  microphone: {
    denied:
      "Diese Seite darf das Mikrofon nicht benutzen. Erlauben Sie es neben der Adresse der Seite und versuchen Sie es noch einmal, oder schreiben Sie: Beides zählt gleich.",
    missing:
      "Es wurde kein Mikrofon gefunden. Schließen Sie eines an und versuchen Sie es noch einmal, oder schreiben Sie: Beides zählt gleich.",
    taken:
      "Das Mikrofon ließ sich nicht starten. Vielleicht benutzt es ein anderes Programm. Versuchen Sie es noch einmal, oder schreiben Sie.",
    unsupported:
      "Dieser Browser kann hier kein Mikrofon benutzen. Bitte schreiben Sie, oder öffnen Sie Ihren Link in einem anderen Browser.",
    unplugged:
      "Ihr Mikrofon ist weg. Schließen Sie es wieder an oder wählen Sie ein anderes, und versuchen Sie es noch einmal. Oder schreiben Sie.",
    silenced:
      "Ihr Gerät hält das Mikrofon stumm: vielleicht wegen eines Anrufs, eines anderen Programms oder eines Schalters daran. Sobald das endet, sind Sie wieder zu hören. Oder schreiben Sie.",
  },
  out: {
    unreachable:
      "Die Sprachverbindung kam nicht zustande. Manche Netze lassen sie nicht durch. Versuchen Sie es noch einmal oder in einem anderen Netz, oder schreiben Sie: Nichts geht verloren.",
    unavailable:
      "Sprechen ist gerade nicht möglich. Bitte schreiben Sie: Beides zählt gleich. Später können Sie es noch einmal versuchen.",
    offline:
      "Sie scheinen offline zu sein. Versuchen Sie es noch einmal, wenn Sie wieder verbunden sind, oder machen Sie schriftlich weiter. Nichts geht verloren.",
    dropped:
      "Die Sprachverbindung ist abgebrochen. Was Sie bis dahin gesagt haben, ist gespeichert. Versuchen Sie es noch einmal, oder machen Sie schriftlich weiter.",
    checkOver: "Die Prüfung ist vorbei. Sie können sie wiederholen oder weitermachen.",
    elsewhere:
      "Sie sprechen in einem anderen Fenster oder auf einem anderen Gerät. Sie können dort weitermachen oder hierher zurückkommen.",
    no_agent:
      "Die Stimme des Interviewers ist nicht gekommen, deshalb geht das Interview schriftlich weiter. Das lag an uns, und nichts ist verloren. Sie können jederzeit wieder versuchen zu sprechen.",
    limit: "Das Mikrofon wurde sehr oft geprüft. Warten Sie einige Minuten, oder machen Sie ohne die Prüfung weiter.",
  },
};
