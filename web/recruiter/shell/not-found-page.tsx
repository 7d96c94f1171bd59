import { Link } from "@tanstack/react-router";
import { buttonClass } from "#web/components/button.tsx";
import { EmptyState } from "#web/components/empty-state.tsx";
import { PageTitle } from "#web/components/page-title.tsx";

export function NotFoundPage() {
  return (
    <div className="mx-auto grid w-full max-w-2xl gap-6 p-4 sm:p-8">
      <PageTitle>There is nothing at this address</PageTitle>
      <EmptyState
        icon="search"
        title="Nothing here"
        actions={
          <Link to="/interviews" className={buttonClass("primary")}>
            To the interviews
          </Link>
        }
      >
        The link may be old or cut off, or the thing belongs to another organisation than the one you are in.
      </EmptyState>
    </div>
  );
}
