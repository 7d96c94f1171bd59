import { type ReactNode, useEffect, useState } from "react";
import type { CandidateText } from "#contract/languages/candidate.ts";
import type { Language } from "#contract/language.ts";
import { Loading } from "./loading.tsx";
import { loadTexts, TextContext } from "./texts.ts";

/** On a poor network a part of the page may not come at the first try. */
const retryMs = 2_000;

/** Shows what is inside with the words of a language, and tells browser and screen reader which one it is. */
export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  const [text, setText] = useState<CandidateText | null>(null);
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = () => {
      loadTexts(language).then(
        (loaded) => {
          if (!wanted) return;
          document.documentElement.lang = loaded.language;
          document.documentElement.dir = loaded.direction;
          setText(loaded);
        },
        () => {
          if (wanted) timer = setTimeout(load, retryMs);
        },
      );
    };
    load();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [language]);
  return text === null || text.language !== language ? <Loading /> : <TextContext value={text}>{children}</TextContext>;
}
