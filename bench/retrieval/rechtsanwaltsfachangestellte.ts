import { type RetrievalCv } from "./retrieval-cv.ts";

export const rechtsanwaltsfachangestellte: RetrievalCv = {
  id: "rechtsanwaltsfachangestellte",
  language: "de",
  profession: "lawyer's assistant",
  level: "experienced",
  passages: [
    {
      id: "kopf",
      page: 1,
      text: `Milena Kowarsch-Demir | Rechtsanwaltsfachangestellte, geprüfte Rechtsfachwirtin | Dortmund | Kündigungsfrist sechs Wochen zum Quartal | gewünscht: 35 Stunden, ein Tag im Homeoffice`,
    },
    {
      id: "kanzlei",
      page: 1,
      text: `02/2018 – heute | Lüdeking Brandhorst Rechtsanwälte PartG mbB, Dortmund
Sieben Anwälte, Schwerpunkte Arbeitsrecht, Mietrecht, Verkehrsrecht. Zuarbeit für zwei Partner, Leitung des Sekretariats (vier Kolleginnen) seit 2021. Tägliches: Postein- und -ausgang über beA, Aktenanlage mit Kollisionsprüfung, Diktate, Schriftsätze nach Stichworten, Termine und Reisen, Wiedervorlagen, Gerichtskosten und Fremdgeld, Korrespondenz mit Versicherern und Sachverständigen, Urlaubsplanung im Sekretariat. Bindeglied zwischen den Partnern und der Buchhaltung; Einarbeitung von bisher drei Referendaren in die Abläufe des Hauses.`,
    },
    {
      id: "fristen",
      page: 1,
      text: `Fristenkalender für die gesamte Kanzlei, doppelt geführt, mit Vorfristen. In sechs Jahren keine Wiedereinsetzung. Einmal fiel am letzten Tag das beA aus; ich habe die Berufungsbegründung per Kurier zum Gericht gebracht und die Störung gleich mit Bildschirmfoto glaubhaft gemacht.`,
    },
    {
      id: "vollstreckung",
      page: 1,
      text: `Zwangsvollstreckung selbständig: Mahn- und Vollstreckungsbescheide, Pfändungs- und Überweisungsbeschlüsse, Vermögensauskunft, Korrespondenz mit Gerichtsvollziehern. 2023 rund 640.000 Euro für Mandanten eingezogen, teils aus Titeln, die seit Jahren im Schrank lagen.`,
    },
    {
      id: "rvg",
      page: 1,
      text: `Abrechnung nach RVG und Honorarvereinbarung, Kostenfestsetzung, Streit mit Rechtsschutzversicherern. Offene Posten von 210.000 auf 55.000 Euro gesenkt, vor allem durch Rechnungen noch in der Woche, in der die Sache endet.`,
    },
    {
      id: "mandanten",
      page: 1,
      text: `Erste am Telefon. Viele rufen an, wenn ihnen gerade gekündigt wurde, und weinen. Ich lasse sie ausreden, frage nach dem Datum des Schreibens und finde noch am selben Tag einen Termin, denn drei Wochen sind schnell vorbei.`,
    },
    {
      id: "digital",
      page: 2,
      text: `Umstellung auf elektronische Akten mit RA-MICRO 2020: 3.800 Handakten gescannt, Aktenplan entworfen, alle geschult, auch den Senior, der heute seine Diktate ins Telefon spricht. Papier wird seither nach einem Jahr vernichtet.`,
    },
    {
      id: "notariat",
      page: 2,
      text: `08/2012 – 01/2018 | Notarin Dr. Wiebke Holtgrefe, Hagen
Kaufverträge über Grundstücke, Grundschulden, Erbscheinsanträge vorbereitet, Vollzug mit Grundbuchamt und Handelsregister, XNotar, Verwahrungen.`,
    },
    {
      id: "ausbildung",
      page: 2,
      text: `Rechtsfachwirtin (Kammer Hamm) 2017, berufsbegleitend | Ausbildung 2009–2012, Note gut | Fachabitur Wirtschaft 2009 | Ausbildereignung 2019 | Türkisch und Deutsch als Muttersprachen, Englisch B2, Polnisch A2 | 320 Anschläge`,
    },
  ],
  questions: [
    { ask: "Zwangsvollstreckung und Vermögensauskunft selbständig", passages: ["vollstreckung"], overlap: true },
    { ask: "Was tun Sie, wenn am Stichtag die Technik versagt?", passages: ["fristen"], overlap: false },
    { ask: "Einfühlsamer Umgang mit aufgelösten Anrufern", passages: ["mandanten"], overlap: false },
    { ask: "Abrechnung nach RVG", passages: ["rvg"], overlap: true },
    { ask: "Erfahrung im Notariat mit Grundbuchamt und Handelsregister", passages: ["notariat"], overlap: true },
    { ask: "Wann könnten Sie frühestens bei uns beginnen?", passages: ["kopf"], overlap: false },
    {
      ask: "Moving a law firm to RA-MICRO and electronic files",
      passages: ["digital"],
      overlap: true,
      crossLanguage: true,
    },
    { ask: "Haben Sie im Strafrecht gearbeitet?", passages: [], overlap: false },
  ],
};
