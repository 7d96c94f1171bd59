/** Which moves are allowed at this moment. It depends on limits only, never on what was said. */
import type { Ask } from "#contract/events.ts";
import type { Move, MoveType } from "#contract/moves.ts";
import type { Plan, Probe } from "#contract/plan.ts";
import { findQuestion } from "./plan-index.ts";
import { type Base, type Ms, type Run, questionRun } from "./state.ts";
import { hasTimeForMore, isStageSpent, remainingAt } from "./time-budget.ts";

export type Allowed = {
  moves: readonly MoveType[];
  /** Planned probes that may be asked now. */
  probes: readonly Probe[];
  ownProbe: boolean;
};

export function allowedMoves(plan: Plan, base: Base, run: Run, ask: Ask, at: Ms): Allowed {
  const none: Allowed = { moves: [], probes: [], ownProbe: false };
  if (remainingAt(plan, base, run, at) <= 0) return { ...none, moves: ["ADVANCE", "SKIP"] };
  if (ask.kind === "confirm_end") return { ...none, moves: ["CLOSE", "REPEAT"] };

  const { stage, question } = findQuestion(plan, ask.question);
  const entry = questionRun(run, ask.question);
  // Said, but not heard: whatever came belongs to the question before, and a must-ask would be gone without being asked.
  if (entry.asked === "undelivered")
    return { ...none, moves: entry.confirmed ? ["REPEAT"] : ["REPEAT", "CONFIRM_END"] };
  const moves: MoveType[] = ["ADVANCE", "SKIP"];

  const maySpeakMore = hasTimeForMore(plan, base, run, at) && !isStageSpent(plan, run, at);
  const probesLeft = maySpeakMore && entry.probes.length < question.maxProbes;
  const planned = probesLeft ? question.probes.filter((probe) => !entry.probes.includes(probe.id)) : [];
  const ownProbe = probesLeft && plan.settings.ownProbes && planned.length === 0;
  const personal = entry.personal !== undefined && !entry.probes.includes("personal") ? entry.personal : null;
  const probes =
    probesLeft && personal !== null ? [...planned, { id: "personal", text: personal, for: null }] : planned;
  if (probes.length > 0 || ownProbe) moves.push("PROBE");

  const sideLeft = entry.sideMoves < plan.settings.maxSideMoves;
  if (sideLeft) moves.push("REPEAT", "REDIRECT", "WAIT");
  if (sideLeft && !entry.clarified) moves.push("CLARIFY");
  if (stage.kind === "candidate_questions") {
    if (run.candidateQuestions < plan.settings.maxCandidateQuestions) moves.push("ANSWER");
  } else if (sideLeft) moves.push("ANSWER");
  if (!entry.confirmed) moves.push("CONFIRM_END");
  return { moves, probes, ownProbe };
}

export function isAllowed(allowed: Allowed, move: Move): boolean {
  if (!allowed.moves.includes(move.type)) return false;
  if (move.type !== "PROBE") return true;
  return move.probe === "own" ? allowed.ownProbe : allowed.probes.some((probe) => probe.id === move.probe);
}
