/** The candidate's door: what is said before consent, and opening the interview. */
import { and, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Door } from "#contract/api/candidate.ts";
import { organisationSettings, type OrganisationSettings } from "#contract/api/people.ts";
import { VivaError } from "#contract/errors.ts";
import { consentVersionOf } from "#contract/languages/consent-version.ts";
import type { Plan } from "#contract/plan.ts";
import type { RoomRecordingKind } from "#contract/voice.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import type { InterviewStatus } from "#contract/terms.ts";
import { organisations } from "#worker/db/accounts.ts";
import { interviews, invitations } from "#worker/db/interviews.ts";
import { planVersions } from "#worker/db/plans.ts";
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { sha256 } from "#worker/platform/ids.ts";
import { describeError } from "#worker/platform/logger.ts";
import { audit } from "#worker/services/audit/append.ts";
import type { CandidateActor, Context } from "#worker/services/context.ts";
import { handCv } from "#worker/services/cv/hand.ts";
import { isOver, statusAt } from "#worker/services/interviews/status.ts";
import { notFound } from "#worker/services/permission.ts";
import { parsePlan } from "#worker/services/plans/store.ts";
import { type Ears, earsProvider, speechOf } from "#worker/services/speech/offer.ts";
import { isVoiceOffered, roomRecordingOf } from "#worker/services/voice/rooms.ts";

const columns = {
  interview: interviews,
  planBody: planVersions.body,
  organisation: organisations.name,
  settings: organisations.settings,
};
type DoorRow = {
  interview: typeof interviews.$inferSelect;
  planBody: string;
  organisation: string | null;
  settings: string | null;
};

/** Practice belongs to no organisation, and has the settings that a new one would have. */
function settingsIn(row: Pick<DoorRow, "settings">): OrganisationSettings {
  return organisationSettings.parse(JSON.parse(row.settings ?? "{}"));
}

const earsIn = (row: DoorRow): Ears => ({ told: row.interview.speechBy, wish: settingsIn(row).models.transcribing });

/** As it was when the interview was opened; until then, as the organisation has it now. */
const roomRecordingIn = (ctx: Pick<Context, "settings">, row: DoorRow): RoomRecordingKind | null =>
  roomRecordingOf(
    ctx,
    row.interview.openedAt === null ? settingsIn(row).roomRecording : (row.interview.roomRecording ?? "off"),
  );

export function doorOf(ctx: Pick<Context, "settings">, row: DoorRow, plan: Plan, status: InterviewStatus): Door {
  const { interview } = row;
  const spoken = {
    speech: speechOf(ctx, plan, earsIn(row)),
    voice: isVoiceOffered(ctx),
    camera: roomRecordingIn(ctx, row) === "video" && plan.settings.camera,
  };
  return {
    organisation: row.organisation ?? "Viva",
    contact: settingsIn(row).contact,
    position: plan.position,
    candidate: interview.candidateName,
    language: plan.language,
    purpose: interview.purpose,
    durationMs: plan.settings.maxDurationMs + interview.extraMs,
    questions: plan.stages.flatMap((stage) => stage.questions).filter((question) => question.kind === "must_ask")
      .length,
    expiresAt: interview.expiresAt,
    status: isOver(status) ? "over" : status === "created" || status === "waiting" ? "open" : "running",
    consentVersion: consentVersionOf(spoken),
    ...spoken,
  };
}

export async function doorOfInterview(ctx: Pick<Context, "db">, id: string): Promise<DoorRow> {
  const [row] = await ctx.db
    .select(columns)
    .from(interviews)
    .innerJoin(planVersions, eq(planVersions.id, interviews.planVersionId))
    .leftJoin(organisations, eq(organisations.id, interviews.organisationId))
    .where(eq(interviews.id, id));
  if (row === undefined) throw notFound("interview");
  return row;
}

async function find(ctx: Context, token: string) {
  const [invitation] = await ctx.db
    .select()
    .from(invitations)
    .where(eq(invitations.tokenHash, await sha256(token)));
  if (invitation === undefined)
    throw new VivaError("NOT_FOUND", "This link is not known. Check that it was copied whole, or ask for a new one.");
  if (invitation.revokedAt !== null)
    throw new VivaError("INVITATION_REVOKED", "This link has been withdrawn. Ask the organisation that invited you.");
  if (invitation.replacedAt !== null)
    throw new VivaError(
      "INVITATION_REVOKED",
      "This link has been replaced by a newer one. Look for the newest message, or ask for a new link.",
    );
  const row = await doorOfInterview(ctx, invitation.interviewId);
  const status = statusAt(row.interview, ctx.now);
  // Once accepted, the link stays good until the interview has ended.
  const tooLate =
    status === "expired" || (!isOver(status) && invitation.acceptedAt === null && invitation.expiresAt <= ctx.now);
  if (tooLate)
    throw new VivaError(
      "INVITATION_EXPIRED",
      "This link has expired. Ask the organisation that invited you for a new one.",
    );
  return { invitation, row, status };
}

/** Throws NOT_FOUND, INVITATION_REVOKED, INVITATION_EXPIRED. */
export async function getDoor(ctx: Context, token: string): Promise<Door> {
  const { row, status } = await find(ctx, token);
  return doorOf(ctx, row, parsePlan({ body: row.planBody }), status);
}

export type Accepted = { interviewId: string; door: Door; view: CandidateView; pass: Omit<CandidateActor, "type"> };

/**
 * Opens the interview, on the first device and on any other until it has ended. The index is moved on first, by a
 * condition; handing the plan to the object is repeated each time, and changes nothing the second time.
 */
export async function acceptInvitation(
  ctx: Context,
  token: string,
  hint: DurableObjectLocationHint | undefined,
): Promise<Accepted> {
  const { invitation, row, status } = await find(ctx, token);
  const over = new VivaError("INTERVIEW_OVER", "This interview is over. Thank you for your time.");
  if (isOver(status)) throw over;
  const { interview } = row;
  const id = interview.id;
  const roomRecording = roomRecordingIn(ctx, row);
  const [opened] = await ctx.db.batch([
    ctx.db
      .update(interviews)
      .set({ status: "waiting", openedAt: ctx.now, speechBy: earsProvider(ctx, earsIn(row)), roomRecording })
      .where(and(eq(interviews.id, id), eq(interviews.status, "created"), gt(interviews.expiresAt, ctx.now)))
      .returning({ id: interviews.id }),
    ctx.db
      .update(invitations)
      .set({ acceptedAt: ctx.now })
      .where(and(eq(invitations.id, invitation.id), isNull(invitations.acceptedAt), isNull(invitations.revokedAt))),
  ]);
  // A recruiter may have called it off between the look and the update.
  const [now] = await ctx.db
    .select({ id: interviews.id })
    .from(interviews)
    .where(and(eq(interviews.id, id), inArray(interviews.status, ["waiting", "live", "paused"])));
  if (now === undefined) throw over;
  const plan = parsePlan({ body: row.planBody });
  const { models } = settingsIn(row);
  const view = unwrap(
    await getInterviewObject(ctx.env, id, hint).open({
      interviewId: id,
      planVersionId: interview.planVersionId,
      plan,
      folder: interview.folder,
      expiresAt: interview.expiresAt,
      extraMs: interview.extraMs,
      ...(models.interviewing === null ? {} : { models: models.interviewing }),
      ...(roomRecording === null ? {} : { roomRecording }),
    }),
  );
  if (view.ended !== null) throw over;
  // A recruiter may have given a CV before there was anybody to hand it to. Without it the interview goes on, too.
  await handCv(ctx, id).catch((thrown: unknown) =>
    ctx.log("error", "cv.not.handed", { interviewId: id, requestId: ctx.requestId, ...describeError(thrown) }),
  );
  if (opened.length > 0)
    await audit(
      { ...ctx, actor: { type: "candidate", interviewId: id, invitationId: invitation.id } },
      id,
      "interview.opened",
    );
  return {
    interviewId: id,
    door: doorOf(ctx, row, plan, view.status),
    view,
    pass: { interviewId: id, invitationId: invitation.id },
  };
}
