import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "#web/components/button.tsx";
import { Failure } from "#web/components/failure.tsx";
import { EmailField, PasswordField } from "./account-fields.tsx";
import { AccountFrame } from "./account-frame.tsx";
import { signIn } from "./auth-api.ts";
import { useEnter } from "./use-enter.ts";

export function SignInPage() {
  const { next } = useSearch({ from: "/sign-in" });
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const enter = useEnter(() => signIn(email.trim(), password), next);
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
        <EmailField value={email} onValue={setEmail} />
        <PasswordField value={password} onValue={setPassword} />
        <Failure error={enter.error} />
        <Button look="primary" type="submit" busy={enter.isPending}>
          Sign in
        </Button>
      </form>
    </AccountFrame>
  );
}
