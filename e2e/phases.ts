/** In which phase an interview was at an instant, by its own log. */
import type { Event } from "#contract/events.ts";

export type Phase = "listening" | "choosing" | "speaking";

/** Null: not live at that instant. */
export function phaseAt(log: readonly Event[], at: number): Phase | null {
  let phase: Phase | null = null;
  for (const event of log) {
    if (event.at > at) break;
    if (event.type === "started" || event.type === "replied") phase = "listening";
    if (event.type === "answered") phase = "choosing";
    if (event.type === "move_chosen") phase = "speaking";
    if (event.type === "ended") phase = null;
  }
  return phase;
}
