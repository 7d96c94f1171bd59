/** Takes a CV away, wherever it lies. At any time, and repeating it is harmless. */
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { newId } from "#worker/platform/ids.ts";
import { audit } from "#worker/services/audit/append.ts";
import type { Context } from "#worker/services/context.ts";
import { forgetCv } from "./forget.ts";
import { findCv } from "./stored.ts";
import { candidateScene, recruiterScene, type Scene } from "./who.ts";

export async function removeCv(ctx: Context): Promise<void> {
  await remove(ctx, await candidateScene(ctx));
}

export async function removeInterviewCv(ctx: Context, id: string): Promise<void> {
  await remove(ctx, await recruiterScene(ctx, id));
}

async function remove(ctx: Context, { interview }: Scene): Promise<void> {
  const found = await findCv(ctx, interview.id);
  await eraseCv(ctx, interview);
  if (found !== null) await audit(ctx, interview.id, "cv.removed");
}

/** From the interview's object, files, database and vectors. For whatever makes an interview go, too. */
export async function eraseCv(
  ctx: Pick<Context, "db" | "env">,
  { id, openedAt }: { id: string; openedAt: number | null },
): Promise<void> {
  if (openedAt !== null) {
    const taken = await getInterviewObject(ctx.env, id).setCv(newId("inp"), null);
    // One that is over, or was never opened after all, holds none any more.
    if (!taken.ok && taken.error.code !== "INTERVIEW_OVER" && taken.error.code !== "NOT_FOUND") unwrap(taken);
  }
  await forgetCv(ctx, id);
}
