/** Why there is nothing (more) for an agent to do; null: there is. Pure. */
import type { AgentView } from "#contract/views.ts";

export type Idle = "ended" | "paused" | "text" | null;

/** `busy`: something is being said, or is to be. */
export function idleOf({ channel, status, ended }: AgentView, busy: boolean): Idle {
  if (ended !== null) return busy ? null : "ended";
  if (channel === "text") return "text";
  return status === "paused" ? "paused" : null;
}
