/** One thought of a CV, as a chunker would cut it. `id` is unique within its CV and no part of the text; `page` counts from 1. */
export interface Passage {
  id: string;
  page: number;
  text: string;
}

export interface Question {
  ask: string;
  /** Ids of the passages that answer, at most three; none where the CV does not say. */
  passages: string[];
  /** Whether `ask` shares a content word with a passage that answers; where none does, with any passage of the CV. */
  overlap: boolean;
  /** An English question for a CV in another language. */
  crossLanguage?: true;
}

export interface RetrievalCv {
  id: string;
  language: "en" | "de" | "fr" | "es" | "pt" | "pl" | "tr";
  profession: string;
  level: "entry" | "junior" | "experienced" | "senior" | "lead";
  passages: Passage[];
  questions: Question[];
}
