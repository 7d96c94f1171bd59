import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { patchMe } from "#contract/api/people.ts";
import { call } from "#web/api.ts";
import { Button, buttonClass } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { Failure } from "#web/components/failure.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { useToast } from "#web/components/toast.tsx";
import { NameField, NewPasswordField, PasswordField } from "#web/recruiter/account/account-fields.tsx";
import { meQuery } from "#web/recruiter/queries.ts";
import { useAction } from "#web/recruiter/use-action.ts";
import { useMe } from "#web/recruiter/use-me.ts";
import { roleWords } from "#web/recruiter/words.ts";

export function ProfilePage() {
  const { me } = useMe();
  const toast = useToast();
  const client = useQueryClient();
  const [name, setName] = useState(me.user.name);
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const rename = useAction(() => call(patchMe, { body: { name } }), {
    stale: [["organisation"]],
    onDone: (profile) => {
      client.setQueryData(meQuery.queryKey, profile);
      toast({ text: "Your name is changed." });
    },
  });
  const change = useAction(() => call(patchMe, { body: { currentPassword: current, newPassword: next } }), {
    onDone: () => {
      setCurrent("");
      setNext("");
      toast({ text: "Your password is changed." });
    },
  });
  return (
    <>
      <PageTitle lead={me.user.email}>Your profile</PageTitle>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card>
          <form
            className="grid gap-5"
            onSubmit={(event) => {
              event.preventDefault();
              rename.mutate();
            }}
          >
            <h2 className="font-serif text-title font-semibold">Name</h2>
            <NameField value={name} onValue={setName} hint="Colleagues see it at your ratings and decisions." />
            <Failure error={rename.error} />
            <div>
              <Button type="submit" look="primary" busy={rename.isPending} disabled={name.trim() === me.user.name}>
                Save name
              </Button>
            </div>
          </form>
        </Card>
        <Card>
          <form
            className="grid gap-5"
            onSubmit={(event) => {
              event.preventDefault();
              change.mutate();
            }}
          >
            <h2 className="font-serif text-title font-semibold">Password</h2>
            <input type="hidden" name="username" autoComplete="username" value={me.user.email} readOnly />
            <PasswordField label="Current password" value={current} onValue={setCurrent} />
            <NewPasswordField value={next} onValue={setNext} />
            <Failure error={change.error} />
            <div>
              <Button type="submit" look="primary" busy={change.isPending}>
                Change password
              </Button>
            </div>
          </form>
        </Card>
        <Card className="grid gap-4">
          <h2 className="font-serif text-title font-semibold">Organisations</h2>
          {me.organisations.length === 0 ? (
            <p className="text-ink-soft">
              You are in none. For practice you need none; to interview others, create one or ask a colleague for an
              invitation.
            </p>
          ) : (
            <ul className="grid gap-2">
              {me.organisations.map((entry) => (
                <li key={entry.id} className="flex flex-wrap justify-between gap-3">
                  <span className="font-medium">{entry.name}</span>
                  <span className="text-ink-soft">{roleWords[entry.role].label}</span>
                </li>
              ))}
            </ul>
          )}
          <div>
            <Link to="/organisations/new" className={buttonClass("secondary", "small")}>
              New organisation
            </Link>
          </div>
        </Card>
      </div>
    </>
  );
}
