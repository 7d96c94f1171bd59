import { useEffect, useRef } from "react";
import { Card } from "#web/components/card.tsx";
import type { Feed } from "./live-feed.ts";

/** So near to the end of the page counts as following the talk. */
const nearEndPx = 240;

/** The talk as it grows. The page follows it as long as the reader stays at its end. */
export function LiveTalk({ feed, candidate }: { feed: Feed; candidate: string }) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = document.documentElement;
    if (page.scrollHeight - page.scrollTop - page.clientHeight < nearEndPx)
      end.current?.scrollIntoView({ block: "nearest" });
  }, [feed.lines.length, feed.speaking?.text]);
  const names = { interviewer: "Interviewer", candidate, recruiter: "You or a colleague", note: "" };
  return (
    <Card>
      <ol aria-label="What has been said" aria-live="polite" className="grid gap-4">
        {feed.lines.map((line) =>
          line.by === "note" ? (
            <li key={line.key} className="text-center text-small text-ink-soft">
              {line.text}
            </li>
          ) : (
            <li
              key={line.key}
              className={
                line.by === "candidate" ? "ms-6 rounded-control bg-sunken px-4 py-3 sm:ms-12" : "me-6 sm:me-12"
              }
            >
              <p className="text-small font-medium text-ink-soft">
                <bdi>{names[line.by]}</bdi>
              </p>
              <p
                dir="auto"
                className={`whitespace-pre-wrap ${line.by === "interviewer" ? "font-serif text-lead" : ""}`}
              >
                {line.text}
              </p>
            </li>
          ),
        )}
      </ol>
      {feed.speaking !== null && (
        <div className="me-6 pt-4 sm:me-12">
          <p className="text-small font-medium text-ink-soft">Interviewer</p>
          <p className="font-serif text-lead">
            {feed.speaking.text}
            <span aria-hidden="true" className="animate-pulse">
              ▍
            </span>
          </p>
        </div>
      )}
      <div ref={end} />
    </Card>
  );
}
