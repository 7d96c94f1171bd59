/** A decision in the making: events are added one by one, and what follows is decided on the state that they lead to. */
import type { Event, EventBody } from "#contract/events.ts";
import type { ErrorCode } from "#contract/errors.ts";
import type { Plan } from "#contract/plan.ts";
import { evolve } from "./evolve.ts";
import type { Input } from "./input.ts";
import { type State, seqOf } from "./state.ts";

/** No events and no refusal: nothing changed, because the input is repeated, late or stale. */
export type Decision = { events: readonly Event[]; refused: Refusal | null };

/** Why a person's input was not taken. */
export type Refusal = Extract<
  ErrorCode,
  | "NOT_FOUND"
  | "CONFLICT"
  | "CONSENT_MISSING"
  | "NOT_STARTED"
  | "INTERVIEW_PAUSED"
  | "INTERVIEW_OVER"
  | "INVITATION_EXPIRED"
  | "ASK_PAST"
  | "ANSWER_EMPTY"
  | "LIMIT_REACHED"
  | "VOICE_UNAVAILABLE"
>;

export class Draft {
  readonly plan: Plan;
  readonly input: Input;
  readonly events: Event[] = [];
  state: State;
  refused: Refusal | null = null;

  constructor(plan: Plan, state: State, input: Input) {
    this.plan = plan;
    this.state = state;
    this.input = input;
  }

  get at(): number {
    return this.input.at;
  }

  add(body: EventBody): void {
    const event: Event = { ...body, seq: seqOf(this.state) + 1, at: this.input.at, cause: this.input.id };
    this.events.push(event);
    this.state = evolve(this.plan, this.state, event);
  }

  refuse(code: Refusal): void {
    this.refused = code;
  }
}
