import { useQueryClient } from "@tanstack/react-query";
import { Link, useRouter, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "#web/components/button.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Field } from "#web/components/field.tsx";
import { useAction } from "#web/recruiter/use-action.ts";
import { AccountFrame } from "./account-frame.tsx";
import { signIn } from "./auth-api.ts";
import { nextPlace } from "./next-place.ts";

export function SignInPage() {
  const { next } = useSearch({ from: "/sign-in" });
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const router = useRouter();
  const client = useQueryClient();
  const enter = useAction(() => signIn(email.trim(), password), {
    onDone: () => {
      client.clear();
      router.history.push(nextPlace(next));
    },
  });
  return (
    <AccountFrame
      title="Sign in"
      lead="Plan interviews, invite people and read reports you can check."
      below={
        <>
          <p>
            No account yet?{" "}
            <Link to="/sign-up" search={next === undefined ? {} : { next }}>
              Create one
            </Link>
            .
          </p>
          <p className="mt-2 text-small">
            Forgotten your password? Whoever runs Viva for you can make a link that sets a new one. Candidates need no
            account: the link in the invitation is enough.
          </p>
        </>
      }
    >
      <form
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          enter.mutate();
        }}
      >
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
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Failure error={enter.error} />
        <Button look="primary" type="submit" busy={enter.isPending}>
          Sign in
        </Button>
      </form>
    </AccountFrame>
  );
}
