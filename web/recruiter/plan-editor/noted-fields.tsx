/** Form controls of the editor: each shows what the check has to say about its own field. */
import { type ReactNode, useState } from "react";
import { Checkbox, Field, Select, TextArea } from "#web/components/field.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useEditor } from "./editor-context.ts";
import { notesAt } from "./field-notes.ts";

type Common = { path: string; label: string; hint?: string; labelHidden?: boolean };

function useNotes(path: string, hint: string | undefined): { error: string | null; hint: ReactNode } {
  const notes = notesAt(useEditor().notes, path);
  const problems = notes.filter((note) => note.kind === "problem").map((note) => note.message);
  const findings = notes.filter((note) => note.kind === "finding");
  const shown =
    findings.length === 0 ? (
      hint
    ) : (
      <span className="grid gap-1">
        {hint}
        {findings.map((note) => (
          <span key={note.message} className="flex items-start gap-1.5 font-medium text-warn">
            <Icon name="info" className="mt-0.5 size-4" />
            {note.message}
          </span>
        ))}
      </span>
    );
  return { error: problems.length === 0 ? null : problems.join(" "), hint: shown };
}

export function NotedText({
  path,
  hint,
  value,
  onValue,
  ...rest
}: Common & { value: string; onValue: (value: string) => void; maxLength?: number; placeholder?: string }) {
  return <Field {...rest} {...useNotes(path, hint)} value={value} onChange={(event) => onValue(event.target.value)} />;
}

/** A box that grows with its text ignores its rows, so that it is told a least height. */
const leastHeight = (rows: number) => (rows >= 5 ? "min-h-36" : rows >= 3 ? "min-h-24" : rows === 2 ? "min-h-18" : "");

export function NotedArea({
  path,
  hint,
  value,
  onValue,
  rows = 2,
  ...rest
}: Common & {
  value: string;
  onValue: (value: string) => void;
  maxLength?: number;
  rows?: number;
  placeholder?: string;
}) {
  return (
    <TextArea
      {...rest}
      {...useNotes(path, hint)}
      rows={rows}
      className={leastHeight(rows)}
      value={value}
      onChange={(event) => onValue(event.target.value)}
    />
  );
}

export function NotedSelect({
  path,
  hint,
  value,
  onValue,
  children,
  ...rest
}: Common & { value: string; onValue: (value: string) => void; children: ReactNode }) {
  return (
    <Select {...rest} {...useNotes(path, hint)} value={value} onChange={(event) => onValue(event.target.value)}>
      {children}
    </Select>
  );
}

export function NotedCheckbox({
  path,
  hint,
  label,
  checked,
  onValue,
}: {
  path: string;
  hint?: string;
  label: string;
  checked: boolean;
  onValue: (value: boolean) => void;
}) {
  return (
    <Checkbox
      label={label}
      {...useNotes(path, hint)}
      checked={checked}
      onChange={(event) => onValue(event.target.checked)}
    />
  );
}

/** To one decimal, as people would say it: 200 seconds are 3.3 minutes. What is stored stays exact until it is changed. */
const inUnit = (value: number, unit: number) => String(Math.round((value / unit) * 10) / 10);

/** A number in the unit that people think in; `unit` is how much of the stored value it is, 60,000 for minutes. */
export function NotedNumber({
  path,
  hint,
  value,
  onValue,
  unit = 1,
  ...rest
}: Common & {
  value: number;
  onValue: (value: number) => void;
  unit?: number;
  min?: number;
  max?: number;
  step?: number;
}) {
  const [typed, setTyped] = useState(inUnit(value, unit));
  // What is typed stays as typed while it means the stored value; after a step back the stored value is shown.
  const shown = typed === "" || Math.round(Number(typed) * unit) === value ? typed : inUnit(value, unit);
  return (
    <Field
      {...rest}
      {...useNotes(path, hint)}
      type="number"
      inputMode="decimal"
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        if (Number.isFinite(event.target.valueAsNumber)) onValue(Math.round(event.target.valueAsNumber * unit));
      }}
    />
  );
}

/** A number from 0 to 1, or nothing: then it is left to whoever needs it. */
export function NotedShare({
  path,
  hint,
  value,
  onValue,
  ...rest
}: Common & { value: number | null; onValue: (value: number | null) => void; placeholder: string }) {
  const [typed, setTyped] = useState(value === null ? "" : String(value));
  const means = typed === "" ? null : Number(typed);
  return (
    <Field
      {...rest}
      {...useNotes(path, hint)}
      type="number"
      inputMode="decimal"
      min={0}
      max={1}
      step={0.05}
      // After a step back the stored value is shown.
      value={means === value ? typed : String(value ?? "")}
      onChange={({ target }) => {
        setTyped(target.value);
        if (target.value === "" || Number.isFinite(target.valueAsNumber))
          onValue(target.value === "" ? null : Math.min(1, Math.max(0, target.valueAsNumber)));
      }}
    />
  );
}
