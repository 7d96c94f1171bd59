/**
 * Looks at a model's words before a candidate does. Prompts ask for the same, but a prompt is a request: what must never
 * be said is kept back here. Pure.
 */
import { lintQuestion } from "#library/lint.ts";
import type { Language, Plan, Question } from "#contract/plan.ts";
import type { TurnContext } from "#worker/engine/turn-context.ts";
import { isStopWord } from "#worker/offline/text/stop-words.ts";

export type Fault =
  /** Asks about what law protects. */
  | "protected"
  /** Says what is looked for, how it is rated, or what comes later. */
  | "reveals"
  | "promises"
  | "other_language"
  /** Lines that belong to the form of the answer and not to what is said. */
  | "form";

/** What a model adds for the eye is taken away; the words stay. */
export function plainWords(text: string): string {
  return text
    .replace(/```[\s\S]*?(?:```|$)/gu, " ")
    .replace(/^\s{0,3}(?:#{1,6}|[-*•>]|\d{1,2}[.)])\s+/gmu, "")
    .replace(/(\*\*|__|`|~~)(?=\S)([\s\S]*?\S)\1/gu, "$2")
    .replace(/(?<![\p{L}\p{N}])[*_](\S(?:[^*_\n]*\S)?)[*_](?![\p{L}\p{N}])/gu, "$1")
    .replace(/\[([^\]\n]+)\]\(https?:[^)\s]*\)/gu, "$1")
    .replace(/<\/?[a-z_]{2,30}(?:\s[^<>]{0,80})?>/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Null: may be said. `text` is one or a few whole sentences. */
export function faultIn(
  text: string,
  context: Pick<TurnContext, "plan" | "question" | "answer" | "ask">,
): Fault | null {
  if (/\|\s*heard\b|^(?:ADVANCE|PROBE|CLARIFY|REPEAT|REDIRECT|SKIP|CONFIRM_END|CLOSE)\b/u.test(text)) return "form";
  if (isOtherLanguage(text, context.plan.language)) return "other_language";
  if (lintQuestion(text).some((finding) => finding.rule === "protected")) return "protected";
  if (promises.some((pattern) => pattern.test(text))) return "promises";
  return reveals(text, context) ? "reveals" : null;
}

const promises = [
  /\byou(?:'ve| have)? (?:got|passed|landed|secured|earned) (?:the|this) (?:job|role|position|interview)\b/iu,
  /\b(?:we|they|I)(?:'ll| will| would|'d| are going to) (?:definitely |certainly |surely |likely |probably )?(?:hire|offer you|recommend you|invite you back)\b/iu,
  /\b(?:your score|your rating|points? (?:for|on) (?:this|that) answer|(?:scor|rat)ed (?:you|this|that))\b/iu,
  /(?<!\p{L})(?:Sie haben (?:die|diese) Stelle|wir (?:werden|würden) Sie (?:einstellen|nehmen|empfehlen)|ich (?:werde|würde) Sie (?:weiter)?empfehlen|Ihre (?:Bewertung|Punktzahl|Note))(?!\p{L})/iu,
];

/** So many words in a row that the plan keeps to itself are no coincidence. */
const gramWords = 6;

const kept = new WeakMap<Plan, Map<string, ReadonlySet<string>>>();

function reveals(
  text: string,
  { plan, question, answer, ask }: Pick<TurnContext, "plan" | "question" | "answer" | "ask">,
): boolean {
  const secrets = secretsOf(plan, question);
  const found = gramsOf(text).filter((gram) => secrets.has(gram));
  if (found.length === 0) return false;
  // Words that the candidate has heard, or has said, are no secret any more.
  const open = new Set([ask.text, answer, plan.aboutRole].flatMap(gramsOf));
  return found.some((gram) => !open.has(gram));
}

function secretsOf(plan: Plan, asked: Question): ReadonlySet<string> {
  const known = kept.get(plan) ?? new Map<string, ReadonlySet<string>>();
  kept.set(plan, known);
  const before = known.get(asked.id);
  if (before !== undefined) return before;
  const questions = plan.stages.flatMap((stage) => stage.questions);
  const secrets = new Set([
    ...plan.competencies.flatMap((entry) => [entry.definition, ...entry.anchors]).flatMap(gramsOf),
    ...questions.flatMap((entry) => entry.lookFor.map((point) => point.text)).flatMap(gramsOf),
    ...questions
      .filter((entry) => entry.id !== asked.id)
      .map((entry) => entry.text)
      .flatMap(gramsOf),
  ]);
  for (const gram of [asked.text, asked.clarification ?? "", ...asked.probes.map((probe) => probe.text)].flatMap(
    gramsOf,
  ))
    secrets.delete(gram);
  known.set(asked.id, secrets);
  return secrets;
}

function gramsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(gramWords - 1).map((_, at) => words.slice(at, at + gramWords).join(" "));
}

/** Fewer words than this can be the same in two languages, or a name. */
const wordsToTell = 6;

/** By script, and by the small words that no sentence does without. Unsure is no. */
function isOtherLanguage(text: string, language: Language): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 8 && latin < letters * 0.6) return true;
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (words.length < wordsToTell) return false;
  const small = (of: Language) => words.filter((word) => isStopWord(word, of)).length;
  const other: Language = language === "en" ? "de" : "en";
  return small(other) > small(language) * 2 || small(language) * 8 < words.length;
}
