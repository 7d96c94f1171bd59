import { compose } from "#library/compose.ts";

const pflegefachkraft = compose({
  id: "pflegefachkraft-mid-de",
  field: "care",
  language: "de",
  level: "mid",
  position: "Pflegefachkraft",
  summary:
    "Für erfahrene Pflegefachkräfte auf Station: sicheres Einschätzen, Hilfe zur rechten Zeit, Achtung vor dem Willen der Patienten, verlässliche Zusammenarbeit.",
  opener: "Zum Einstieg: Was reizt Sie an dieser Stelle?",
  background: "Welcher Bereich der Pflege, in dem Sie gearbeitet haben, kommt dieser Stelle am nächsten?",
  competencies: [],
  own: [
    {
      id: "klinische-einschaetzung",
      name: "Klinische Einschätzung",
      definition:
        "Bemerkt, was am Zustand eines Patienten wichtig ist, deutet es anhand des Bekannten, handelt im Rahmen der eigenen Befugnis, holt rechtzeitig Hilfe und prüft, was das Handeln bewirkt hat.",
      anchors: [
        "Beschreibt Tätigkeiten als Ablauf; übersieht Zeichen einer Verschlechterung, kann sie nicht benennen oder überschreitet die eigene Befugnis.",
        "Bemerkt deutliche Warnzeichen, wartet aber ohne Plan ab; holt spät Hilfe oder meldet unvollständig.",
        "Prüft Vitalzeichen und Aussehen in fester Reihenfolge, erkennt die Verschlechterung, ruft die richtige Person mit den entscheidenden Angaben und dokumentiert das Handeln.",
        "Fügt kleine Veränderungen zu einem Bild, bevor Werte kritisch sind, setzt begründete Prioritäten zwischen Patienten, leitet ein, was erlaubt ist, und prüft nach jedem Schritt erneut.",
        "Sieht Komplikationen aus Erfahrung und Wissen voraus, hinterfragt eine unpassende Anordnung, leitet andere in unklaren Lagen an und hat die Versorgung auf der Station nachweislich sicherer gemacht.",
      ],
      weight: 3,
    },
    {
      id: "patientenorientierung",
      name: "Patientenorientierung",
      definition:
        "Behandelt Patienten als Menschen, die über sich selbst entscheiden: hört zu, erklärt verständlich, wahrt Würde und Privatsphäre und bezieht Nahestehende ein, soweit der Patient es wünscht.",
      anchors: [
        "Spricht von Patienten als Fällen oder Last, entscheidet über sie hinweg und erwähnt nicht, was sie wollten.",
        "Ist freundlich, folgt aber der Routine; erklärt in Fachsprache und begegnet Ablehnung oder Angst mit Überreden.",
        "Fragt, was dem Patienten wichtig ist, erklärt jeden Schritt einfach, wahrt die Privatsphäre und passt den Ablauf an, wo es geht.",
        "Findet heraus, was hinter Angst, Ärger oder Ablehnung steht, kommt mit dem Patienten zu einer Lösung und vertritt dessen Willen im Team.",
        "Löst Lagen mit widerstreitenden Wünschen und Risiken so, dass der Patient möglichst selbst bestimmt, und verändert die Arbeit des Teams so, dass auch andere besser geachtet werden.",
      ],
      weight: 2,
    },
    {
      id: "zusammenarbeit-im-dienst",
      name: "Zusammenarbeit im Dienst",
      definition:
        "Arbeitet mit Kolleginnen und Kollegen, Ärztinnen und Ärzten so zusammen, dass nichts verloren geht: gibt vollständig weiter, teilt Arbeit sinnvoll auf, spricht Probleme an und bietet Hilfe an.",
      anchors: [
        "Arbeitet für sich; Angaben gehen verloren, und Schwierigkeiten werden anderen angelastet.",
        "Hilft auf Bitte und gibt das Nötigste weiter; spricht Probleme erst an, wenn Schaden entstanden ist.",
        "Übergibt geordnet und vollständig, stimmt die Arbeit zu Beginn des Dienstes ab und spricht ein Problem sachlich mit der betroffenen Person an.",
        "Verteilt unter Druck nach Dringlichkeit und Können, holt rechtzeitig Entlastung, behält andere im Blick und klärt einen Konflikt so, dass die Zusammenarbeit danach besser ist.",
        "Gestaltet Absprachen und Abläufe, durch die mehrere Berufsgruppen verlässlicher zusammenarbeiten, und zeigt an Beispielen, dass sie sich auch in schwierigen Diensten bewährt haben.",
      ],
      weight: 1,
    },
  ],
  craft: [
    {
      id: "pflege-veraenderung-bemerkt",
      levels: ["mid"],
      competency: "klinische-einschaetzung",
      style: "behavioural",
      text: "Erzählen Sie mir von einer Situation, in der Sie früher als andere bemerkt haben, dass mit einem Patienten etwas nicht stimmte.",
      clarification: "Bitte nennen Sie keine Namen. Mich interessiert, was Ihnen auffiel und was Sie daraufhin getan haben.",
      lookFor: [
        {
          id: "zeichen",
          text: "Benennt die Zeichen, die aufgefallen sind",
          cues: ["Puls", "Atmung", "Blutdruck", "blass", "verwirrt", "Temperatur", "unruhig", "Sättigung", "kaltschweißig", "Urin", "stiller als sonst"],
        },
        {
          id: "pruefung",
          text: "Hat geordnet weiter geprüft",
          cues: ["gemessen", "kontrolliert", "Vitalzeichen", "verglichen", "Kurve", "nachgefragt", "erneut", "Score", "Verlauf", "beobachtet"],
        },
        {
          id: "hilfe",
          text: "Hat rechtzeitig und mit den nötigen Angaben Hilfe geholt",
          cues: ["Arzt", "Ärztin", "angerufen", "informiert", "gemeldet", "Notfallteam", "sofort", "Schichtleitung", "weitergegeben", "Dienstarzt"],
        },
        {
          id: "ausgang",
          text: "Berichtet, wie es weiterging und was daraus gelernt wurde",
          cues: ["stellte sich heraus", "verlegt", "behandelt", "erholt", "dokumentiert", "gelernt", "seitdem", "rechtzeitig", "im Nachhinein"],
        },
      ],
      probes: [
        { id: "aufgefallen", text: "Was genau ist Ihnen aufgefallen?", for: "zeichen" },
        { id: "vorher", text: "Was haben Sie geprüft, bevor Sie jemanden gerufen haben?", for: "pruefung" },
        { id: "angaben", text: "Welche Angaben haben Sie weitergegeben?", for: "hilfe" },
      ],
    },
    {
      id: "pflege-nach-operation",
      levels: ["mid"],
      competency: "klinische-einschaetzung",
      style: "situational",
      text: "Im Spätdienst sagt ein Patient, der am Morgen operiert wurde, ihm sei komisch. Der Puls liegt bei 118, der Blutdruck ist niedriger als am Mittag. Wie gehen Sie vor?",
      clarification: "Sie stehen am Bett, und der Arzt ist in einem anderen Gebäude. Mich interessieren Ihre Schritte der Reihe nach.",
      lookFor: [
        {
          id: "am-bett",
          text: "Bleibt beim Patienten und untersucht in fester Reihenfolge",
          cues: ["beim Patienten", "ABCDE", "Atemwege", "Bewusstsein", "Haut", "Wunde", "Drainage", "Verband", "Schmerzen", "nachmessen", "ansprechbar"],
        },
        {
          id: "verdacht",
          text: "Denkt an Blutung oder Schock und begründet es",
          cues: ["Blutung", "Nachblutung", "Schock", "Blutverlust", "Volumen", "Sepsis", "innere", "schneller Puls", "Druckabfall"],
        },
        {
          id: "rufen",
          text: "Ruft sofort Hilfe und meldet klar",
          cues: ["Arzt rufen", "anrufen", "Notruf", "Alarm", "Kollegin", "Kollege", "ISBAR", "sofort", "Notfallteam", "melden"],
        },
        {
          id: "rahmen",
          text: "Leitet ein, was erlaubt ist, und überwacht weiter",
          cues: ["flach lagern", "Beine hoch", "Sauerstoff", "Zugang", "Monitor", "alle fünf Minuten", "nach Anordnung", "nüchtern", "dokumentieren", "vorbereiten"],
        },
      ],
      probes: [
        { id: "ansehen", text: "Was sehen Sie sich neben den beiden Werten noch an?", for: "am-bett" },
        { id: "sorge", text: "Welche Sorge haben Sie bei diesem Bild?", for: "verdacht" },
        { id: "telefon", text: "Was sagen Sie dem Arzt am Telefon?", for: "rufen" },
        { id: "bis-dahin", text: "Was tun Sie, bis Hilfe da ist?", for: "rahmen" },
      ],
    },
    {
      id: "pflege-sturzrisiko",
      levels: ["mid"],
      competency: "klinische-einschaetzung",
      style: "knowledge",
      text: "Woran erkennen Sie, dass ein Patient sturzgefährdet ist?",
      clarification: "Denken Sie an die Aufnahme und an die ersten Tage auf der Station. Worauf achten Sie?",
      lookFor: [
        {
          id: "person",
          text: "Nennt Zeichen am Menschen selbst",
          cues: ["Gang", "unsicher", "Schwindel", "schon gestürzt", "Kraft", "sehen", "Orientierung", "nachts zur Toilette", "Gleichgewicht"],
        },
        {
          id: "mittel",
          text: "Denkt an Medikamente und Behandlung",
          cues: ["Medikament", "Schlafmittel", "Beruhigungsmittel", "Blutdruckmittel", "nach der Operation", "Narkose", "Infusion", "Entwässerung", "Schmerzmittel"],
        },
        {
          id: "umgebung",
          text: "Denkt an die Umgebung",
          cues: ["Schuhe", "Licht", "Boden", "Bett", "Klingel", "Rollator", "Hilfsmittel", "Kabel", "nass", "Brille"],
        },
        {
          id: "folgen",
          text: "Leitet Maßnahmen ab und bespricht sie mit dem Patienten",
          cues: ["Maßnahme", "besprechen", "begleiten", "Physiotherapie", "niedrig", "einschätzen", "wiederholen", "Pflegeplanung", "beraten", "weitergeben"],
        },
      ],
      probes: [
        { id: "behandlung", text: "Welche Rolle spielt dabei die Behandlung?", for: "mittel" },
        { id: "zimmer", text: "Worauf achten Sie im Zimmer?", for: "umgebung" },
        { id: "daraus", text: "Was folgt für Sie daraus, wenn das Risiko hoch ist?", for: "folgen" },
      ],
    },
    {
      id: "pflege-ablehnung",
      levels: ["mid"],
      competency: "patientenorientierung",
      style: "situational",
      text: "Eine Patientin lehnt am Abend ihre Medikamente ab und sagt, niemand habe ihr erklärt, wofür sie sind. Was tun Sie?",
      clarification: "Die Patientin ist wach und kann selbst entscheiden. Mich interessiert, was Sie sagen und tun.",
      lookFor: [
        {
          id: "zuhoeren",
          text: "Hört zu und nimmt die Ablehnung ernst",
          cues: ["zuhören", "nachfragen", "hinsetzen", "Sorge", "verstehen", "Angst", "ernst nehmen", "Zeit nehmen", "Verständnis"],
        },
        {
          id: "erklaeren",
          text: "Erklärt einfach, nachdem sie oder er selbst nachgesehen hat",
          cues: ["erklären", "einfache Worte", "wofür", "Nebenwirkung", "nachsehen", "Kurve", "Beipackzettel", "Wirkung", "verständlich"],
        },
        {
          id: "kein-druck",
          text: "Achtet die Entscheidung, ohne Druck und ohne Tricks",
          cues: ["entscheiden", "ablehnen", "Recht", "nicht zwingen", "Einwilligung", "kein Druck", "akzeptieren", "später anbieten", "nicht heimlich"],
        },
        {
          id: "weitergeben",
          text: "Informiert den Arzt und dokumentiert",
          cues: ["Arzt", "Ärztin", "dokumentieren", "Übergabe", "informieren", "Folgen", "Alternative", "eintragen", "Visite"],
        },
      ],
      probes: [
        { id: "erster-satz", text: "Was sagen Sie ihr zuerst?", for: "zuhoeren" },
        { id: "bleibt-dabei", text: "Angenommen, sie lehnt auch nach Ihrer Erklärung ab. Was dann?", for: "kein-druck" },
        { id: "wer-noch", text: "Wer muss davon erfahren?", for: "weitergeben" },
      ],
    },
    {
      id: "pflege-wille-und-erwartung",
      levels: ["mid"],
      competency: "patientenorientierung",
      style: "behavioural",
      text: "Schildern Sie mir eine Situation, in der der Wille eines Patienten und die Erwartungen anderer nicht zusammenpassten.",
      clarification: "Andere können Angehörige, Ärzte oder Kollegen sein. Bitte nennen Sie keine Namen. Mich interessiert, was Sie getan haben.",
      lookFor: [
        {
          id: "wille",
          text: "Hat herausgefunden, was der Patient wollte",
          cues: ["gefragt", "wollte", "Wunsch", "Patientenverfügung", "unter vier Augen", "eigene Worte", "Wille", "in Ruhe", "Gespräch mit"],
        },
        {
          id: "andere",
          text: "Hat die anderen angehört und den Widerspruch benannt",
          cues: ["Angehörige", "Tochter", "Sohn", "Arzt", "erwartet", "beide Seiten", "Widerspruch", "Druck", "angehört", "Sorge"],
        },
        {
          id: "vertreten",
          text: "Hat sich für den Patienten eingesetzt und eine Lösung gesucht",
          cues: ["eingesetzt", "vermittelt", "Fallbesprechung", "Ethik", "vorgeschlagen", "Kompromiss", "gemeinsames Gespräch", "Sozialdienst", "Visite"],
        },
        {
          id: "ende",
          text: "Sagt, wie es ausging, und denkt darüber nach",
          cues: ["am Ende", "dankbar", "akzeptiert", "rückblickend", "heute", "gelernt", "anders machen", "einig", "ruhig"],
        },
      ],
      probes: [
        { id: "erfahren", text: "Wie haben Sie erfahren, was der Patient wollte?", for: "wille" },
        { id: "beitrag", text: "Was haben Sie selbst zur Lösung beigetragen?", for: "vertreten" },
        { id: "ausgegangen", text: "Wie ist es ausgegangen?", for: "ende" },
      ],
    },
    {
      id: "pflege-weniger-personal",
      levels: ["mid"],
      competency: "zusammenarbeit-im-dienst",
      style: "situational",
      text: "Ihr Frühdienst beginnt mit einer Kraft weniger als geplant. Zwei Aufnahmen sind angekündigt, und ein Patient muss eng überwacht werden. Wie organisieren Sie den Vormittag?",
      clarification: "Nicht alles geht wie gewohnt. Mich interessiert, was zuerst kommt, was warten kann und worum Sie andere bitten.",
      lookFor: [
        {
          id: "sicherheit",
          text: "Stellt gefährdete Patienten voran",
          cues: ["Risiko", "gefährdet", "Sicherheit", "zuerst", "Überwachung", "Priorität", "dringend", "zeitkritisch", "instabil"],
        },
        {
          id: "verschieben",
          text: "Entscheidet offen, was warten kann",
          cues: ["warten", "verschieben", "später", "weglassen", "reduzieren", "Körperpflege", "Routine", "nicht heute", "Nötigste"],
        },
        {
          id: "aufteilen",
          text: "Teilt Aufgaben nach Können auf und verabredet Rücksprache",
          cues: ["aufteilen", "verteilen", "delegieren", "Auszubildende", "Pflegehilfe", "Besprechung", "absprechen", "Team", "Rücksprache"],
        },
        {
          id: "entlastung",
          text: "Meldet den Engpass und sucht Entlastung",
          cues: ["Stationsleitung", "melden", "Springer", "Pool", "Überlastungsanzeige", "Aufnahme verschieben", "andere Station", "Pflegedienstleitung", "einspringen"],
        },
      ],
      probes: [
        { id: "viertelstunde", text: "Was tun Sie in der ersten Viertelstunde?", for: "sicherheit" },
        { id: "kann-warten", text: "Welche Aufgaben lassen Sie warten?", for: "verschieben" },
        { id: "wen-bitten", text: "Wen bitten Sie um Entlastung?", for: "entlastung" },
      ],
    },
  ],
});

const kundenservice = compose({
  id: "kundenservice-entry-de",
  field: "support",
  language: "de",
  level: "entry",
  position: "Mitarbeit im Kundenservice",
  summary:
    "Für den Einstieg in den Kundenservice am Telefon, im Chat oder per E-Mail: zuhören, verständlich erklären, ruhig bleiben, Zusagen halten.",
  opener: "Zum Einstieg: Was gefällt Ihnen daran, Menschen weiterzuhelfen?",
  background: "Wo hatten Sie bisher mit Kunden, Gästen oder anderen Menschen zu tun, die Hilfe brauchten?",
  competencies: [],
  own: [
    {
      id: "anliegen-loesen",
      name: "Anliegen lösen",
      definition:
        "Führt das Anliegen eines Kunden vom ersten Satz bis zur Lösung: klärt, worum es wirklich geht, sucht geordnet nach der Ursache, hält Zusagen ein und prüft, ob geholfen ist.",
      anchors: [
        "Antwortet mit festen Sätzen oder schickt Kunden weiter, ohne zu klären, worum es geht.",
        "Ist freundlich und versucht das Übliche, fragt aber wenig nach und verliert weitergegebene Fälle aus dem Blick.",
        "Klärt mit einigen guten Fragen die Lage, löst das Anliegen oder gibt es vollständig weiter, sagt, was als Nächstes geschieht, und prüft das Ergebnis.",
        "Findet auch Ursachen, die nicht auf der Hand liegen, wägt Regeln und Fairness ab und meldet wiederkehrende Probleme so, dass sie behoben werden können.",
        "Macht aus schwierigen Fällen dauerhafte Verbesserungen für viele Kunden und zeigt an Zahlen oder Beispielen, dass weniger Anliegen entstehen.",
      ],
      weight: 2,
    },
    {
      id: "kundengespraech",
      name: "Gesprächsführung",
      definition:
        "Spricht mit Kunden zugewandt und klar: hört zu, zeigt Verständnis, erklärt ohne Fachwörter, bleibt auch bei Ärger ruhig und sagt ehrlich, was geht und was nicht.",
      anchors: [
        "Unterbricht, rechtfertigt sich oder wird selbst laut; Kunden erfahren nicht, was geschieht.",
        "Bleibt höflich, aber förmlich; erklärt in Fachwörtern und überhört, was den Kunden bewegt.",
        "Lässt ausreden, fasst das Anliegen zusammen, erklärt in einfachen Worten und bleibt bei Ärger ruhig.",
        "Erkennt, was hinter dem Ärger steht, stellt sich auf verschiedene Menschen ein und sagt auch Unangenehmes so, dass es angenommen wird.",
        "Wendet sehr schwierige Gespräche so, dass Kunden zufrieden bleiben, und hilft anderen im Team, solche Gespräche ebenso zu führen.",
      ],
      weight: 2,
    },
    {
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
      weight: 1,
    },
  ],
  craft: [
    {
      id: "service-unklares-problem",
      levels: ["entry"],
      competency: "anliegen-loesen",
      style: "behavioural",
      difficulty: "easy",
      text: "Erzählen Sie mir von einer Situation, in der Sie jemandem geholfen haben, der sein Problem selbst nicht gut beschreiben konnte.",
      clarification: "Es kann jemand auf der Arbeit, in der Schule oder aus der Nachbarschaft gewesen sein. Mich interessiert, wie Sie herausfanden, was los war.",
      lookFor: [
        {
          id: "fragen",
          text: "Hat durch Fragen geklärt, was los war",
          cues: ["gefragt", "nachgefragt", "Fragen", "beschreiben", "zeigen lassen", "seit wann", "was genau", "Schritt für Schritt", "herausgefunden"],
        },
        {
          id: "geduld",
          text: "Blieb geduldig und stellte sich auf den Menschen ein",
          cues: ["geduldig", "ruhig", "langsam", "einfache Worte", "wiederholt", "beruhigt", "Zeit genommen", "nervös", "verständlich"],
        },
        {
          id: "loesung",
          text: "Beschreibt, wie das Problem gelöst wurde",
          cues: ["gelöst", "repariert", "Ursache", "ausprobiert", "funktioniert", "lag daran", "Einstellung", "ausgetauscht", "Lösung"],
        },
        {
          id: "geprueft",
          text: "Hat sich vergewissert, dass geholfen war",
          cues: ["geprüft", "noch einmal", "aufgeschrieben", "nächstes Mal", "nachgefragt ob", "bedankt", "selbst weiter", "erklärt warum", "später gemeldet"],
        },
      ],
      probes: [
        { id: "welche-fragen", text: "Welche Fragen haben Sie gestellt?", for: "fragen" },
        { id: "eingestellt", text: "Wie haben Sie sich auf diesen Menschen eingestellt?", for: "geduld" },
        { id: "vergewissert", text: "Wie haben Sie sich vergewissert, dass das Problem gelöst war?", for: "geprueft" },
      ],
    },
    {
      id: "service-frist-abgelaufen",
      levels: ["entry"],
      competency: "anliegen-loesen",
      style: "situational",
      text: "Ein Kunde möchte zwei Tage nach Ablauf der Frist sein Geld zurück und nennt einen glaubhaften Grund. Die Regel sagt Nein. Wie gehen Sie vor?",
      clarification: "Sie dürfen die Regel nicht einfach übergehen. Mich interessiert, wie Sie darüber nachdenken.",
      lookFor: [
        {
          id: "anhoeren",
          text: "Hört den Grund an und klärt die Lage",
          cues: ["anhören", "zuhören", "Grund", "nachfragen", "Umstände", "Kundenkonto", "prüfen", "verstehen", "Nachweis"],
        },
        {
          id: "spielraum",
          text: "Klärt, welchen Spielraum es gibt",
          cues: ["Kulanz", "Ausnahme", "Spielraum", "Teamleitung", "Vorgesetzte", "darf ich", "Rücksprache", "genehmigen", "Richtlinie"],
        },
        {
          id: "fair",
          text: "Wägt Fairness gegenüber diesem und anderen Kunden ab",
          cues: ["fair", "andere Kunden", "gleich behandeln", "Missbrauch", "Sinn der Regel", "abwägen", "treuer Kunde", "gerecht"],
        },
        {
          id: "antwort",
          text: "Gibt eine klare, freundliche Antwort, wenn möglich mit einem anderen Weg",
          cues: ["erklären", "Gutschein", "Gutschrift", "Alternative", "leider", "freundlich", "anbieten", "Lösung", "verständnisvoll"],
        },
      ],
      probes: [
        { id: "abwaegen", text: "Was wägen Sie dabei gegeneinander ab?", for: "fair" },
        { id: "wen-fragen", text: "Wen würden Sie einbeziehen?", for: "spielraum" },
        { id: "bleibt-nein", text: "Angenommen, es bleibt beim Nein. Wie sagen Sie es dem Kunden?", for: "antwort" },
      ],
    },
    {
      id: "service-veraergerter-kunde",
      levels: ["entry"],
      competency: "kundengespraech",
      style: "situational",
      text: "Eine Kundin ruft zum dritten Mal wegen derselben Störung an. Sie ist laut und wirft Ihren Kollegen Unfähigkeit vor. Wie reagieren Sie?",
      clarification: "Zwei Kollegen haben schon geantwortet, die Störung besteht weiter. Mich interessiert, was Sie sagen und tun.",
      lookFor: [
        {
          id: "verstaendnis",
          text: "Zeigt Verständnis und entschuldigt sich, ohne Kollegen zu beschuldigen",
          cues: ["Verständnis", "entschuldigen", "tut mir leid", "verstehe", "ausreden lassen", "zum dritten Mal", "nicht persönlich", "ärgerlich", "danke"],
        },
        {
          id: "vorgeschichte",
          text: "Macht sich mit der Vorgeschichte vertraut",
          cues: ["Vorgeschichte", "bisher", "Verlauf", "Notizen", "nachlesen", "was schon versucht", "nicht noch einmal erzählen", "Ticket", "Historie"],
        },
        {
          id: "uebernehmen",
          text: "Übernimmt den Fall und macht feste Zusagen",
          cues: ["kümmere mich", "übernehme", "persönlich", "zurückrufen", "bis morgen", "mein Name", "Rückruf", "Zusage", "halte Sie auf dem Laufenden"],
        },
        {
          id: "ruhe",
          text: "Bleibt ruhig und führt zur Sache",
          cues: ["ruhig", "sachlich", "tief durchatmen", "Stimme", "zur Sache", "langsam", "gelassen", "freundlich", "Grenze"],
        },
      ],
      probes: [
        { id: "erste-saetze", text: "Wie lauten Ihre ersten Sätze?", for: "verstaendnis" },
        { id: "ruhig-bleiben", text: "Was hilft Ihnen, dabei ruhig zu bleiben?", for: "ruhe" },
        { id: "kein-viertes-mal", text: "Wie sorgen Sie dafür, dass sie kein viertes Mal anrufen muss?", for: "uebernehmen" },
      ],
    },
    {
      id: "service-einfach-erklaert",
      levels: ["entry"],
      competency: "kundengespraech",
      style: "behavioural",
      difficulty: "easy",
      text: "Beschreiben Sie mir eine Gelegenheit, bei der Sie jemandem etwas Kompliziertes so erklärt haben, dass es verstanden wurde.",
      clarification: "Das Thema ist gleich. Mich interessiert, wie Sie beim Erklären vorgegangen sind.",
      lookFor: [
        {
          id: "vorwissen",
          text: "Hat zuerst herausgefunden, was der andere schon wusste",
          cues: ["wusste schon", "zuerst gefragt", "Vorwissen", "Ausgangspunkt", "kannte", "abgeholt", "Vorkenntnisse", "noch nie"],
        },
        {
          id: "mittel",
          text: "Hat einfache Worte, Beispiele oder Bilder benutzt",
          cues: ["Beispiel", "einfach", "Bild", "Vergleich", "Zeichnung", "gezeigt", "ohne Fachwörter", "Alltag", "vorgemacht"],
        },
        {
          id: "schritte",
          text: "Hat in Schritten erklärt und Pausen gelassen",
          cues: ["Schritt", "nacheinander", "langsam", "Pause", "zuerst", "danach", "nicht alles auf einmal", "Reihenfolge"],
        },
        {
          id: "verstanden",
          text: "Hat geprüft, ob es verstanden wurde",
          cues: ["verstanden", "selbst machen lassen", "wiederholen", "Rückfrage", "nachgefragt", "ausprobiert", "gemerkt", "in eigenen Worten"],
        },
      ],
      probes: [
        { id: "einfach", text: "Wodurch haben Sie es einfach gemacht?", for: "mittel" },
        { id: "gemerkt", text: "Woran haben Sie gemerkt, dass es verstanden wurde?", for: "verstanden" },
      ],
    },
    {
      id: "service-gelernt",
      levels: ["entry"],
      competency: "lernbereitschaft",
      style: "behavioural",
      difficulty: "easy",
      text: "Erzählen Sie mir von etwas, das Ihnen beim Lernen schwerfiel und das Sie heute können.",
      clarification: "Es kann ein Fach, ein Programm, ein Handgriff oder etwas ganz anderes sein. Mich interessiert Ihr Weg dorthin.",
      lookFor: [
        {
          id: "schwierig",
          text: "Sagt, was daran schwierig war",
          cues: ["schwer", "nicht verstanden", "Fehler", "schlechte Note", "am Anfang", "aufgeben", "frustriert", "kompliziert", "überfordert"],
        },
        {
          id: "weg",
          text: "Beschreibt den gewählten Weg",
          cues: ["geübt", "jeden Tag", "Video", "kleine Schritte", "Plan", "wiederholt", "ausprobiert", "Buch", "Übung"],
        },
        {
          id: "rueckmeldung",
          text: "Hat gefragt oder Rückmeldung genutzt",
          cues: ["gefragt", "Lehrer", "Kollegin", "Freund", "Hilfe", "Rückmeldung", "Tipp", "gezeigt", "Trainer"],
        },
        {
          id: "heute",
          text: "Zeigt, was heute gelingt",
          cues: ["heute", "inzwischen", "bestanden", "kann ich", "anderen beibringen", "ohne Hilfe", "besser", "endlich", "sicher"],
        },
      ],
      probes: [
        { id: "vorgegangen", text: "Wie sind Sie beim Lernen vorgegangen?", for: "weg" },
        { id: "wessen-hilfe", text: "Wessen Rat oder Rückmeldung haben Sie genutzt?", for: "rueckmeldung" },
        { id: "jetzt", text: "Was gelingt Ihnen heute, das früher nicht ging?", for: "heute" },
      ],
    },
  ],
});

export const germanPlans = [pflegefachkraft, kundenservice];
