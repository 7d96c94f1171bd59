/** The words about speaking, loaded with the part of the page that needs them. */
import { createContext, useContext } from "react";
import type { SpeakingText } from "#contract/languages/speaking.ts";
import type { Language } from "#contract/language.ts";

const files = {
  en: () => import("#contract/languages/en/speaking.ts"),
  de: () => import("#contract/languages/de/speaking.ts"),
} satisfies Record<Language, unknown>;

export async function loadSpeakingText(language: Language): Promise<SpeakingText> {
  return (await files[language]()).speaking;
}

export const SpeakingTextContext = createContext<SpeakingText | null>(null);

export function useSpeakingText(): SpeakingText {
  const text = useContext(SpeakingTextContext);
  if (text === null) throw new Error("this part is shown only after its words have been loaded");
  return text;
}
