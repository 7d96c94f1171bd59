import { Alert } from "#web/components/alert.tsx";
import type { Note } from "./field-notes.ts";

const mostShown = 4;

/** What keeps the plan from running, and what deserves another look, each with the way there. */
export function PlanNotes({ notes, onSelect }: { notes: readonly Note[]; onSelect: (path: string) => void }) {
  const problems = notes.filter((note) => note.kind === "problem");
  const findings = notes.filter((note) => note.kind === "finding");
  const shown = problems.length > 0 ? problems : findings;
  if (shown.length === 0) return null;
  return (
    <Alert
      kind={problems.length > 0 ? "danger" : "warning"}
      title={
        problems.length > 0
          ? problems.length === 1
            ? "One thing to mend before this can be saved"
            : `${problems.length} things to mend before this can be saved`
          : findings.length === 1
            ? "One question or field deserves another look"
            : `${findings.length} fields deserve another look`
      }
    >
      <ul className="grid gap-1">
        {shown.slice(0, mostShown).map((note) => (
          <li key={`${note.path} ${note.message}`}>
            <button
              type="button"
              onClick={() => onSelect(note.path)}
              className="text-start underline underline-offset-4"
            >
              {note.message}
            </button>
          </li>
        ))}
        {shown.length > mostShown && <li>and {shown.length - mostShown} more</li>}
      </ul>
    </Alert>
  );
}
