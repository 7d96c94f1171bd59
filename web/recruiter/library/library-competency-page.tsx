import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Card } from "#web/components/card.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { libraryQuery } from "#web/recruiter/queries.ts";
import { AnchorList } from "#web/recruiter/report/anchor-list.tsx";
import { NothingHere } from "#web/recruiter/shell/nothing-here.tsx";
import { levelWords } from "#web/recruiter/words.ts";
import { PageProblem } from "#web/recruiter/shell/page-problem.tsx";
import { PractiseButton } from "./practise-button.tsx";
import { QuestionSheet } from "./question-sheet.tsx";

export function LibraryCompetencyPage() {
  const { id } = useParams({ from: "/app/library/competencies/$id" });
  const query = useQuery(libraryQuery);
  if (query.isError) return <PageProblem title="Library" error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <Skeleton lines={8} label="Loading the library" />;
  const competency = query.data.competencies.find((entry) => entry.id === id);
  if (competency === undefined) return <NothingHere />;
  return (
    <>
      <PageTitle
        over={
          <Link to="/library" search={{}}>
            Library
          </Link>
        }
        lead={competency.definition}
      >
        {competency.name}
      </PageTitle>
      <Card className="grid gap-4">
        <h2 className="font-serif text-title font-semibold">Five levels to rate by</h2>
        <AnchorList anchors={competency.anchors} />
      </Card>
      <h2 className="font-serif text-title font-semibold">Questions</h2>
      <ul className="grid gap-4">
        {competency.questions.map((question) => (
          <li key={question.id}>
            <Card className="grid gap-3">
              <QuestionSheet
                question={question}
                note={question.levels.map((entry) => levelWords[entry].toLowerCase()).join(", ")}
              />
              <div>
                <PractiseButton given={{ question: question.id }} small>
                  Practise this question
                </PractiseButton>
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </>
  );
}
