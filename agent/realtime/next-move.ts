/** The one tool of a realtime interviewer: what the candidate said, and how to go on from it. */
import { llm } from "@livekit/agents";
import * as z from "zod";
import type { SpokenChoice } from "#contract/live/agent.ts";
import { move } from "#contract/moves.ts";
import { slug } from "#contract/ids.ts";

const moves = [
  "ADVANCE",
  "PROBE",
  "CLARIFY",
  "REPEAT",
  "REDIRECT",
  "ANSWER",
  "WAIT",
  "SKIP",
  "CONFIRM_END",
  "CLOSE",
] as const;

/** Flat and of plain types: what a speech model fills in most surely. */
const parameters = z.object({
  said: z.string().describe("All that the candidate has just said, in their own words."),
  move: z.enum(moves).describe("One of the moves that are open now."),
  probe: z.string().optional().describe("For PROBE: the id of the follow-up, or own."),
  covered: z.boolean().optional().describe("For ADVANCE: was most of what a good answer holds said?"),
  found: z.array(z.string()).optional().describe("Ids of what a good answer holds that were said so far."),
  words: z.string().optional().describe("What you would say, as far as the move lets you."),
});

export const nextMove = llm.tool({
  name: "next_move",
  description:
    "Call it each time the candidate has finished speaking, before you say anything. Its result tells you what to say.",
  parameters,
  // The interview answers, in its own time.
  execute: async () => "",
});

export type Called = {
  said: string;
  /** Null where what was chosen is no move: the interview's own interviewer chooses then. */
  choice: Omit<SpokenChoice, "used"> | null;
};

// Of a call that is wrong somewhere, what can be read is: what the candidate said must not be lost for it.
const lenient = z.object({
  said: z.string().catch(""),
  move: z.string().catch(""),
  probe: z.string().optional().catch(undefined),
  covered: z.boolean().optional().catch(undefined),
  found: z.array(z.unknown()).catch([]),
  words: z.string().optional().catch(undefined),
});

/** `args`: JSON as the model wrote it. */
export function readCall(args: string): Called {
  const read = lenient.safeParse(jsonOf(args));
  if (!read.success) return { said: "", choice: null };
  const { said, move: type, probe, covered = false, found, words = "" } = read.data;
  const chosen = move.safeParse({ type: type.trim().toUpperCase(), probe: probe?.trim().toLowerCase(), covered });
  const ids = found.flatMap((id) => {
    const known = slug.safeParse(id);
    return known.success ? [known.data] : [];
  });
  if (!chosen.success) return { said, choice: null };
  return {
    said,
    choice: { move: chosen.data, found: ids.slice(0, 8), words: words.trim() === "" ? null : words.slice(0, 4_000) },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
