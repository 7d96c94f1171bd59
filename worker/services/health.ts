/** Asks each part that the Worker stands on for a sign of life. */
import { sql } from "drizzle-orm";
import { getInterview } from "#worker/interview/client.ts";
import { describeError } from "#worker/platform/logger.ts";
import { version } from "#worker/platform/version.ts";
import type { Context } from "#worker/services/context.ts";

/** An id that no interview gets: its object answers that it was never opened, and that is enough. */
const nobody = "int_gl_00000000000000000000";
// A part that takes longer is as good as gone for whoever waits.
const patienceMs = 5_000;

export async function checkHealth(ctx: Context) {
  const check = async (part: Promise<unknown>): Promise<"ok" | "failing"> => {
    try {
      await Promise.race([
        part,
        new Promise((_, reject) => setTimeout(() => reject(new Error("too slow")), patienceMs)),
      ]);
      return "ok";
    } catch (thrown) {
      ctx.log("error", "health.part.failing", { requestId: ctx.requestId, ...describeError(thrown) });
      return "failing";
    }
  };
  const [database, storage, interviews] = await Promise.all([
    check(ctx.db.get(sql`select 1 from users limit 1`)),
    check(ctx.env.FILES.head("health")),
    check(getInterview(ctx.env, nobody).recruiterView()),
  ]);
  const status = [database, storage, interviews].every((part) => part === "ok")
    ? ("ok" as const)
    : ("failing" as const);
  return { status, version, parts: { database, storage, interviews }, interviewer: "offline" };
}
