/**
 * What an answer is: an answer, or a wish of the one who answers. A wish counts only where little else is said, so that
 * a story in which somebody "stopped the deploy" or "asked them to repeat it" stays a story. What is uncertain is an answer.
 */
import type { Aside } from "#contract/languages/interviewer.ts";
import type { Language } from "#contract/language.ts";
import { de } from "./intents/de.ts";
import { en } from "./intents/en.ts";
import type { IntentRules, Request } from "./intents/rules.ts";
import { isNonsense } from "./nonsense.ts";
import { flat } from "./text/flat.ts";
import { passage, type Passage } from "./text/passage.ts";
import { namesTopic } from "./topics.ts";

/** `order`: nothing but an order to the interviewer or the evaluator. It is never followed; the talk goes back to the question. */
export type Intent = Request | "empty" | "nonsense" | "question" | "answer" | "order";

const rules: Record<Language, IntentRules> = { en, de };

/** How many content words may stand beside a request before the whole is an answer that mentions one. */
const beside: Record<Request, number> = {
  repeat: 4,
  clarify: 4,
  moment: 3,
  stop: 18,
  skip: 7,
  unknown: 3,
  about_me: 4,
  small_talk: 0,
  language: 5,
  nerves: 5,
  scoring: 4,
  person: 5,
  upset: 4,
};
/** An order with more content words beside it stands in an answer. */
const BESIDE_ORDER = 4;
/** So many content words at most where a request follows without any mark. */
const CONTENT_OF_RUN_ON = 8;
/** A request to hear the question again may also close a longer text that led nowhere. */
const BESIDE_LAST = 24;
/** Longer texts are no place for a request in the middle of a sentence. */
const CONTENT_OF_CLAUSES = 12;
/** With more content words than this, no request in it can count; the rest of the rules need not be tried. */
const WORDS_OF_REQUEST = 40;

/** Orders to the interviewer are content: they are never followed, and are shown to the recruiter. */
export function carriesInstructions(text: string, language: Language): boolean {
  const plain = flat(text, language);
  // People mix languages in such orders; both are tried whatever the plan's language is.
  return rules.en.instruction.test(plain) || rules.de.instruction.test(language === "de" ? plain : flat(text, "de"));
}

/** Bounded, so that texts of strangers cannot make it grow; forgetting only costs time. */
const recognised: Record<Language, Map<string, Intent>> = { en: new Map(), de: new Map() };
const ANSWERS_KEPT = 500;

/** Of the same text at once: what was said on a question is looked at again with each further answer to it. */
export function recogniseIntent(text: string, language: Language): Intent {
  const known = recognised[language].get(text);
  if (known !== undefined) return known;
  const intent = recognise(text, language);
  if (recognised[language].size >= ANSWERS_KEPT) recognised[language].clear();
  recognised[language].set(text, intent);
  return intent;
}

function recognise(text: string, language: Language): Intent {
  if (text.trim() === "") return "empty";
  const said = passage(text, language);
  if (isNonsense(said)) return "nonsense";
  const total = said.words.filter((word) => word.content).length;
  if (total > WORDS_OF_REQUEST) return "answer";
  if (carriesInstructions(text, language)) return besideOrders(said) > BESIDE_ORDER ? "answer" : "order";
  const spoken = sentencesOf(said);
  const wish = wishIn(spoken, total, language, () => true) ?? wishInClauses(said, total);
  // "This is boring can we finish": who is told that they may stop should not have to say it twice.
  if (wish === null || isAside(wish)) {
    const later = wishInRunOn(spoken, total, language);
    if (later !== null) return later;
  }
  if (wish !== null) return wish;
  return asksBack(spoken, total, language) ? "question" : "answer";
}

function wishIn(
  spoken: readonly Spoken[],
  total: number,
  language: Language,
  may: (request: Request) => boolean,
): Request | null {
  for (const [index, sentence] of spoken.entries()) {
    const found = request(sentence.plain, language);
    if (found === null || !may(found.request)) continue;
    const rest = total - sentence.content + contentOf(found.rest, language);
    const last = index === spoken.length - 1;
    const limit =
      last && (found.request === "repeat" || found.request === "clarify") ? BESIDE_LAST : beside[found.request];
    if (rest > limit) continue;
    // What somebody else is reported to have said is no complaint of the one who tells it.
    if (isAside(found.request) && spoken.some(({ plain }) => rules[language].reported.test(plain))) continue;
    if (found.request === "unknown" && rest > 0 && rules[language].attempt.test(without(spoken, index, found.rest)))
      continue;
    return found.request;
  }
  return null;
}

/** "I'm not feeling well, can we stop the interview?": in a short text a request may also begin after a comma. */
function wishInClauses(said: Passage, total: number): Request | null {
  const { language, text } = said;
  if (total > CONTENT_OF_CLAUSES || rules[language].reported.test(flat(text, language))) return null;
  const starts = Array.from(text.matchAll(/[,;:–—]\s/g), (match) => match.index + 1);
  const clauses = starts.map((from) => {
    const sentence = said.sentences.find((span) => span.to > from);
    const rest = text.slice(from, sentence?.to);
    return { plain: flat(rest, language), mark: false, content: contentOf(rest, language) };
  });
  const wish = wishIn(
    clauses,
    total,
    language,
    (found) => !["unknown", "small_talk", "about_me"].includes(found) && !isAside(found),
  );
  if (wish !== null || starts[0] === undefined) return wish;
  // "One second, I have to close the door": here the request comes first.
  const head = text.slice(0, starts[0]);
  return wishIn(
    [{ plain: flat(head, language), mark: false, content: contentOf(head, language) }],
    total,
    language,
    (found) => found === "moment",
  );
}

/** Content words outside the sentences that give orders, or say no more than how the interviewer is to be. */
function besideOrders({ text, language, sentences }: Passage): number {
  const { persona, ofOneself, ofTheInterview } = rules[language];
  const called = persona.exec(flat(text, language))?.[1];
  const goesOnOrdering = (plain: string) =>
    !ofOneself.test(plain) && ((called !== undefined && plain.startsWith(`${called} `)) || ofTheInterview.test(plain));
  return sentences
    .map((span) => text.slice(span.from, span.to))
    .filter((sentence) => !carriesInstructions(sentence, language) && !goesOnOrdering(flat(sentence, language)))
    .reduce((sum, sentence) => sum + contentOf(sentence, language), 0);
}

const asides: ReadonlySet<Intent> = new Set<Aside>(["language", "nerves", "scoring", "person", "upset"]);

/** Something about the interview itself, which has prepared words. */
export function isAside(intent: Intent): intent is Aside {
  return asides.has(intent);
}

/** Only wishes that change what comes next are looked for in the middle of a sentence, and only where it is short. */
function wishInRunOn(spoken: readonly Spoken[], total: number, language: Language): Request | null {
  const { reported, wishStart } = rules[language];
  if (total > CONTENT_OF_RUN_ON || spoken.some(({ plain }) => reported.test(plain))) return null;
  for (const { plain } of spoken) {
    for (const { index } of plain.matchAll(wishStart)) {
      const found = request(plain.slice(index), language)?.request;
      if (found !== undefined && ["stop", "skip", "repeat", "clarify", "moment"].includes(found)) return found;
    }
  }
  return null;
}

/** The answer to "shall we end?". Only a clear yes ends an interview. */
export function confirmsEnd(text: string, language: Language): "yes" | "no" | "unclear" {
  const { yes, no, goesOn, wish } = rules[language];
  const plain = flat(text, language);
  if (wish.test(plain)) return "yes";
  const wanted = request(plain, language);
  if (no.test(plain)) return "no";
  if (wanted?.request === "stop") return "yes";
  if (goesOn.test(plain)) return "no";
  return yes.test(plain) && contentOf(plain, language) <= 12 ? "yes" : "unclear";
}

/** A question beside an answer is shorter. */
const QUESTION_READ = 300;

/** Does an answer end with a question to the interviewer: "…, by the way, how big is the team?" */
export function asksInPassing(text: string, language: Language): boolean {
  const { inPassing, ofTheRole, preface, questionStart, reported } = rules[language];
  const said = passage(text, language);
  const last = said.sentences.at(-1);
  if (last === undefined || !/[?？؟]["'”’“»«)\s]*$/u.test(text)) return false;
  const sentence = text.slice(Math.max(last.from, last.to - QUESTION_READ), last.to);
  const before = flat(text.slice(said.sentences.at(-2)?.from ?? last.from, last.from).slice(-QUESTION_READ), language);
  const cuts = [0, ...Array.from(sentence.matchAll(/[,;:–—-]\s/gu), (mark) => mark.index + 1)];
  return cuts.some((from) => {
    const plain = flat(sentence.slice(from), language);
    const announced = inPassing.test(plain);
    const asked = plain.replace(inPassing, "").replace(preface, "");
    if (!questionStart.test(asked) || checksBack(asked, language)) return false;
    if (announced) return true;
    // "My boss asked: what is the team worth?" tells of a question.
    return ofTheRole.test(asked) && !reported.test(`${before} ${flat(sentence.slice(0, from), language)}`);
  });
}

/** In the candidate's own stage: is there something that wants an answer? */
export function wantsAnswer(text: string, language: Language): boolean {
  const { wantsToKnow, questionStart, spokenQuestion } = rules[language];
  const said = passage(text, language);
  const spoken = sentencesOf(said);
  const asked = spoken.some(({ plain, mark }) => mark || spokenQuestion.test(`${plain} `) || wantsToKnow.test(plain));
  if (asked) return !(spoken.length === 1 && checksBack(text, language));
  if (saysNoMore(text, language)) return false;
  // A topic thrown in as a word or two is a question too: "Salary", "the team".
  const [first] = spoken;
  return (
    first !== undefined &&
    spoken.length === 1 &&
    (questionStart.test(first.plain) || (said.words.length <= 4 && namesTopic(said)))
  );
}

/** In the candidate's own stage: did they say that there is nothing more? */
export function hasNoQuestion(text: string, language: Language): boolean {
  return !wantsAnswer(text, language) && saysNoMore(text, language);
}

function saysNoMore(text: string, language: Language): boolean {
  const { nothingMore, preface } = rules[language];
  const plain = flat(text, language);
  return nothingMore.test(plain) || nothingMore.test(plain.slice(preface.exec(plain)?.[0].length ?? 0));
}

type Spoken = { plain: string; mark: boolean; content: number };

/** Only the last of very many sentences, and the start of a very long one, are read: no request needs more. */
const SENTENCES_READ = 40;
const CHARACTERS_READ = 600;

function sentencesOf(said: Passage): Spoken[] {
  const contents = new Map<number, number>();
  for (const { sentence, content } of said.words)
    if (content) contents.set(sentence, (contents.get(sentence) ?? 0) + 1);
  const skipped = Math.max(0, said.sentences.length - SENTENCES_READ);
  return said.sentences.slice(skipped).map((span, index) => ({
    plain: flat(said.text.slice(span.from, Math.min(span.to, span.from + CHARACTERS_READ)), said.language),
    mark: /[?？؟]["'”’“»«)]*$/.test(said.text.slice(Math.max(span.from, span.to - 8), span.to)),
    content: contents.get(skipped + index) ?? 0,
  }));
}

function contentOf(text: string, language: Language): number {
  return passage(text, language).words.filter((word) => word.content).length;
}

/** Courtesy after a request; the first word of a text is never cut off. */
const politeEnd = /(?<=\S)(?: (?:sorry|please|thanks|thank you|i'm sorry|bitte|danke|leider|tut mir leid|sorry))+$/u;

function request(plain: string, language: Language): { request: Request; rest: string } | null {
  const { preface, requests } = rules[language];
  const forms = [plain.replace(politeEnd, ""), plain].flatMap((form) => [
    form.slice(preface.exec(form)?.[0].length ?? 0),
    form,
  ]);
  for (const start of new Set(forms)) {
    for (const { request: wanted, pattern } of requests) {
      const match = pattern.exec(start);
      if (match !== null) return { request: wanted, rest: start.slice(match[0].length) };
    }
  }
  return null;
}

function without(spoken: readonly Spoken[], index: number, rest: string): string {
  return spoken.map((sentence, at) => (at === index ? rest : sentence.plain)).join(" ");
}

/** A question to the interviewer, not one that belongs to a story: short, last, and about the role or the one who asks. */
function asksBack(spoken: readonly Spoken[], total: number, language: Language): boolean {
  const { questionStart, spokenQuestion, directed, reported, preface } = rules[language];
  const last = spoken.at(-1);
  if (last === undefined) return false;
  const plain = last.plain.slice(preface.exec(last.plain)?.[0].length ?? 0);
  if (total - last.content > 8 || last.content > 16) return false;
  if (checksBack(plain, language) || !directed.test(plain)) return false;
  if (spoken.length > 1 && spoken.slice(0, -1).some((sentence) => reported.test(sentence.plain))) return false;
  return last.mark ? questionStart.test(plain) : spokenQuestion.test(`${plain} `);
}

function checksBack(text: string, language: Language): boolean {
  return rules[language].checksBack.test(flat(text, language));
}
