import { Link } from "@tanstack/react-router";
import { buttonClass } from "#web/components/button.tsx";
import { Icon } from "#web/components/icon.tsx";
import { PageTitle } from "#web/components/page-title.tsx";

/** For an address that leads nowhere, or to what is gone or somebody else's. */
export function NothingHere() {
  return (
    <div className="grid max-w-xl justify-items-start gap-6 py-8 sm:py-16">
      <span className="grid size-14 place-items-center rounded-full bg-brand-soft text-brand">
        <Icon name="search" className="size-7" />
      </span>
      <PageTitle lead="The link may be old or cut off, or what it leads to belongs to another organisation than the one you are in.">
        There is nothing at this address
      </PageTitle>
      <Link to="/interviews" search={{}} className={buttonClass("primary")}>
        To the interviews
      </Link>
    </div>
  );
}
