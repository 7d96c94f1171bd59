/** A log as the beginning of another interview. */
import type { Event } from "#contract/events.ts";
import type { Plan } from "#contract/plan.ts";
import { questionsOf } from "#worker/engine/plan-index.ts";
import { engineVersion } from "#worker/engine/state.ts";
import type { ForkRequest, OpenRequest } from "./rpc.ts";

export const notContinued = {
  code: "CONFLICT",
  message:
    "This place in the log cannot be continued with that plan: it holds a question that the plan does not have, or the interview had not begun or was over.",
} as const;

/** The log that a fork begins with; null where it cannot be continued. */
export function forkedLog({ events, ...opening }: ForkRequest, now: number): Event[] | null {
  const log = rebase(events, opening, now);
  const known = new Set(questionsOf(opening.plan).map((question) => question.id));
  return log === null || !log.questions.every((question) => known.has(question)) ? null : log.events;
}

/**
 * The facts moved to now, under the new interview's name: all instants are shifted so that the newest is `now`, and what the
 * old object settled with other services, or paid for models, is left out. Null when there is nothing to go on from, or it has ended.
 */
export function rebase(
  events: readonly Event[],
  opening: OpenRequest & { plan: Plan },
  now: number,
): { events: Event[]; questions: string[] } | null {
  const last = events.at(-1);
  if (
    last === undefined ||
    !events.some((event) => event.type === "started") ||
    events.some((event) => event.type === "ended")
  )
    return null;
  const shift = now - last.at;
  const kept = events.filter((event) => !["settled", "opened", "migrated", "faltered"].includes(event.type));
  const { plan, interviewId, planVersionId, folder, expiresAt, extraMs, models } = opening;
  const opened: Event = {
    type: "opened",
    interviewId,
    planVersionId,
    engineVersion,
    plan,
    folder,
    expiresAt,
    extraMs,
    ...(models === undefined ? {} : { models: [...models] }),
    seq: 1,
    at: (events[0]?.at ?? last.at) + shift,
    cause: "fork",
  };
  const moved = kept.map((event, index) => shifted({ ...event, seq: index + 2 }, shift));
  const away: Event = {
    type: "candidate_changed",
    present: false,
    since: now,
    seq: moved.length + 2,
    at: now,
    cause: "fork",
  };
  return { events: [opened, ...moved, away], questions: kept.flatMap(questionsIn) };
}

function shifted(event: Event, shift: number): Event {
  const at = event.at + shift;
  switch (event.type) {
    case "answered":
    case "move_chosen":
    case "agent_sent":
      return { ...event, at, deadline: event.deadline + shift };
    case "agent_changed":
      return { ...event, at, ...(event.backBy === undefined ? {} : { backBy: event.backBy + shift }) };
    case "held":
    case "paused":
    case "spoke":
      return { ...event, at, until: event.until + shift };
    case "candidate_changed":
      return { ...event, at, since: event.since + shift };
    case "spent":
      return { ...event, at, used: { ...event.used, microUsd: null } };
    case "replied":
    case "answer_assessed":
    case "question_prepared":
      // It was paid for there, and does not count against what may be spent here.
      return { ...event, at, used: event.used === null ? null : { ...event.used, microUsd: null } };
    default:
      return { ...event, at };
  }
}

function questionsIn(event: Event): string[] {
  if ("question" in event) return [event.question];
  if (event.type === "started") return [event.ask.question];
  if (event.type === "move_chosen" && event.next !== null) return [event.next.question];
  return [];
}
