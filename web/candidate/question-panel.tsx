import { useEffect, useState } from "react";
import type { CandidateView } from "#contract/views.ts";
import { classNames } from "#web/components/class-names.ts";
import { useText } from "./texts.ts";
import { timeLeft } from "./time-left.ts";

/** What is asked now stays in sight, however long the conversation gets. */
export function QuestionPanel({ view }: { view: CandidateView }) {
  const text = useText();
  const { ask, question } = view;
  // An aside ("take your time") is no question of its own: the question behind it is what one wants to read.
  const now = ask === null ? question : ask.kind === "aside" ? (question ?? ask.text) : ask.text;
  const behind = question !== null && question !== now ? question : null;
  return (
    <section
      aria-label={text.room.regions.question}
      className="grid min-h-0 content-start gap-2 border-b border-line bg-surface px-4 py-3 sm:px-6 lg:row-span-2 lg:content-between lg:gap-6 lg:border-e lg:border-b-0 lg:py-8"
    >
      <div className="grid min-h-0 gap-2 lg:gap-4">
        <Progress view={view} />
        <div tabIndex={0} className="max-h-[26dvh] min-h-0 overflow-y-auto rounded-sm lg:max-h-[60dvh]">
          <h2 className="sr-only">{text.room.currentQuestion}</h2>
          <p dir="auto" className={classNames("font-serif font-semibold text-pretty", now !== null && now.length > 220 ? "text-lead" : "text-lead sm:text-title")}>
            {now}
          </p>
          {behind !== null && (
            <p dir="auto" className="mt-2 border-s-2 border-line ps-3 text-small text-ink-soft">
              <span className="font-medium">{text.room.mainQuestion}:</span> {behind}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

function Progress({ view }: { view: CandidateView }) {
  const text = useText();
  const { progress } = view;
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 text-small text-ink-soft">
        {progress !== null && <span>{text.room.progress(progress.step, progress.steps)}</span>}
        <TimeLeft view={view} />
      </div>
      {progress !== null && (
        <div aria-hidden="true" className="hidden gap-1 sm:flex">
          {Array.from({ length: progress.steps }, (_, index) => (
            <span key={index} className={classNames("h-1 flex-1 rounded-full", index < progress.step ? "bg-brand" : "bg-sunken")} />
          ))}
        </div>
      )}
    </div>
  );
}

const hiddenKey = "viva:time-hidden";
/** Minutes do not need to be looked at more often. */
const lookEveryMs = 20_000;

function remembered(): boolean {
  try {
    return localStorage.getItem(hiddenKey) === "1";
  } catch {
    // Storage is not allowed: time shows until it is hidden.
    return false;
  }
}

function TimeLeft({ view }: { view: CandidateView }) {
  const text = useText();
  const [hidden, setHidden] = useState(remembered);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), lookEveryMs);
    return () => clearInterval(timer);
  }, [view.time]);
  const left = timeLeft(view.time, now);
  if (left === null) return null;
  const toggle = () => {
    setHidden(!hidden);
    try {
      localStorage.setItem(hiddenKey, hidden ? "0" : "1");
    } catch {
      // Storage is not allowed: the choice lasts as long as the page.
    }
  };
  const words =
    view.status === "paused"
      ? text.room.timePaused
      : left.type === "about"
        ? text.room.minutesLeft(left.minutes)
        : left.type === "few"
          ? text.room.fewMinutesLeft
          : text.room.timeAlmostUp;
  return (
    <span className="ms-auto flex flex-wrap items-center gap-x-2">
      {!hidden && <span>{words}</span>}
      <button type="button" onClick={toggle} className="min-h-6 rounded-sm px-1 underline decoration-line-strong underline-offset-4 hover:text-ink">
        {hidden ? text.room.showTime : text.room.hideTime}
      </button>
    </span>
  );
}
