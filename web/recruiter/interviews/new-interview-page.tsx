import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { createInterview } from "#contract/api/interviews.ts";
import { call, newId } from "#web/api.ts";
import { Button, buttonClass } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Field, Select } from "#web/components/field.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { useAction } from "#web/recruiter/use-action.ts";
import { type Basis, BasisPicker, basisBody } from "./basis-picker.tsx";
import { CvCard } from "./cv-card.tsx";
import { InviteLink } from "./invite-link.tsx";

const minute = 60_000;

export function NewInterviewPage() {
  const search = useSearch({ from: "/app/org/interviews/new" });
  const [basis, setBasis] = useState<Basis>(
    search.plan !== undefined
      ? { by: "plan", planId: search.plan }
      : search.job !== undefined
        ? { by: "job", jobId: search.job }
        : { by: "job", jobId: "" },
  );
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [extra, setExtra] = useState(0);
  const [days, setDays] = useState("");
  // The same form sent twice makes one interview.
  const [key, setKey] = useState(newId);
  const create = useAction(
    () => {
      const body = basisBody(basis);
      if (body === null) return Promise.reject(new Error("nothing chosen"));
      return call(createInterview, {
        body: {
          candidate: { name, email: email.trim() === "" ? null : email.trim() },
          ...body,
          extraMs: extra * minute,
          ...(days !== "" && { expiresInDays: Number(days) }),
        },
        idempotencyKey: key,
      });
    },
    { stale: [["interviews"], ["jobs"]] },
  );
  const again = () => {
    setName("");
    setEmail("");
    setExtra(0);
    setKey(newId());
    create.reset();
  };
  if (create.isSuccess) {
    const made = create.data;
    return (
      <>
        <PageTitle
          over={
            <Link to="/interviews" search={{}}>
              Interviews
            </Link>
          }
        >{`${made.candidate.name} is ready to be invited`}</PageTitle>
        {made.invitation?.url != null && <InviteLink url={made.invitation.url} name={made.candidate.name} />}
        <CvCard interview={made.id} name={made.candidate.name} isOver={false} />
        <div className="flex flex-wrap gap-3">
          <Link to="/interviews/$id" params={{ id: made.id }} className={buttonClass("primary")}>
            Go to the interview
          </Link>
          <Button onClick={again}>Invite somebody else</Button>
        </div>
      </>
    );
  }
  return (
    <>
      <PageTitle
        over={
          <Link to="/interviews" search={{}}>
            Interviews
          </Link>
        }
        lead="You get a link to send. The candidate needs no account."
      >
        New interview
      </PageTitle>
      <form
        className="grid max-w-2xl gap-6"
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate();
        }}
      >
        <Card className="grid gap-5">
          <h2 className="font-serif text-title font-semibold">What it follows</h2>
          <BasisPicker value={basis} onChange={setBasis} />
        </Card>
        <Card className="grid gap-5">
          <h2 className="font-serif text-title font-semibold">The candidate</h2>
          <Field
            label="Name"
            required
            maxLength={120}
            value={name}
            autoComplete="off"
            hint="The page behind the link greets the candidate by it. The evaluation never sees it."
            onChange={(event) => setName(event.target.value)}
          />
          <Field
            label="Email (optional)"
            type="email"
            maxLength={254}
            value={email}
            autoComplete="off"
            hint="Only to tell people apart. Viva sends nothing to it: you send the link."
            onChange={(event) => setEmail(event.target.value)}
          />
          <div className="grid gap-5 sm:grid-cols-2">
            <Select
              label="Extra time"
              value={extra}
              hint="As agreed with the candidate. No evaluation sees it."
              onChange={(event) => setExtra(Number(event.target.value))}
            >
              {[0, 5, 10, 15, 20, 30, 45, 60].map((minutes) => (
                <option key={minutes} value={minutes}>
                  {minutes === 0 ? "None" : `${minutes} minutes`}
                </option>
              ))}
            </Select>
            <Field
              label="Link works for (days)"
              type="number"
              min={1}
              max={90}
              placeholder="As in the settings"
              hint="Afterwards you can make a new one."
              value={days}
              onChange={(event) => setDays(event.target.value)}
            />
          </div>
        </Card>
        <Failure error={create.error} />
        <div className="flex flex-wrap gap-3">
          <Button look="primary" type="submit" busy={create.isPending} disabled={basisBody(basis) === null}>
            Create interview and link
          </Button>
          <Link to="/interviews" search={{}} className={buttonClass("quiet")}>
            Back
          </Link>
        </div>
      </form>
    </>
  );
}
