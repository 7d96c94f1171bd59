import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type * as z from "zod";
import { adminDeleteUser, adminPasswordLink, type adminUser } from "#contract/api/people.ts";
import { call } from "#web/api.ts";
import { Badge } from "#web/components/badge.tsx";
import { Button } from "#web/components/button.tsx";
import { ConfirmButton } from "#web/components/confirm-button.tsx";
import { CopyBox } from "#web/components/copy-box.tsx";
import { EmptyState } from "#web/components/empty-state.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Field } from "#web/components/field.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { dateTimeWords, dateWords } from "#web/components/time-words.ts";
import { useToast } from "#web/components/toast.tsx";
import { usersQuery } from "#web/recruiter/queries.ts";
import { useAction } from "#web/recruiter/use-action.ts";
import { useMe } from "#web/recruiter/use-me.ts";
import { roleWords } from "#web/recruiter/words.ts";
import { trashIcon } from "#web/recruiter/drawings.ts";

type User = z.infer<typeof adminUser>;

function UserRow({ user, isSelf }: { user: User; isSelf: boolean }) {
  const params = { id: user.id };
  const toast = useToast();
  const link = useAction(() => call(adminPasswordLink, { params }));
  const remove = useAction(() => call(adminDeleteUser, { params }), {
    stale: [["users"]],
    onDone: () => toast({ text: `The account of ${user.name} is deleted.` }),
  });
  return (
    <li className="grid gap-3 rounded-card border border-line bg-surface p-4 shadow-card">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-2">
            <span className="font-medium">{user.name}</span>
            {user.isAdmin && <Badge tone="accent">Administrator</Badge>}
          </p>
          <p className="text-small wrap-anywhere text-ink-soft">{user.email}</p>
          <p className="text-small text-ink-soft">
            Since {dateWords(user.createdAt)}.{" "}
            {user.organisations.length === 0
              ? "In no organisation."
              : user.organisations
                  .map((entry) => `${entry.name} (${roleWords[entry.role].label.toLowerCase()})`)
                  .join(", ")}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button size="small" icon="lock" busy={link.isPending} onClick={() => link.mutate()}>
            Password link
          </Button>
          {!isSelf && (
            <ConfirmButton
              size="small"
              icon={trashIcon}
              title={`Delete the account of ${user.name}?`}
              body="They can no longer sign in. What they made stays with its organisations. This cannot be undone."
              confirmLabel="Delete the account"
              onConfirm={() => remove.mutateAsync()}
            >
              Delete
            </ConfirmButton>
          )}
        </div>
      </div>
      <Failure error={link.error} />
      {link.isSuccess && (
        <div className="rounded-control bg-ok-soft p-4">
          <CopyBox
            label={`Sets a new password for ${user.name}, once, until ${dateTimeWords(link.data.expiresAt)}. Shown only now.`}
            value={link.data.url}
          />
        </div>
      )}
    </li>
  );
}

/** For whoever runs the platform. */
export function UsersPage() {
  const search = useSearch({ from: "/app/users" });
  const navigate = useNavigate();
  const { me } = useMe();
  const list = useQuery(usersQuery(search));
  return (
    <>
      <PageTitle lead="Everybody who can sign in, in all organisations.">All accounts</PageTitle>
      <search className="max-w-md">
        <Field
          label="Search"
          type="search"
          placeholder="Name or address"
          value={search.search ?? ""}
          onChange={(event) =>
            void navigate({
              to: "/users",
              search: event.target.value === "" ? {} : { search: event.target.value },
              replace: true,
            })
          }
        />
      </search>
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton lines={6} label="Loading accounts" />}
      {list.isSuccess && list.data.total === 0 && (
        <EmptyState icon="search" title="Nobody fits">
          Look for a part of the name or the address.
        </EmptyState>
      )}
      {list.isSuccess && (
        <ul className="grid gap-3">
          {list.data.items.map((user) => (
            <UserRow key={user.id} user={user} isSelf={user.id === me.user.id} />
          ))}
        </ul>
      )}
      {list.isSuccess && (
        <Pager {...list.data} onPage={(page) => void navigate({ to: "/users", search: { ...search, page } })} />
      )}
    </>
  );
}
