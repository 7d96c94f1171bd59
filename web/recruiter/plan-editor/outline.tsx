import { Button } from "#web/components/button.tsx";
import { classNames } from "#web/components/class-names.ts";
import { Icon } from "#web/components/icon.tsx";
import { useEditor } from "./editor-context.ts";
import { notesWithin } from "./field-notes.ts";
import { type Part, partKey, partOf, partTitle } from "./part.ts";
import { addCompetency, addStage, moveCompetency, moveQuestion, moveStage, placeAfterMove } from "./plan-changes.ts";

/** Counts what belongs to the part itself; a stage's questions show their own. */
function useCounts(part: Part) {
  const { notes } = useEditor();
  const key = partKey(part);
  const own =
    part.type === "basics"
      ? notes.filter((note) => partOf(note.path).type === "basics")
      : part.type === "stage"
        ? notesWithin(notes, key).filter((note) => partOf(note.path).type === "stage")
        : notesWithin(notes, key);
  return {
    problems: own.filter((note) => note.kind === "problem").length,
    findings: own.filter((note) => note.kind === "finding").length,
  };
}

function OutlineItem({ part, selected, indent = false }: { part: Part; selected: string; indent?: boolean }) {
  const { draft, change, select } = useEditor();
  const { problems, findings } = useCounts(part);
  const key = partKey(part);
  const move = (by: 1 | -1) => {
    if (part.type === "competency" && draft.competencies[part.c + by] !== undefined) {
      change(moveCompetency(draft, part.c, by));
      select({ ...part, c: part.c + by });
    } else if (part.type === "stage" && draft.stages[part.s + by] !== undefined) {
      change(moveStage(draft, part.s, by));
      select({ ...part, s: part.s + by });
    } else if (part.type === "question") {
      change(moveQuestion(draft, part, by));
      select({ type: "question", ...placeAfterMove(draft, part, by) });
    }
  };
  return (
    <button
      type="button"
      data-part={key}
      aria-current={selected === key ? "true" : undefined}
      onClick={() => select(part)}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        move(event.key === "ArrowUp" ? -1 : 1);
      }}
      className={classNames(
        "flex min-h-9 w-full items-center gap-2 rounded-control px-3 py-1.5 text-start hover:bg-sunken aria-[current=true]:bg-brand-soft aria-[current=true]:text-brand-strong",
        indent ? "ps-6 text-small" : "font-medium",
      )}
    >
      <span className={indent ? "line-clamp-2 min-w-0 flex-1" : "min-w-0 flex-1 truncate"}>
        {partTitle(draft, part)}
      </span>
      {problems > 0 && (
        <span className="text-danger">
          <Icon name="alert" className="size-4" />
          <span className="sr-only">has problems</span>
        </span>
      )}
      {problems === 0 && findings > 0 && (
        <span className="text-warn">
          <Icon name="info" className="size-4" />
          <span className="sr-only">worth another look</span>
        </span>
      )}
    </button>
  );
}

/** The plan at a glance. Alt with the arrow keys moves what has the focus. */
export function Outline({ selected }: { selected: Part }) {
  const { draft, change, select } = useEditor();
  const key = partKey(selected);
  return (
    <nav aria-label="Parts of the plan" className="grid gap-4">
      <OutlineItem part={{ type: "basics" }} selected={key} />
      <div className="grid gap-1">
        <h2 className="px-3 text-small font-medium text-ink-soft">What is rated</h2>
        {draft.competencies.map((entry, c) => (
          <OutlineItem key={entry.id} part={{ type: "competency", c }} selected={key} />
        ))}
        <Button
          size="small"
          look="quiet"
          icon="plus"
          className="justify-start!"
          onClick={() => {
            change(addCompetency(draft));
            select({ type: "competency", c: draft.competencies.length });
          }}
        >
          Add a competency
        </Button>
      </div>
      <div className="grid gap-1">
        <h2 className="px-3 text-small font-medium text-ink-soft">Stages and questions</h2>
        <ol className="grid gap-2">
          {draft.stages.map((stage, s) => (
            <li key={stage.id}>
              <OutlineItem part={{ type: "stage", s }} selected={key} />
              <ol>
                {stage.questions.map((asked, q) => (
                  <li key={asked.id}>
                    <OutlineItem part={{ type: "question", s, q }} selected={key} indent />
                  </li>
                ))}
              </ol>
            </li>
          ))}
        </ol>
        <Button
          size="small"
          look="quiet"
          icon="plus"
          className="justify-start!"
          onClick={() => change(addStage(draft))}
        >
          Add a stage
        </Button>
      </div>
      <OutlineItem part={{ type: "settings" }} selected={key} />
      <p className="px-3 text-small text-ink-soft max-lg:hidden">Alt with ↑ or ↓ moves what is selected.</p>
    </nav>
  );
}
