/** The sentences that stand beside a draft, in the language of its interview. */
import type { DraftStyle } from "#contract/api/draft.ts";
import type { Language } from "#contract/language.ts";

export type NoteWords = {
  libraryAlone: string;
  noModelAnswered: string;
  modelUnusable: string;
  modelWorded(questions: number): string;
  modelReplaced(questions: number): string;
  noPosition: string;
  noSkills: string;
  noTrade: string;
  fewer(asked: number, wanted: number): string;
  noneOfStyle(style: DraftStyle): string;
  fewOfStyle(style: DraftStyle, fitting: number, asked: number): string;
  aboutRole: string;
  patients: string;
  physical(words: string): string;
  unfair(ground: string, words: string): string;
};

const en: NoteWords = {
  libraryAlone: "All questions are the library’s, chosen by the words of the description. No model was asked.",
  noModelAnswered:
    "No model answered, so all questions are the library’s, chosen by the words of the description. Try again later if you want questions worded for this job.",
  modelUnusable: "What the model wrote could not be used, so all questions are the library’s.",
  modelWorded: (count) =>
    `A model worded ${count === 1 ? "one question" : `${count} questions`} for this job. Read each before you use it.`,
  modelReplaced: (count) =>
    `${count === 1 ? "One question of the model was" : `${count} questions of the model were`} not sound: the library’s took ${count === 1 ? "its" : "their"} place.`,
  noPosition: "The description does not name the position: write it in before you save.",
  noSkills: "No skills were recognised in this description, so the questions are ones that serve any job.",
  noTrade: "The library has no questions of its own for this position: add some on the work itself.",
  fewer: (asked, wanted) =>
    `${asked === 1 ? "One question suits" : `${asked} questions suit`} what you asked for, of ${wanted} that you wanted.`,
  noneOfStyle: (style) => `There is no ${style} question on these competencies: others took their place.`,
  fewOfStyle: (style, fitting, asked) =>
    `Only ${fitting} of the ${asked} questions are ${style}: there are no more on these competencies.`,
  aboutRole:
    "The description stands in the plan as what candidates may be told about the role: take out what they should not hear.",
  patients:
    "The library’s questions speak of patients: change the word where you speak of residents, or of the people you care for.",
  physical: (words) =>
    `“${words}” asks something of the body, which an interview cannot show and questions should not touch. It was left out here.`,
  unfair: (ground, words) =>
    `“${words}” in the description touches on ${ground}, which must not decide who is hired. It was left out here; consider other words in the description as well.`,
};

const styles: Record<DraftStyle, string> = {
  mixed: "",
  behavioural: "zu Erlebtem",
  situational: "zu gedachten Situationen",
  knowledge: "zum Fachwissen",
};
const grounds: Readonly<Record<string, string>> = {
  age: "das Alter",
  origin: "die Herkunft",
  sex: "das Geschlecht",
  family: "die Familie",
  "health or disability": "Gesundheit oder Behinderung",
  religion: "die Religion",
};

const de: NoteWords = {
  libraryAlone:
    "Alle Fragen stammen aus der Bibliothek und wurden nach den Worten der Beschreibung gewählt. Kein Modell wurde gefragt.",
  noModelAnswered:
    "Kein Modell hat geantwortet. Alle Fragen stammen daher aus der Bibliothek und wurden nach den Worten der Beschreibung gewählt. Versuchen Sie es später noch einmal, wenn Fragen eigens für diese Stelle formuliert werden sollen.",
  modelUnusable: "Was das Modell schrieb, war nicht brauchbar. Alle Fragen stammen daher aus der Bibliothek.",
  modelWorded: (count) =>
    `Ein Modell hat ${count === 1 ? "eine Frage" : `${count} Fragen`} für diese Stelle formuliert. Lesen Sie jede, bevor Sie sie verwenden.`,
  modelReplaced: (count) =>
    `${count === 1 ? "Eine Frage des Modells war" : `${count} Fragen des Modells waren`} nicht in Ordnung; dafür ${count === 1 ? "steht hier eine" : "stehen hier welche"} aus der Bibliothek.`,
  noPosition: "Die Beschreibung nennt die Stelle nicht: Tragen Sie sie ein, bevor Sie speichern.",
  noSkills: "In dieser Beschreibung wurden keine Fähigkeiten erkannt. Die Fragen passen daher zu jeder Arbeit.",
  noTrade: "Die Bibliothek hat für diese Stelle keine eigenen Fragen: Fügen Sie welche zur Arbeit selbst hinzu.",
  fewer: (asked, wanted) =>
    `${asked === 1 ? "Eine Frage passt" : `${asked} Fragen passen`} zu dem, was Sie wollten; gewünscht waren ${wanted}.`,
  noneOfStyle: (style) => `Zu diesen Kompetenzen gibt es keine Frage ${styles[style]}: Andere stehen an ihrer Stelle.`,
  fewOfStyle: (style, fitting, asked) =>
    `Nur ${fitting} der ${asked} Fragen ${fitting === 1 ? "ist eine" : "sind welche"} ${styles[style]}: Mehr gibt es zu diesen Kompetenzen nicht.`,
  aboutRole:
    "Die Beschreibung steht im Plan als das, was Bewerberinnen und Bewerber über die Stelle erfahren dürfen: Nehmen Sie heraus, was sie nicht hören sollen.",
  patients:
    "Die Fragen der Bibliothek sprechen von Patientinnen und Patienten: Ändern Sie das Wort, wo Sie von Bewohnerinnen und Bewohnern sprechen.",
  physical: (words) =>
    `„${words}“ verlangt etwas vom Körper. Ein Gespräch kann das nicht zeigen, und Fragen sollten es nicht berühren: Es wurde hier ausgelassen.`,
  unfair: (ground, words) =>
    `„${words}“ in der Beschreibung berührt ${grounds[ground] ?? ground}. Das darf nicht entscheiden, wer eingestellt wird, und wurde hier ausgelassen; überlegen Sie, ob es auch in der Beschreibung anders heißen kann.`,
};

const words: Record<Language, NoteWords> = { en, de };

export function noteWords(language: Language): NoteWords {
  return words[language];
}
