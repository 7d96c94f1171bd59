import { useQueryClient } from "@tanstack/react-query";
import { Link, useRouter, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "#web/components/button.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Field } from "#web/components/field.tsx";
import { useAction } from "#web/recruiter/use-action.ts";
import { AccountFrame } from "./account-frame.tsx";
import { signUp } from "./auth-api.ts";
import { nextPlace } from "./next-place.ts";

export function SignUpPage() {
  const { next } = useSearch({ from: "/sign-up" });
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const router = useRouter();
  const client = useQueryClient();
  const create = useAction(() => signUp(name.trim(), email.trim(), password), {
    onDone: () => {
      client.clear();
      router.history.push(nextPlace(next));
    },
  });
  return (
    <AccountFrame
      title="Create an account"
      lead="For recruiters, and for people who want to practise. Candidates need none."
      below={
        <p>
          Already have one?{" "}
          <Link to="/sign-in" search={next === undefined ? {} : { next }}>
            Sign in
          </Link>
          .
        </p>
      }
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
