import { type ReactNode, useEffect, useId, useRef } from "react";
import { classNames } from "./class-names.ts";

type Props = {
  open: boolean;
  title: string;
  /** Also called for Escape and a press beside the dialog. */
  onClose: () => void;
  children: ReactNode;
  /** Buttons, the safest first: it gets the focus. */
  actions?: ReactNode;
  wide?: boolean;
  /** The actions are short words that stand side by side on a small screen, too. */
  inRow?: boolean;
};

/** The browser's own modal dialog: it keeps the focus inside and gives it back afterwards. */
export function Dialog({ open, title, onClose, children, actions, wide = false, inRow = false }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = box.current;
    if (dialog === null) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape closes it for the keyboard
    <dialog
      ref={box}
      aria-labelledby={titleId}
      onClose={() => {
        if (open) onClose();
      }}
      onClick={(event) => {
        if (event.target === box.current) onClose();
      }}
      className={classNames(
        "m-auto max-h-[90dvh] w-[calc(100%-2rem)] overflow-auto rounded-card border border-line bg-surface p-0 text-ink shadow-raised",
        wide ? "max-w-3xl" : "max-w-lg",
      )}
    >
      {open && (
        <div className="grid gap-4 p-6">
          <h2 id={titleId} className="font-serif text-title font-semibold">
            {title}
          </h2>
          <div className="grid gap-3">{children}</div>
          {actions !== undefined && (
            <div
              className={classNames("flex gap-3 pt-2 sm:flex-row sm:flex-wrap sm:justify-end", !inRow && "flex-col")}
            >
              {actions}
            </div>
          )}
        </div>
      )}
    </dialog>
  );
}
