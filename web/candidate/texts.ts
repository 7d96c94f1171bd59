/** The words of the pages, loaded for the one language that is needed. */
import { createContext, useContext } from "react";
import type { Door } from "#contract/api/candidate.ts";
import type { CandidateText } from "#contract/languages/candidate.ts";
import type { ConsentText } from "#contract/languages/consent.ts";
import type { Language } from "#contract/language.ts";

const files = {
  en: {
    candidate: () => import("#contract/languages/en/candidate.ts"),
    consent: () => import("#contract/languages/en/consent.ts"),
    speaking: () => import("#contract/languages/en/speaking-consent.ts"),
  },
  de: {
    candidate: () => import("#contract/languages/de/candidate.ts"),
    consent: () => import("#contract/languages/de/consent.ts"),
    speaking: () => import("#contract/languages/de/speaking-consent.ts"),
  },
} satisfies Record<Language, unknown>;

export async function loadTexts(language: Language): Promise<CandidateText> {
  return (await files[language].candidate()).candidate;
}

/** What is agreed to in this interview; `contact` is whom to write to. */
export async function loadConsent(door: Door, contact: string): Promise<ConsentText> {
  const { language, speech, voice, camera, organisation } = door;
  const purpose = door.purpose === "practice" ? "practice" : "assessment";
  const [{ consent }, spoken] = await Promise.all([
    files[language].consent(),
    speech === null && !voice ? null : files[language].speaking(),
  ]);
  return consent[purpose]({
    ...door,
    contact,
    speech:
      spoken?.speakingConsent({
        organisation,
        purpose,
        answers: speech,
        conversation: voice,
        camera: voice && camera,
      }) ?? null,
  });
}

/** The browser's first language that we speak, until the interview says which one it is held in. */
export function languageOf(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = tag.slice(0, 2).toLowerCase();
    if (language === "en" || language === "de") return language;
  }
  return "en";
}

export const TextContext = createContext<CandidateText | null>(null);

export function useText(): CandidateText {
  const text = useContext(TextContext);
  if (text === null) throw new Error("pages are shown only after their words have been loaded");
  return text;
}

/** Day and time in the language of the page and the time zone of the reader. */
export function dateAndTime(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeStyle: "short",
  }).format(at);
}

/** Hour and minute, where the day is known. */
export function timeOfDay(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { timeStyle: "short" }).format(at);
}
