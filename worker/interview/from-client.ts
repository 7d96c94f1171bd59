/** Inputs of clients in the engine's terms. */
import type { AgentInput } from "#contract/live/agent.ts";
import type { CandidateInput } from "#contract/live/candidate.ts";
import type { RecruiterInput } from "#contract/live/recruiter.ts";
import { cleanText } from "#contract/text.ts";
import type { Input } from "#worker/engine/input.ts";
import type { Spoken } from "./spoken-store.ts";

/** What the object knows beside what a client sends. */
export type Here = {
  /** What was understood of a recording that has the id of an answer. */
  spokenOf(id: string): Spoken | null;
  /** Are there no rooms to speak in? */
  isMute(): boolean;
};

export function fromCandidateInput(input: CandidateInput, at: number, here: Here): Input {
  const { id } = input;
  switch (input.type) {
    case "answer": {
      const spoken = here.spokenOf(id);
      const typed = { id, text: cleanText(input.text), channel: "text" as const, confidence: null, audio: null };
      return {
        at,
        id,
        type: "answer",
        to: input.to,
        heard: input.heard,
        answer: spoken === null ? typed : { ...typed, ...placeOf(spoken), reviewed: true },
      };
    }
    case "start":
      return { at, id, type: "start", channel: input.channel, mute: here.isMute() };
    case "request":
      return { at, id, type: "request", to: input.to, what: input.what };
    case "channel":
      return { at, id, type: "channel", channel: input.channel, mute: here.isMute() };
    case "end":
      return { at, id, type: "end", by: "candidate" };
    case "hold":
    case "pause":
    case "resume":
      return { at, id, type: input.type };
    default:
      return input satisfies never;
  }
}

/** What was understood of a recording, as an answer that nobody has looked over. */
export function fromSpoken(spoken: Spoken, at: number): Input {
  const { id, to, text } = spoken;
  return { at, id, type: "answer", to, heard: null, answer: { id, text, ...placeOf(spoken) } };
}

function placeOf({ id, confidence, kept, durationMs }: Spoken) {
  const audio = kept ? { recording: id, fromMs: 0, toMs: durationMs } : null;
  return { channel: "voice" as const, confidence, audio };
}

/** An agent neither begins an interview nor changes its channel, and what it answers was no recording of the page. */
const agentsKnow: Here = { spokenOf: () => null, isMute: () => false };

/** An agent speaks for the candidate: all but its own words and ears is the candidate's input. */
export function fromAgentInput(input: AgentInput, at: number): Input {
  if (input.type === "heard") return { at, id: input.id, type: "heard", heard: input.heard };
  if (input.type === "strayed")
    return { at, id: input.id, type: "strayed", turn: input.turn, text: cleanText(input.text) };
  if (input.type !== "answer") return fromCandidateInput(input, at, agentsKnow);
  const { id, to, heard, confidence, audio, choice } = input;
  const answer = { id, text: cleanText(input.text), channel: "voice" as const, confidence, audio };
  return { at, id, type: "answer", to, heard, answer, choice };
}

export function fromRecruiterInput(input: RecruiterInput, at: number): Input {
  const { id } = input;
  switch (input.type) {
    case "nudge":
      return { at, id, type: "nudge", text: cleanText(input.text) };
    case "extend":
      return { at, id, type: "extend", ms: input.ms };
    case "end":
      return { at, id, type: "end", by: "recruiter" };
    default:
      return input satisfies never;
  }
}
