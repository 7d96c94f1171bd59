/** The active organisation and its members. */
import * as people from "#contract/api/people.ts";
import { changeMember, removeMember } from "#worker/services/members/change.ts";
import {
  acceptMemberInvitation,
  getMemberInvitation,
  inviteMember,
  revokeMemberInvitation,
} from "#worker/services/members/invite.ts";
import { changeOrganisation, createOrganisation, getOrganisation } from "#worker/services/members/organisation.ts";
import { limits } from "#worker/services/requests/limit.ts";
import { type App, done, route, type Shared } from "./route.ts";

export function organisationRoutes(app: App, shared: Shared): void {
  route(app, shared, people.createOrganisation, ({ ctx, body }) => createOrganisation(ctx, body.name));
  route(app, shared, people.getOrganisation, ({ ctx }) => getOrganisation(ctx));
  route(app, shared, people.patchOrganisation, ({ ctx, body }) => changeOrganisation(ctx, body));
  route(app, shared, people.inviteMember, ({ ctx, body }) => inviteMember(ctx, body));
  route(app, shared, people.revokeMemberInvitation, async ({ ctx, params }) => {
    await revokeMemberInvitation(ctx, params.id);
    return done;
  });
  route(app, shared, people.changeMember, ({ ctx, params, body }) => changeMember(ctx, params.id, body.role));
  route(app, shared, people.removeMember, ({ ctx, params }) => removeMember(ctx, params.id));
  route(app, shared, people.getMemberInvitation, ({ ctx, params }) => getMemberInvitation(ctx, params.id), {
    limit: limits.door,
  });
  route(app, shared, people.acceptMemberInvitation, ({ ctx, params }) => acceptMemberInvitation(ctx, params.id));
}
