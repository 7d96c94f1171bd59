/** Who may make an account where registration is not open: whoever holds a colleague's invitation, for its address. */
import { VivaError } from "#contract/errors.ts";
import type { Context } from "#worker/services/context.ts";
import { getMemberInvitation } from "#worker/services/members/invite.ts";

/** Throws FORBIDDEN without an invitation to this address, and as `getMemberInvitation` does for one that is not open. */
export async function requireMayRegister(
  ctx: Pick<Context, "db" | "now" | "settings">,
  asked: { email: string; invitation?: string | undefined },
): Promise<void> {
  if (ctx.settings.registration === "open") return;
  if (asked.invitation === undefined) {
    throw new VivaError(
      "FORBIDDEN",
      "Accounts are made by invitation here. Ask an owner of your organisation for a link, and create the account from it.",
    );
  }
  const invited = await getMemberInvitation(ctx, asked.invitation);
  if (invited.email.toLowerCase() !== asked.email.toLowerCase())
    throw new VivaError("FORBIDDEN", "This invitation is for another address. Create the account with that one.");
}
