import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { createOrganisation } from "#contract/api/people.ts";
import { call } from "#web/api.ts";
import { Button } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Field } from "#web/components/field.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { meQuery } from "#web/recruiter/queries.ts";
import { useAction } from "#web/recruiter/use-action.ts";
import { useMe } from "#web/recruiter/use-me.ts";

/** The first organisation, or one more. Somebody who only practises needs none. */
export function NewOrganisationPage() {
  const { me } = useMe();
  const [name, setName] = useState("");
  const client = useQueryClient();
  const navigate = useNavigate();
  const create = useAction(() => call(createOrganisation, { body: { name } }), {
    onDone: (profile) => {
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== "me" });
      client.setQueryData(meQuery.queryKey, profile);
      void navigate({ to: "/interviews", search: {} });
    },
  });
  const first = me.organisations.length === 0;
  return (
    <div className="mx-auto grid w-full max-w-xl gap-6">
      <PageTitle
        lead={
          first
            ? "Plans, interviews and colleagues belong to an organisation. Candidates see its name at the door."
            : "Its plans, interviews and colleagues are kept apart from those of your others."
        }
      >
        {first ? "Name your organisation" : "New organisation"}
      </PageTitle>
      <Card>
        <form
          className="grid gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            create.mutate();
          }}
        >
          <Field
            label="Name"
            required
            maxLength={80}
            autoComplete="organization"
            value={name}
            onChange={(event) => setName(event.target.value)}
            hint="The name that candidates know you by."
          />
          <Failure error={create.error} />
          <div>
            <Button look="primary" type="submit" busy={create.isPending}>
              Create organisation
            </Button>
          </div>
        </form>
      </Card>
      {first && (
        <p className="text-ink-soft">
          Only here to practise? You need no organisation:{" "}
          <Link to="/practice" search={{}}>
            go to your practice interviews
          </Link>
          .
        </p>
      )}
    </div>
  );
}
