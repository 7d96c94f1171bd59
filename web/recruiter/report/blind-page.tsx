import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { InterviewDetail } from "#contract/api/interviews.ts";
import { Alert } from "#web/components/alert.tsx";
import { buttonClass } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { planQuery, reportQuery } from "#web/recruiter/queries.ts";
import { RatingForm } from "./rating-form.tsx";

/** Where the organisation wants people to rate first: the anchors and the transcript, and nothing of the report. */
export function BlindPage({ interview }: { interview: InterviewDetail }) {
  const { plan } = interview;
  const ofPlan = useQuery({ ...planQuery(plan.id ?? "", plan.version), enabled: plan.id !== null });
  // A plan that is no longer kept: the report names the same competencies, and only their names and levels are used.
  const ofReport = useQuery({ ...reportQuery(interview.id), enabled: plan.id === null });
  const competencies =
    ofPlan.data?.plan.competencies.map((entry) => ({
      competency: entry.id,
      name: entry.name,
      anchors: entry.anchors,
    })) ?? (ofReport.data !== undefined && "competencies" in ofReport.data ? ofReport.data.competencies : undefined);
  return (
    <div className="grid gap-6">
      <Alert
        icon="lock"
        title="Rate first, then read the report"
        actions={
          <Link
            to="/interviews/$id/transcript"
            params={{ id: interview.id }}
            search={{}}
            className={buttonClass("secondary", "small")}
          >
            Read the transcript
          </Link>
        }
      >
        Your organisation asks reviewers for their own view before the report can colour it. Read the transcript, rate
        what you can, and the report opens.
      </Alert>
      <Failure error={ofPlan.error ?? ofReport.error} />
      <Card className="max-w-2xl">
        {competencies === undefined ? (
          <Skeleton lines={6} />
        ) : (
          <RatingForm interview={interview} competencies={competencies} mine={undefined} withAnchors />
        )}
      </Card>
    </div>
  );
}
