import { evaluateInterview } from "#contract/api/interviews.ts";
import { call } from "#web/api.ts";
import { useToast } from "#web/components/toast.tsx";
import { useAction } from "./use-action.ts";

/** Evaluates an interview that is over, for the first time or once more. The report before stays as it is. */
export function useEvaluate(id: string, done = "The evaluation is running again.") {
  const toast = useToast();
  return useAction(() => call(evaluateInterview, { params: { id } }), {
    stale: [["interview", id], ["interviews"], ["evaluations"]],
    onDone: () => toast({ text: done }),
  });
}
