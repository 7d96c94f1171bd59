import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useRouter, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { getRegistration } from "#contract/api/people.ts";
import { call } from "#web/api.ts";
import { Button } from "#web/components/button.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Field } from "#web/components/field.tsx";
import { useAction } from "#web/recruiter/use-action.ts";
import { AccountFrame } from "./account-frame.tsx";
import { signUp } from "./auth-api.ts";
import { invitationIn, nextPlace } from "./next-place.ts";

export function SignUpPage() {
  const { next } = useSearch({ from: "/sign-up" });
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const router = useRouter();
  const client = useQueryClient();
  const invitation = invitationIn(next);
  const registration = useQuery({
    queryKey: ["registration"],
    queryFn: ({ signal }) => call(getRegistration, { signal }),
    enabled: invitation === undefined,
  });
  const account = { name: name.trim(), email: email.trim(), password, invitation };
  const create = useAction(() => signUp(account), {
    onDone: () => {
      client.clear();
      router.history.push(nextPlace(next));
    },
  });
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
        <Field
          label="Your name"
          required
          maxLength={80}
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Field
          label="Email"
          type="email"
          required
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Field
          label="Password"
          type="password"
          required
          minLength={10}
          maxLength={128}
          autoComplete="new-password"
          hint="At least 10 characters. Three or four unrelated words are easy to keep in mind and hard to guess."
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Failure error={create.error} />
        <Button look="primary" type="submit" busy={create.isPending}>
          Create account
        </Button>
      </form>
    </AccountFrame>
  );
}
