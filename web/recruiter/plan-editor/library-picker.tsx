import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { LibraryCompetency } from "#contract/library.ts";
import { Button } from "#web/components/button.tsx";
import { Dialog } from "#web/components/dialog.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Field } from "#web/components/field.tsx";
import { ScrollRegion } from "#web/components/scroll-region.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { libraryQuery } from "#web/recruiter/queries.ts";
import { styleWords } from "#web/recruiter/words.ts";
import { useEditor } from "./editor-context.ts";
import { addFromLibrary } from "./from-library.ts";
import { questionIds } from "./plan-changes.ts";

function Choices({
  competency,
  chosen,
  there,
  onToggle,
}: {
  competency: LibraryCompetency;
  chosen: readonly string[];
  there: readonly string[];
  onToggle: (id: string) => void;
}) {
  const count = competency.questions.filter((question) => chosen.includes(question.id)).length;
  return (
    <details className="border-b border-line py-1 last:border-0">
      <summary className="min-h-11 py-2">
        <span className="font-medium">{competency.name}</span>
        {count > 0 && <span className="text-brand"> ({count} chosen)</span>}
        <span className="block ps-4 text-small text-ink-soft">{competency.definition}</span>
      </summary>
      <ul className="grid gap-3 py-2 ps-4">
        {competency.questions.map((question) => {
          const known = there.includes(question.id);
          return (
            <li key={question.id}>
              <label className="flex items-start gap-3">
                <input
                  type="checkbox"
                  className="mt-1 size-5 shrink-0 accent-brand"
                  disabled={known}
                  checked={known || chosen.includes(question.id)}
                  onChange={() => onToggle(question.id)}
                />
                <span>
                  {question.text}
                  <span className="block text-small text-ink-soft">
                    {styleWords[question.style]}, {question.lookFor.length} points to look for, {question.probes.length}{" "}
                    follow-ups{known && ". Already in the plan"}
                  </span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Questions of the library into a stage, with the competencies that they count for. */
export function LibraryPickerButton({ s }: { s: number }) {
  const { draft, change } = useEditor();
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const library = useQuery({ ...libraryQuery, enabled: open });
  const wanted = search.trim().toLowerCase();
  const fitting = (library.data?.competencies ?? []).filter(
    (entry) =>
      wanted === "" ||
      entry.name.toLowerCase().includes(wanted) ||
      entry.questions.some((question) => question.text.toLowerCase().includes(wanted)),
  );
  const add = () => {
    change(addFromLibrary(draft, s, library.data?.competencies ?? [], chosen));
    setChosen([]);
    setOpen(false);
  };
  return (
    <>
      <Button icon="leaf" onClick={() => setOpen(true)}>
        Add from the library
      </Button>
      <Dialog
        open={open}
        wide
        title="Add from the library"
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button look="primary" disabled={chosen.length === 0} onClick={add}>
              {chosen.length < 2 ? "Add question" : `Add ${chosen.length} questions`}
            </Button>
          </>
        }
      >
        <p className="text-ink-soft">The competency comes along with its five levels, unless the plan has it.</p>
        <Field label="Search" type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
        <Failure error={library.error} />
        {library.isPending && <Skeleton />}
        <ScrollRegion label="Questions of the library" className="max-h-[50dvh] overflow-y-auto">
          {fitting.map((entry) => (
            <Choices
              key={entry.id}
              competency={entry}
              chosen={chosen}
              there={questionIds(draft)}
              onToggle={(id) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
            />
          ))}
          {library.isSuccess && fitting.length === 0 && (
            <p className="py-4 text-ink-soft">Nothing fits. Look for another word.</p>
          )}
        </ScrollRegion>
      </Dialog>
    </>
  );
}
