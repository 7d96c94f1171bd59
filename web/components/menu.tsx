import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button } from "./button.tsx";
import { type Drawing, Icon, type IconName } from "./icon.tsx";

type Props = {
  label: string;
  /** Read out in place of the label, where several menus of a page have the same. */
  name?: string;
  busy?: boolean;
  children: ReactNode;
};

/** A button that unfolds a few more, at the foot of a small screen. Choosing one, Escape, or going elsewhere folds it up again. */
export function Menu({ label, name, busy = false, children }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const isInside = (target: EventTarget | null) => target instanceof Node && box.current?.contains(target) === true;
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      box.current?.querySelector("button")?.focus();
    };
    const point = (event: PointerEvent) => {
      if (!isInside(event.target)) setOpen(false);
    };
    const focus = (event: FocusEvent) => {
      if (!isInside(event.target)) setOpen(false);
    };
    const choose = (event: MouseEvent) => {
      if (event.target instanceof Node && list.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("keydown", press);
    document.addEventListener("pointerdown", point);
    document.addEventListener("focusin", focus);
    document.addEventListener("click", choose);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener("pointerdown", point);
      document.removeEventListener("focusin", focus);
      document.removeEventListener("click", choose);
    };
  }, [open]);
  return (
    <div ref={box} className="relative">
      <Button
        size="small"
        icon="more"
        busy={busy}
        aria-expanded={open}
        aria-controls={id}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      <div
        ref={list}
        id={id}
        hidden={!open}
        className="absolute end-0 z-40 mt-1 grid min-w-56 rounded-control border border-line bg-surface p-1 shadow-raised max-sm:fixed max-sm:inset-x-4 max-sm:bottom-4 [[hidden]]:hidden"
      >
        {children}
      </div>
    </div>
  );
}

export function MenuItem({
  icon,
  onChoose,
  children,
}: {
  icon: IconName | Drawing;
  onChoose: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      onClick={onChoose}
      className="flex min-h-11 items-center gap-3 rounded-control px-3 text-start hover:bg-sunken"
    >
      <Icon name={icon} className="text-ink-soft" />
      {children}
    </button>
  );
}
