import { useId, useRef, useState } from "react";
import { Button } from "./button.tsx";
import { controlClass } from "./field.tsx";

/** A link or text to hand on. It can be selected by hand where the browser does not let pages copy. */
export function CopyBox({
  label,
  value,
  copyLabel = "Copy link",
}: {
  label: string;
  value: string;
  copyLabel?: string;
}) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<"" | "copied" | "by-hand">("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setState("copied");
    } catch {
      // No right to the clipboard, or no secure context: the text is selected, and the person copies it.
      box.current?.select();
      setState("by-hand");
    }
  };
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={box}
          id={id}
          readOnly
          value={value}
          onFocus={(event) => event.target.select()}
          className={`${controlClass} min-h-11 min-w-0 flex-1 basis-56 font-mono text-small`}
        />
        <Button look="primary" icon={state === "copied" ? "check" : "copy"} onClick={() => void copy()}>
          {state === "copied" ? "Copied" : copyLabel}
        </Button>
      </div>
      <output className="text-small text-ink-soft">
        {state === "by-hand"
          ? "Your browser does not allow copying here. The text is selected: press Ctrl+C or ⌘C."
          : ""}
      </output>
    </div>
  );
}
