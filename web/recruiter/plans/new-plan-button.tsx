import { useNavigate } from "@tanstack/react-router";
import { createPlan } from "#contract/api/plans.ts";
import { plan as planSchema } from "#contract/plan.ts";
import { call } from "#web/api.ts";
import { Button } from "#web/components/button.tsx";
import { Failure } from "#web/components/failure.tsx";
import { useAction } from "#web/recruiter/use-action.ts";

/** The least that can be run, with words that say what to put in their place. */
const blank = planSchema.parse({
  title: "New plan",
  position: "Name of the position",
  competencies: [],
  stages: [
    {
      id: "introduction",
      kind: "introduction",
      title: "Welcome",
      questions: [
        {
          id: "opener",
          style: "opener",
          difficulty: "easy",
          maxProbes: 0,
          budgetMs: 60_000,
          text: "To begin with, what interests you in this position?",
        },
      ],
    },
    {
      id: "closing",
      kind: "closing",
      title: "Closing",
      questions: [
        {
          id: "anything-else",
          style: "closing",
          difficulty: "easy",
          maxProbes: 0,
          budgetMs: 60_000,
          text: "Is there anything you would like to add before we finish?",
        },
      ],
    },
  ],
});

export function NewPlanButton() {
  const navigate = useNavigate();
  const create = useAction(() => call(createPlan, { body: { plan: blank } }), {
    stale: [["plans"]],
    onDone: (made) => void navigate({ to: "/plans/$id", params: { id: made.id }, search: {} }),
  });
  return (
    <>
      <Button icon="plus" busy={create.isPending} onClick={() => create.mutate()}>
        Write one
      </Button>
      <Failure error={create.error} />
    </>
  );
}
