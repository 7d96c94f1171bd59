import type { Dispatch } from "react";
import type { PlanDetail } from "#contract/api/plans.ts";
import { Button } from "#web/components/button.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Select } from "#web/components/field.tsx";
import { dateWords, durationWords } from "#web/components/time-words.ts";
import { PlanMenu } from "#web/recruiter/plans/plan-menu.tsx";
import { usePlanActions } from "#web/recruiter/plans/use-plan-actions.ts";
import { useMe } from "#web/recruiter/use-me.ts";
import { redoIcon, undoIcon } from "#web/recruiter/drawings.ts";
import type { EditorAction, EditorState } from "./editor-state.ts";

type Props = {
  /** Null for a plan that was never saved. */
  detail: PlanDetail | null;
  state: EditorState;
  dirty: boolean;
  checking: boolean;
  saving: boolean;
  newest: number;
  dispatch: Dispatch<EditorAction>;
  onSave: () => void;
  onVersion: (version: number) => void;
};

export function EditorToolbar({ detail, state, dirty, checking, saving, newest, dispatch, onSave, onVersion }: Props) {
  const { may } = useMe();
  const actions = usePlanActions(detail ?? { id: "", title: "" });
  const { draft } = state;
  const mustAsk = draft.stages.flatMap((stage) => stage.questions).filter((asked) => asked.kind === "must_ask");
  const needed = mustAsk.reduce((sum, asked) => sum + asked.budgetMs, 0);
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        {may("recruiter") && (
          <>
            <Button look="primary" busy={saving} disabled={!dirty} onClick={onSave}>
              Save
            </Button>
            <Button
              disabled={state.past.length === 0}
              icon={undoIcon}
              aria-label="Undo the last change"
              onClick={() => dispatch({ type: "undo" })}
            >
              Undo
            </Button>
            <Button
              disabled={state.future.length === 0}
              icon={redoIcon}
              aria-label="Redo"
              onClick={() => dispatch({ type: "redo" })}
            >
              Redo
            </Button>
            {detail !== null && (
              <>
                <Button icon="play" disabled={dirty} title={dirty ? "Save first" : undefined} onClick={actions.attempt}>
                  Try as a candidate
                </Button>
                <PlanMenu plan={detail} actions={actions} />
              </>
            )}
          </>
        )}
        {detail !== null && (
          <div className="ms-auto max-sm:ms-0 max-sm:basis-full">
            <Select
              labelHidden
              label="Version"
              value={detail.version}
              onChange={(event) => onVersion(Number(event.target.value))}
            >
              {detail.versions
                .toSorted((a, b) => b.version - a.version)
                .map((entry) => (
                  <option key={entry.id} value={entry.version}>
                    Version {entry.version}, {dateWords(entry.createdAt)}
                    {entry.used ? ", in use" : ""}
                  </option>
                ))}
            </Select>
          </div>
        )}
      </div>
      <output className="text-small text-ink-soft">
        {mustAsk.length} questions are always asked and need {durationWords(needed)} of{" "}
        {durationWords(draft.settings.maxDurationMs)}. {dirty ? "Not saved yet." : "Everything is saved."}{" "}
        {checking ? "Checking…" : ""}{" "}
        {detail?.versions.some((entry) => entry.version === newest && entry.used) === true &&
          dirty &&
          "Interviews use this version, so saving makes a new one."}
      </output>
      <Failure error={actions.error} />
    </div>
  );
}
