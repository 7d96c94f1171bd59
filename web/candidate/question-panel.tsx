import { useEffect, useState } from "react";
import type { CandidateView } from "#contract/candidate-view.ts";
import { classNames } from "#web/components/class-names.ts";
import { Icon } from "#web/components/icon.tsx";
import { useText } from "./texts.ts";
import { timeLeft } from "./time-left.ts";

/** From so many characters on, a question is set smaller, so that it is seen whole. */
const longQuestion = 240;

/** What is asked now stays in sight, however long the conversation gets. */
export function QuestionPanel({ view }: { view: CandidateView }) {
  const text = useText();
  const { ask, question } = view;
  const now = ask?.text ?? question;
  const isLong = now !== null && now.length > longQuestion;
  // Whether to stop belongs to no question.
  const behind = question !== now && ask?.kind !== "confirm_end" ? question : null;
  return (
    <section
      aria-label={text.room.regions.question}
      className="grid min-h-0 grid-cols-[minmax(0,1fr)] content-start gap-2 border-b border-line bg-surface px-4 py-3 sm:px-6 lg:row-span-2 lg:grid-rows-[auto_minmax(0,1fr)] lg:border-e lg:border-b-0 lg:px-10 lg:py-8"
    >
      <Progress view={view} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard */}
      <div tabIndex={0} className="max-h-[26dvh] min-h-0 overflow-y-auto rounded-sm lg:my-auto lg:max-h-full lg:pb-24">
        <h2 className="sr-only">{text.room.currentQuestion}</h2>
        <p
          dir="auto"
          className={classNames(
            "font-serif text-lead font-semibold text-pretty",
            !isLong && "sm:text-title lg:text-[1.75rem] lg:leading-snug",
            isLong && "lg:text-title",
          )}
        >
          {now}
        </p>
        {behind !== null && (
          <p dir="auto" className="mt-2 border-s-2 border-line ps-3 text-small text-ink-soft lg:mt-5 lg:text-body">
            <span className="font-medium">{text.room.mainQuestion}:</span> {behind}
          </p>
        )}
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
            <span
              key={index}
              className={classNames("h-1 flex-1 rounded-full", index < progress.step ? "bg-brand" : "bg-sunken")}
            />
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
    const timer = setInterval(() => setNow(Date.now()), lookEveryMs);
    return () => clearInterval(timer);
  }, []);
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
    <span className="ms-auto flex items-center gap-x-1">
      {!hidden && <span>{words}</span>}
      <button
        type="button"
        onClick={toggle}
        title={hidden ? text.room.showTime : text.room.hideTime}
        aria-label={hidden ? text.room.showTime : text.room.hideTime}
        className="grid size-7 place-items-center rounded-full hover:bg-sunken hover:text-ink"
      >
        <Icon name={hidden ? "clock" : "eye"} className="size-4.5" />
      </button>
    </span>
  );
}
