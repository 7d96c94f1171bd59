import { type DragEvent, useState } from "react";
import { buttonClass } from "./button.tsx";
import { classNames } from "./class-names.ts";

type Props = {
  label: string;
  /** After the button: that it may be dropped, too. */
  drop: string;
  /** Which files are taken. */
  hint: string;
  accept: string;
  onFile: (file: File) => void;
};

/** Takes one file, by click, tap, keyboard or drag. */
export function FileDrop({ label, drop, hint, accept, onFile }: Props) {
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, here: boolean) => {
    // Without it, the browser would leave the page for the file.
    event.preventDefault();
    setOver(here);
  };
  return (
    <div
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onFile(file);
      }}
      className={classNames(
        "grid justify-items-start gap-2 rounded-control border border-dashed p-4",
        over ? "border-brand bg-brand-soft" : "border-line-strong",
      )}
    >
      <div className="flex flex-wrap items-center gap-3">
        <label
          className={classNames(buttonClass(), "cursor-pointer focus-within:outline-2 focus-within:outline-brand")}
        >
          {label}
          <input
            type="file"
            accept={accept}
            className="sr-only"
            onChange={({ target }) => {
              const file = target.files?.[0];
              // The same file may be chosen again after a failure.
              target.value = "";
              if (file !== undefined) onFile(file);
            }}
          />
        </label>
        <span className="text-ink-soft max-sm:hidden">{drop}</span>
      </div>
      <p className="text-small text-ink-soft">{hint}</p>
    </div>
  );
}
