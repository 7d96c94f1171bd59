import { type RetrievalCv } from "./retrieval-cv.ts";

export const einkaeufer: RetrievalCv = {
  id: "einkaeufer",
  language: "de",
  profession: "buyer",
  level: "senior",
  passages: [
    {
      id: "ziel",
      page: 1,
      text: `Jonte Baumgärtel-Ruiz, Strategischer Einkäufer Elektronik und Kunststoff, Nürnberg. Zwölf Jahre Erfahrung, Einkaufsvolumen zuletzt 46 Mio. Euro, Reisebereitschaft etwa 30 %, Englisch C1, Spanisch Muttersprache, Mandarin A2.`,
    },
    {
      id: "aufgaben",
      page: 1,
      text: `Fränkische Sensorwerke Altmühl GmbH, seit 10/2018. Strategischer Einkäufer, seit 2022 Lead Buyer für Leiterplatten, Steckverbinder und Spritzguss. 140 aktive Lieferanten in 14 Ländern. Abstimmung mit Entwicklung, Qualität und Disposition. Dazu gehören Warengruppenstrategien, Ausschreibungen und Vergaben bis 3 Mio. Euro in eigener Verantwortung, Rahmenverträge mit der Rechtsabteilung, Jahresgespräche, Lieferantenbewertung und Auditplan, Kostenziele für Neuprojekte, Serienanlauf mit der Logistik, Vertretung des Einkaufsleiters und fachliche Anleitung von zwei operativen Einkäuferinnen in Nürnberg und einem Kollegen in Suzhou.`,
    },
    {
      id: "chip",
      page: 1,
      text: `Chipmangel 2021/22: 34 Bauteile auf Zuteilung. Mit der Entwicklung Zweitquellen freigegeben, Layout zweier Platinen angepasst, Makler nur mit Röntgenprüfung. Bandstillstand insgesamt zwei Tage; Wettbewerber standen wochenlang.`,
    },
    {
      id: "verhandlung",
      page: 1,
      text: `Rahmenvertrag Steckverbinder neu verhandelt, obwohl der Hersteller Monopolist für unsere Bauform ist. Hebel war ein gemeinsamer Entwicklungsplan statt Drohung. 7,5 % auf drei Jahre, Konsignationslager, Kündigung bei Lieferverzug.`,
    },
    {
      id: "insolvenz",
      page: 1,
      text: `Ein Spritzgießer in Thüringen meldete Insolvenz an, unsere 22 Werkzeuge standen in seiner Halle. Am selben Tag mit Anwalt, Tieflader und Eigentumsnachweisen vor Ort, Sicherheitsbestand für sechs Wochen noch produzieren lassen, Verlagerung nach Celje ohne Ausfall beim Kunden.`,
    },
    {
      id: "lksg",
      page: 2,
      text: `Verantwortlich für das Lieferkettensorgfaltspflichtengesetz im Bereich: Risikoanalyse, Fragebögen, zwölf Audits vor Ort. In einem Betrieb in Südostasien wurden Pässe der Arbeiter einbehalten; Abhilfeplan mit Frist, Nachkontrolle unangemeldet, Pässe zurückgegeben, Lieferant geblieben.`,
    },
    {
      id: "korruption",
      page: 2,
      text: `Ein Anbieter schickte zu Weihnachten eine Uhr an meine Privatadresse. Foto, Meldung an Compliance, Rücksendung per Einschreiben, Sperre für die laufende Ausschreibung. Die Richtlinie für Geschenke habe ich danach mitgeschrieben.`,
    },
    {
      id: "einsparung",
      page: 2,
      text: `Einsparungen, vom Controlling bestätigt: 2019 1,1 Mio. | 2020 0,9 Mio. | 2021 negativ (Marktlage) | 2022 0,4 Mio. | 2023 2,3 Mio. Euro. Zahlungsziel im Mittel von 31 auf 52 Tage.`,
    },
    {
      id: "werkzeuge",
      page: 2,
      text: `SAP MM und Ariba, Incoterms 2020, Kostenanalyse (Should Cost), Wertanalyse-Workshops mit Lieferanten, FMEA-Teilnahme, 8D-Berichte lesen und nicht glauben, Vertragsrecht Grundlagen (BME-Lehrgang 2020).`,
    },
    {
      id: "frueher",
      page: 2,
      text: `2012–2018 operativer Einkäufer, Pegnitztal Pumpen AG: Bestellungen, Mahnwesen, Reklamationen, Dreh- und Frästeile. Wareneingang täglich mit dem Lager abgestimmt, Termintreue 81 auf 96 %.`,
    },
    {
      id: "bildung",
      page: 2,
      text: `B. Eng. Wirtschaftsingenieurwesen, Ansbach 2012. Auslandssemester in Valencia. Thesis bei einem Hersteller von Hörgeräten über Lieferantenbewertung. Mittelschule, Lehre als Mechatroniker, Abitur im zweiten Bildungsweg.`,
    },
  ],
  questions: [
    { ask: "Wie haben Sie Lieferengpässe bei Halbleitern gemeistert?", passages: ["chip"], overlap: false },
    { ask: "Was haben Sie getan, als ein Lieferant Insolvenz anmeldete?", passages: ["insolvenz"], overlap: true },
    { ask: "Hat jemand je versucht, Sie zu bestechen?", passages: ["korruption"], overlap: false },
    { ask: "Erfahrung mit SAP MM und Ariba", passages: ["werkzeuge"], overlap: true },
    { ask: "Einsparungen, bestätigt vom Controlling", passages: ["einsparung"], overlap: true },
    { ask: "Menschenrechte bei Fremdfirmen", passages: ["lksg"], overlap: false },
    { ask: "Termintreue und Reklamationen im operativen Einkauf", passages: ["frueher"], overlap: true },
    {
      ask: "Negotiating from a weak position with a sole source",
      passages: ["verhandlung"],
      overlap: false,
      crossLanguage: true,
    },
    { ask: "Haben Sie schon Energie oder Strom beschafft?", passages: [], overlap: false },
  ],
};
