import { useState } from "react";
import { endInterview, extendInterview, type InterviewDetail, nudgeInterview } from "#contract/api/interviews.ts";
import { maxNudgeChars } from "#contract/live/recruiter.ts";
import { call, newId } from "#web/api.ts";
import { Button } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { ConfirmButton } from "#web/components/confirm-button.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Select, TextArea } from "#web/components/field.tsx";
import { useToast } from "#web/components/toast.tsx";
import { useAction } from "#web/recruiter/use-action.ts";
import { useMe } from "#web/recruiter/use-me.ts";

const minute = 60_000;

/** What a recruiter can do in a running interview. Ids travel with each, so pressing twice counts once. */
export function RunningActions({ interview }: { interview: Pick<InterviewDetail, "id" | "candidate"> }) {
  const { id } = interview;
  const { may } = useMe();
  const toast = useToast();
  const [text, setText] = useState("");
  const [minutes, setMinutes] = useState(10);
  const [nudgeId, setNudgeId] = useState(newId);
  const [extendId, setExtendId] = useState(newId);
  const stale = [["interview", id]];
  const nudge = useAction(() => call(nudgeInterview, { params: { id }, body: { id: nudgeId, text } }), {
    stale,
    onDone: () => {
      setText("");
      setNudgeId(newId());
      toast({ text: "The candidate sees your message." });
    },
  });
  const extend = useAction(
    () => call(extendInterview, { params: { id }, body: { id: extendId, ms: minutes * minute } }),
    {
      stale,
      onDone: () => {
        setExtendId(newId());
        toast({ text: `The candidate has ${minutes} minutes more.` });
      },
    },
  );
  const end = useAction(() => call(endInterview, { params: { id }, body: { id: newId() } }), {
    stale: [...stale, ["interviews"]],
    onDone: () => toast({ text: "The interview is over. The report follows." }),
  });
  if (!may("recruiter")) return null;
  return (
    <Card id="step-in" className="grid scroll-mt-6 gap-5">
      <h2 className="font-serif text-title font-semibold">Step in</h2>
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          nudge.mutate();
        }}
      >
        <TextArea
          label="Message to the candidate"
          rows={2}
          required
          maxLength={maxNudgeChars}
          value={text}
          hint="Shown as yours, between the interviewer’s words."
          onChange={(event) => setText(event.target.value)}
        />
        <div>
          <Button type="submit" icon="send" busy={nudge.isPending} disabled={text.trim() === ""}>
            Send message
          </Button>
        </div>
      </form>
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          extend.mutate();
        }}
      >
        <div className="min-w-32 flex-1">
          <Select label="More time" value={minutes} onChange={(event) => setMinutes(Number(event.target.value))}>
            {[5, 10, 15, 20, 30].map((entry) => (
              <option key={entry} value={entry}>
                {entry} minutes
              </option>
            ))}
          </Select>
        </div>
        <Button type="submit" icon="clock" busy={extend.isPending}>
          Give time
        </Button>
      </form>
      <Failure error={nudge.error ?? extend.error} />
      <ConfirmButton
        icon="stop"
        title="End the interview now?"
        body={`${interview.candidate.name} is told that the interview is over and cannot go on. What was said so far is evaluated. This cannot be undone.`}
        confirmLabel="End the interview"
        onConfirm={() => end.mutateAsync()}
      >
        End interview
      </ConfirmButton>
    </Card>
  );
}
