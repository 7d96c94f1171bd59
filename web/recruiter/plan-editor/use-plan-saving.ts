import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type Dispatch, useEffect, useState } from "react";
import { createPlan, getPlan, type PlanDetail, putPlan } from "#contract/api/plans.ts";
import { ApiError, call } from "#web/api.ts";
import { useToast } from "#web/components/toast.tsx";
import { planQuery } from "#web/recruiter/queries.ts";
import type { EditorAction, EditorState } from "./editor-state.ts";

/** Saving, and what to do when somebody else was faster. Without an id, saving makes a plan and goes there. */
export function usePlanSaving(id: string | null, state: EditorState, dispatch: Dispatch<EditorAction>) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const [conflict, setConflict] = useState(false);
  const [copy, setCopy] = useState<string | null>(null);
  // Only after a render that has nothing unsaved any more: else the guard would ask.
  useEffect(() => {
    if (copy !== null) void navigate({ to: "/plans/$id", params: { id: copy }, search: {} });
  }, [copy, navigate]);
  const keep = (made: PlanDetail) => {
    client.setQueryData(planQuery(made.id).queryKey, made);
    void client.invalidateQueries({ queryKey: ["plans"] });
  };
  const save = useMutation({
    mutationFn: (sent: EditorState["draft"]) =>
      id === null
        ? call(createPlan, { body: { plan: sent } })
        : call(putPlan, {
            params: { id },
            body: {
              plan: sent,
              basedOn: state.basedOn,
              ...(state.basedOnUpdatedAt !== null && { basedOnUpdatedAt: state.basedOnUpdatedAt }),
            },
          }),
    onSuccess: (made, sent) => {
      keep(made);
      dispatch({ type: "saved", plan: made.plan, version: made.version, updatedAt: made.updatedAt, sent });
      if (id === null) setCopy(made.id);
      toast({
        text:
          id === null
            ? "Saved among your plans."
            : made.version === state.basedOn
              ? "Saved."
              : `Saved as version ${made.version}. Interviews that exist keep theirs.`,
      });
    },
    onError: (error) => setConflict(error instanceof ApiError && error.code === "CONFLICT"),
  });
  const saveCopy = useMutation({
    mutationFn: () =>
      call(createPlan, { body: { plan: { ...state.draft, title: `${state.draft.title.slice(0, 110)} (mine)` } } }),
    onSuccess: (made) => {
      keep(made);
      setConflict(false);
      dispatch({ type: "load", plan: state.saved, version: state.basedOn, updatedAt: state.basedOnUpdatedAt });
      toast({ text: "Your version is saved as a copy." });
      setCopy(made.id);
    },
  });
  const takeTheirs = useMutation({
    mutationFn: () => call(getPlan, { params: { id: id ?? "" } }),
    onSuccess: (theirs) => {
      keep(theirs);
      setConflict(false);
      save.reset();
      dispatch({ type: "load", plan: theirs.plan, version: theirs.version, updatedAt: theirs.updatedAt });
    },
  });
  return {
    save: () => save.mutate(state.draft),
    saveCopy: () => saveCopy.mutate(),
    takeTheirs: () => takeTheirs.mutate(),
    saving: save.isPending,
    copying: saveCopy.isPending,
    error: conflict ? null : (save.error ?? saveCopy.error ?? takeTheirs.error),
    conflict,
    closeConflict: () => setConflict(false),
  };
}
