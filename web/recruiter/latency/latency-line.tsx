/** Half and 95 % of the times as places on a line. For the eye only: whoever shows it says the same in words. */
import type { CSSProperties } from "react";

type Props = { p50: number; p95: number; marks: readonly number[]; few: boolean };

const share = (ms: number, marks: readonly number[]) => Math.min(100, Math.max(0, (ms / (marks.at(-1) ?? 1)) * 100));
const at = (ms: number, marks: readonly number[]): CSSProperties => ({ insetInlineStart: `${share(ms, marks)}%` });

export function LatencyLine({ p50, p95, marks, few }: Props) {
  return (
    <div aria-hidden="true" className="relative mx-2 h-6">
      {marks.map((mark) => (
        <div
          key={mark}
          className="absolute inset-y-0 w-px bg-line ltr:-translate-x-1/2 rtl:translate-x-1/2"
          style={at(mark, marks)}
        />
      ))}
      <div
        className={`absolute inset-y-2 rounded-full ${few ? "bg-brand/15" : "bg-brand/30"}`}
        style={{ ...at(p50, marks), width: `${share(p95, marks) - share(p50, marks)}%` }}
      />
      <div
        className="absolute top-1/2 size-4 -translate-y-1/2 rounded-full border-2 border-surface bg-brand ltr:-translate-x-1/2 rtl:translate-x-1/2"
        style={at(p50, marks)}
      />
    </div>
  );
}

/** The times under a column of lines. */
export function LatencyAxis({ marks }: { marks: readonly number[] }) {
  return (
    <div aria-hidden="true" className="relative mx-2 h-5 text-small text-ink-soft tabular-nums">
      {marks.map((mark, index) => (
        <span
          key={mark}
          className={`absolute whitespace-nowrap ltr:-translate-x-1/2 rtl:translate-x-1/2 ${index % 2 === 1 ? "max-sm:hidden" : ""}`}
          style={at(mark, marks)}
        >
          {index === 0 ? "0" : `${mark / 1_000} s`}
        </span>
      ))}
    </div>
  );
}
