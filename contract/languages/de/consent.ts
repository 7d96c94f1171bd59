import type { ConsentTexts } from "#contract/languages/consent.ts";

const typed =
  "Im Textinterview gibt es weder Kamera noch Mikrofon, und nichts beobachtet, was Sie sonst auf Ihrem Gerät tun.";

export const consent: ConsentTexts = {
  assessment: ({ organisation, position, contact, speech }) => ({
    title: "Bevor es losgeht: worin Sie einwilligen",
    lead: `Gleich beginnt Ihr Interview für die Stelle „${position}“ bei ${organisation}. Bitte lesen Sie zuerst diesen Text. Das dauert etwa eine Minute.`,
    points: [
      {
        heading: "Eine KI stellt die Fragen",
        text: "Während Sie antworten, sitzt auf der anderen Seite kein Mensch. Die Fragen stammen aus einem Plan, den Menschen geschrieben haben; eine Software stellt sie Ihnen und fragt nach.",
      },
      {
        heading: "Was gespeichert wird",
        text: `Ihr Name, die Fragen, Ihre Antworten im Wortlaut und wann sie gesendet wurden. Wenn Sie oder ${organisation} für dieses Interview einen Lebenslauf abgeben, liest ihn eine Software; er dient Nachfragen und nicht der Bewertung und wird gelöscht, wenn das Interview endet oder die Einladung abläuft, es sei denn, Sie selbst erlauben, dass sein Text gespeichert bleibt. ${speech?.devices ?? typed}`,
      },
      ...(speech?.points ?? []),
      {
        heading: "Wozu es dient",
        text: `Eine Software entwirft einen Bericht, der Ihre Antworten allein nach dem bewertet, was Sie geschrieben ${speech?.basis ?? "haben"}, und jede Bewertung mit Zitaten belegt. Menschen bei ${organisation} lesen den Bericht und Ihre Antworten, und sie entscheiden. Die Software kann sich irren und entscheidet nichts von selbst. Wie schnell Sie tippen${speech?.manner ?? ""}, Pausen und zusätzliche Zeit zählen nicht.`,
      },
      {
        heading: "Wer es lesen kann",
        text: `Menschen bei ${organisation}, die mit dieser Bewerbung befasst sind, wer diesen Dienst für sie betreibt, und Sie selbst. Um Antworten und einen abgegebenen Lebenslauf zu verstehen, gibt der Dienst sie unter Umständen an einen Anbieter von KI-Modellen weiter, den ${organisation} gewählt hat. Dieser Dienst trainiert mit Ihren Antworten keine KI-Modelle.`,
      },
      {
        heading: "Was Sie tun können",
        text: `Sie können jederzeit pausieren, Fragen auslassen oder aufhören. Was gesagt wurde, können Sie währenddessen und danach lesen. Wenn Sie lieber mit einem Menschen sprechen, etwas berichtigen oder löschen lassen oder diese Einwilligung widerrufen möchten, schreiben Sie an ${contact}. Sie müssen keinen Grund nennen.`,
      },
    ],
    agreement:
      "Ich habe das gelesen und willige ein, von einer KI interviewt zu werden und dass meine Antworten wie beschrieben gespeichert und verwendet werden.",
  }),
  practice: ({ organisation, position, contact, speech }) => ({
    title: "Bevor es losgeht: worin Sie einwilligen",
    lead: `Dies ist ein Übungsinterview für die Stelle „${position}“. Bitte lesen Sie zuerst diesen Text. Das dauert etwa eine Minute.`,
    points: [
      {
        heading: "Eine KI stellt die Fragen",
        text: "Während Sie antworten, sitzt auf der anderen Seite kein Mensch. Eine Software stellt Ihnen die Fragen und fragt nach.",
      },
      {
        heading: "Was gespeichert wird",
        text: `Die Fragen, Ihre Antworten im Wortlaut und wann sie gesendet wurden. Wenn Sie einen Lebenslauf abgeben, liest ihn eine Software; er dient Nachfragen und nicht der Rückmeldung und wird gelöscht, wenn das Interview endet oder abläuft. ${speech?.devices ?? typed}`,
      },
      ...(speech?.points ?? []),
      {
        heading: "Wozu es dient",
        text: "Eine Software sieht sich Ihre Antworten an und gibt Ihnen Rückmeldung. Sie kann sich irren. Sie dient dem Üben; über eine Stelle entscheidet sie nicht.",
      },
      {
        heading: "Wer es lesen kann",
        text: `Sie selbst, wer dieses Übungsinterview für Sie angelegt hat, und wer diesen Dienst für ${organisation} betreibt. Um Antworten und einen abgegebenen Lebenslauf zu verstehen, gibt der Dienst sie unter Umständen an einen Anbieter von KI-Modellen weiter. Dieser Dienst trainiert mit Ihren Antworten keine KI-Modelle.`,
      },
      {
        heading: "Was Sie tun können",
        text: `Sie können jederzeit pausieren, Fragen auslassen oder aufhören und danach lesen, was gesagt wurde. Wenn Sie etwas löschen lassen möchten, schreiben Sie an ${contact}.`,
      },
    ],
    agreement:
      "Ich habe das gelesen und willige ein, mit einer KI zu üben und dass meine Antworten wie beschrieben gespeichert und verwendet werden.",
  }),
};
