import { type RetrievalCv } from "./retrieval-cv.ts";

export const erzieherin: RetrievalCv = {
  id: "erzieherin",
  language: "de",
  profession: "kindergarten teacher",
  level: "experienced",
  passages: [
    {
      id: "ueber",
      page: 1,
      text: `Florentine Abubakar-Siebert, staatlich anerkannte Erzieherin, Freiburg im Breisgau. Ich arbeite seit neun Jahren mit Kindern zwischen einem und sechs Jahren, am liebsten draußen, bei jedem Wetter, und suche eine Stelle mit 80 Prozent.`,
    },
    {
      id: "wald",
      page: 1,
      text: `Seit September 2019 bin ich Gruppenleiterin im Waldkindergarten „Moosbande“ e. V. Wir sind zu dritt mit zwanzig Kindern. Ein Bauwagen, kein Strom, ein Bach. Ich verantworte die pädagogische Konzeption, die Dienstpläne und die Gespräche mit dem Träger. Zu meinen Aufgaben gehören außerdem Aufnahmegespräche, das Sicherheitskonzept für Sturm und Zecken mit dem Forstamt, der Haushalt (etwa 38.000 Euro Sachmittel im Jahr), Zuschussanträge bei der Stadt, die Begleitung des letzten Jahres vor der Schule mit zwei Grundschulen und der Arbeitseinsatz am ersten Samstag im Monat, zu dem auch Großväter mit Werkzeug kommen.`,
    },
    {
      id: "eingewoehnung",
      page: 1,
      text: `Die Eingewöhnung haben wir auf das Münchener Modell umgestellt, weil uns drei Tage mit der Mutter auf der Bank zu kurz schienen. Ein Mädchen brauchte sieben Wochen. Am Ende schickte sie ihren Vater selbst nach Hause.`,
    },
    {
      id: "eltern",
      page: 1,
      text: `Elternabende leite ich allein. Als sich nach einem Zeckenbiss zwei Lager bildeten, habe ich eine Kinderärztin eingeladen, die Sorgen vorher schriftlich gesammelt und jede einzelne vorgelesen. Danach gab es eine gemeinsame Regel und wieder Kuchen.`,
    },
    {
      id: "kinderschutz",
      page: 1,
      text: `Als Kinderschutzbeauftragte habe ich zweimal eine Gefährdung nach § 8a gemeldet. Beide Male mit einer insoweit erfahrenen Fachkraft beraten, alles mit Datum aufgeschrieben, und beide Male habe ich es den Eltern vorher ins Gesicht gesagt.`,
    },
    {
      id: "sprache",
      page: 1,
      text: `Sprachförderung im Alltag (Zertifikat 2021). Acht Familiensprachen in der Gruppe. Wir singen den Morgenkreis reihum in jeder davon, und die Großmütter nehmen uns dafür die Lieder auf.`,
    },
    {
      id: "inklusion",
      page: 2,
      text: `Ein Junge mit Down-Syndrom und ein Mädchen im Rollstuhl waren mit im Wald. Mit der Ergotherapeutin haben wir einen Karren mit breiten Reifen gebaut und die Wege so gelegt, dass alle zum Bach kommen, nicht alle außer einer.`,
    },
    {
      id: "krippe",
      page: 2,
      text: `2015 bis 2019: Krippe am Stühlinger Bogen, zehn Kinder unter drei. Wickeln ohne Eile, Schlafwache, Portfolios, Entwicklungsberichte nach Beller. In den letzten beiden Jahren Anleiterin für drei Praktikantinnen.`,
    },
    {
      id: "personal",
      page: 2,
      text: `Im Winter 2022 fielen beide Kolleginnen für Wochen aus. Ich habe die Öffnungszeit auf fünf Stunden gekürzt, statt die Aufsicht zu dehnen, und das mit dem Vorstand gegen Widerspruch durchgesetzt. Kein Kind war je mit nur einer Erwachsenen im Wald.`,
    },
    {
      id: "ausbildung",
      page: 2,
      text: `Fachschule für Sozialpädagogik, Offenburg, 2012–2015 (Note 1,9). Freiwilliges Jahr in einem Kinderdorf in Ghana. Erste Hilfe am Kind (2024), Naturpädagogin, Kettensägenschein, Gitarre mittelmäßig, Twi und Englisch fließend.`,
    },
  ],
  questions: [
    { ask: "Umgang mit Streit unter Müttern und Vätern", passages: ["eltern"], overlap: false },
    { ask: "Wie gestalten Sie die Eingewöhnung?", passages: ["eingewoehnung"], overlap: true },
    { ask: "Haben Sie schon eine Gefährdung nach § 8a gemeldet?", passages: ["kinderschutz"], overlap: true },
    { ask: "Kinder mit Down-Syndrom oder im Rollstuhl", passages: ["inklusion"], overlap: true },
    { ask: "Was taten Sie, als zu wenig Personal da war?", passages: ["personal"], overlap: false },
    { ask: "Sprachförderung im Alltag", passages: ["sprache"], overlap: true },
    {
      ask: "Experience with babies and toddlers, and mentoring of interns",
      passages: ["krippe"],
      overlap: false,
      crossLanguage: true,
    },
    {
      ask: "Who is responsible for the educational concept and duty rosters?",
      passages: ["wald"],
      overlap: false,
      crossLanguage: true,
    },
  ],
};
