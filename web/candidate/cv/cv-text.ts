/** The words about CVs, loaded with the part of the page that needs them. */
import { createContext, useContext } from "react";
import type { CvText } from "#contract/languages/cv.ts";
import type { Language } from "#contract/language.ts";

const files = {
  en: () => import("#contract/languages/en/cv.ts"),
  de: () => import("#contract/languages/de/cv.ts"),
} satisfies Record<Language, unknown>;

export async function loadCvText(language: Language): Promise<CvText> {
  return (await files[language]()).cv;
}

export const CvTextContext = createContext<CvText | null>(null);

export function useCvText(): CvText {
  const text = useContext(CvTextContext);
  if (text === null) throw new Error("this part is shown only after its words have been loaded");
  return text;
}
