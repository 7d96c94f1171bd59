/** A look at one answer for practice: what was found of what the question looks for, and what to say about it. */
import type { Assessment } from "#contract/events.ts";
import { feedbackPhrases, type FeedbackPhrases } from "#contract/languages/feedback.ts";
import type { Language } from "#contract/language.ts";
import type { Question } from "#contract/plan.ts";
import { pointsIn, type Point } from "./evidence.ts";
import { recogniseIntent } from "./intent.ts";
import { isThin } from "./so-far.ts";
import { hasFigure, hasOutcome, roleIn, together } from "./story.ts";
import { distinctContent, type Passage } from "./text/passage.ts";

/**
 * Assesses what was said on a question, all its texts together. Feedback is two or three sentences in `language`: what
 * came across first, then the one or two things that would help most. It never names a rating. Empty where there is
 * nothing to say: to a request such as "could you repeat that?", and on closing questions.
 */
export function assessAnswer(question: Question, texts: readonly string[], language: Language): Assessment {
  const answers = texts.filter((text) => recogniseIntent(text, language) === "answer");
  const said = together(answers, language);
  const points = pointsIn(question, said);
  const ids = (found: boolean) => points.filter((entry) => entry.found === found).map((entry) => entry.point.id);
  const phrases = feedbackPhrases(language);
  const feedback =
    answers.length === 0
      ? unanswered(question, texts, language, phrases)
      : sentencesFor(question, said, points, phrases);
  return { found: ids(true), missing: ids(false), feedback: feedback.join(" ").slice(0, 2_000) };
}

function unanswered(
  question: Question,
  texts: readonly string[],
  language: Language,
  phrases: FeedbackPhrases,
): string[] {
  if (question.style === "closing") return [];
  return texts.some((text) => recogniseIntent(text, language) === "unknown") ? [phrases.unknown] : [];
}

function sentencesFor(question: Question, said: Passage, points: readonly Point[], phrases: FeedbackPhrases): string[] {
  const found = points.filter((entry) => entry.found);
  const missing = points.filter((entry) => !entry.found);
  const thin = isThin(distinctContent(said));
  const story = question.style === "behavioural";
  if (question.style === "closing") return [];
  if (points.length === 0) return [phrases.open];
  const praise =
    missing.length === 0
      ? phrases.complete
      : found.length > 0
        ? phrases.cameAcross.replace("{points}", () => found.slice(0, 2).map(wording).join(phrases.and))
        : thin
          ? null
          : phrases.notRecognised;
  const [first] = missing;
  const advice = [
    thin && found.length === 0 ? phrases.short : null,
    story && roleIn(said) === "group" ? phrases.ownPart : null,
    first === undefined ? null : phrases.strengthen.replace("{point}", () => wording(first)),
    story && !hasOutcome(said) ? phrases.outcome : null,
    story && hasOutcome(said) && !hasFigure(said) && missing.length <= 1 ? phrases.figure : null,
  ].filter((sentence) => sentence !== null);
  return [...(praise === null ? [] : [praise]), ...advice.slice(0, 2)];
}

/** The plan's words inside a sentence of ours: no full stop of their own. */
function wording({ point }: Point): string {
  return `“${point.text.replace(/[.\s]+$/, "")}”`;
}
