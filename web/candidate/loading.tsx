import { useContext } from "react";
import { Spinner } from "#web/components/spinner.tsx";
import { Frame } from "./frame.tsx";
import { TextContext } from "./texts.ts";

/** Without words until the language is known: loading those of another one first would only take longer. */
export function Loading() {
  const text = useContext(TextContext);
  return (
    <Frame>
      <div className="grid place-items-center py-24 text-brand">
        <Spinner label={text?.loading ?? "…"} />
      </div>
    </Frame>
  );
}
