import type { CandidateText } from "#contract/languages/candidate.ts";

export const candidate: CandidateText = {
  language: "de",
  direction: "ltr",

  loading: "Einen Moment…",
  problems: {
    not_found: {
      title: "Dieser Link führt nirgendwohin",
      text: "Vielleicht ist ein Teil davon verloren gegangen. Bitte kopieren Sie den ganzen Link aus Ihrer Einladung oder klicken Sie ihn dort an. Hilft das nicht, bitten Sie die Person, die Sie eingeladen hat, um einen neuen.",
    },
    expired: {
      title: "Diese Einladung ist abgelaufen",
      text: "Links gelten nur eine begrenzte Zeit. Sie haben nichts falsch gemacht: Bitten Sie die Person, die Sie eingeladen hat, um einen neuen Link.",
    },
    revoked: {
      title: "Dieser Link wurde ersetzt",
      text: "Vielleicht haben Sie eine neuere Einladung bekommen; bitte nehmen Sie den Link aus der letzten Nachricht. Gibt es keine, fragen Sie die Person, die Sie eingeladen hat.",
    },
    withdrawn: {
      title: "Ihre Einladung wurde zurückgezogen",
      text: "Wer Sie eingeladen hat, hat dieses Interview vorerst für Sie geschlossen. Was Sie gesendet haben, bleibt erhalten. Wenn Sie damit nicht gerechnet haben, schreiben Sie dorthin: Mit einem neuen Link machen Sie weiter, wo Sie waren.",
    },
    updating: {
      title: "Einen Moment bitte",
      text: "Der Dienst wird gerade erneuert. Bitte versuchen Sie es in ein paar Minuten noch einmal. Alles, was Sie gesendet haben, bleibt erhalten.",
    },
    over: {
      title: "Dieses Interview ist beendet",
      text: "Hier ist nichts mehr zu tun. Ihre Aufzeichnungen können Sie in dem Browser lesen, in dem Sie teilgenommen haben. Wenn Sie das für einen Irrtum halten, schreiben Sie der Person, die Sie eingeladen hat.",
    },
    busy: {
      title: "Gerade ist viel los",
      text: "Bitte warten Sie eine Minute und versuchen Sie es noch einmal. Nichts geht verloren.",
    },
    offline: {
      title: "Keine Verbindung",
      text: "Wir erreichen den Dienst gerade nicht. Prüfen Sie Ihr Netz und versuchen Sie es noch einmal. Nichts geht verloren.",
    },
    closed_out: {
      title: "Bitte öffnen Sie Ihren Einladungslink noch einmal",
      text: "Dieser Browser ist nicht in das Interview eingelassen, oder es ist zu viel Zeit vergangen. Der Link aus Ihrer Einladung bringt Sie dorthin zurück, wo Sie waren.",
    },
    outdated: {
      title: "Bitte laden Sie die Seite neu",
      text: "Der Dienst wurde erneuert, seit Sie die Seite geöffnet haben. Alles Gesendete ist gespeichert, Ihr Entwurf auch.",
    },
    failed: {
      title: "Bei uns ist etwas schiefgegangen",
      text: "Bitte versuchen Sie es gleich noch einmal. Was Sie gesendet haben, ist gespeichert.",
    },
  },
  tryAgain: "Noch einmal versuchen",
  reloadPage: "Seite neu laden",
  reference: "Wenn Sie um Hilfe bitten, nennen Sie diese Kennung:",
  inviter: "die Person, die Sie eingeladen hat",

  door: {
    title: (position) => `Ihr Interview: ${position}`,
    hello: (name) => `Guten Tag, ${name}!`,
    lead: (organisation) =>
      `${organisation} möchte Sie kennenlernen und lädt Sie zu einem schriftlichen Interview ein. Sie führen es, wann es Ihnen passt.`,
    leadByVoice: (organisation) =>
      `${organisation} möchte Sie kennenlernen und lädt Sie zu einem Interview ein, mündlich oder schriftlich, wie Sie möchten. Sie führen es, wann es Ihnen passt.`,
    practiceLead:
      "Dies ist ein Übungsinterview. Probieren Sie aus, was Sie möchten: Nichts davon zählt für eine Stelle.",
    trialNotice: "Dies ist ein Probelauf des Plans. Er sieht genauso aus wie später für Bewerberinnen und Bewerber.",
    aboutMinutes: (minutes) => `Etwa ${minutes} ${minutes === 1 ? "Minute" : "Minuten"}`,
    questions: (count) => `${count} ${count === 1 ? "Hauptfrage" : "Hauptfragen"}`,
    openUntil: (date) => `Offen bis ${date}`,
    facts: {
      ai: {
        heading: "Eine KI führt das Interview",
        text: "Auf der anderen Seite sitzt kein Mensch. Sie stellt vorbereitete Fragen, fragt nach und sagt es, wenn sie etwas nicht versteht. Fangfragen gibt es nicht.",
      },
      pace: {
        heading: "Sie bestimmen das Tempo",
        text: "Sie antworten schriftlich. Sie können sich eine Frage noch einmal oder mit anderen Worten stellen lassen, kurz nachdenken, etwas auslassen oder pausieren und später weitermachen. Bricht die Verbindung ab, geht es danach an derselben Stelle weiter.",
      },
      paceByVoice: {
        heading: "Sie bestimmen das Tempo",
        text: "Sie sprechen oder schreiben und dürfen jederzeit wechseln: Beides zählt gleich. Sie können sich eine Frage noch einmal oder mit anderen Worten stellen lassen, kurz nachdenken, etwas auslassen oder pausieren und später weitermachen. Bricht die Verbindung ab, geht es danach an derselben Stelle weiter.",
      },
      kept: {
        heading: "Was gespeichert wird und wer es liest",
        text: (organisation) =>
          `Ihre Antworten werden im Wortlaut gespeichert. Eine Software entwirft daraus einen Bericht; Menschen bei ${organisation} lesen ihn und entscheiden. Ihre eigenen Aufzeichnungen können Sie jederzeit lesen. Einzelheiten stehen auf der nächsten Seite.`,
      },
      access: {
        heading: "Für alle gemacht",
        text: "Alles lässt sich mit der Tastatur, mit einem Vorleseprogramm, am Telefon und in jeder Schriftgröße bedienen. Rechtschreibung, Grammatik und sprachliche Eigenheiten spielen keine Rolle: Es zählt, was Sie getan haben und denken.",
      },
    },
    practiceKept:
      "Ihre Antworten werden im Wortlaut gespeichert, damit Sie eine Rückmeldung bekommen können. Ihre eigenen Aufzeichnungen können Sie jederzeit lesen. Einzelheiten stehen auf der nächsten Seite.",
    otherWay: "Möchten Sie es lieber anders machen?",
    otherWayText: (contact) =>
      `Wenn Sie mehr Zeit oder andere Bedingungen brauchen oder lieber mit einem Menschen sprechen, schreiben Sie an ${contact}. Das wird Ihnen nicht nachteilig ausgelegt.`,
    go: "Weiter",
    goOn: "Zurück in mein Interview",
    running: "Ihr Interview hat begonnen. Sie können weitermachen, wo Sie aufgehört haben.",
    over: {
      title: "Dieses Interview ist beendet",
      text: "Vielen Dank, dass Sie mitgemacht haben. In Ihren Aufzeichnungen können Sie lesen, was gesagt wurde.",
      action: "Meine Aufzeichnungen lesen",
    },
  },

  consent: {
    agree: "Einwilligen und weiter",
    mustTick:
      "Bitte setzen Sie das Häkchen, wenn Sie einwilligen. Möchten Sie das nicht, schließen Sie einfach diese Seite: Es wurde nichts aufgezeichnet.",
    failed: "Ihre Einwilligung konnte nicht gespeichert werden. Bitte versuchen Sie es noch einmal.",
  },

  ready: {
    title: "Wenn Sie so weit sind",
    lead: "Die erste Frage kommt, wenn Sie auf „Beginnen“ drücken. Bis dahin zählt nichts, und keine Uhr läuft.",
    tips: [
      "Schreiben Sie, wie Sie sprechen. Beispiele aus Ihrer eigenen Erfahrung helfen am meisten: wie die Lage war, was Sie getan haben und was daraus wurde.",
      "Oft genügen ein paar Sätze. Wenn mehr hilft, wird nachgefragt.",
      "Es eilt nicht. Wenn Sie überlegen möchten, drücken Sie auf „Kurz nachdenken“.",
      "Was Sie schreiben, bleibt auf diesem Gerät, bis es gesendet ist, auch wenn die Seite geschlossen wird.",
    ],
    typed: "Hier werden Antworten geschrieben. Sprechen ist in diesem Interview nicht möglich.",
    spoken: "Sie können jede Antwort schreiben oder sprechen. Beides zählt gleich.",
    begin: "Beginnen",
    later: "Lieber später? Schließen Sie die Seite und öffnen Sie Ihren Link, wann Sie möchten.",
  },

  ways: {
    title: "Sprechen oder schreiben?",
    lead: "Beides zählt gleich, und Sie dürfen jederzeit wechseln.",
    speak: {
      title: "Mit dem Interviewer sprechen",
      text: "Sie hören die Fragen, sehen sie auch und antworten laut. Sie brauchen ein Mikrofon, und ein ruhiger Ort hilft. Vorher wird es geprüft.",
      action: "Sprechen",
    },
    type: {
      title: "Schreiben",
      text: "Sie lesen die Fragen und schreiben Ihre Antworten. Die erste Frage kommt, wenn Sie auf den Knopf drücken.",
      action: "Schriftlich beginnen",
    },
    failed:
      "Was zum Sprechen gebraucht wird, ließ sich nicht laden. Versuchen Sie es noch einmal, oder schreiben Sie: Beides zählt gleich, und Sie können später wechseln.",
    typeInstead: "Lieber schreiben",
  },

  room: {
    title: (position) => `Interview: ${position}`,
    regions: { question: "Die Frage", conversation: "Gespräch", answer: "Ihre Antwort", help: "Hilfe zu dieser Frage" },
    interviewer: "Interviewer (KI)",
    you: "Sie",
    team: "Vom Recruiting-Team",
    currentQuestion: "Die Frage jetzt",
    mainQuestion: "Gehört zur Frage",
    progress: (step, steps) => `Frage ${step} von ${steps}`,
    minutesLeft: (minutes) => `Noch etwa ${minutes} Minuten`,
    fewMinutesLeft: "Noch ein paar Minuten",
    timeAlmostUp: "Fast geschafft: Führen Sie Ihren Gedanken in Ruhe zu Ende",
    timePaused: "Die Zeit steht still",
    hideTime: "Zeit ausblenden",
    showTime: "Zeit einblenden",
    yourAnswer: "Ihre Antwort",
    placeholder: "Schreiben Sie mit Ihren eigenen Worten…",
    send: "Senden",
    speak: "Sprechen",
    speakLong: "Sprechen statt schreiben",
    speakAgain: "Neu aufnehmen",
    record: "Aufnehmen",
    recordLong: "Aufnehmen statt schreiben",
    talk: "Sprechen",
    talkLong: "Sprechen mit dem Interviewer",
    understood: "Das wurde verstanden. Berichtigen Sie, was nicht stimmt, und senden Sie es: Erst dann zählt es.",
    sendKeys: (key) => `${key} + Enter sendet. Enter allein beginnt eine neue Zeile.`,
    charsLeft: (count) => `Noch Platz für ${count.toLocaleString("de-DE")} Zeichen`,
    tooLong: (count) =>
      `${count.toLocaleString("de-DE")} Zeichen zu lang. Bitte kürzen Sie Ihre Antwort oder senden Sie sie in zwei Teilen.`,
    draftKept: "Entwurf auf diesem Gerät gespeichert",
    draftNotKept: "Dieser Browser bewahrt keine Entwürfe auf: Bitte schließen Sie die Seite nicht vor dem Senden",
    sending: "Wird gesendet…",
    saved: "Gespeichert",
    waitingToSend: "Wird gesendet, sobald die Verbindung wieder da ist",
    reading: "Ihre Antwort wird gelesen…",
    writing: "Der Interviewer schreibt…",
    oneMoment: "Sie können senden, sobald der Interviewer fertig ist.",
    repeat: "Wiederholen",
    clarify: "Umformulieren",
    hold: "Kurz nachdenken",
    skip: "Auslassen",
    pause: "Pause",
    end: "Beenden",
    newWords: "Der Interviewer sagt:",
    jumpToNewest: "Zur neuesten Nachricht",
  },

  notes: {
    requested: {
      repeat: "Sie haben um die Frage noch einmal gebeten.",
      clarify: "Sie haben um andere Worte gebeten.",
      skip: "Sie haben diese Frage ausgelassen.",
    },
    held: "Nehmen Sie sich die Zeit, die Sie brauchen. Der Interviewer wartet.",
    extended: (minutes) =>
      `Das Recruiting-Team hat Ihnen ${minutes} ${minutes === 1 ? "Minute" : "Minuten"} mehr gegeben.`,
    paused: "Das Interview wurde angehalten.",
    resumed: "Das Interview geht weiter.",
    ended: "Das Interview ist beendet.",
    feedback: "Rückmeldung zum Üben",
    tooLate: "Das wurde nicht vor dem Ende des Interviews gesendet und gehört deshalb nicht dazu.",
  },

  refused: {
    moved:
      "Das Gespräch war schon weiter, als dies ankam. Ihre Worte stehen wieder im Feld; senden Sie sie noch einmal, wenn sie zur Frage passen.",
    paused: "Das Interview war schon angehalten, als dies ankam. Ihre Worte stehen wieder im Feld.",
    empty: "Darin war nichts zu lesen. Bitte schreiben Sie ein paar Worte.",
    tooLarge:
      "Das war zu lang. Ihre Worte stehen wieder im Feld: Bitte kürzen Sie sie oder senden Sie sie in zwei Teilen.",
    limit: "Das ist für diese Frage aufgebraucht. Sie können sie beantworten oder auslassen.",
    other: "Das hat nicht geklappt. Ihre Worte stehen wieder im Feld. Bitte versuchen Sie es noch einmal.",
    dismiss: "Diese Meldung schließen",
  },

  connection: {
    connecting: "Verbindung wird aufgebaut…",
    lost: "Verbindung verloren. Was Sie geschrieben haben, ist sicher; wir versuchen es weiter.",
    offline:
      "Sie scheinen offline zu sein. Was Sie geschrieben haben, ist sicher; es geht weiter, sobald Sie wieder da sind.",
    tryNow: "Jetzt versuchen",
  },

  paused: {
    title: {
      candidate: "Pause",
      silence: "Pause, damit Sie sich Zeit lassen können",
      lost: "Schön, dass Sie wieder da sind",
    },
    text: {
      candidate:
        "Alles Gesendete ist gespeichert, und es zählt keine Zeit. Sie dürfen diese Seite schließen und mit Ihrem Link zurückkommen.",
      silence:
        "Eine Weile war es still, deshalb wartet das Interview auf Sie. Alles Gesendete ist gespeichert, und es zählt keine Zeit.",
      lost: "Die Verbindung war eine Weile weg, deshalb hat das Interview auf Sie gewartet. Alles Gesendete ist gespeichert, und es hat keine Zeit gezählt.",
    },
    until: (date) => `Sie können bis ${date} weitermachen.`,
    draft: "Was Sie noch nicht gesendet haben, steht weiter im Antwortfeld.",
    goOn: "Weitermachen",
    type: "Schriftlich weitermachen",
  },

  endDialog: {
    title: "Das Interview hier beenden?",
    text: "Was Sie bisher gesagt haben, bleibt gespeichert und wird gelesen. Danach können Sie nicht in dieses Interview zurück.",
    unsent: "Der Text in Ihrem Antwortfeld ist noch nicht gesendet. Er ginge verloren.",
    breakInstead:
      "Wenn Sie nur eine Pause brauchen, halten Sie lieber an: Es zählt keine Zeit, und Sie können später weitermachen.",
    keepGoing: "Weitermachen",
    pause: "Lieber Pause",
    end: "Interview beenden",
  },

  thanks: {
    title: {
      completed: "Vielen Dank. Das war es.",
      abandoned: "Das Interview ist beendet",
      cancelled: "Das Interview wurde abgesagt",
      expired: "Das Interview wurde geschlossen",
      failed: "Das Interview musste abgebrochen werden",
    },
    text: {
      completed: "Alles, was Sie gesagt haben, ist gespeichert. Sie können diese Seite jetzt schließen.",
      abandoned: "Sie haben vor der letzten Frage aufgehört. Was Sie bis dahin gesagt haben, ist gespeichert.",
      cancelled:
        "Das Recruiting-Team hat es abgesagt. Bitte schreiben Sie dorthin, wenn Sie damit nicht gerechnet haben.",
      expired:
        "Es war länger offen als vorgesehen. Was Sie bis dahin gesagt haben, ist gespeichert. Schreiben Sie dem Recruiting-Team, wenn Sie weitermachen möchten.",
      failed:
        "Das lag an uns und nicht an Ihnen. Was Sie bis dahin gesagt haben, ist gespeichert, und es wird Ihnen nicht nachteilig ausgelegt. Bitte schreiben Sie dem Recruiting-Team.",
    },
    practiceText: "Schön, dass Sie geübt haben. Was gesagt wurde, bleibt in Ihren Aufzeichnungen.",
    next: (organisation) => `Menschen bei ${organisation} lesen Ihre Antworten und melden sich bei Ihnen.`,
    contact: (contact) => `Fragen? Schreiben Sie an ${contact}.`,
    unsent: "Diese Worte wurden nicht vor dem Ende des Interviews gesendet und gehören deshalb nicht dazu:",
    record: "Meine Aufzeichnungen lesen",
  },

  record: {
    title: "Ihre Aufzeichnungen",
    lead: "Das ist von Ihrem Interview gespeichert, Wort für Wort.",
    status: "Stand",
    statuses: {
      not_started: "Noch nicht begonnen",
      running: "Läuft",
      paused: "Pause",
      completed: "Abgeschlossen",
      abandoned: "Vorzeitig beendet",
      cancelled: "Abgesagt",
      expired: "Nach Ablauf der Zeit geschlossen",
      failed: "Durch einen Fehler bei uns abgebrochen",
    },
    position: "Stelle",
    organisation: "Organisation",
    name: "Name",
    ended: "Beendet",
    conversation: "Was gesagt wurde",
    empty: "Noch wurde nichts gesagt. Sobald das Interview begonnen hat, steht es hier.",
    print: "Drucken oder als PDF speichern",
    back: "Zurück zum Interview",
    mistakes: (contact) => `Stimmt etwas nicht, oder möchten Sie es löschen lassen? Schreiben Sie an ${contact}.`,
  },
};
