import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { redeemPasswordLink } from "#contract/api/people.ts";
import { call } from "#web/api.ts";
import { Alert } from "#web/components/alert.tsx";
import { Button, buttonClass } from "#web/components/button.tsx";
import { Failure } from "#web/components/failure.tsx";
import { useAction } from "#web/recruiter/use-action.ts";
import { NewPasswordField } from "./account-fields.tsx";
import { AccountFrame } from "./account-frame.tsx";

export function PasswordPage() {
  const { token } = useParams({ from: "/password/$token" });
  const [password, setPassword] = useState("");
  const save = useAction(() => call(redeemPasswordLink, { params: { token }, body: { password } }));
  return (
    <AccountFrame title="Set a new password" lead="This link works once. Afterwards, sign in with the new password.">
      {save.isSuccess ? (
        <Alert
          kind="success"
          title="Your new password is set"
          actions={
            <Link to="/sign-in" search={{}} className={buttonClass("primary")}>
              Sign in
            </Link>
          }
        >
          The old one no longer works.
        </Alert>
      ) : (
        <form
          className="grid gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate();
          }}
        >
          <NewPasswordField value={password} onValue={setPassword} />
          <Failure error={save.error} title="The password is not changed" />
          <Button look="primary" type="submit" busy={save.isPending}>
            Set password
          </Button>
        </form>
      )}
    </AccountFrame>
  );
}
