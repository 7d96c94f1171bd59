/** Profiles, administration, and tokens for programs. */
import * as people from "#contract/api/people.ts";
import { issueToken } from "#worker/services/auth/token.ts";
import { countInDatabase, limits } from "#worker/services/requests/limit.ts";
import { deleteUser, getUser, listUsers, makePasswordLink } from "#worker/services/users/administer.ts";
import { activateOrganisation, changeProfile, getProfile } from "#worker/services/users/profile.ts";
import { redeemPasswordLink } from "#worker/services/users/redeem-password-link.ts";
import { type App, done, route, type Shared } from "./route.ts";

export function accountRoutes(app: App, shared: Shared): void {
  route(app, shared, people.getRegistration, ({ ctx }) => ({ registration: ctx.settings.registration }));
  route(app, shared, people.getMe, ({ ctx }) => getProfile(ctx));
  route(app, shared, people.patchMe, ({ ctx, body }) => changeProfile(ctx, body));
  route(app, shared, people.putMe, ({ ctx, body }) => changeProfile(ctx, body));
  route(app, shared, people.activateOrganisation, ({ ctx, body }) => activateOrganisation(ctx, body.organisation));
  route(app, shared, people.adminListUsers, ({ ctx, query }) => listUsers(ctx, query));
  route(app, shared, people.adminGetUser, ({ ctx, params }) => getUser(ctx, params.id));
  route(app, shared, people.adminDeleteUser, async ({ ctx, params }) => {
    await deleteUser(ctx, params.id);
    return done;
  });
  route(app, shared, people.adminPasswordLink, ({ ctx, params }) => makePasswordLink(ctx, params.id));
  route(
    app,
    shared,
    people.redeemPasswordLink,
    async ({ ctx, params, body }) => {
      await redeemPasswordLink(ctx, params.token, body.password);
      return done;
    },
    { limit: limits.signInFrom },
  );
  route(
    app,
    shared,
    people.token,
    async ({ ctx, body }) => {
      await countInDatabase(ctx, limits.signInOfAccount, body.email);
      return issueToken(ctx, body);
    },
    { limit: limits.signInFrom },
  );
}
