import { type RetrievalCv } from "./retrieval-cv.ts";

export const elektriker: RetrievalCv = {
  id: "elektriker",
  language: "de",
  profession: "electrician",
  level: "experienced",
  passages: [
    {
      id: "person",
      page: 1,
      text: `LEBENSLAUF
Henrik Walczak-Osterloh, geb. 14.03.1989 in Unna, verheiratet, zwei Kinder
Elektroniker Fachrichtung Energie- und Gebäudetechnik, Führerschein B und BE, wohnhaft in Kassel, Umkreis 60 km`,
    },
    {
      id: "kuehnast",
      page: 1,
      text: `05/2017 – heute   Elektro Kühnast & Söhne GmbH, Kassel (38 Mitarbeiter)
Obermonteur. Neubau und Sanierung von Schulen, Arztpraxen und Wohnanlagen. Leitung von Baustellen mit zwei bis sechs Kollegen, Aufmaß, Materialbestellung, Übergabe an den Bauherrn. Regelmäßige Aufgaben: Arbeitsvorbereitung nach Plan und Leistungsverzeichnis, Einteilung der Kollegen und Nachunternehmer, Unterverteilungen setzen und verdrahten, Leitungswege mit Sanitär und Trockenbau abstimmen, Aufmaß in Labelwin, Nachträge vorbereiten, Bautagebuch auf dem Tablet, Abnahme mit Bauleitung und Planer, Einweisung der Nutzer. Größte Baustelle bisher: Grundschule mit Sporthalle, elf Monate, Lohnanteil 310.000 Euro.`,
    },
    {
      id: "knx",
      page: 1,
      text: `• KNX-Partner seit 2018: Programmierung mit ETS 6, Beleuchtung mit DALI, Jalousien, Heizungsregelung. Größtes Objekt war eine Berufsschule mit 2.100 Gruppenadressen, in drei Wochen Sommerferien in Betrieb genommen.`,
    },
    {
      id: "pv",
      page: 1,
      text: `• Photovoltaik und Speicher: rund 90 Dachanlagen von 6 bis 99 kWp, Anmeldung beim Netzbetreiber, Zählerplätze nach aktueller Norm, Wallboxen mit Lastmanagement in Tiefgaragen.`,
    },
    {
      id: "unfall",
      page: 1,
      text: `• Im Herbst 2021 bekam ein Geselle an einem falsch beschrifteten Abgang einen Schlag. Ich habe freigeschaltet, Erste Hilfe geleistet und ihn ins Krankenhaus begleitet. Seither gilt auf meinen Baustellen: Schild dran, Schlüssel in der Tasche, selbst messen, auch wenn es eilt.`,
    },
    {
      id: "pruefung",
      page: 1,
      text: `• Wiederkehrende Messungen nach DGUV V3 und VDE 0100-600/0105 in zwei Kliniken: etwa 14.000 Geräte im Jahr, Protokolle digital mit Fluke und Gossen, Mängelliste mit Fristen an die Technische Leitung.`,
    },
    {
      id: "bauherr",
      page: 2,
      text: `• Eine Bauherrin war außer sich, weil im fertigen Bad drei Dosen falsch saßen. Ich bin noch am selben Abend hingefahren, habe mir alles zeigen lassen und den Fliesenleger gleich mitgebracht. Zwei Tage später war es gerichtet; sie hat uns danach zweimal weiterempfohlen.`,
    },
    {
      id: "azubis",
      page: 2,
      text: `• Ausbildereignung (AEVO) 2020. Fünf Auszubildende begleitet, alle haben bestanden. Ein Junge aus Eritrea scheiterte zunächst an den Fachbegriffen; wir haben ein Heft mit Zeichnungen angelegt, das heute jeder Neue bekommt.`,
    },
    {
      id: "stoerung",
      page: 2,
      text: `• Notdienst jede fünfte Woche. Fehlersuche mit Isolationsmessung und Wärmebildkamera, zum Beispiel eine Bäckerei, in der nachts um drei die Öfen ausfielen: Neutralleiter lose, um halb fünf wurde wieder gebacken.`,
    },
    {
      id: "frueher",
      page: 2,
      text: `08/2009 – 04/2017   Anlagenbau Terbrüggen, Soest
Schaltschrankbau nach Plan, SPS-Verdrahtung (Siemens S7-300 und S7-1500), Inbetriebnahme von Förderanlagen in Polen, Belgien und der Türkei, bis zu fünf Wochen am Stück.`,
    },
    {
      id: "schule",
      page: 2,
      text: `08/2005 – 01/2009   Ausbildung zum Elektroniker, Abschluss mit Note 2
2005   Realschulabschluss, Unna
Seit 2023 abends: Meisterschule, Teile III und IV bestanden, Teil I und II im Juni`,
    },
    {
      id: "pflege",
      page: 2,
      text: `• Umbau eines Pflegeheims im laufenden Betrieb: Rufanlage, Brandmeldeanlage (DIN 14675, Zusammenarbeit mit dem Errichter), Sicherheitsbeleuchtung. Abschaltungen nur zwischen 13 und 15 Uhr, mit der Heimleitung für jede Etage abgesprochen.`,
    },
    {
      id: "werkzeug",
      page: 2,
      text: `• Software und Geräte: Labelwin, Streit V.1, DDS-CAD, Bosch-Laser, OTDR für Lichtwellenleiter, Spleißgerät. Netzwerktechnik bis Cat 7, Messprotokolle, kleine Racks für Arztpraxen selbst aufgebaut.`,
    },
    {
      id: "hobby",
      page: 2,
      text: `Freiwillige Feuerwehr seit 2007, Gruppenführer, dort zuständig für Notstrom. Polnisch in Wort und Schrift, Englisch ausreichend für Inbetriebnahmen. Gehaltswunsch nach Absprache.`,
    },
  ],
  questions: [
    { ask: "Wer hat Erfahrung mit KNX und DALI?", passages: ["knx"], overlap: true },
    { ask: "Wie gehen Sie mit verärgerten Kunden um?", passages: ["bauherr"], overlap: false },
    { ask: "Welche Messungen nach DGUV V3 haben Sie gemacht?", passages: ["pruefung"], overlap: true },
    {
      ask: "Gab es einen Vorfall, nach dem Sie Ihre Sicherheitsregeln verschärft haben?",
      passages: ["unfall"],
      overlap: false,
    },
    { ask: "Photovoltaik mit Speicher und Wallboxen", passages: ["pv"], overlap: true },
    { ask: "Bereit zu Montageeinsätzen im Ausland", passages: ["frueher"], overlap: false },
    { ask: "Has he programmed KNX installations?", passages: ["knx"], overlap: true, crossLanguage: true },
    {
      ask: "Helping an apprentice who struggled with the vocabulary",
      passages: ["azubis"],
      overlap: false,
      crossLanguage: true,
    },
    { ask: "Rufanlage und Brandmeldeanlage im Pflegeheim", passages: ["pflege"], overlap: true },
    { ask: "Netzwerktechnik und Lichtwellenleiter", passages: ["werkzeug"], overlap: true },
    { ask: "Ehrenamtliches Engagement für andere", passages: ["hobby"], overlap: false },
    { ask: "Defekte unter Zeitdruck gefunden", passages: ["stoerung"], overlap: false },
    { ask: "Schaltschrankbau und SPS-Verdrahtung mit Siemens S7", passages: ["frueher"], overlap: true },
  ],
};
