/** Removes what was recorded of an interview: the conversation, its room, and every answer. Repeating it is harmless. */
import { eq } from "drizzle-orm";
import { roomRecordings } from "#worker/db/voice.ts";
import { answersPrefix, conversationsPrefix } from "#worker/platform/recording-key.ts";
import { r2SoundFiles } from "#worker/platform/sound-files.ts";
import type { SystemContext } from "#worker/services/context.ts";
import { stopRecordingRoom } from "#worker/services/voice/rooms.ts";

/** Says how many files there were. */
export async function forgetRecordings(
  { db, env, log }: Pick<SystemContext, "db" | "env" | "log">,
  { id, folder }: { id: string; folder: string },
): Promise<number> {
  // What would be stored only when it ends, after this.
  await stopRecordingRoom({ db, env, log }, id);
  const files = r2SoundFiles(env.FILES);
  const conversations = await files.removeAll(conversationsPrefix(folder, id));
  await db.delete(roomRecordings).where(eq(roomRecordings.interviewId, id));
  return conversations + (await files.removeAll(answersPrefix(folder, id)));
}
