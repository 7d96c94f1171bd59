/** Frames to clients: what a role may have of what happened. */
import type { CandidateEvent } from "#contract/candidate-events.ts";
import type { Event } from "#contract/events.ts";
import type { ToCandidate } from "#contract/live/candidate.ts";
import type { LiveMessage } from "#contract/live/message.ts";
import type { ToRecruiter } from "#contract/live/recruiter.ts";
import type { Plan } from "#contract/plan.ts";
import type { Role } from "#contract/views.ts";
import { redactForCandidate } from "#worker/engine/redact.ts";
import type { Ms, State } from "#worker/engine/state.ts";
import { agentView } from "#worker/engine/agent-view.ts";
import { candidateView, recruiterView } from "#worker/engine/view.ts";
import type { Agents } from "./agents.ts";
import type { Taken } from "./loop.ts";

type Opened = Exclude<State, { status: "none" }>;
type Known = Pick<Agents, "knows" | "mayRecord">;

/** The events that one input led to, and the view after them. */
export function messagesFor(
  role: Role,
  plan: Plan,
  state: Opened,
  taken: Pick<Taken, "events" | "pending">,
  at: Ms,
  known: Known,
): LiveMessage[] {
  if (role === "recruiter") {
    const events = taken.events.filter(isForRecruiter).map((event): ToRecruiter => ({ type: "event", event }));
    return [...events, { type: "view", view: recruiterView(plan, state) }];
  }
  const events = redactForCandidate(plan, taken.pending, taken.events).map((event): ToCandidate => ({
    type: "event",
    event,
  }));
  return [...events, viewMessage(role, plan, state, at, known)];
}

export function viewMessage(role: Role, plan: Plan, state: Opened, at: Ms, known: Known): LiveMessage {
  if (role === "recruiter") return { type: "view", view: recruiterView(plan, state) };
  if (role === "agent") return { type: "view", view: agentView(plan, state, at, known.knows()) };
  return { type: "view", view: candidateView(plan, state, at, known.mayRecord()) };
}

/** What a client that has seen everything up to `lastSeq` has missed. `log` is read from its beginning. */
export function replayFor(role: Role, plan: Plan, log: readonly Event[], lastSeq: number): LiveMessage[] {
  if (role === "recruiter") {
    return log
      .filter((event) => event.seq > lastSeq && isForRecruiter(event))
      .map((event) => ({ type: "event", event }));
  }
  const missed = (event: CandidateEvent) => event.seq > lastSeq;
  return redactForCandidate(plan, null, log)
    .filter(missed)
    .map((event) => ({ type: "event", event }));
}

/**
 * The plan is the recruiter's own and long; what the object settled with other services, and what came to nothing, is of no use
 * to anybody who watches.
 */
const notForRecruiter: ReadonlySet<Event["type"]> = new Set(["opened", "settled", "migrated", "spent"]);

function isForRecruiter(event: Event): boolean {
  return !notForRecruiter.has(event.type);
}
