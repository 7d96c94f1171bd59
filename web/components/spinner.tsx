import { classNames } from "./class-names.ts";

/** With a label it is announced; without one it decorates something that says what is going on. */
export function Spinner({ label, className }: { label?: string; className?: string }) {
  const ring = (
    <span
      aria-hidden="true"
      className={classNames(
        "inline-block size-4.5 shrink-0 animate-spin rounded-full border-2 border-current border-e-transparent",
        className,
      )}
    />
  );
  if (label === undefined) return ring;
  return (
    <output className="inline-flex items-center gap-3 text-ink-soft">
      {ring}
      {label}
    </output>
  );
}
