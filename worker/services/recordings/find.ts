/** What of an interview can be heard, and in which files it lies. */
import { eq } from "drizzle-orm";
import type { Recording } from "#contract/api/recordings.ts";
import { roomRecordingId } from "#contract/voice.ts";
import { roomRecordings } from "#worker/db/voice.ts";
import { getInterview as getInterviewObject } from "#worker/interview/client.ts";
import { unwrap } from "#worker/interview/rpc.ts";
import { answersPrefix, conversationsPrefix, kindOfRecordedRoom } from "#worker/platform/recording-key.ts";
import { r2SoundFiles, type SoundFile } from "#worker/platform/sound-files.ts";
import type { Context } from "#worker/services/context.ts";
import { type InterviewRow, readableInterview } from "#worker/services/interviews/store.ts";
import { roomProblem } from "./room-problem.ts";

/** `files` follow each other. */
export type Found = Recording & { files: readonly SoundFile[] };

/**
 * Conversations first, in the order in which they began, then answers. An answer that was spoken and never sent is nobody's to
 * hear. Throws NOT_FOUND where the caller may not read the interview.
 */
export async function findRecordings(ctx: Context, id: string): Promise<Found[]> {
  const { interview } = await readableInterview(ctx, id);
  // Asking an object that nobody has opened would make it.
  if (interview.openedAt === null) return [];
  const files = r2SoundFiles(ctx.env.FILES);
  const [recorded, told, answers] = await Promise.all([
    files.list(conversationsPrefix(interview.folder, id)),
    ctx.db.select().from(roomRecordings).where(eq(roomRecordings.interviewId, id)),
    answersOf(ctx, interview),
  ]);
  const series = Map.groupBy(recorded, ({ key }) => key.split("/").at(-2) ?? "");
  const ofRooms = new Set([...series.keys()].filter((name) => roomRecordingId.safeParse(name).success));
  for (const row of told) ofRooms.add(row.id);
  return [
    ...[...series]
      .filter(([name]) => !ofRooms.has(name))
      .map(([name, slices]) => foundOf(name, "conversation", slices))
      .toSorted(byBeginning),
    ...[...ofRooms]
      .map((name) =>
        roomFound(
          name,
          series.get(name) ?? [],
          told.find((row) => row.id === name),
        ),
      )
      .toSorted(byBeginning),
    ...answers.map((file) => foundOf(nameOf(file), "answer", [file])),
  ];
}

async function answersOf(
  { env }: Pick<Context, "env">,
  { id, folder }: InterviewRow["interview"],
): Promise<SoundFile[]> {
  const given = await r2SoundFiles(env.FILES).list(answersPrefix(folder, id));
  if (given.length === 0) return [];
  const { lines } = unwrap(await getInterviewObject(env, id).transcript());
  const places = new Map(lines.map(({ audio }, at) => [audio?.recording, at]));
  return given
    .filter((file) => places.has(nameOf(file)))
    .toSorted((a, b) => (places.get(nameOf(a)) ?? 0) - (places.get(nameOf(b)) ?? 0));
}

const nameOf = ({ key }: SoundFile) => key.split("/").at(-1) ?? "";

/** What was told of it comes late, or never; the file says how large it is. */
function roomFound(
  id: string,
  files: readonly SoundFile[],
  told: typeof roomRecordings.$inferSelect | undefined,
): Found {
  const kind = kindOfRecordedRoom(id);
  const found = foundOf(id, kind, files);
  const type = kind === "video" ? "video/mp4" : "audio/ogg";
  if (told === undefined) return { ...found, type };
  const { state, durationMs, startedAt } = told;
  return { ...found, type, startedAt, told: { state, durationMs, problem: roomProblem(told, found.bytes) } };
}

function foundOf(id: string, kind: Recording["kind"], files: readonly SoundFile[]): Found {
  const [first] = files;
  return {
    id,
    kind,
    type: first?.type ?? "application/octet-stream",
    startedAt: first?.startedAt ?? null,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    told: null,
    files,
  };
}

const byBeginning = (a: Found, b: Found) => (a.startedAt ?? 0) - (b.startedAt ?? 0);
