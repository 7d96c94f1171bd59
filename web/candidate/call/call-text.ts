/** The words about speaking with the interviewer, loaded with the part of the page that needs them. */
import { createContext, useContext } from "react";
import type { CallText } from "#contract/languages/call.ts";
import type { Language } from "#contract/language.ts";

const files = {
  en: () => import("#contract/languages/en/call.ts"),
  de: () => import("#contract/languages/de/call.ts"),
} satisfies Record<Language, unknown>;

export async function loadCallText(language: Language): Promise<CallText> {
  return (await files[language]()).call;
}

export const CallTextContext = createContext<CallText | null>(null);

export function useCallText(): CallText {
  const text = useContext(CallTextContext);
  if (text === null) throw new Error("this part is shown only after its words have been loaded");
  return text;
}
