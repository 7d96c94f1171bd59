/** What an interviewer is given: who hears and speaks, where the interview is, and whom it tells. */
import type { voice as agents } from "@livekit/agents";
import type { AgentInput } from "#contract/live/agent.ts";
import type { AgentView } from "#contract/views.ts";
import type { SpokenDraft, TurnStages } from "#contract/voice.ts";
import type { Idle } from "./idle.ts";
import type { Speaking } from "./voice.ts";

/** Where what was said between two instants (epoch milliseconds) can be heard; null where none of it was recorded. */
export type PlaceOf = (from: number, to: number) => SpokenDraft["audio"];

export type InterviewerGiven = {
  session: agents.AgentSession;
  voice: Speaking;
  link: {
    input: (input: AgentInput) => void;
    speech: (speaking: boolean) => void;
    send: (frame: { type: "draft" } & SpokenDraft) => void;
  };
  /** The first view. */
  view: AgentView;
  /** What an agent before has told that the candidate said. */
  draft: SpokenDraft | null;
  /** Null: it is not for the interviewer to say how long somebody who falls silent is waited for. */
  detection: "detector" | "vad" | null;
  /** Unique among the agents of this interview; ids of inputs begin with it. */
  name: string;
  placeOf: PlaceOf;
  latency: (turn: string, stages: TurnStages) => void;
  /** There is nothing (more) for an agent to do, or there is again. */
  idle: (why: Idle) => void;
};
