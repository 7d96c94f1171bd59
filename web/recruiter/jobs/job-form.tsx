import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { createJob, type Job, patchJob } from "#contract/api/plans.ts";
import { call, newId } from "#web/api.ts";
import { Button } from "#web/components/button.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Field, Select, TextArea } from "#web/components/field.tsx";
import { plansQuery } from "#web/recruiter/queries.ts";
import { useAction } from "#web/recruiter/use-action.ts";
import { levelWords } from "#web/recruiter/words.ts";

/** For a new job, or to change one. */
export function JobForm({ job, onDone, onCancel }: { job?: Job; onDone: (job: Job) => void; onCancel: () => void }) {
  const [title, setTitle] = useState(job?.title ?? "");
  const [description, setDescription] = useState(job?.description ?? "");
  const [planId, setPlanId] = useState(job?.planId ?? "");
  const [key] = useState(newId);
  const plans = useQuery(plansQuery({ pageSize: 100 }));
  const save = useAction(
    () => {
      const body = { title, description, planId: planId === "" ? null : planId };
      return job === undefined
        ? call(createJob, { body, idempotencyKey: key })
        : call(patchJob, { params: { id: job.id }, body });
    },
    { stale: [["jobs"], ["job", job?.id]], onDone },
  );
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Field label="Title" required maxLength={120} value={title} onChange={(event) => setTitle(event.target.value)} />
      <TextArea
        label="Description (optional)"
        rows={5}
        maxLength={20_000}
        value={description}
        hint="For you and your colleagues. What the interviewer may tell about the role stands in the plan."
        onChange={(event) => setDescription(event.target.value)}
      />
      <Select
        label="Plan"
        value={planId}
        onChange={(event) => setPlanId(event.target.value)}
        hint={
          job === undefined
            ? "You can choose it later; people can be invited once it is there."
            : "Interviews that exist keep the version they were created with."
        }
      >
        <option value="">None yet</option>
        {plans.data?.items.map((plan) => (
          <option key={plan.id} value={plan.id}>
            {plan.title} ({levelWords[plan.level].toLowerCase()})
          </option>
        ))}
      </Select>
      <Failure error={plans.error ?? save.error} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onCancel}>Cancel</Button>
        <Button look="primary" type="submit" busy={save.isPending}>
          {job === undefined ? "Create job" : "Save"}
        </Button>
      </div>
    </form>
  );
}
