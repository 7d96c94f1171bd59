/** A rating from 1 to 5 as a place on a line. For the eye only: whoever shows it says the same in words. */
import type { CSSProperties } from "react";

const levels = [1, 2, 3, 4, 5];
const percent = (rating: number) => (rating - 1) * 25;
/** Along the line of reading, so that it turns round where that runs from right to left. */
const at = (rating: number): CSSProperties => ({ insetInlineStart: `${percent(rating)}%` });

type Props = {
  rating: number | null;
  /** Lowest and highest of the judges. */
  spread: { min: number; max: number } | null;
  own: number | undefined;
};

export function RatingScale({ rating, spread, own }: Props) {
  return (
    <div aria-hidden="true" className="relative mx-2 h-6">
      <div className="absolute inset-x-0 top-1/2 h-0.5 -translate-y-1/2 rounded-full bg-line" />
      {levels.map((level) => (
        <div
          key={level}
          className="absolute top-1/2 h-2.5 w-0.5 -translate-y-1/2 rounded-full bg-line ltr:-translate-x-1/2 rtl:translate-x-1/2"
          style={at(level)}
        />
      ))}
      {spread !== null && spread.max > spread.min && (
        <div
          className="absolute inset-y-1.5 rounded-full bg-brand/25"
          style={{ ...at(spread.min), width: `${percent(spread.max) - percent(spread.min)}%` }}
        />
      )}
      {rating !== null && (
        <div
          className="absolute top-1/2 size-4 -translate-y-1/2 rounded-full border-2 border-surface bg-brand ltr:-translate-x-1/2 rtl:translate-x-1/2"
          style={at(rating)}
        />
      )}
      {own !== undefined && (
        <div
          className="absolute top-1/2 size-3.5 -translate-y-1/2 rotate-45 rounded-xs border-2 border-surface bg-accent ltr:-translate-x-1/2 rtl:translate-x-1/2"
          style={at(own)}
        />
      )}
    </div>
  );
}

/** The levels under a column of scales. */
export function RatingAxis() {
  return (
    <div aria-hidden="true" className="relative mx-2 h-5 text-small text-ink-soft tabular-nums">
      {levels.map((level) => (
        <span key={level} className="absolute ltr:-translate-x-1/2 rtl:translate-x-1/2" style={at(level)}>
          {level}
        </span>
      ))}
    </div>
  );
}
