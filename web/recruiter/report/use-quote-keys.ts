import { useEffect } from "react";
import { type Quote, stepFrom } from "./quotes.ts";

type Actions = {
  quotes: readonly Quote[];
  current: string | null;
  onCurrent: (id: string) => void;
  onOpen: (id: string) => void;
  onHear: (id: string) => void;
  onHelp: () => void;
};

/** Typing belongs to the field that is typed in. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** j and k go from quote to quote, o opens the transcript there, p plays the answer, ? shows the keys. Enter is the focused button's own. */
export function useQuoteKeys({ quotes, current, onCurrent, onOpen, onHear, onHelp }: Actions): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "j" || event.key === "k") {
        const next = stepFrom(quotes, current, event.key === "j" ? 1 : -1);
        if (next === null) return;
        event.preventDefault();
        onCurrent(next.id);
      } else if (event.key === "o" && current !== null) {
        event.preventDefault();
        onOpen(current);
      } else if (event.key === "p" && current !== null) {
        event.preventDefault();
        onHear(current);
      } else if (event.key === "?") {
        event.preventDefault();
        onHelp();
      }
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [quotes, current, onCurrent, onOpen, onHear, onHelp]);
}
