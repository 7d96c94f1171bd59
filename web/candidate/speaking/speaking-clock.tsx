import { useEffect, useState } from "react";
import { maxSpokenMs } from "#contract/spoken.ts";
import { useSpeakingText } from "./speaking-text.ts";

const tellLeftFromMs = maxSpokenMs - 60_000;

/** Minutes and seconds, as a clock has them. */
export function lengthOf(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Time since the beginning, which is read out only when it is about to run out. */
export function SpeakingClock({ since }: { since: number }) {
  const text = useSpeakingText();
  const [ms, setMs] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMs(Date.now() - since), 250);
    return () => clearInterval(timer);
  }, [since]);
  return (
    <>
      <span role="timer" aria-live="off" className="text-ink-soft tabular-nums">
        {text.elapsed(lengthOf(ms), lengthOf(maxSpokenMs))}
      </span>
      <output className="sr-only">{ms >= tellLeftFromMs ? text.oneMinuteLeft : ""}</output>
    </>
  );
}
