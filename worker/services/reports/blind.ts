/** Rating first: where an organisation asks for it, its reviewers see no ratings of others before they have given their own. */
import { and, eq } from "drizzle-orm";
import { organisationSettings } from "#contract/api/people.ts";
import { organisations } from "#worker/db/accounts.ts";
import type { interviews } from "#worker/db/interviews.ts";
import { ratings } from "#worker/db/reports.ts";
import type { Context } from "#worker/services/context.ts";

type Belongs = Pick<typeof interviews.$inferSelect, "id" | "organisationId">;

export async function hidesRatings(ctx: Pick<Context, "db" | "actor">, interview: Belongs): Promise<boolean> {
  const { actor } = ctx;
  if (interview.organisationId === null || actor.type !== "user" || actor.active?.role !== "reviewer") return false;
  const [[organisation], own] = await Promise.all([
    ctx.db
      .select({ settings: organisations.settings })
      .from(organisations)
      .where(eq(organisations.id, interview.organisationId)),
    ctx.db
      .select({ id: ratings.id })
      .from(ratings)
      .where(and(eq(ratings.interviewId, interview.id), eq(ratings.userId, actor.userId)))
      .limit(1),
  ]);
  return organisationSettings.parse(JSON.parse(organisation?.settings ?? "{}")).rateFirst && own.length === 0;
}
