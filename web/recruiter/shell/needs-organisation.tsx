import { Outlet } from "@tanstack/react-router";
import { useMe } from "#web/recruiter/use-me.ts";
import { NewOrganisationPage } from "#web/recruiter/settings/new-organisation-page.tsx";

/** Whoever has no organisation yet is asked for its name first, at whatever address they came. */
export function NeedsOrganisation() {
  const { me } = useMe();
  return me.active === null ? <NewOrganisationPage /> : <Outlet />;
}
