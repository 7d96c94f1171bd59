import { Link } from "@tanstack/react-router";
import type { PlanSummary } from "#contract/api/plans.ts";
import { Badge } from "#web/components/badge.tsx";
import { buttonClass } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { Failure } from "#web/components/failure.tsx";
import { agoWords, durationWords } from "#web/components/time-words.ts";
import { useNow } from "#web/components/use-now.ts";
import { useMe } from "#web/recruiter/use-me.ts";
import { levelWords } from "#web/recruiter/words.ts";
import { PlanMenu } from "./plan-menu.tsx";
import { usePlanActions } from "./use-plan-actions.ts";

export function PlanCard({ plan }: { plan: PlanSummary }) {
  const now = useNow();
  const { may } = useMe();
  const actions = usePlanActions(plan);
  const { id } = plan;
  return (
    <Card className="grid h-full content-start gap-3">
      <div className="flex items-start justify-between gap-3">
        <h2 className="font-serif text-title font-semibold">
          <Link to="/plans/$id" params={{ id }} search={{}} className="text-ink underline-offset-4 hover:underline">
            {plan.title}
          </Link>
        </h2>
        <Badge>Version {plan.version}</Badge>
      </div>
      <p className="text-ink-soft">
        {plan.position}, {levelWords[plan.level].toLowerCase()}
        {plan.language === "de" && ", in German"}
        {plan.purpose === "practice" && ", for practice"}
      </p>
      <p className="text-small text-ink-soft">
        {plan.questions} questions, up to {durationWords(plan.durationMs)}.{" "}
        {plan.interviews === 0
          ? "Not used yet"
          : plan.interviews === 1
            ? "Used in 1 interview"
            : `Used in ${plan.interviews} interviews`}
        , changed {agoWords(plan.updatedAt, now)}.
      </p>
      <Failure error={actions.error} />
      {may("recruiter") && (
        <div className="mt-auto flex flex-wrap gap-2 pt-1">
          <Link to="/interviews/new" search={{ plan: id }} className={buttonClass("secondary", "small")}>
            Invite
          </Link>
          <Link to="/plans/$id" params={{ id }} search={{}} className={buttonClass("secondary", "small")}>
            Edit
          </Link>
          <PlanMenu plan={plan} actions={actions} />
        </div>
      )}
    </Card>
  );
}
