import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { acceptMemberInvitation } from "#contract/api/people.ts";
import { call } from "#web/api.ts";
import { Button, buttonClass } from "#web/components/button.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { dateWords } from "#web/components/time-words.ts";
import { memberInvitationQuery, meQuery } from "#web/recruiter/queries.ts";
import { roleWords } from "#web/recruiter/words.ts";
import { useAction } from "#web/recruiter/use-action.ts";
import { AccountFrame } from "./account-frame.tsx";

/** A colleague's invitation: joined with the account of the invited address. */
export function JoinPage() {
  const { id } = useParams({ from: "/join/$id" });
  const invitation = useQuery(memberInvitationQuery(id));
  const me = useQuery({ ...meQuery, retry: false });
  const client = useQueryClient();
  const navigate = useNavigate();
  const join = useAction(() => call(acceptMemberInvitation, { params: { id } }), {
    onDone: (profile) => {
      client.clear();
      client.setQueryData(meQuery.queryKey, profile);
      void navigate({ to: "/interviews", search: {} });
    },
  });
  const next = { next: `/join/${id}` };
  if (invitation.isPending)
    return (
      <AccountFrame title="Invitation">
        <Skeleton />
      </AccountFrame>
    );
  if (invitation.isError) {
    return (
      <AccountFrame
        title="This invitation cannot be used"
        lead="It may have expired or been withdrawn. Ask the person who sent it for a new one."
      >
        <Failure error={invitation.error} onRetry={() => void invitation.refetch()} />
      </AccountFrame>
    );
  }
  const { organisation, email, role, expiresAt } = invitation.data;
  const other = me.isSuccess && me.data.user.email !== email;
  return (
    <AccountFrame
      title={`Join ${organisation}`}
      lead={`You are invited as ${roleWords[role].label.toLowerCase()}. ${roleWords[role].may}`}
    >
      <div className="grid gap-4">
        <p>
          The invitation is for <strong className="wrap-anywhere">{email}</strong> and is good until{" "}
          {dateWords(expiresAt)}.
        </p>
        {me.isPending ? (
          <Skeleton lines={1} />
        ) : !me.isSuccess ? (
          <>
            <p>Sign in with this address, or create an account with it, and you come back here.</p>
            <div className="flex flex-wrap gap-3">
              <Link to="/sign-in" search={next} className={buttonClass("primary")}>
                Sign in
              </Link>
              <Link to="/sign-up" search={next} className={buttonClass()}>
                Create account
              </Link>
            </div>
          </>
        ) : other ? (
          <>
            <p>
              You are signed in as <strong className="wrap-anywhere">{me.data.user.email}</strong>. Sign in with the
              invited address to join.
            </p>
            <Link to="/sign-in" search={next} className={buttonClass("primary")}>
              Sign in with another account
            </Link>
          </>
        ) : (
          <Button look="primary" busy={join.isPending} onClick={() => join.mutate()}>
            Join {organisation}
          </Button>
        )}
        <Failure error={join.error} />
      </div>
    </AccountFrame>
  );
}
