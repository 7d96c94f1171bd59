/** What is due when the alarm rings. Late alarms are harmless: everything is read from the state and the instant. */
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import { endRunning, pause } from "./decide-life.ts";
import { chooseMove, closeRest, fallBack, finishReply } from "./decide-turn.ts";
import type { Draft } from "./draft.ts";
import { end } from "./end.ts";
import type { Speech } from "./input.ts";
import { hasRoom } from "./log-room.ts";
import type { Live } from "./state.ts";
import { deadlines } from "./wake-at.ts";

export function onTick(draft: Draft, speech: Speech | null): void {
  const { state, at } = draft;
  if (state.status === "waiting" && at >= state.expiresAt) {
    end(draft, "time", "expired");
  }
  if (state.status === "paused" && at >= state.until) endRunning(draft, "time", "abandoned");
  if (state.status === "live") onLiveTick(draft, state, speech);
}

function onLiveTick(draft: Draft, live: Live, speech: Speech | null): void {
  const { at } = draft;
  const { phase } = live;
  const due = deadlines(draft.plan, live);
  const isDue = (deadline: number | null) => deadline !== null && at >= deadline;
  if (isDue(due.closes)) return endRunning(draft, "time");
  if (isDue(due.lost)) return pause(draft, "lost");
  if (phase.at === "speaking" && isDue(due.reply)) return finishReply(draft, null, "recovered", null);
  if (phase.at === "choosing" && isDue(due.reply)) return fallBack(draft, phase, "timeout");
  if (isDue(due.hardEnd)) return goodbye(draft);
  if (phase.at !== "listening" || !isDue(due.silence)) return;
  const until = spokeUntil(live, speech, at);
  if (until !== null) {
    // Silent for long enough since then, it is found at the next alarm.
    draft.add({ type: "spoke", until });
    return;
  }
  if (phase.silences === 2) return pause(draft, "silence");
  const step = phase.silences === 0 ? 1 : 2;
  draft.add({ type: "silence", step, text: interviewerPhrases(draft.plan.language).silence[step - 1] ?? "" });
}

/**
 * An alarm that was to break a silence found somebody speaking, or silent only since a moment that the state does not know of.
 * Without room in the log it is passed over: what was said until then is kept, and taken as an answer before a pause.
 */
function spokeUntil(live: Live, speech: Speech | null, at: number): number | null {
  if (speech === null || live.phase.at !== "listening" || live.run.channel !== "voice" || !hasRoom(live)) return null;
  const until = speech.speaking ? at : Math.min(speech.at, at);
  return until > live.phase.since ? until : null;
}

/** Time is over, overtime included: the interviewer says so and thanks. */
function goodbye(draft: Draft): void {
  finishReply(draft, null, "recovered", null);
  const live = draft.state;
  if (live.status !== "live") return;
  closeRest(draft, live, "time", "not_asked_time");
  chooseMove(draft, { type: "CLOSE" });
  finishReply(draft, null, "prepared", null);
}
