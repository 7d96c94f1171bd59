import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { getRegistration } from "#contract/api/people.ts";
import { call } from "#web/api.ts";
import { Button } from "#web/components/button.tsx";
import { Failure } from "#web/components/failure.tsx";
import { memberInvitationQuery } from "#web/recruiter/queries.ts";
import { EmailField, NameField, NewPasswordField } from "./account-fields.tsx";
import { AccountFrame } from "./account-frame.tsx";
import { signUp } from "./auth-api.ts";
import { invitationIn } from "./next-place.ts";
import { useEnter } from "./use-enter.ts";

export function SignUpPage() {
  const { next } = useSearch({ from: "/sign-up" });
  const invitation = invitationIn(next);
  const invited = useQuery({ ...memberInvitationQuery(invitation ?? ""), enabled: invitation !== undefined });
  const registration = useQuery({
    queryKey: ["registration"],
    queryFn: ({ signal }) => call(getRegistration, { signal }),
    enabled: invitation === undefined,
  });
  const [name, setName] = useState("");
  const [typed, setTyped] = useState<string | null>(null);
  const [password, setPassword] = useState("");
  // An invitation is taken up with the address that it was made for.
  const email = typed ?? invited.data?.email ?? "";
  const create = useEnter(() => signUp({ name: name.trim(), email: email.trim(), password, invitation }), next);
  const below = (
    <p>
      Already have one?{" "}
      <Link to="/sign-in" search={next === undefined ? {} : { next }}>
        Sign in
      </Link>
      .
    </p>
  );
  if (registration.data?.registration === "invited") {
    return (
      <AccountFrame title="Accounts are made by invitation" below={below}>
        <p>
          Ask an owner of your organisation to invite you, and create your account from the link that you get.
          Candidates need no account: the link in the invitation is enough.
        </p>
      </AccountFrame>
    );
  }
  return (
    <AccountFrame
      title="Create an account"
      lead="For recruiters, and for people who want to practise. Candidates need none."
      below={below}
    >
      <form
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate();
        }}
      >
        <NameField value={name} onValue={setName} />
        <EmailField value={email} onValue={setTyped} />
        <NewPasswordField label="Password" value={password} onValue={setPassword} />
        <Failure error={create.error} />
        <Button look="primary" type="submit" busy={create.isPending}>
          Create account
        </Button>
      </form>
    </AccountFrame>
  );
}
