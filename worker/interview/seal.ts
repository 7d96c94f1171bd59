/** Sealing: the transcript as a file that nothing changes any more, named after its hash. */
import type { Event } from "#contract/events.ts";
import type { Plan } from "#contract/plan.ts";
import { encodeSealed } from "#contract/sealed.ts";
import type { State } from "#worker/engine/state.ts";
import { projectTranscript } from "#worker/engine/transcript.ts";
import type { Files } from "#worker/platform/files.ts";
import { sealedKey } from "./sealed-key.ts";

/** The same log gives the same bytes, so sealing twice writes the same file under the same name. Returns the hash. */
export async function sealTranscript(
  files: Files,
  plan: Plan,
  state: Exclude<State, { status: "none" }>,
  log: readonly Event[],
): Promise<string> {
  const text = encodeSealed(plan, projectTranscript(plan, state, log));
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  await files.putOnce(sealedKey(state, hash), text, "application/json");
  return hash;
}
