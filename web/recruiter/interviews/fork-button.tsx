import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { forkInterview, type InterviewDetail } from "#contract/api/interviews.ts";
import { call, newId } from "#web/api.ts";
import { Button } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { CopyBox } from "#web/components/copy-box.tsx";
import { Dialog } from "#web/components/dialog.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Select } from "#web/components/field.tsx";
import { dateTimeWords } from "#web/components/time-words.ts";
import { checkpointsQuery, plansQuery } from "#web/recruiter/queries.ts";
import { useAction } from "#web/recruiter/use-action.ts";
import { useMe } from "#web/recruiter/use-me.ts";

const moments: Record<string, string> = {
  started: "The interview began",
  replied: "The interviewer had replied",
  paused: "Paused",
  resumed: "Went on",
  ended: "The interview had ended",
};

/** Goes on from an earlier moment as a practice interview, to see how another plan would have fared. */
export function ForkButton({ interview }: { interview: InterviewDetail }) {
  const { id } = interview;
  const { may } = useMe();
  const [open, setOpen] = useState(false);
  const [seq, setSeq] = useState("");
  const [planId, setPlanId] = useState("");
  const checkpoints = useQuery({ ...checkpointsQuery(id), enabled: open });
  const plans = useQuery({ ...plansQuery({ pageSize: 100 }), enabled: open });
  const [key, setKey] = useState(newId);
  const fork = useAction(
    () =>
      call(forkInterview, {
        params: { id },
        body: { seq: Number(seq), ...(planId !== "" && { planId }) },
        idempotencyKey: key,
      }),
    {
      stale: [["interviews"], ["practice"]],
      onDone: () => setKey(newId()),
    },
  );
  if (!may("recruiter")) return null;
  const places = (checkpoints.data?.seqs ?? []).filter((entry) => entry.type in moments && entry.type !== "ended");
  return (
    <Card className="grid gap-3">
      <h2 className="font-serif text-title font-semibold">Replay from a moment</h2>
      <p className="text-small text-ink-soft">
        Go on from an earlier moment yourself, as practice, perhaps with another plan. The candidate and this interview
        are not touched.
      </p>
      <div>
        <Button icon="again" onClick={() => setOpen(true)}>
          Choose a moment
        </Button>
      </div>
      <Dialog
        open={open}
        title="Replay from a moment"
        onClose={() => {
          setOpen(false);
          fork.reset();
        }}
        actions={
          fork.isSuccess ? (
            <Button
              onClick={() => {
                setOpen(false);
                fork.reset();
              }}
            >
              Close
            </Button>
          ) : (
            <>
              <Button onClick={() => setOpen(false)}>Close</Button>
              <Button look="primary" disabled={seq === ""} busy={fork.isPending} onClick={() => fork.mutate()}>
                Create practice interview
              </Button>
            </>
          )
        }
      >
        {fork.isSuccess ? (
          <CopyBox label="Your practice link, shown only this once" value={fork.data.url} />
        ) : (
          <>
            <Select
              label="Moment"
              value={seq}
              onChange={(event) => setSeq(event.target.value)}
              hint={checkpoints.isPending ? "Loading the moments…" : undefined}
            >
              <option value="">Choose a moment</option>
              {places.map((place) => (
                <option key={place.seq} value={place.seq}>
                  {moments[place.type]}, {dateTimeWords(place.at)} (no. {place.seq})
                </option>
              ))}
            </Select>
            <Select label="Plan" value={planId} onChange={(event) => setPlanId(event.target.value)}>
              <option value="">The same plan</option>
              {plans.data?.items.map((entry) => (
                <option key={entry.id} value={entry.id}>
                  {entry.title}
                </option>
              ))}
            </Select>
            <Failure error={checkpoints.error ?? fork.error} />
          </>
        )}
      </Dialog>
    </Card>
  );
}
