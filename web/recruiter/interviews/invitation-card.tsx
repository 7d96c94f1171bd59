import { useState } from "react";
import { cancelInterview, inviteAgain, type InterviewDetail } from "#contract/api/interviews.ts";
import { call } from "#web/api.ts";
import { Badge } from "#web/components/badge.tsx";
import { Card } from "#web/components/card.tsx";
import { ConfirmButton } from "#web/components/confirm-button.tsx";
import { dateTimeWords } from "#web/components/time-words.ts";
import { useToast } from "#web/components/toast.tsx";
import { useAction } from "#web/recruiter/use-action.ts";
import { useMe } from "#web/recruiter/use-me.ts";
import { InviteLink } from "./invite-link.tsx";

const states = {
  open: { tone: "ok", label: "Link works" },
  revoked: { tone: "danger", label: "Link withdrawn" },
  expired: { tone: "warn", label: "Link expired" },
  over: { tone: "neutral", label: "Interview over" },
} as const;

export function InvitationCard({ interview }: { interview: InterviewDetail }) {
  const { id, invitation } = interview;
  const { may } = useMe();
  const toast = useToast();
  const [url, setUrl] = useState<string | null>(null);
  const stale = [["interview", id], ["interviews"]];
  const renew = useAction(() => call(inviteAgain, { params: { id }, body: {} }), {
    stale,
    onDone: (made) => setUrl(made.invitation?.url ?? null),
  });
  const revoke = useAction(() => call(inviteAgain, { params: { id }, body: { revokeOnly: true } }), {
    stale,
    onDone: () => {
      setUrl(null);
      toast({ text: "The link no longer works." });
    },
  });
  const cancel = useAction(() => call(cancelInterview, { params: { id }, body: {} }), {
    stale,
    onDone: () => toast({ text: "The interview is called off." }),
  });
  if (invitation === null) return null;
  const state = states[invitation.state];
  const begun = interview.startedAt !== null;
  return (
    <Card className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-serif text-title font-semibold">Invitation</h2>
        <Badge tone={state.tone}>{state.label}</Badge>
      </div>
      <p className="text-ink-soft">
        {invitation.acceptedAt === null
          ? "Not opened yet."
          : `First opened on ${dateTimeWords(invitation.acceptedAt)}.`}{" "}
        {invitation.state === "open" && `Works until ${dateTimeWords(invitation.expiresAt)}.`}
        {invitation.state === "expired" && `Expired on ${dateTimeWords(invitation.expiresAt)}.`}
      </p>
      {url !== null && <InviteLink url={url} name={interview.candidate.name} />}
      {may("recruiter") && invitation.state !== "over" && (
        <div className="flex flex-wrap gap-3">
          <ConfirmButton
            icon="again"
            dangerous={false}
            title="Make a new link?"
            body="The link sent before stops working, on every device that has not opened it. Nothing that was said is lost."
            confirmLabel="Make a new link"
            onConfirm={() => renew.mutateAsync()}
          >
            New link
          </ConfirmButton>
          {invitation.state === "open" && (
            <ConfirmButton
              icon="lock"
              title="Withdraw the link?"
              body="The candidate cannot open the interview with it any more. You can make a new link at any time."
              confirmLabel="Withdraw the link"
              onConfirm={() => revoke.mutateAsync()}
            >
              Withdraw link
            </ConfirmButton>
          )}
          {!begun && (
            <ConfirmButton
              icon="close"
              title="Call off this interview?"
              body={`${interview.candidate.name} sees that the interview does not take place. This cannot be undone; you can create a new one.`}
              confirmLabel="Call it off"
              onConfirm={() => cancel.mutateAsync()}
            >
              Call off
            </ConfirmButton>
          )}
        </div>
      )}
    </Card>
  );
}
