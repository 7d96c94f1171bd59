import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { createPlan } from "#contract/api/plans.ts";
import { call, newId } from "#web/api.ts";
import { Button } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { Failure } from "#web/components/failure.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { durationWords } from "#web/components/time-words.ts";
import { useToast } from "#web/components/toast.tsx";
import { libraryPlanQuery } from "#web/recruiter/queries.ts";
import { AnchorList } from "#web/recruiter/report/anchor-list.tsx";
import { useAction } from "#web/recruiter/use-action.ts";
import { useMe } from "#web/recruiter/use-me.ts";
import { levelWords } from "#web/recruiter/words.ts";
import { PageProblem } from "#web/recruiter/shell/page-problem.tsx";
import { PractiseButton } from "./practise-button.tsx";
import { QuestionSheet } from "./question-sheet.tsx";

export function LibraryPlanPage() {
  const { id } = useParams({ from: "/app/library/plans/$id" });
  const { may } = useMe();
  const navigate = useNavigate();
  const toast = useToast();
  const [key] = useState(newId);
  const query = useQuery(libraryPlanQuery(id));
  const use = useAction(() => call(createPlan, { body: { library: id }, idempotencyKey: key }), {
    stale: [["plans"]],
    onDone: (made) => {
      toast({ text: "The plan is yours now. Change what you like; the library stays as it is." });
      void navigate({ to: "/plans/$id", params: { id: made.id }, search: {} });
    },
  });
  if (query.isError) return <PageProblem title="Library" error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <Skeleton lines={8} label="Loading the plan" />;
  const { plan, summary } = query.data;
  const total = plan.competencies.reduce((sum, entry) => sum + entry.weight, 0);
  return (
    <>
      <PageTitle
        over={
          <Link to="/library" search={{}}>
            Library
          </Link>
        }
        lead={summary}
        actions={
          <>
            {may("recruiter") && (
              <Button look="primary" busy={use.isPending} onClick={() => use.mutate()}>
                Use this plan
              </Button>
            )}
            <PractiseButton given={{ library: id }}>Practise with it</PractiseButton>
          </>
        }
      >
        {plan.title}
      </PageTitle>
      <Failure error={use.error} />
      <p className="text-ink-soft">
        {levelWords[plan.level]}, {plan.stages.reduce((sum, stage) => sum + stage.questions.length, 0)} questions, up to{" "}
        {durationWords(plan.settings.maxDurationMs)}
        {plan.language === "de" && ", in German"}
      </p>
      <Card className="grid gap-3">
        <h2 className="font-serif text-title font-semibold">What is rated</h2>
        {plan.competencies.map((entry) => (
          <details key={entry.id} className="border-b border-line pb-2 last:border-0">
            <summary className="min-h-9 py-1 font-medium">
              {entry.name}{" "}
              <span className="font-normal text-ink-soft">
                ({total === 0 ? 0 : Math.round((entry.weight / total) * 100)} % of the overall score)
              </span>
            </summary>
            <div className="grid gap-3 pt-2">
              <p className="text-ink-soft">{entry.definition}</p>
              <AnchorList anchors={entry.anchors} />
            </div>
          </details>
        ))}
      </Card>
      {plan.stages.map((stage) => (
        <Card key={stage.id} className="grid gap-5">
          <div>
            <h2 className="font-serif text-title font-semibold">{stage.title}</h2>
            {stage.goal !== "" && <p className="text-ink-soft">{stage.goal}</p>}
          </div>
          <ol className="grid gap-5">
            {stage.questions.map((question) => (
              <li key={question.id} className="border-s-2 border-line ps-4">
                <QuestionSheet
                  question={question}
                  note={plan.competencies.find((entry) => entry.id === question.competency)?.name}
                />
              </li>
            ))}
          </ol>
        </Card>
      ))}
    </>
  );
}
