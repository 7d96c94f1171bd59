import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { validatePlan } from "#contract/api/plans.ts";
import { call } from "#web/api.ts";
import { useLater } from "#web/components/use-later.ts";
import { type Note, notesOf } from "./field-notes.ts";
import type { PlanDraft } from "./plan-changes.ts";

const restMs = 600;
const none: readonly Note[] = [];

/** What the server makes of the draft, shortly after typing rests. */
export function usePlanCheck(draft: PlanDraft): { notes: readonly Note[]; checking: boolean } {
  const settled = useLater(draft, restMs);
  const check = useQuery({
    queryKey: ["plan-check", settled],
    queryFn: async ({ signal }) => {
      const { problems, findings } = await call(validatePlan, { body: { plan: settled }, signal });
      return notesOf(problems, findings);
    },
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 30_000,
  });
  return { notes: check.data ?? none, checking: settled !== draft || check.isFetching };
}
