/** Takes a CV from its candidate, or from a recruiter for them. */
import type { CvAnswer } from "#contract/api/cv.ts";
import { VivaError } from "#contract/errors.ts";
import type { Language } from "#contract/language.ts";
import { documents } from "#worker/db/documents.ts";
import { r2Files } from "#worker/platform/files.ts";
import { audit } from "#worker/services/audit/append.ts";
import type { Context } from "#worker/services/context.ts";
import { forgetCv } from "./forget.ts";
import { correctedPassages, handCv } from "./hand.ts";
import { publishCv, withdrawCv } from "./publish.ts";
import { readCv } from "./read.ts";
import { fileKeyOf, findCv, type NotRead, passagesKeyOf } from "./stored.ts";
import { answerOf, candidateScene, recruiterScene, requireOpen, type Scene } from "./who.ts";

export type GivenCv = { bytes: Uint8Array<ArrayBuffer>; name: string; type: string | null };

/** Throws CONSENT_MISSING, INTERVIEW_OVER, and what is wrong with the file. */
export async function giveCv(ctx: Context, file: GivenCv, searchable: boolean): Promise<CvAnswer> {
  const scene = await candidateScene(ctx);
  requireOpen(scene);
  await take(ctx, scene, { ...file, by: "candidate", searchable: searchable && scene.searchOffered }, scene.language);
  return answerOf(ctx, scene);
}

/** Throws CONFLICT where the candidate has given one, INTERVIEW_OVER, and what is wrong with the file. */
export async function giveInterviewCv(ctx: Context, id: string, file: GivenCv): Promise<CvAnswer> {
  const scene = await recruiterScene(ctx, id);
  requireOpen(scene);
  const before = await findCv(ctx, id);
  if (before?.by === "candidate")
    throw new VivaError("CONFLICT", "The candidate has given a CV of their own, and theirs counts. Leave it as it is.");
  await take(ctx, scene, { ...file, by: "recruiter", searchable: false }, "en");
  return answerOf(ctx, scene);
}

type Taken = GivenCv & { by: "candidate" | "recruiter"; searchable: boolean };

/** The same file again is the same CV: it keeps its corrections, and nothing is there twice. */
async function take(ctx: Context, { interview, makers }: Scene, given: Taken, language: Language): Promise<void> {
  const id = await idOf(interview.id, given.bytes);
  const { document, passages, facts, readBy } = await readCv(ctx, given, { language, makers });
  const fileKey = fileKeyOf(interview.folder, id);
  const { by, searchable } = given;
  const notRead: NotRead = { dropped: document.dropped, picturePages: document.picturePages };
  // Before the files, which are found by it when they are to go.
  await ctx.db
    .insert(documents)
    .values({
      id,
      interviewId: interview.id,
      by,
      kind: document.kind,
      fileKey,
      pages: document.pages.length,
      facts: JSON.stringify(facts),
      dropped: JSON.stringify(notRead),
      searchable,
      readBy,
      createdAt: ctx.now,
    })
    .onConflictDoUpdate({ target: documents.id, set: { by, searchable } });
  const files = r2Files(ctx.env.FILES);
  await files.putOnce(fileKey, given.bytes, "application/octet-stream");
  await files.putOnce(passagesKeyOf(fileKey), JSON.stringify(passages), "application/json");
  await forgetCv(ctx, interview.id, id);
  await letBeFound(ctx, interview);
  if (interview.openedAt !== null) await handOrForget(ctx, interview.id);
  await audit(ctx, interview.id, "cv.given");
}

/** Puts the newest CV into the organisation's search, or takes it out, as its row says. */
export async function letBeFound(
  ctx: Context,
  { id, organisationId }: Pick<Scene["interview"], "id" | "organisationId">,
): Promise<void> {
  const row = await findCv(ctx, id);
  if (row === null) return;
  if (!row.searchable || organisationId === null) return withdrawCv(ctx, row.id);
  const passages = await correctedPassages(ctx, row);
  if (passages !== null) await publishCv(ctx, organisationId, row, passages);
}

/** It may have ended while the file was read; then nothing of it may stay. */
async function handOrForget(ctx: Context, interviewId: string): Promise<void> {
  try {
    await handCv(ctx, interviewId);
  } catch (thrown) {
    if (thrown instanceof VivaError && thrown.code === "INTERVIEW_OVER") await forgetCv(ctx, interviewId);
    throw thrown;
  }
}

async function idOf(interviewId: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const name = new TextEncoder().encode(`${interviewId} `);
  const whole = new Uint8Array(name.length + bytes.length);
  whole.set(name);
  whole.set(bytes, name.length);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", whole));
  return `cv_${Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
