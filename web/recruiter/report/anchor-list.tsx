import type { Anchors } from "#contract/plan.ts";

/** The five levels of a competency, the lowest first. */
export function AnchorList({ anchors, current = null }: { anchors: Anchors; current?: number | null }) {
  return (
    <ol className="grid gap-2">
      {anchors.map((text, index) => (
        <li
          key={index}
          className={`grid grid-cols-[1.75rem_minmax(0,1fr)] gap-2 rounded-control px-3 py-2 ${current === index + 1 ? "bg-brand-soft" : "bg-sunken/60"}`}
        >
          <span className="font-semibold tabular-nums">{index + 1}</span>
          <span>
            {text}
            {current === index + 1 && <span className="sr-only"> (closest to this rating)</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
