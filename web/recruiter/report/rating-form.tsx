import { useState } from "react";
import {
  decision as decisions,
  type InterviewDetail,
  type PersonRating,
  rateInterview,
} from "#contract/api/interviews.ts";
import type { Anchors } from "#contract/plan.ts";
import { call } from "#web/api.ts";
import { Button } from "#web/components/button.tsx";
import { Failure } from "#web/components/failure.tsx";
import { TextArea } from "#web/components/field.tsx";
import { useToast } from "#web/components/toast.tsx";
import { useAction } from "#web/recruiter/use-action.ts";
import { decisionWords } from "#web/recruiter/words.ts";

type Rated = { competency: string; name: string; anchors: Anchors };
type Props = {
  interview: InterviewDetail;
  competencies: readonly Rated[];
  /** The person's own latest ratings, to start from. */
  mine: PersonRating | undefined;
  /** Shows the anchors under each choice: for rating before the report has been seen. */
  withAnchors?: boolean;
};

const steps = [1, 2, 3, 4, 5];
const box =
  "grid min-h-10 flex-1 place-items-center rounded-control border border-line-strong px-2 text-center text-small font-medium has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus";
const choice = `${box} has-checked:border-brand has-checked:bg-brand has-checked:text-on-brand`;
/** Where nothing is chosen, nothing should draw the eye. */
const noChoice = `${box} has-checked:bg-sunken`;

/** A person's own ratings and decision. They stand beside the report's and change nothing in it. */
export function RatingForm({ interview, competencies, mine, withAnchors = false }: Props) {
  const toast = useToast();
  const [ratings, setRatings] = useState<Record<string, number>>(mine?.ratings ?? {});
  const [decision, setDecision] = useState(mine?.decision ?? null);
  const [reason, setReason] = useState(mine?.reason ?? "");
  const save = useAction(
    () => call(rateInterview, { params: { id: interview.id }, body: { ratings, decision, reason } }),
    {
      stale: [["interview", interview.id], ["interviews"], ["job"]],
      onDone: () => toast({ text: "Your ratings are saved." }),
    },
  );
  const nothing = Object.keys(ratings).length === 0 && decision === null;
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {competencies.map((entry) => {
        const chosen = ratings[entry.competency];
        return (
          <fieldset key={entry.competency} className="grid gap-2">
            <legend className="mb-1.5 font-medium">{entry.name}</legend>
            <div className="flex gap-1.5">
              {steps.map((step) => (
                <label key={step} className={choice} title={entry.anchors[step - 1]}>
                  <input
                    type="radio"
                    className="sr-only"
                    name={`rating-${entry.competency}`}
                    checked={chosen === step}
                    onChange={() => setRatings({ ...ratings, [entry.competency]: step })}
                  />
                  {step}
                </label>
              ))}
              <label className={noChoice}>
                <input
                  type="radio"
                  className="sr-only"
                  name={`rating-${entry.competency}`}
                  checked={chosen === undefined}
                  onChange={() =>
                    setRatings(Object.fromEntries(Object.entries(ratings).filter(([id]) => id !== entry.competency)))
                  }
                />
                <span aria-hidden="true">–</span>
                <span className="sr-only">Not rated</span>
              </label>
            </div>
            {chosen !== undefined && <p className="text-small text-ink-soft">{entry.anchors[chosen - 1]}</p>}
            {withAnchors && chosen === undefined && (
              <p className="text-small text-ink-soft">
                1: {entry.anchors[0]} <br />
                5: {entry.anchors[4]}
              </p>
            )}
          </fieldset>
        );
      })}
      <fieldset className="grid gap-2">
        <legend className="mb-1.5 font-medium">Your decision</legend>
        <div className="grid grid-cols-2 gap-1.5">
          {[...decisions.options, null].map((entry) => (
            <label key={entry ?? "none"} className={entry === null ? noChoice : choice}>
              <input
                type="radio"
                className="sr-only"
                name="decision"
                checked={decision === entry}
                onChange={() => setDecision(entry)}
              />
              {entry === null ? "Open" : decisionWords[entry].label}
            </label>
          ))}
        </div>
      </fieldset>
      <TextArea
        label={decision === null ? "Notes" : "Reason for the decision"}
        className="min-h-24"
        rows={3}
        maxLength={2_000}
        required={decision !== null}
        value={reason}
        hint="A sentence is enough. Colleagues see it; the candidate does not."
        onChange={(event) => setReason(event.target.value)}
      />
      <Failure error={save.error} />
      <div>
        <Button look="primary" type="submit" busy={save.isPending} disabled={nothing}>
          {mine === undefined ? "Save my ratings" : "Save the change"}
        </Button>
      </div>
    </form>
  );
}
