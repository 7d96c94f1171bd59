import { classNames } from "./class-names.ts";

/** Grey lines where words will be. `label` is read out once. */
export function Skeleton({
  lines = 4,
  label = "Loading",
  className,
}: {
  lines?: number;
  label?: string;
  className?: string;
}) {
  return (
    <output data-loading className={classNames("grid gap-3", className)}>
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span
          key={index}
          aria-hidden="true"
          className={classNames("h-5 animate-pulse rounded-control bg-sunken", index % 3 === 2 ? "w-2/3" : "w-full")}
        />
      ))}
    </output>
  );
}
