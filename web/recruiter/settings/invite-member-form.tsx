import { useState } from "react";
import { inviteMember, organisationRole } from "#contract/api/people.ts";
import { call } from "#web/api.ts";
import { Button } from "#web/components/button.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Field, Select } from "#web/components/field.tsx";
import { useToast } from "#web/components/toast.tsx";
import { useAction } from "#web/recruiter/use-action.ts";
import { roleWords } from "#web/recruiter/words.ts";

export function InviteMemberForm() {
  const toast = useToast();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<ReturnType<typeof organisationRole.parse>>("reviewer");
  const invite = useAction(() => call(inviteMember, { body: { email, role } }), {
    stale: [["organisation"]],
    onDone: (made) => {
      setEmail("");
      toast({ text: `The link for ${made.email} stands under open invitations.` });
    },
  });
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        invite.mutate();
      }}
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          label="Email"
          type="email"
          required
          maxLength={254}
          value={email}
          hint="They join with an account of this address."
          onChange={(event) => setEmail(event.target.value)}
        />
        <Select
          label="Role"
          value={role}
          hint={roleWords[role].may}
          onChange={(event) => setRole(organisationRole.parse(event.target.value))}
        >
          {organisationRole.options.toReversed().map((entry) => (
            <option key={entry} value={entry}>
              {roleWords[entry].label}
            </option>
          ))}
        </Select>
      </div>
      <Failure error={invite.error} />
      <p className="text-small text-ink-soft">Viva sends no mail: you get a link and hand it on yourself.</p>
      <div>
        <Button look="primary" type="submit" busy={invite.isPending}>
          Make invitation link
        </Button>
      </div>
    </form>
  );
}
