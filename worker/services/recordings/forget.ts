/** Removes what was recorded of an interview: the conversation, and every answer. Repeating it is harmless. */
import { answersPrefix, conversationsPrefix } from "#worker/platform/recording-key.ts";
import { r2SoundFiles } from "#worker/platform/sound-files.ts";
import type { SystemContext } from "#worker/services/context.ts";

/** Says how many files there were. */
export async function forgetRecordings(
  { env }: Pick<SystemContext, "env">,
  { id, folder }: { id: string; folder: string },
): Promise<number> {
  const files = r2SoundFiles(env.FILES);
  const conversations = await files.removeAll(conversationsPrefix(folder, id));
  return conversations + (await files.removeAll(answersPrefix(folder, id)));
}
