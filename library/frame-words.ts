import type { Language } from "#contract/language.ts";
import type { QuestionInput } from "./choose-questions.ts";

export type FrameWords = {
  titles: { introduction: string; experience: string; together: string; ask: string; closing: string };
  goals: { introduction: string; experience: string; ask: string; closing: string };
  evidence: (names: readonly string[]) => string;
  opener: Pick<QuestionInput, "clarification" | "probes">;
  background: Pick<QuestionInput, "clarification" | "lookFor" | "probes">;
  personalised: Pick<QuestionInput, "text" | "clarification" | "probes">;
  ask: Pick<QuestionInput, "text" | "clarification">;
  closing: Pick<QuestionInput, "text" | "clarification">;
};

/** What every plan of a language says around its own questions. */
export const frameWords: Record<Language, FrameWords> = {
  en: {
    titles: {
      introduction: "Welcome",
      experience: "Your experience",
      together: "How you work",
      ask: "Your questions",
      closing: "Closing",
    },
    goals: {
      introduction: "Settle in with an easy question. Nothing said here is rated.",
      experience: "Learn what the candidate has done that bears on this work, as a backdrop for what follows.",
      ask: "Let the candidate ask. Tell only what the recruiter has written about the role.",
      closing: "Give room for whatever the questions left out, then end on a friendly note.",
    },
    evidence: (names) => `Hear concrete examples and reasoning that let a panel rate ${names.join(", ")}.`,
    opener: {
      clarification: "I would simply like to hear, in your own words, why this work appeals to you.",
      probes: [{ id: "appeal", text: "Which part of the work appeals to you most?" }],
    },
    background: {
      clarification: "Pick whatever you have done that comes closest to this work, and tell me about it briefly.",
      lookFor: [
        {
          id: "relevance",
          text: "Names experience that bears on the work of this position",
          cues: [
            "similar",
            "same kind",
            "prepared me",
            "relevant",
            "used to",
            "responsible for",
            "day to day",
            "learned there",
          ],
        },
        {
          id: "own-part",
          text: "Says what their own part was",
          cues: [
            "my part",
            "my role",
            "my job was",
            "I was responsible",
            "I did",
            "I looked after",
            "I built",
            "on my own",
          ],
        },
      ],
      probes: [
        { id: "own-part", text: "What was your own part in that?", for: "own-part" },
        { id: "carry-over", text: "What from that experience would you use in this position?", for: "relevance" },
      ],
    },
    personalised: {
      text: "Please choose one piece of work from your CV that you know well. What did you contribute to it yourself?",
      clarification: "Any piece of work will do. I am interested in what you yourself did.",
      probes: [{ id: "proud", text: "Which result of that work are you most satisfied with?" }],
    },
    ask: {
      text: "Now it is your turn. What would you like to know about the role?",
      clarification: "You may ask me anything about the role. What I cannot answer, I will leave for the recruiter.",
    },
    closing: {
      text: "Before we close, what would you still like to add that my questions left out?",
      clarification:
        "If there is something we should know and I did not ask about it, this is the moment. Nothing to add is fine too.",
    },
  },
  de: {
    titles: {
      introduction: "Begrüßung",
      experience: "Ihre Erfahrung",
      together: "Ihre Arbeitsweise",
      ask: "Ihre Fragen",
      closing: "Abschluss",
    },
    goals: {
      introduction: "Mit einer leichten Frage ankommen. Was hier gesagt wird, wird nicht bewertet.",
      experience:
        "Erfahren, welche bisherige Tätigkeit für diese Stelle von Belang ist, als Hintergrund für das Weitere.",
      ask: "Die Fragen der Bewerberin oder des Bewerbers hören. Nur sagen, was über die Stelle hinterlegt ist.",
      closing: "Raum für das geben, was noch nicht zur Sprache kam, und freundlich enden.",
    },
    evidence: (names) =>
      `Konkrete Beispiele und Überlegungen hören, die eine Einschätzung erlauben: ${names.join(", ")}.`,
    opener: {
      clarification: "Ich möchte einfach in Ihren eigenen Worten hören, warum Sie diese Arbeit interessiert.",
      probes: [{ id: "appeal", text: "Welcher Teil der Arbeit reizt Sie am meisten?" }],
    },
    background: {
      clarification: "Wählen Sie die Tätigkeit, die dieser Stelle am nächsten kommt, und erzählen Sie kurz davon.",
      lookFor: [
        {
          id: "relevance",
          text: "Nennt Erfahrung, die für diese Stelle von Belang ist",
          cues: [
            "ähnlich",
            "vergleichbar",
            "vorbereitet",
            "zuständig",
            "Alltag",
            "gelernt",
            "Ausbildung",
            "Erfahrung mit",
          ],
        },
        {
          id: "own-part",
          text: "Sagt, was die eigene Aufgabe war",
          cues: [
            "meine Aufgabe",
            "meine Rolle",
            "ich war",
            "ich habe",
            "verantwortlich",
            "selbst",
            "selbstständig",
            "übernommen",
          ],
        },
      ],
      probes: [
        { id: "own-part", text: "Was war dabei Ihre eigene Aufgabe?", for: "own-part" },
        { id: "carry-over", text: "Was davon würden Sie in dieser Stelle nutzen?", for: "relevance" },
      ],
    },
    personalised: {
      text: "Bitte wählen Sie aus Ihrem Lebenslauf eine Aufgabe, die Sie gut kennen. Was haben Sie selbst dazu beigetragen?",
      clarification: "Jede Aufgabe ist recht. Mich interessiert, was Sie selbst getan haben.",
      probes: [{ id: "proud", text: "Mit welchem Ergebnis sind Sie am meisten zufrieden?" }],
    },
    ask: {
      text: "Jetzt sind Sie an der Reihe. Was möchten Sie über die Stelle wissen?",
      clarification: "Sie können mich alles zur Stelle fragen. Was ich nicht beantworten kann, gebe ich weiter.",
    },
    closing: {
      text: "Bevor wir schließen: Was möchten Sie noch ergänzen, wonach ich nicht gefragt habe?",
      clarification: "Wenn noch etwas fehlt, ist jetzt die Gelegenheit. Sie müssen nichts ergänzen.",
    },
  },
};
