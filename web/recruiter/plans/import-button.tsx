import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { createPlan } from "#contract/api/plans.ts";
import type { Plan } from "#contract/plan.ts";
import { call } from "#web/api.ts";
import { Alert } from "#web/components/alert.tsx";
import { Button } from "#web/components/button.tsx";
import { Dialog } from "#web/components/dialog.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Field, TextArea } from "#web/components/field.tsx";
import { useAction } from "#web/recruiter/use-action.ts";
import { uploadIcon } from "#web/recruiter/drawings.ts";
import { readPlanJson } from "./read-plan-json.ts";

/** A plan from JSON as exported, from a file or pasted. */
export function ImportButton() {
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [problems, setProblems] = useState<readonly string[]>([]);
  const area = useRef<HTMLTextAreaElement>(null);
  const create = useAction((plan: Plan) => call(createPlan, { body: { plan } }), {
    stale: [["plans"]],
    onDone: (made) => void navigate({ to: "/plans/$id", params: { id: made.id }, search: {} }),
  });
  const bring = () => {
    const read = readPlanJson(text);
    setProblems(read.ok ? [] : read.problems);
    if (read.ok) create.mutate(read.plan);
    else area.current?.focus();
  };
  return (
    <>
      <Button icon={uploadIcon} onClick={() => setOpen(true)}>
        Import
      </Button>
      <Dialog
        open={open}
        wide
        title="Import a plan"
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button look="primary" busy={create.isPending} disabled={text.trim() === ""} onClick={bring}>
              Import plan
            </Button>
          </>
        }
      >
        <Field
          label="File"
          type="file"
          accept="application/json,.json"
          hint="A plan that was exported from Viva."
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) void file.text().then(setText);
          }}
        />
        <TextArea
          ref={area}
          label="Or paste the JSON"
          rows={8}
          spellCheck={false}
          className="max-h-72 min-h-36 overflow-y-auto font-mono text-small"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {problems.length > 0 && (
          <Alert kind="danger" urgent title="This is not a plan that Viva can run">
            <ul className="list-disc ps-5">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Alert>
        )}
        <Failure error={create.error} />
      </Dialog>
    </>
  );
}
