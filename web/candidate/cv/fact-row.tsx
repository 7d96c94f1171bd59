import { type FormEvent, useRef, useState } from "react";
import type { CvFact } from "#contract/api/cv.ts";
import { Button } from "#web/components/button.tsx";
import { Field } from "#web/components/field.tsx";
import { useCvText } from "./cv-text.ts";

type Props = {
  fact: CvFact;
  busy: boolean;
  /** Null takes it out. */
  onChange: (text: string | null) => void;
};

const focus = (field: HTMLInputElement | null) => field?.focus();

/** One thing that was understood, to be corrected, taken out or put back. */
export function FactRow({ fact, busy, onChange }: Props) {
  const text = useCvText();
  const row = useRef<HTMLLIElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  /** The button that was pressed goes away: whoever uses the keyboard stays at this line. */
  const leave = (change?: () => void) => {
    setDraft(null);
    row.current?.focus();
    change?.();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const words = draft?.trim() ?? "";
    if (words !== "") leave(() => onChange(words));
  };
  return (
    <li ref={row} tabIndex={-1} className="grid items-center gap-x-4 gap-y-1 py-2 sm:grid-cols-[1fr_auto]">
      {draft !== null ? (
        <form className="col-span-full grid gap-3 py-1" onSubmit={save}>
          <Field
            ref={focus}
            label={text.newText}
            required
            maxLength={400}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={(event) => event.key === "Escape" && leave()}
          />
          <div className="flex flex-wrap gap-2">
            <Button size="small" look="primary" type="submit">
              {text.save}
            </Button>
            <Button size="small" look="quiet" onClick={() => leave()}>
              {text.cancel}
            </Button>
          </div>
        </form>
      ) : fact.removed ? (
        <>
          <span dir="auto" className="min-w-0 break-words">
            <del className="text-ink-soft">{fact.read}</del> <span className="text-small">{text.takenOut}</span>
          </span>
          <Action name={text.putBack(fact.read)} busy={busy} onAct={() => leave(() => onChange(fact.read))}>
            {text.putBackShort}
          </Action>
        </>
      ) : (
        <>
          <span dir="auto" className="min-w-0 break-words">
            {fact.text}
          </span>
          <span className="flex gap-1">
            <Action name={text.correct(fact.text)} busy={busy} onAct={() => setDraft(fact.text)}>
              {text.correctShort}
            </Action>
            <Action name={text.takeOut(fact.text)} busy={busy} onAct={() => leave(() => onChange(null))}>
              {text.takeOutShort}
            </Action>
          </span>
        </>
      )}
    </li>
  );
}

function Action({
  name,
  busy,
  onAct,
  children,
}: {
  /** With what it is about, for who does not see where it stands. */
  name: string;
  busy: boolean;
  onAct: () => void;
  children: string;
}) {
  return (
    <Button size="small" look="quiet" aria-label={name} aria-disabled={busy} onClick={() => busy || onAct()}>
      {children}
    </Button>
  );
}
