import type { InterviewDetail, PersonRating } from "#contract/api/interviews.ts";
import type { Anchors } from "#contract/plan.ts";
import { Card } from "#web/components/card.tsx";
import { dateWords } from "#web/components/time-words.ts";
import { DecisionBadge } from "#web/recruiter/interviews/status-badges.tsx";
import { RatingForm } from "./rating-form.tsx";

type Props = {
  interview: InterviewDetail;
  competencies: readonly { competency: string; name: string; anchors: Anchors }[];
  mine: PersonRating | undefined;
  others: readonly PersonRating[];
};

/** What people make of the interview. */
export function PeopleCard({ interview, competencies, mine, others }: Props) {
  return (
    <Card className="grid gap-5">
      <h2 className="font-serif text-title font-semibold">Your own view</h2>
      <p className="text-small text-ink-soft">Kept beside the report. You decide; the report does not.</p>
      <RatingForm key={mine?.id ?? "new"} interview={interview} competencies={competencies} mine={mine} />
      {others.length > 0 && (
        <div className="grid gap-3 border-t border-line pt-4">
          <h3 className="font-medium">Colleagues</h3>
          <ul className="grid gap-3">
            {others.map((person) => (
              <li key={person.id} className="grid gap-1">
                <div className="flex flex-wrap items-center justify-between gap-2">
                  <span className="font-medium">{person.by.name}</span>
                  <DecisionBadge decision={person.decision} />
                </div>
                {person.reason !== "" && <p>{person.reason}</p>}
                <p className="text-small text-ink-soft">
                  {dateWords(person.createdAt)}
                  {person.blind ? ", rated before seeing the report" : ", rated after seeing the report"}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}
