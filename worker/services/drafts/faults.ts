/** What is wrong with a question that a model has worded. Pure. */
import type { Language } from "#contract/language.ts";
import { lintQuestion } from "#library/lint.ts";
import { languageOf } from "#worker/offline/draft/language-of.ts";
import { unfairWishes } from "#worker/offline/draft/unfair-wishes.ts";
import { languageNames } from "#worker/prompts/conduct.ts";
import type { DraftedQuestion } from "#worker/prompts/draft-questions.ts";

type Given = { language: Language; anchors: readonly string[]; before: readonly string[] };

/** Sentences that say what to do about it; none for a question that may be shown. */
export function faultsOf(question: DraftedQuestion, { language, anchors, before }: Given): string[] {
  const spoken = [question.text, question.clarification, ...question.probes.map((probe) => probe.text)];
  const faults = spoken.flatMap((text) =>
    lintQuestion(text).map(({ message }) => `“${text.slice(0, 80)}”: ${message}`),
  );
  for (const { text } of question.lookFor) {
    const [finding] = lintQuestion(text).filter(({ rule }) => rule === "protected");
    if (finding !== undefined || unfairWishes(text).length > 0)
      faults.push(`“${text.slice(0, 80)}”: look for nothing that touches on a protected ground.`);
  }
  if (spoken.some((text) => markup.test(text)))
    faults.push("Write plain sentences, without any markup, lists or links.");
  const guess = languageOf([...spoken, ...question.lookFor.map(({ text }) => text)].join(" "));
  if (guess !== language && guess !== "unsure") faults.push(`Write in ${languageNames[language]}.`);
  if (givesAway(spoken, [...anchors, ...question.lookFor.map(({ text }) => text)]))
    faults.push(`“${question.text.slice(0, 80)}”: this says what a good answer holds. Ask without giving it away.`);
  if (before.some((other) => soundsLike(other, question.text)))
    faults.push(`“${question.text.slice(0, 80)}”: another question asks this already. Ask about another situation.`);
  return faults;
}

const markup = /[*_#`|<>]{2,}|^\s*#|^\s*[-*] |\[[^\]]*\]\(|https?:\/\/|[<>{}]/mu;
const panelWords =
  /\b(?:(?:a |the )?(?:strong|weak|good|ideal|best|outstanding) (?:answers?|candidates?|responses?)|rubric|scor(?:e|ing)|rating|anchors?|we(?:'re| are) looking for|look(?:ing)? for: |(?:eine |die )?(?:gute|starke|ideale|schwache) antwort|bewertung|wir achten auf)\b/iu;

function givesAway(spoken: readonly string[], hidden: readonly string[]): boolean {
  return spoken.some((text) => panelWords.test(text) || hidden.some((rule) => holds(text, rule)));
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** Six words in a row are no accident. */
function holds(text: string, rule: string): boolean {
  const said = ` ${wordsOf(text).join(" ")} `;
  const hidden = wordsOf(rule);
  for (let at = 0; at + 6 <= hidden.length; at += 1)
    if (said.includes(` ${hidden.slice(at, at + 6).join(" ")} `)) return true;
  return false;
}

function soundsLike(one: string, other: string): boolean {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= 0.75 * Math.max(1, Math.min(a.size, b.size)) && Math.min(a.size, b.size) >= 4;
}

/** Without the marks that models like to set around whole sentences. */
export function withoutMarks(text: string): string {
  return text
    .replaceAll(/(\*\*|__|`)(.+?)\1/gu, "$2")
    .replace(/^\s*(?:#{1,6}\s+|[-*•]\s+|(?:\d{1,2}|Q\d{1,2})[.):]\s+)/u, "")
    .replace(/^["“„](.*)["”“]$/u, "$1")
    .trim();
}
