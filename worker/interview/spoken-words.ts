/**
 * Looks at a model's words before a candidate does. Prompts ask for the same, but a prompt is a request: what must never
 * be said is kept back here. Pure.
 */
import { lintQuestion } from "#library/lint.ts";
import type { Language } from "#contract/language.ts";
import type { Plan } from "#contract/plan.ts";
import type { TurnContext } from "#worker/engine/turn-context.ts";
import { isStopWord } from "#worker/offline/text/stop-words.ts";
import { promises, teaches } from "./unsayable.ts";

export type Fault =
  /** Asks about what law protects. */
  | "protected"
  /** Says what is looked for, how it is rated, or what comes later. */
  | "reveals"
  | "promises"
  | "other_language"
  /** Lines that belong to the form of the answer and not to what is said. */
  | "form";

/** Null: may be said. `text` is one or a few whole sentences. */
export function faultIn(
  text: string,
  context: Pick<TurnContext, "plan" | "question" | "answer" | "ask">,
): Fault | null {
  if (isForm(text)) return "form";
  if (isOtherLanguage(text, context.plan.language)) return "other_language";
  if (touchesProtected(text, context.plan)) return "protected";
  if (promises(text)) return "promises";
  return teaches(text) || reveals(text, context) ? "reveals" : null;
}

/** The same for a look at an answer, which is there to teach. Null: may be read. */
export function faultInFeedback(text: string, language: Language): Fault | null {
  if (isForm(text)) return "form";
  if (isOtherLanguage(text, language)) return "other_language";
  if (touched(text).length > 0) return "protected";
  return promises(text) ? "promises" : null;
}

const isForm = (text: string) =>
  /\|\s*heard\b|^(?:ADVANCE|PROBE|CLARIFY|REPEAT|REDIRECT|SKIP|CONFIRM_END|CLOSE)\b/u.test(text);

function touchesProtected(text: string, plan: Plan): boolean {
  const found = touched(text);
  if (found.length === 0 || text.includes("?")) return found.length > 0;
  // What the description of the role says itself may be told: an insurance for the family, say.
  const told = new Set(touched(plan.aboutRole));
  return found.some((message) => !told.has(message));
}

const touched = (text: string) =>
  lintQuestion(text).flatMap(({ rule, message }) => (rule === "protected" ? [message] : []));

/** So many words in a row that the plan keeps to itself are no coincidence. */
const gramWords = 6;
/** Of them so many that carry something; more in a question, since "tell me about a time when" is nobody's secret. */
const gramContent = { note: 1, question: 3 };

/** Runs of words, made once for a plan: a turn waits for them, and most plans have many questions. */
type Secrets = {
  notes: ReadonlySet<string>;
  /** With the question that it is from; null: from several. */
  questions: ReadonlyMap<string, string | null>;
};

const kept = new WeakMap<Plan, Secrets>();

function reveals(
  text: string,
  { plan, question, answer, ask }: Pick<TurnContext, "plan" | "question" | "answer" | "ask">,
): boolean {
  const { notes, questions } = secretsOf(plan);
  const isOfAnother = (gram: string) => questions.has(gram) && questions.get(gram) !== question.id;
  const found = gramsOf(text).filter((gram) => notes.has(gram) || isOfAnother(gram));
  if (found.length === 0) return false;
  // Words that the candidate has heard or may hear now, or has said, are no secret any more.
  const own = [question.text, question.clarification ?? "", ...question.probes.map((probe) => probe.text)];
  const open = new Set([...own, ask.text, answer, plan.aboutRole].flatMap(gramsOf));
  return found.some((gram) => !open.has(gram));
}

function secretsOf(plan: Plan): Secrets {
  const before = kept.get(plan);
  if (before !== undefined) return before;
  const asked = plan.stages.flatMap((stage) => stage.questions);
  const telling = (kind: keyof typeof gramContent) => (text: string) =>
    gramsOf(text).filter(
      (gram) => gram.split(" ").filter((word) => !isStopWord(word, plan.language)).length >= gramContent[kind],
    );
  const notes = [
    ...plan.competencies.flatMap((entry) => [entry.definition, ...entry.anchors]),
    ...asked.flatMap((entry) => entry.lookFor.map((point) => point.text)),
  ];
  const questions = new Map<string, string | null>();
  for (const { id, text } of asked)
    for (const gram of telling("question")(text))
      questions.set(gram, questions.has(gram) && questions.get(gram) !== id ? null : id);
  const secrets = { notes: new Set(notes.flatMap(telling("note"))), questions };
  kept.set(plan, secrets);
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
  return small(other) > small(language) * 2 || small(language) * 10 < words.length;
}
