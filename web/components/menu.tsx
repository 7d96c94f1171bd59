import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";

/** A button that unfolds a few more. Escape, or leaving it, folds it up again. */
export function Menu({ label, name, busy = false, children }: { label: string; name?: string; busy?: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [open]);
  return (
    <div
      ref={box}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        setOpen(false);
        box.current?.querySelector("button")?.focus();
      }}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Button size="small" icon="more" busy={busy} aria-expanded={open} aria-controls={id} aria-label={name} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      <div id={id} hidden={!open} onClick={() => setOpen(false)} className="absolute end-0 z-20 mt-1 grid min-w-56 rounded-control border border-line bg-surface p-1 shadow-raised [[hidden]]:hidden max-sm:start-0 max-sm:end-auto">
        {children}
      </div>
    </div>
  );
}

export function MenuItem({ icon, onChoose, children }: { icon: IconName; onChoose: () => void; children: ReactNode }) {
  return (
    <button type="button" onClick={onChoose} className="flex min-h-11 items-center gap-3 rounded-control px-3 text-start hover:bg-sunken">
      <Icon name={icon} className="text-ink-soft" />
      {children}
    </button>
  );
}
