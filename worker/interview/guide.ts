/** What a realtime speech model is told of the open turn: an agent that speaks with one gets it with its view. */
import type { Event } from "#contract/events.ts";
import type { Plan } from "#contract/plan.ts";
import type { Guide } from "#contract/voice.ts";
import type { Ms, State } from "#worker/engine/state.ts";
import { openContext } from "#worker/engine/turn-context.ts";
import { promptName } from "#worker/prompts/prompt.ts";
import { realtimeInterviewer } from "#worker/prompts/realtime-interviewer.ts";

/** `since` reads the log behind a place. Null while nothing is open. */
export function guideOf(plan: Plan, state: State, since: (seq: number) => readonly Event[], at: Ms): Guide | null {
  if (state.status !== "live") return null;
  const context = openContext(plan, state, since(state.run.questionSeq - 1), at);
  if (context === null) return null;
  const { system, messages } = realtimeInterviewer.render(context);
  const [said, turn] = messages;
  return {
    prompt: promptName(realtimeInterviewer),
    system,
    said: said?.text ?? "",
    turn: turn?.text ?? "",
  };
}
