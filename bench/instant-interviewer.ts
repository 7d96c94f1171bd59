/**
 * The instant "model" of both sides: it chooses as the peer's does (`peer-langgraph/server.ts`), by looking for a word. So
 * what is compared are the servers around a model and not what two interviewers make of an answer.
 */
import type { Interviewer } from "#worker/interview/interviewer.ts";

/** Asks the next probe whose point was not mentioned, else goes on to the next planned question. */
export const instantInterviewer: Interviewer = {
  name: "instant",
  now({ answer, question, probes }) {
    const said = answer.toLowerCase();
    const isMissing = (point: string | null) =>
      !question.lookFor.some((entry) => entry.id === point && entry.cues.some((cue) => said.includes(cue)));
    const probe = probes.find((entry) => isMissing(entry.for));
    const move =
      probe === undefined ? { type: "ADVANCE" as const, covered: true } : { type: "PROBE" as const, probe: probe.id };
    return { move, words: null };
  },
};
