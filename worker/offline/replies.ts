/** Which planned probe a text of the candidate replies to. */
import type { Question } from "#contract/plan.ts";

/** The planned words among what was said to the candidate: those of a probe, or of the question itself; null for neither. */
export function plannedIn(question: Question, text: string): string | null {
  const probe = question.probes.find((entry) => text.includes(entry.text));
  if (probe !== undefined) return probe.text;
  const own = [question.text, question.clarification].find((words) => words !== null && text.includes(words));
  return own === undefined ? null : question.text;
}

/** Id of what the probe with these words is for; null for the question itself. */
export function askedAbout(question: Question, asked: string | null): string | null {
  return question.probes.find((probe) => probe.text === asked)?.for ?? null;
}
