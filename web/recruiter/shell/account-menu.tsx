import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { activateOrganisation } from "#contract/api/people.ts";
import { call } from "#web/api.ts";
import { Button } from "#web/components/button.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Select } from "#web/components/field.tsx";
import { Icon } from "#web/components/icon.tsx";
import { signOut } from "#web/recruiter/account/auth-api.ts";
import { useAction } from "#web/recruiter/use-action.ts";
import { useMe } from "#web/recruiter/use-me.ts";
import { leaveIcon, userIcon } from "#web/recruiter/drawings.ts";

/** Who is signed in, for which organisation, and the way out. */
export function AccountMenu() {
  const { me } = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const choose = useAction((organisation: string) => call(activateOrganisation, { body: { organisation } }), {
    onDone: () => {
      // Everything on the page belongs to the organisation before.
      client.clear();
      void navigate({ to: "/interviews", search: {} }).then(() => window.location.reload());
    },
  });
  const leave = useAction(signOut, {
    onDone: () => {
      client.clear();
      void navigate({ to: "/sign-in", search: {} });
    },
  });
  return (
    <div className="grid gap-3 border-t border-line pt-4">
      {me.organisations.length > 1 && (
        <Select
          label="Organisation"
          value={me.active ?? ""}
          disabled={choose.isPending}
          onChange={(event) => choose.mutate(event.target.value)}
        >
          {me.organisations.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.name}
            </option>
          ))}
        </Select>
      )}
      {me.organisations.length === 1 && <p className="px-3 text-small text-ink-soft">{me.organisations[0]?.name}</p>}
      <Link
        to="/profile"
        className="flex min-h-11 items-center gap-3 rounded-control px-3 font-medium hover:bg-sunken aria-[current=page]:bg-brand-soft"
      >
        <Icon name={userIcon} />
        <span className="truncate">{me.user.name}</span>
      </Link>
      <Button
        look="quiet"
        busy={leave.isPending}
        className="justify-start! gap-3! px-3!"
        icon={leaveIcon}
        onClick={() => leave.mutate()}
      >
        Sign out
      </Button>
      <Failure error={choose.error ?? leave.error} />
    </div>
  );
}
