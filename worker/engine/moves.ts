/** Which moves are allowed at this moment. It depends on limits only, never on what was said. */
import type { Ask } from "#contract/events.ts";
import type { Move, MoveType } from "#contract/moves.ts";
import type { Plan, Probe } from "#contract/plan.ts";
import { findQuestion } from "./plan-index.ts";
import { type Base, type Ms, type Run, questionRun } from "./state.ts";
import { hasTimeForMore, isStageSpent, remainingAt } from "./time-budget.ts";

export type Allowed = {
  moves: readonly MoveType[];
  /** Probes worth offering: not asked yet, and what they draw out was not found yet. */
  probes: readonly Probe[];
  /** Probes that may be asked: those, and others whose point was found. While a move was being chosen, more may have been. */
  unasked: readonly string[];
  /** May a probe be the interviewer's own words, once what each of `probes` draws out was heard? `mayAskOwn` says when. */
  ownProbe: boolean;
};

export function allowedMoves(plan: Plan, base: Base, run: Run, ask: Ask, at: Ms): Allowed {
  const none: Allowed = { moves: [], probes: [], unasked: [], ownProbe: false };
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
  const ownProbe = probesLeft && plan.settings.ownProbes;
  const personal: Probe[] =
    probesLeft && entry.personal !== undefined && !entry.probes.includes("personal")
      ? [{ id: "personal", text: entry.personal, for: null }]
      : [];
  const probes = [...planned.filter((probe) => isOpen(probe, entry.found)), ...personal];
  const unasked = [...planned, ...personal].map((probe) => probe.id);
  if (unasked.length > 0 || ownProbe) moves.push("PROBE");

  const sideLeft = entry.sideMoves < plan.settings.maxSideMoves;
  if (sideLeft) moves.push("REPEAT", "REDIRECT", "WAIT");
  if (sideLeft && !entry.clarified) moves.push("CLARIFY");
  if (stage.kind === "candidate_questions") {
    if (run.candidateQuestions < plan.settings.maxCandidateQuestions) moves.push("ANSWER");
  } else if (sideLeft) moves.push("ANSWER");
  if (!entry.confirmed) moves.push("CONFIRM_END");
  return { moves, probes, unasked, ownProbe };
}

/** `claimed`: what was heard by now, as whoever chose the move says. */
export function isAllowed(allowed: Allowed, move: Move, claimed: readonly string[] = []): boolean {
  if (!allowed.moves.includes(move.type)) return false;
  if (move.type !== "PROBE") return true;
  return move.probe === "own" ? mayAskOwn(allowed, claimed) : allowed.unasked.includes(move.probe);
}

/** A planned probe whose point is still open comes before any of the interviewer's own; the one from the CV need not. */
export function mayAskOwn({ probes, ownProbe }: Pick<Allowed, "probes" | "ownProbe">, claimed: readonly string[]) {
  return ownProbe && !probes.some((probe) => probe.id !== "personal" && isOpen(probe, claimed));
}

function isOpen(probe: Probe, found: readonly string[]): boolean {
  return probe.for === null || !found.includes(probe.for);
}
