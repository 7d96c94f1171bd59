/** Inputs of clients in the engine's terms. */
import type { AgentInput, CandidateInput, RecruiterInput } from "#contract/live.ts";
import { cleanText } from "#contract/text.ts";
import type { Input } from "#worker/engine/input.ts";

export function fromCandidateInput(input: CandidateInput, at: number): Input {
  const { id } = input;
  switch (input.type) {
    case "answer":
      return {
        at,
        id,
        type: "answer",
        to: input.to,
        heard: input.heard,
        answer: { id, text: cleanText(input.text), channel: "text", confidence: null, audio: null },
      };
    case "start":
      return { at, id, type: "start", channel: input.channel };
    case "request":
      return { at, id, type: "request", to: input.to, what: input.what };
    case "channel":
      return { at, id, type: "channel", channel: input.channel };
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

/** An agent speaks for the candidate: all but its own words and ears is the candidate's input. */
export function fromAgentInput(input: AgentInput, at: number): Input {
  if (input.type === "heard") return { at, id: input.id, type: "heard", heard: input.heard };
  if (input.type !== "answer") return fromCandidateInput(input, at);
  const { id, to, heard, confidence, audio } = input;
  const answer = { id, text: cleanText(input.text), channel: "voice" as const, confidence, audio };
  return { at, id, type: "answer", to, heard, answer };
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
