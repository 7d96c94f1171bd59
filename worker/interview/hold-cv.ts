/** Passages of a CV beside the log: stored before the input that tells of them, so that both are durable or neither is. */
import { hasRoom } from "#worker/engine/log-room.ts";
import type { Loop } from "./loop.ts";
import type { PassageStore } from "./passage-store.ts";
import type { CvPassages } from "./rpc.ts";

/** Null: they are held, and the input may follow without an await between. "known": the input was taken before. */
export function holdCv(
  loop: Loop,
  passages: PassageStore,
  inputId: string,
  cv: CvPassages | null,
): "known" | "NOT_FOUND" | "INTERVIEW_OVER" | "LIMIT_REACHED" | null {
  const { state } = loop;
  if (state.status === "none") return "NOT_FOUND";
  // Repeated after another CV came, it would put its own passages under the other's name.
  if (loop.knows(inputId)) return "known";
  if (state.status === "ended") return "INTERVIEW_OVER";
  if (cv !== null && !hasRoom(state)) return "LIMIT_REACHED";
  if (cv === null || cv.cv !== state.base.cv) passages.hold(cv);
  if (cv?.read !== undefined) countReading(loop, cv.read);
  return null;
}

/** Once for each CV, however often it is corrected and handed over again. */
function countReading(loop: Loop, { file, used }: NonNullable<CvPassages["read"]>): void {
  loop.takeFromClient({ type: "spent", what: "read_cv", used, id: `read:${file}`, at: Date.now() });
}
