import { useQuery } from "@tanstack/react-query";
import {
  changeMember,
  type Organisation,
  organisationRole,
  removeMember,
  revokeMemberInvitation,
} from "#contract/api/people.ts";
import { call } from "#web/api.ts";
import { Card } from "#web/components/card.tsx";
import { ConfirmButton } from "#web/components/confirm-button.tsx";
import { CopyBox } from "#web/components/copy-box.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Select } from "#web/components/field.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { dateWords } from "#web/components/time-words.ts";
import { useToast } from "#web/components/toast.tsx";
import { organisationQuery } from "#web/recruiter/queries.ts";
import { useAction } from "#web/recruiter/use-action.ts";
import { useMe } from "#web/recruiter/use-me.ts";
import { roleWords } from "#web/recruiter/words.ts";
import { trashIcon } from "#web/recruiter/drawings.ts";
import { InviteMemberForm } from "./invite-member-form.tsx";
import { SettingsTabs } from "./settings-tabs.tsx";

const stale = [["organisation"], ["me"]];

function MemberRow({
  member,
  mayChange,
  isSelf,
  isLastOwner,
}: {
  member: Organisation["members"][number];
  mayChange: boolean;
  isSelf: boolean;
  isLastOwner: boolean;
}) {
  const params = { id: member.id };
  const toast = useToast();
  const change = useAction(
    (role: string) => call(changeMember, { params, body: { role: organisationRole.parse(role) } }),
    { stale, onDone: () => toast({ text: `${member.name}’s role is changed.` }) },
  );
  const remove = useAction(() => call(removeMember, { params }), {
    stale,
    onDone: () => toast({ text: `${member.name} is no longer a member.` }),
  });
  return (
    <li className="grid gap-3 border-b border-line py-4 first:pt-0 last:border-0 last:pb-0 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
      <div className="min-w-0">
        <p className="font-medium">
          {member.name}
          {isSelf && <span className="font-normal text-ink-soft"> (you)</span>}
        </p>
        <p className="text-small text-ink-soft">
          <span className="wrap-anywhere">{member.email}</span>, since{" "}
          <span className="whitespace-nowrap">{dateWords(member.joinedAt)}</span>
        </p>
        <Failure error={change.error} />
      </div>
      {mayChange && !isLastOwner ? (
        <div className="flex flex-wrap items-center gap-2">
          <Select
            labelHidden
            label={`Role of ${member.name}`}
            value={member.role}
            disabled={change.isPending}
            onChange={(event) => change.mutate(event.target.value)}
          >
            {organisationRole.options.map((role) => (
              <option key={role} value={role}>
                {roleWords[role].label}
              </option>
            ))}
          </Select>
          <ConfirmButton
            size="small"
            icon={trashIcon}
            title={`Remove ${member.name}?`}
            body="They lose access to this organisation at once. What they wrote and decided stays. You can invite them again."
            confirmLabel="Remove"
            onConfirm={() => remove.mutateAsync()}
          >
            Remove
          </ConfirmButton>
        </div>
      ) : (
        <p className="text-ink-soft">{isLastOwner ? "Owner, the only one" : roleWords[member.role].label}</p>
      )}
    </li>
  );
}

function OpenInvitation({ invitation }: { invitation: Organisation["invitations"][number] }) {
  const toast = useToast();
  const revoke = useAction(() => call(revokeMemberInvitation, { params: { id: invitation.id } }), {
    stale,
    onDone: () => toast({ text: "The invitation is withdrawn." }),
  });
  return (
    <li className="grid gap-3 border-b border-line py-4 first:pt-0 last:border-0 last:pb-0">
      <CopyBox
        label={`${invitation.email}, as ${roleWords[invitation.role].label.toLowerCase()}, until ${dateWords(invitation.expiresAt)}`}
        value={invitation.url}
      />
      <div>
        <ConfirmButton
          size="small"
          icon="close"
          title="Withdraw this invitation?"
          body={`The link for ${invitation.email} stops working.`}
          confirmLabel="Withdraw"
          onConfirm={() => revoke.mutateAsync()}
        >
          Withdraw
        </ConfirmButton>
      </div>
    </li>
  );
}

export function MembersPage() {
  const query = useQuery(organisationQuery);
  const { me, may } = useMe();
  const owner = may("owner");
  const owners = query.data?.members.filter((member) => member.role === "owner").length ?? 0;
  return (
    <>
      <PageTitle>Settings</PageTitle>
      <SettingsTabs />
      {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={6} label="Loading the members" />}
      {query.isSuccess && (
        <>
          <Card className="grid max-w-3xl gap-5">
            <h2 className="font-serif text-title font-semibold">Members</h2>
            <ul>
              {query.data.members.map((member) => (
                <MemberRow
                  key={member.id}
                  member={member}
                  mayChange={owner}
                  isSelf={member.userId === me.user.id}
                  isLastOwner={member.role === "owner" && owners === 1}
                />
              ))}
            </ul>
          </Card>
          {owner && (
            <Card className="grid max-w-3xl gap-5">
              <h2 className="font-serif text-title font-semibold">Invite a colleague</h2>
              <InviteMemberForm />
            </Card>
          )}
          {owner && query.data.invitations.length > 0 && (
            <Card className="grid max-w-3xl gap-5">
              <h2 className="font-serif text-title font-semibold">Open invitations</h2>
              <ul>
                {query.data.invitations.map((invitation) => (
                  <OpenInvitation key={invitation.id} invitation={invitation} />
                ))}
              </ul>
            </Card>
          )}
        </>
      )}
    </>
  );
}
