import type { InterviewerPhrases } from "#contract/languages/interviewer.ts";

export const interviewer: InterviewerPhrases = {
  greeting:
    "Guten Tag und herzlich willkommen. Ich bin eine KI, die dieses Interview führt. Ich stelle Ihnen einige Fragen zu Ihren Erfahrungen. Es gibt keine Fangfragen, und Sie können sich Zeit lassen, nachfragen oder eine Pause machen, wann immer Sie möchten.",
  bridges: [
    "Danke für Ihre Antwort.",
    "Verstehe, danke.",
    "Danke, dann gehen wir weiter.",
    "Vielen Dank.",
    "In Ordnung, danke.",
  ],
  newTopic: [
    "Danke. Kommen wir zu etwas anderem.",
    "Vielen Dank. Die nächste Frage betrifft ein anderes Thema.",
    "Danke. Nun zu einem anderen Bereich.",
  ],
  followUp: ["Danke.", "Danke, dazu noch eines:", "Verstehe.", "Ich möchte dazu noch etwas nachfragen.", "In Ordnung."],
  followUpOnMuch: [
    "Danke für die Einzelheiten.",
    "Danke, dabei möchte ich noch einen Moment bleiben.",
    "Danke; falls Sie es schon gesagt haben, genügt ein kurzes Wort:",
    "Danke, davon habe ich nun ein Bild.",
  ],
  repeat: ["Natürlich.", "Gern noch einmal.", "Selbstverständlich."],
  notUnderstood: [
    "Das habe ich leider nicht richtig verstanden.",
    "Dem Letzten konnte ich leider nicht folgen.",
    "Das ist bei mir nicht deutlich angekommen.",
  ],
  clarify: ["Ich formuliere es anders.", "Anders gesagt:", "Noch einmal mit anderen Worten."],
  redirect: [
    "Ich möchte gern auf die Frage zurückkommen.",
    "Bleiben wir noch einen Moment bei der Frage.",
    "Kehren wir zu meiner Frage zurück.",
  ],
  wait: ["Natürlich, lassen Sie sich Zeit.", "Das eilt nicht.", "Nehmen Sie sich die Zeit, die Sie brauchen."],
  skip: [
    "In Ordnung, wir lassen diese Frage aus.",
    "Kein Problem, gehen wir weiter.",
    "Verstanden, wir überspringen das.",
  ],
  notMineToSay: [
    "Dazu liegt mir nichts vor, aber das Recruiting-Team beantwortet es Ihnen gern.",
    "Das ist eine Frage für das Recruiting-Team, das Ihnen gern Auskunft gibt.",
    "Das kann ich Ihnen nicht verlässlich sagen; bitte fragen Sie das Recruiting-Team.",
  ],
  cannotSay: [
    "Dazu kann ich hier leider nichts sagen.",
    "Das kann ich Ihnen an dieser Stelle leider nicht sagen.",
    "Darauf kann ich Ihnen hier leider keine Antwort geben.",
  ],
  questionLater: [
    "Danke, und behalten Sie Ihre Frage bitte im Kopf: Gegen Ende ist Zeit dafür.",
    "Vielen Dank; Ihre Frage hat am Ende ihren Platz, stellen Sie sie dann bitte noch einmal.",
  ],
  questionForTeam: [
    "Danke; Ihre Frage beantwortet Ihnen das Recruiting-Team gern.",
    "Vielen Dank, und bitte stellen Sie Ihre Frage dem Recruiting-Team, das Ihnen gern Auskunft gibt.",
  ],
  aboutRole: ["Über die Stelle weiß ich Folgendes:", "Aus der Beschreibung der Stelle:", "Das ist mir dazu bekannt:"],
  aboutMe:
    "Ich bin eine KI. Ich stelle die Fragen, die das Recruiting-Team vorbereitet hat, und Menschen lesen danach Ihre Antworten.",
  aside: {
    language:
      "Wie Sie schreiben, spielt hier keine Rolle: Rechtschreibung, Grammatik und einfache Wörter zählen weder für noch gegen Sie. Wenn eine Frage unklar ist, bitten Sie mich, sie anders zu stellen.",
    nerves:
      "Nervös zu sein ist ganz normal, und nichts eilt. Ein kleines Beispiel genügt, und Sie können jederzeit eine Frage auslassen oder eine Pause machen.",
    scoring:
      "Wie Sie abschneiden und wie Antworten bewertet werden, kann ich Ihnen nicht sagen, und die eine richtige Antwort gibt es nicht.",
    person:
      "Sie können stattdessen um ein Gespräch mit einem Menschen bitten, und es zählt nicht gegen Sie: Schreiben Sie bitte denen, die Sie eingeladen haben. Hier können Sie so lange eine Pause machen oder das Interview beenden.",
    upset:
      "Es tut mir leid, dass das ärgerlich ist. Sie können jederzeit eine Frage auslassen, eine Pause machen oder das Interview beenden; ich mache auch gern weiter.",
  },
  anythingElse: [
    "Gibt es noch etwas, das Sie fragen möchten?",
    "Was möchten Sie noch wissen?",
    "Haben Sie noch eine Frage?",
  ],
  afterQuestions: "Danke für Ihre Fragen.",
  noQuestions: "In Ordnung.",
  confirmEnd:
    "Es klingt, als möchten Sie hier aufhören. Sollen wir das Interview jetzt beenden? Was Sie bisher gesagt haben, bleibt in jedem Fall erhalten.",
  whereWeWere: "Machen wir dort weiter, wo wir waren.",
  goOn: "In Ordnung, dann machen wir weiter.",
  closing:
    "Das war meine letzte Frage. Vielen Dank für Ihre Zeit und Ihre Antworten. Das Recruiting-Team sieht sie sich an und meldet sich bei Ihnen. Auf Wiedersehen!",
  closingEarly:
    "Dann hören wir hier auf. Vielen Dank für Ihre Zeit und für alles, was Sie erzählt haben; es ist gespeichert, und das Recruiting-Team sieht es sich an. Auf Wiedersehen!",
  closingTime:
    "Unsere Zeit ist um, deshalb höre ich hier auf. Vielen Dank für Ihre Antworten; alles ist gespeichert, und das Recruiting-Team meldet sich bei Ihnen. Auf Wiedersehen!",
  practiceClosing:
    "Das war meine letzte Frage. Vielen Dank, dass Sie mit mir geübt haben. Alles, was Sie gesagt haben, ist für Sie gespeichert. Auf Wiedersehen!",
  practiceClosingEarly:
    "Dann hören wir hier auf. Vielen Dank, dass Sie mit mir geübt haben; was Sie gesagt haben, ist für Sie gespeichert. Auf Wiedersehen!",
  practiceClosingTime:
    "Unsere Zeit ist um, deshalb höre ich hier auf. Vielen Dank, dass Sie mit mir geübt haben; alles, was Sie gesagt haben, ist für Sie gespeichert. Auf Wiedersehen!",
  silence: [
    "Lassen Sie sich Zeit. Wenn es hilft, wiederhole ich die Frage oder stelle sie mit anderen Worten.",
    "Es eilt nicht. Sie können die Frage auch auslassen oder eine Pause machen und später weitermachen.",
  ],
  ownProbe: ["Können Sie dazu noch etwas mehr erzählen?", "Was war dabei noch wichtig?", "Wie ging es weiter?"],
  personal: [
    "In Ihrem Lebenslauf steht „{line}“. Was war dabei Ihr eigener Anteil?",
    "Ihr Lebenslauf nennt „{line}“. Was haben Sie dort selbst getan?",
  ],
};
