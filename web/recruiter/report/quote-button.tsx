import { useEffect, useRef } from "react";
import { classNames } from "#web/components/class-names.ts";
import { Icon } from "#web/components/icon.tsx";
import type { Quote } from "./quotes.ts";
import { useQuotes } from "./quote-context.tsx";

/** What was said, word for word; a press opens the transcript there. */
export function QuoteButton({ quote }: { quote: Quote }) {
  const { current, open, setCurrent } = useQuotes();
  const button = useRef<HTMLButtonElement>(null);
  const isCurrent = current === quote.id;
  useEffect(() => {
    // The keys moved here, and the focus is elsewhere: bring it along. In the viewer the focus stays in its dialog.
    if (isCurrent && document.activeElement !== button.current && document.querySelector("dialog[open]") === null) {
      button.current?.focus({ preventScroll: true });
      button.current?.scrollIntoView({ block: "center" });
    }
  }, [isCurrent]);
  const challenges = quote.direction === "challenges";
  return (
    <button
      ref={button}
      type="button"
      data-quote={quote.id}
      onFocus={() => setCurrent(quote.id)}
      onClick={() => open(quote.id)}
      className={classNames(
        "group grid w-full grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-3 rounded-control border border-line bg-surface px-4 py-3 text-start hover:border-line-strong hover:bg-sunken",
        challenges && "border-s-4 border-s-warn",
      )}
    >
      <span className="mt-1 min-w-5 text-small text-ink-soft tabular-nums">{quote.number}</span>
      <span className="grid gap-1">
        <span dir="auto" className="font-serif">
          “{quote.text}”
        </span>
        {(quote.shows.length > 0 || challenges) && (
          <span className="text-small text-ink-soft">
            {challenges ? "Speaks against it" : "Shows"}
            {quote.shows.length > 0 && `: ${quote.shows.join("; ")}`}
            {quote.match === "aligned" && " (matched apart from fillers and punctuation)"}
          </span>
        )}
      </span>
      <span className="mt-0.5 flex items-center gap-1 text-small text-brand">
        <Icon name="message" className="size-4" />
        <span className="sr-only sm:not-sr-only">In context</span>
      </span>
    </button>
  );
}

/** The numbers of the quotes under a sentence. */
export function QuoteNumbers({ ids }: { ids: readonly string[] }) {
  const { all, open } = useQuotes();
  const quotes = all.filter((quote) => quote.ids.some((id) => ids.includes(id)));
  if (quotes.length === 0) return null;
  return (
    <span className="ms-1 inline-flex flex-wrap gap-1 align-baseline">
      {quotes.map((quote) => (
        <button
          key={quote.id}
          type="button"
          onClick={() => open(quote.id)}
          className="min-h-6 min-w-6 rounded-full bg-brand-soft px-1.5 text-small text-brand-strong tabular-nums hover:underline"
        >
          <span className="sr-only">Quote </span>
          {quote.number}
        </button>
      ))}
    </span>
  );
}
