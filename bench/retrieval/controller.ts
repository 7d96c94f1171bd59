import { type RetrievalCv } from "./retrieval-cv.ts";

export const controller: RetrievalCv = {
  id: "controller",
  language: "de",
  profession: "controller",
  level: "senior",
  passages: [
    {
      id: "profil",
      page: 1,
      text: `Dr. Annegret Thorvaldsen-Mai, Senior Controllerin
Kurzprofil: elf Jahre Controlling in Maschinenbau und Lebensmittelindustrie, davon vier mit Führungsverantwortung. Schwerpunkte: Produktkosten, Planung, Berichtswesen. Verfügbar ab 1. Juli, Raum Bielefeld / Osnabrück.`,
    },
    {
      id: "kenntnisse",
      page: 1,
      text: `SAP S/4HANA (CO-PA, CO-PC, FI lesend): sehr gut | Power BI, DAX: sehr gut | Excel mit VBA: sehr gut | SQL: gut | LucaNet: Grundkenntnisse | HGB sicher, IFRS gut | Englisch verhandlungssicher, Norwegisch Muttersprache des Vaters`,
    },
    {
      id: "ravensiek",
      page: 1,
      text: `04/2019 – heute: Ravensiek Fördertechnik SE, Herford – Leiterin Werkscontrolling
Umsatz 310 Mio. Euro, drei Werke (Herford, Brünn, Izmir), 1.650 Beschäftigte. Fachliche und disziplinarische Führung von vier Controllern, Bericht an den CFO. Aufgaben im Überblick: Planung und Forecast der Werke, Produktkosten, Bestände, Investitionen, monatliche Werksgespräche, Vorbereitung von Aufsichtsrat und Bankenterminen, Ad-hoc-Analysen für den Vorstand, Betreuung der Controllerinnen in Brünn und Izmir, Vertretung des Leiters Konzerncontrolling. Mitglied im Lenkungskreis für das neue ERP sowie im Ausschuss für Energie.`,
    },
    {
      id: "kalkulation",
      page: 1,
      text: `- Neuaufbau der Produktkalkulation: Maschinenstundensätze statt pauschaler Zuschläge, Stücklisten bereinigt, 4.200 Artikel nachkalkuliert. Ergebnis: Bei einem Siebtel der Produkte lag der Preis unter den Herstellkosten. Preisrunde mit dem Vertrieb, Deckungsbeitrag +2,9 Prozentpunkte.`,
    },
    {
      id: "planung",
      page: 1,
      text: `- Budget von fünf Monaten auf sieben Wochen verkürzt: Treiber statt Kostenstellen, zwei statt fünf Schleifen, danach rollierender Forecast über sechs Quartale. Abweichung zum Ist im Umsatz zuletzt 1,8 %.`,
    },
    {
      id: "konflikt",
      page: 1,
      text: `- Der Werkleiter in Brünn hielt meine Zahlen zur Ausschussquote für einen Angriff und lieferte zwei Monate lang nichts mehr. Ich bin für eine Woche in die Frühschicht gegangen, habe mit seinen Meistern gezählt und die Definition gemeinsam mit ihm geändert. Heute stellt er den Bericht selbst vor.`,
    },
    {
      id: "dashboard",
      page: 2,
      text: `- Berichtswesen in Power BI: 43 Excel-Dateien durch sechs Seiten ersetzt, tagesaktuell aus SAP. Vorher drei Personentage im Monat, jetzt ein halber. Jede Kennzahl hat einen Namen dahinter, der sie erklärt.`,
    },
    {
      id: "krise",
      page: 2,
      text: `- Liquiditätssteuerung im Frühjahr 2020: 13-Wochen-Vorschau, täglich um neun, Zahlungsziele mit 60 Lieferanten einzeln gesprochen, Kurzarbeit berechnet. Die Kreditlinie wurde zu keinem Zeitpunkt gezogen.`,
    },
    {
      id: "fehler",
      page: 2,
      text: `- 2021 habe ich in einer Vorlage für den Aufsichtsrat einen Vorzeichenfehler übersehen, 1,2 Mio. Euro. Bemerkt am Abend vor der Sitzung, CFO sofort angerufen, Seite getauscht und den Fehler dort selbst erläutert. Seither Vier-Augen-Prinzip für alles, was das Haus verlässt.`,
    },
    {
      id: "invest",
      page: 2,
      text: `- Investitionsrechnung für ein Hochregallager (18 Mio. Euro) mit drei Szenarien; Empfehlung, es um zwei Jahre zu schieben und stattdessen eine Halle zu mieten. Der Vorstand ist gefolgt.`,
    },
    {
      id: "team",
      page: 2,
      text: `- Vier Mitarbeitende, zwei davon in Teilzeit nach der Elternzeit, eine in Izmir. Jour fixe auf Englisch, jede zweite Woche fachlicher Austausch, in dem der Jüngste anfängt. Fluktuation seit 2019: null.`,
    },
    {
      id: "kornblick",
      page: 2,
      text: `09/2013 – 03/2019: Kornblick Backwaren GmbH, Osnabrück – Controllerin
Vertriebscontrolling Handel (Konditionen, Aktionen, Retouren), Einführung einer Kundenergebnisrechnung, Monatsabschluss, Unterstützung bei der Übernahme zweier Bäckereien (Due Diligence). Im Einzelnen: Konditionssysteme von sieben Handelsketten abgebildet, Aktionsergebnisse vor und nach der Maßnahme gerechnet, Retourenquote je Filiale und Wochentag (Ergebnis: montags ein Fünftel weniger Brötchen), Planung der Außendienstkosten, Rohstoffvorschau für Weizen und Butter mit dem Einkauf, Lohnkosten der Nachtschicht, Vertretung in der Lohnbuchhaltung während zweier Elternzeiten.`,
    },
    {
      id: "studium",
      page: 3,
      text: `Promotion (Dr. rer. pol.), Universität Bielefeld, 2013: Kostenremanenz im Mittelstand. Diplom-Kauffrau, Münster, 2009, Note 1,6. Ausbildung zur Industriekauffrau, 2001–2004, Lippstadt.`,
    },
    {
      id: "ehrenamt",
      page: 3,
      text: `Sonstiges: Kassenprüferin im Tierschutzverein, Prüferin bei der IHK für Bilanzbuchhalter seit 2018, Rettungsschwimmerin. Gehaltsvorstellung und Zeugnisse auf Anfrage.`,
    },
    {
      id: "abschluss",
      page: 3,
      text: `Weitere Aufgaben bei Ravensiek: Monatsabschluss bis Werktag fünf, Abweichungsanalyse je Werk, Bestandsbewertung und Inventurbegleitung, Verrechnungspreise mit Brünn und Izmir, Ansprechpartnerin der Wirtschaftsprüfer für Vorräte und unfertige Leistungen.`,
    },
    {
      id: "einfuehrung",
      page: 3,
      text: `Teilprojektleitung Controlling bei der Einführung von S/4HANA (2022–2023): Konzept Universal Journal, Profitcenter neu geschnitten, Datenübernahme, Testfälle, Schulung von 60 Anwendern in drei Ländern, Start zum Geschäftsjahreswechsel.`,
    },
    {
      id: "energie",
      page: 3,
      text: `Energiecontrolling: Zähler je Halle, Lastspitzen sichtbar gemacht, Härteofen in die Nacht verlegt. Stromkosten 2023 um 340.000 Euro unter Plan; Grundlage für die Zertifizierung nach ISO 50001.`,
    },
    {
      id: "weiterbildung",
      page: 3,
      text: `Weiterbildung: Verrechnungspreise (2018), agile Planung (2020), CSRD und Nachhaltigkeitsbericht (2024), Führung für neue Leitungskräfte in drei Modulen (2019), Türkisch A2 an der Volkshochschule.`,
    },
  ],
  questions: [
    { ask: "Kenntnisse in SAP S/4HANA und DAX", passages: ["kenntnisse"], overlap: true },
    {
      ask: "Erzählen Sie von einer Auseinandersetzung mit einer Führungskraft aus der Produktion.",
      passages: ["konflikt"],
      overlap: false,
    },
    { ask: "Wie haben Sie die Produktkalkulation neu aufgebaut?", passages: ["kalkulation"], overlap: true },
    { ask: "Genug Geld auf dem Konto trotz Pandemie", passages: ["krise"], overlap: false },
    { ask: "Investitionsrechnung für ein Hochregallager", passages: ["invest"], overlap: true },
    { ask: "Welcher Irrtum war Ihnen besonders peinlich?", passages: ["fehler"], overlap: false },
    { ask: "Wie lange dauert bei Ihnen das Budget, wie genau ist der Forecast?", passages: ["planung"], overlap: true },
    {
      ask: "Who has replaced spreadsheets with Power BI?",
      passages: ["dashboard"],
      overlap: true,
      crossLanguage: true,
    },
    {
      ask: "How many people does she manage, and do they stay?",
      passages: ["team", "ravensiek"],
      overlap: false,
      crossLanguage: true,
    },
    { ask: "Haben Sie schon einmal einen Börsengang begleitet?", passages: [], overlap: false },
    { ask: "Einführung von S/4HANA: Teilprojektleitung und Schulung", passages: ["einfuehrung"], overlap: true },
    { ask: "Monatsabschluss und Verrechnungspreise", passages: ["abschluss"], overlap: true },
    { ask: "Strom gespart", passages: ["energie"], overlap: true },
    { ask: "Ökologische Vorschriften der EU", passages: ["weiterbildung"], overlap: false },
    { ask: "Unternehmensübernahme: Due Diligence bei Bäckereien", passages: ["kornblick"], overlap: true },
  ],
};
