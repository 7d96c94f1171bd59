/** Sound is made and carried when it is due, or it stutters. */
import { setPriority } from "node:os";

/** Lets a process run before what only computes, tests themselves among it. Where that is not allowed, it is one among others. */
export function soundFirst(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, -10);
  } catch {
    // Not root, or the process has ended, which whoever waits for it finds out.
  }
}
