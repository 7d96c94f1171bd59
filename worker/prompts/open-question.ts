/** What an interviewer is told of the open question: where it stands, what is looked for, and what is open to them now. */
import type { TurnContext } from "#worker/engine/turn-context.ts";
import { languageNames } from "./conduct.ts";
import { harmless, joinParts, shorten } from "./fence.ts";

/** Letters of the plan's own words. Planned follow-ups are said in full by the engine; here what they are about is enough. */
export const longest = { question: 450, point: 120, probe: 140 };

export function partOf({ plan, stage }: TurnContext): string {
  return `Part ${plan.stages.indexOf(stage) + 1} of ${plan.stages.length} of the interview: ${harmless(stage.title)}.`;
}

export function lookedFor({ question, stage }: TurnContext): string {
  if (stage.kind === "candidate_questions")
    return "This part is theirs: ANSWER what they ask; when they have no more to ask, ADVANCE.";
  if (question.lookFor.length === 0)
    return "Nothing in particular is looked for here: take any answer kindly and go on.";
  return `A good answer holds:\n${question.lookFor.map((point) => `- ${point.id}: ${harmless(shorten(point.text, longest.point))}`).join("\n")}`;
}

/** `then`: what is to be done with one of them, said after the list. */
export function openNow({ plan, allowed, ask, probes, ownProbe: mayWord }: TurnContext, then: string): string {
  const language = languageNames[plan.language];
  if (ask.kind === "confirm_end")
    return `They were asked whether to end the interview. Open to you now: CLOSE, if they clearly say yes; REPEAT, if they want to go on or it is not clear: one short sentence in ${language}.`;
  if (allowed.length > 0 && allowed.every((type) => type === "REPEAT" || type === "CONFIRM_END"))
    return `The question was cut off before they heard it, so what they say belongs to what came before. Open to you now: ${allowed.join(", ")}. With REPEAT, one short sentence in ${language}.`;
  const moves = allowed.flatMap((type) => {
    if (type === "ADVANCE") return ["ADVANCE covered", "ADVANCE open"];
    if (type !== "PROBE") return [type];
    const own = probes.some((probe) => probe.for === null && probe.id !== "personal") ? [] : ["PROBE own"];
    return [...(probes.length > 0 ? ["PROBE with an id from the list"] : []), ...(mayWord ? own : [])];
  });
  return joinParts(
    probes.length > 0 && `Follow-ups for PROBE:\n${probes.map(followUp).join("\n")}`,
    `Open to you now: ${moves.join(", ")}. ${then}`,
  );
}

function followUp({ id, text, for: draws }: TurnContext["probes"][number]): string {
  const why = id === "personal" ? " (takes up their CV)" : draws === null ? "" : ` (draws out: ${draws})`;
  return `- ${id}: "${harmless(shorten(text, longest.probe))}"${why}`;
}
