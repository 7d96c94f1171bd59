import { useSuspenseQuery } from "@tanstack/react-query";
import type { OrganisationRole, Profile } from "#contract/api/people.ts";
import { meQuery } from "./queries.ts";

const rank: Record<OrganisationRole, number> = { reviewer: 1, recruiter: 2, owner: 3 };

/** The role in the active organisation; null for somebody who only practises. */
export function roleOf(me: Profile): OrganisationRole | null {
  return me.organisations.find((entry) => entry.id === me.active)?.role ?? null;
}

/** Who is signed in. Pages behind the sign-in have loaded it before they are shown. */
export function useMe() {
  const me = useSuspenseQuery(meQuery).data;
  const role = roleOf(me);
  return {
    me,
    role,
    /** May this person do what needs at least that role? The server decides; this only hides what it would refuse. */
    may: (needed: OrganisationRole) => role !== null && rank[role] >= rank[needed],
  };
}
