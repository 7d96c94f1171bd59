/** Events as a candidate's client may have them. */
import type { CandidateEvent } from "#contract/candidate-events.ts";
import type { Ask, Event } from "#contract/events.ts";
import type { Plan } from "#contract/plan.ts";
import type { State } from "./state.ts";
import { candidateAsk } from "./view.ts";

/** The ask that a chosen move leads to; it is told with the words that carry it. */
export type PendingAsk = { next: Ask | null } | null;

export function pendingAsk(state: State): PendingAsk {
  return "phase" in state && state.phase.at === "speaking" ? { next: state.phase.next } : null;
}

/**
 * `pending` is what `pendingAsk` said of the state before the first event; a log read from its beginning starts with null.
 */
export function redactForCandidate(plan: Plan, pending: PendingAsk, events: readonly Event[]): CandidateEvent[] {
  let next = pending;
  return events.flatMap((event) => {
    if (event.type === "move_chosen") next = { next: event.next };
    const redacted = redact(plan, next, event);
    return redacted === null ? [] : [redacted];
  });
}

function redact(plan: Plan, pending: PendingAsk, event: Event): CandidateEvent | null {
  const place = { seq: event.seq, at: event.at };
  switch (event.type) {
    case "consented":
    case "resumed":
      return { ...place, type: event.type };
    case "started":
      return { ...place, type: event.type, text: event.text, ask: candidateAsk(event.ask) };
    case "answered":
      return {
        ...place,
        type: event.type,
        turn: event.turn,
        ask: event.ask,
        id: event.part.id,
        text: event.part.text,
        channel: event.part.channel,
      };
    case "requested":
      return { ...place, type: event.type, turn: event.turn, what: event.what };
    case "replied": {
      const ask = pending?.next ?? null;
      const worded = ask === null || event.askText === null ? ask : { ...ask, text: event.askText };
      return {
        ...place,
        type: event.type,
        turn: event.turn,
        text: event.text,
        ask: worded === null ? null : candidateAsk(worded),
      };
    }
    case "silence":
      return { ...place, type: event.type, text: event.text };
    case "held":
      return { ...place, type: event.type, until: event.until };
    case "nudged":
      return { ...place, type: event.type, text: event.text };
    case "extended":
      return { ...place, type: event.type, ms: event.ms };
    case "channel_changed":
      return { ...place, type: event.type, channel: event.channel };
    case "paused":
      return { ...place, type: event.type, why: event.why, until: event.until };
    case "answer_assessed":
      return plan.settings.feedback === "per_answer" && event.assessment.feedback !== ""
        ? { ...place, type: "feedback", turn: event.turn, text: event.assessment.feedback }
        : null;
    case "ended":
      return { ...place, type: event.type, outcome: event.outcome, by: event.by };
    default:
      return null;
  }
}
