import { Link } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import type { PlanDetail } from "#contract/api/plans.ts";
import { Card } from "#web/components/card.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Select } from "#web/components/field.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { useToast } from "#web/components/toast.tsx";
import { BasicsPart } from "./basics-part.tsx";
import { CompetencyPart } from "./competency-part.tsx";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { EditorProvider } from "./editor-context.ts";
import { type EditorState, editing, editorReducer, isDirty } from "./editor-state.ts";
import { EditorToolbar } from "./editor-toolbar.tsx";
import { Outline } from "./outline.tsx";
import { existingPart, type Part, partKey, partOf, partsOf, partTitle } from "./part.ts";
import type { PlanDraft } from "./plan-changes.ts";
import { PlanNotes } from "./plan-notes.tsx";
import { QuestionPart } from "./question-part.tsx";
import { SettingsPart } from "./settings-part.tsx";
import { StagePart } from "./stage-part.tsx";
import { UnsavedGuard } from "./unsaved-guard.tsx";
import { usePlanCheck } from "./use-plan-check.ts";
import { usePlanSaving } from "./use-plan-saving.ts";

function PartForm({ part }: { part: Part }) {
  switch (part.type) {
    case "basics":
      return <BasicsPart />;
    case "settings":
      return <SettingsPart />;
    case "competency":
      return <CompetencyPart c={part.c} />;
    case "stage":
      return <StagePart s={part.s} />;
    case "question":
      return <QuestionPart s={part.s} q={part.q} />;
  }
}

/** Identity of what is edited, so that a moved part keeps its fields and another part gets fresh ones. */
function identity(plan: PlanDraft, part: Part): string {
  if (part.type === "competency") return `c ${plan.competencies[part.c]?.id}`;
  if (part.type === "stage") return `s ${plan.stages[part.s]?.id}`;
  if (part.type === "question") return `q ${plan.stages[part.s]?.questions[part.q]?.id}`;
  return part.type;
}

/** A plan that is not among the organisation's yet: saving makes it one. */
export function NewPlanEditor({ plan }: { plan: PlanDraft }) {
  return <Editor detail={null} start={editing(plan, 0)} onVersion={() => undefined} />;
}

export function PlanEditor({
  detail,
  newest,
  onVersion,
}: {
  detail: PlanDetail;
  newest: number;
  onVersion: (version: number) => void;
}) {
  const start = editing(detail.plan, newest, detail.version === newest ? detail.updatedAt : null);
  return <Editor detail={detail} start={start} onVersion={onVersion} />;
}

function Editor({
  detail,
  start,
  onVersion,
}: {
  detail: PlanDetail | null;
  start: EditorState;
  onVersion: (version: number) => void;
}) {
  const [state, dispatch] = useReducer(editorReducer, start);
  const newest = start.basedOn;
  const [wanted, setWanted] = useState<Part>({ type: "basics" });
  const toast = useToast();
  const { draft } = state;
  const part = existingPart(draft, wanted);
  const { notes, checking } = usePlanCheck(draft);
  const saving = usePlanSaving(detail?.id ?? null, state, dispatch);
  const isNew = state.basedOn === 0;
  const dirty = isDirty(state) || isNew || (detail !== null && detail.version !== newest);
  const change = useCallback(
    (next: PlanDraft, field?: string) => dispatch({ type: "change", draft: next, field: field ?? null }),
    [],
  );
  const remove = useCallback(
    (next: PlanDraft, what: string) => {
      dispatch({ type: "change", draft: next, field: null });
      toast({ text: `${what} is removed.`, undo: { label: "Undo", run: () => dispatch({ type: "undo" }) } });
    },
    [toast],
  );
  const editor = useMemo(() => ({ draft, notes, change, remove, select: setWanted }), [draft, notes, change, remove]);
  const { save } = saving;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      if (dirty) save();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [dirty, save]);
  return (
    <EditorProvider value={editor}>
      <PageTitle
        over={
          <Link to="/plans" search={{}}>
            Plans
          </Link>
        }
      >
        {draft.title || "Plan without a title"}
      </PageTitle>
      <EditorToolbar
        detail={detail}
        state={state}
        dirty={dirty}
        checking={checking}
        saving={saving.saving}
        newest={newest}
        dispatch={dispatch}
        onSave={save}
        onVersion={onVersion}
      />
      <Failure error={saving.error} />
      <PlanNotes notes={notes} onSelect={(path) => setWanted(partOf(path))} />
      <div className="grid items-start gap-6 lg:grid-cols-[18rem_minmax(0,1fr)]">
        <div className="max-lg:hidden lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto">
          <Outline selected={part} />
        </div>
        <div className="lg:hidden">
          <Select
            label="Part of the plan"
            value={partKey(part)}
            onChange={(event) => setWanted(partOf(event.target.value))}
          >
            {partsOf(draft).map((entry) => (
              <option key={partKey(entry)} value={partKey(entry)}>
                {entry.type === "question" ? "– " : ""}
                {partTitle(draft, entry)}
              </option>
            ))}
          </Select>
        </div>
        <Card className="grid min-w-0 gap-5">
          <h2 className="font-serif text-title font-semibold">
            {part.type === "question"
              ? "Question"
              : part.type === "stage"
                ? `Stage: ${partTitle(draft, part)}`
                : part.type === "competency"
                  ? `Competency: ${partTitle(draft, part)}`
                  : partTitle(draft, part)}
          </h2>
          <div key={identity(draft, part)} className="grid gap-5">
            <PartForm part={part} />
          </div>
        </Card>
      </div>
      <UnsavedGuard dirty={isDirty(state) || isNew} />
      <ConflictDialog
        open={saving.conflict}
        busy={saving.copying}
        onKeepCopy={saving.saveCopy}
        onTakeTheirs={saving.takeTheirs}
        onClose={saving.closeConflict}
      />
    </EditorProvider>
  );
}
