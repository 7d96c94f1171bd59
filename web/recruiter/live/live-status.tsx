import type { RecruiterView } from "#contract/views.ts";
import { Badge } from "#web/components/badge.tsx";
import { buttonClass } from "#web/components/button.tsx";
import { classNames } from "#web/components/class-names.ts";
import { clockWords, durationWords } from "#web/components/time-words.ts";
import { useNow } from "#web/components/use-now.ts";
import { spentAt } from "./live-feed.ts";
import type { LinkState } from "./use-live-link.ts";

const phases = {
  listening: "Listening to the candidate",
  choosing: "Thinking about what to ask",
  speaking: "Speaking",
} as const;
const pauseWords = {
  candidate: "Paused by the candidate",
  silence: "Paused after a long silence",
  lost: "Paused: connection lost",
} as const;

/** One line on where the interview stands, and how much of its time is used. */
export function LiveStatus({ view, link }: { view: RecruiterView; link: LinkState }) {
  const now = useNow(1_000);
  const spent = spentAt(view, now);
  const total = view.time?.totalMs ?? 0;
  const doing =
    view.ended !== null
      ? "Over"
      : view.paused !== null
        ? pauseWords[view.paused.why]
        : view.phase === null
          ? "Not begun"
          : phases[view.phase];
  return (
    <div className="grid gap-3 rounded-card border border-line bg-surface p-4 shadow-card">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="flex flex-wrap items-center gap-2">
          <strong>{doing}</strong>
          {view.stage !== null && view.ended === null && <span className="text-ink-soft">in “{view.stage.title}”</span>}
        </p>
        <div className="flex flex-wrap items-center gap-2">
          {view.ended === null && view.channel === "voice" && <Badge tone="brand">By voice</Badge>}
          {view.ended === null && view.time !== null && (
            <Badge tone={view.candidatePresent ? "ok" : "warn"}>
              {view.candidatePresent ? "Candidate is here" : "Candidate is away"}
            </Badge>
          )}
          {view.ended === null && view.time !== null && (
            <a href="#step-in" className={classNames(buttonClass("secondary", "small"), "lg:hidden")}>
              Step in
            </a>
          )}
          {link === "lost" && <Badge tone="warn">Connection lost, joining again…</Badge>}
        </div>
      </div>
      {view.time !== null && (
        <div className="grid gap-1">
          <progress
            className="h-2 w-full appearance-none overflow-hidden rounded-full [&::-moz-progress-bar]:bg-brand [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-brand"
            aria-label="Time used"
            value={Math.min(spent, total)}
            max={total}
          />
          <p className="text-small text-ink-soft tabular-nums">
            {clockWords(spent)} of {durationWords(total)} used
          </p>
        </div>
      )}
    </div>
  );
}
