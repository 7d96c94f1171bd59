import { useQuery } from "@tanstack/react-query";
import { Link, type LinkProps } from "@tanstack/react-router";
import { type Drawing, Icon, type IconName } from "#web/components/icon.tsx";
import { organisationQuery } from "#web/recruiter/queries.ts";
import { useMe } from "#web/recruiter/use-me.ts";
import { bookIcon, gearIcon } from "#web/recruiter/drawings.ts";

type Item = { to: LinkProps["to"]; label: string; icon: IconName | Drawing };

const ofOrganisation: Item[] = [
  { to: "/interviews", label: "Interviews", icon: "message" },
  { to: "/jobs", label: "Jobs", icon: "people" },
  { to: "/plans", label: "Plans", icon: "list" },
  { to: "/library", label: "Library", icon: bookIcon },
  { to: "/evaluations", label: "Evaluations", icon: "check" },
];
const forOneself: Item[] = [{ to: "/practice", label: "Practise yourself", icon: "robot" }];

const look =
  "flex min-h-11 items-center gap-3 rounded-control px-3 font-medium text-ink-soft hover:bg-sunken hover:text-ink aria-[current=page]:bg-brand-soft aria-[current=page]:text-brand-strong";

/** Only recruiters search in CVs, and only where an owner has turned it on. */
function useSearchItem(): Item[] {
  const { may } = useMe();
  const organisation = useQuery({ ...organisationQuery, enabled: may("recruiter"), staleTime: 60_000 });
  return organisation.data?.settings.candidateSearch === true
    ? [{ to: "/candidates", label: "Search in CVs", icon: "search" }]
    : [];
}

export function Navigation({ onChosen }: { onChosen: () => void }) {
  const { me } = useMe();
  const searchItem = useSearchItem();
  const items: Item[] = [
    ...(me.active === null ? [{ to: "/library", label: "Library", icon: bookIcon } as const] : ofOrganisation),
    ...searchItem,
    ...forOneself,
    ...(me.active === null ? [] : [{ to: "/settings", label: "Settings", icon: gearIcon } as const]),
    ...(me.user.isAdmin ? [{ to: "/users", label: "All accounts", icon: "shield" } as const] : []),
  ];
  return (
    <nav aria-label="Main">
      <ul className="grid gap-1">
        {items.map((item) => (
          <li key={item.label}>
            <Link to={item.to} className={look} onClick={onChosen}>
              <Icon name={item.icon} />
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
