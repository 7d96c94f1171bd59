import type { Script } from "./fake-interview.ts";

export const english: Script = {
  id: "int_gl_00000000000000000abc",
  language: "en",
  purpose: "assessment",
  greeting:
    "Hello, and welcome. I am an AI interviewer. There are no trick questions, and you may take your time, ask me to repeat something, or pause whenever you like.",
  questions: [
    "Tell me about a time when a customer was upset before you had even said hello. What did you do, and how did it end?",
    "Describe a rule at work that you thought was wrong. How did you handle it?",
    "What would you like to ask about the role?",
  ],
  bridge: "Thank you, that helps.",
  again: "Gladly, once more.",
  closing: "That was my last question. Thank you for your time and for your answers. Goodbye!",
};

export const german: Script = {
  ...english,
  id: "int_eu_00000000000000000abd",
  language: "de",
  greeting: "Guten Tag und herzlich willkommen. Ich bin eine KI, die dieses Interview führt.",
  questions: [
    "Erzählen Sie von einer Situation, in der eine Kundin oder ein Kunde schon verärgert war, bevor Sie überhaupt etwas gesagt hatten. Was haben Sie getan?",
    "Was möchten Sie über die Stelle wissen?",
  ],
  bridge: "Danke, das hilft mir weiter.",
  again: "Gern noch einmal.",
  closing: "Das war meine letzte Frage. Vielen Dank für Ihre Zeit.",
};
