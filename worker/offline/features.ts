/** What the judges go by: counted from the answers of one competency, and nothing else of them. */
import type { Language } from "#contract/language.ts";
import type { Question } from "#contract/plan.ts";
import type { JudgeInput, RawJudgement } from "#worker/evaluation/judge.ts";
import { pointsIn, quoteSpan, type Point } from "./evidence.ts";
import { carriesInstructions, recogniseIntent } from "./intent.ts";
import { askedAbout } from "./replies.ts";
import { isFresh, isFullAccount, isGenerality, isSpecificReply, specificsOf, tellingPart } from "./specifics.ts";
import { asksOutcome, hasFigure, hasOutcome, isFigure, ownActions, roleIn, together, type Role } from "./story.ts";
import type { Hit } from "./text/cues.ts";
import { distinctContent, passage, type Passage } from "./text/passage.ts";

type Quote = RawJudgement["quotes"][number];

/**
 * A point that was looked for. `deep`: two different cues, a figure or the teller's own action stand with it. `replied`: no
 * word of it was recognised, but the candidate was asked about it and replied with something specific.
 */
export type Looked = { text: string; found: boolean; deep: boolean; replied: boolean };

export type Features = {
  /** One entry per question that looks for something and was answered or met with "I don't know". `full`: with a full account. */
  questions: readonly { points: readonly Looked[]; unanswered: boolean; full: boolean }[];
  quotes: readonly Quote[];
  missing: readonly string[];
  /** Different content words of all answers: repeating oneself adds none. */
  said: number;
  answered: boolean;
  role: Role;
  outcome: boolean;
  figure: boolean;
  /** Things looked for that the candidate says they did not do. */
  denied: number;
  /** Some question asks for something that happened, so that an own part and an outcome can be expected. */
  story: boolean;
};

/** A judge that quotes more is read by nobody. */
const QUOTES = 12;

/** Fillers, names, spelling beyond stems and mere length have no part in any of these. */
export function featuresOf({ language, answers }: JudgeInput): Features {
  const lines = answers.map((answer) => ({ ...answer, intent: recogniseIntent(answer.text, language) }));
  const real = lines.filter((line) => line.intent === "answer");
  const all = together(
    real.map((line) => line.text),
    language,
  );
  const before = new Set<string>();
  const byQuestion = new Map<string, { question: Question; texts: Text[]; unknown: boolean }>();
  for (const { question, line, asked, text, intent } of lines) {
    const entry = byQuestion.get(question.id) ?? { question, texts: [], unknown: false };
    if (intent === "answer") {
      const said = passage(text, language);
      entry.texts.push({ line, asked: isFresh(said, before) ? asked : null, text });
      for (const word of said.words) if (word.content) before.add(word.stem);
    }
    if (intent === "unknown") entry.unknown = true;
    byQuestion.set(question.id, entry);
  }
  const asked = [...byQuestion.values()].filter((entry) => entry.texts.length > 0 || entry.unknown);
  const looked = asked
    .filter((entry) => entry.question.lookFor.length > 0)
    .map((entry) => lookAt(entry.question, entry.texts, language));
  return {
    questions: looked.map(({ points, unanswered, full }) => ({ points, unanswered, full })),
    quotes: looked.flatMap((entry) => entry.quotes).slice(0, QUOTES),
    missing: looked.flatMap((entry) => entry.points.filter((point) => !point.found).map((point) => point.text)),
    said: distinctContent(all),
    answered: real.length > 0,
    role: roleIn(all),
    outcome: hasOutcome(all) || looked.some((entry) => entry.outcome),
    figure: hasFigure(all),
    denied: looked.reduce(
      (sum, entry) => sum + entry.quotes.filter((quote) => quote.direction === "challenges").length,
      0,
    ),
    story: asked.some((entry) => entry.question.style === "behavioural"),
  };
}

/** `asked` null: it says again what was said before, so it replies to nothing. */
type Text = { line: string; asked: string | null; text: string };
type Line = {
  line: string;
  asked: string | null;
  /** Point that a probe had asked about. */
  about: string | null;
  said: Passage;
  points: readonly Point[];
  own: ReadonlySet<number>;
};

function lookAt(question: Question, texts: readonly Text[], language: Language) {
  const lines: Line[] = texts.map(({ line, asked, text }) => {
    const said = passage(text, language);
    // An order to the evaluator is flagged elsewhere; it is no evidence of anything.
    const order = said.sentences.map((span) => carriesInstructions(text.slice(span.from, span.to), language));
    const empty = said.sentences.map((span) => isGenerality(passage(text.slice(span.from, span.to), language)));
    const points = pointsIn(question, said, (sentence) => order[sentence] === true || empty[sentence] === true);
    const own = new Set(ownActions(said).map((at) => said.words[at]?.sentence ?? -1));
    const to = order.includes(true) ? null : asked;
    return { line, asked: to, about: askedAbout(question, to), said, points, own };
  });
  // Everyday words count together across the answers of a question, as they do while the interview runs.
  const all = together(
    texts.map((entry) => entry.text),
    language,
  );
  const counted = pointsIn(question, all);
  const used = new Set<string>();
  const quotes: Quote[] = [];
  const points = question.lookFor.map((point, index): Looked => {
    const places = lines.flatMap((line) =>
      (line.points[index]?.hits ?? []).map((hit) => ({ line, hit, strength: strength(hit, line) })),
    );
    const found = places.length > 0 && counted[index]?.found === true;
    if (!found) {
      const denial = lines.flatMap((line) =>
        (line.points[index]?.denied ?? []).filter((hit) => isOwnDenial(hit, line)).map((hit) => ({ line, hit })),
      )[0];
      if (denial !== undefined) quotes.push(quote(denial.line, denial.hit, "challenges", point.text));
      const reply = denial === undefined ? replyTo(point.id, lines) : null;
      if (reply !== null) quotes.push({ ...reply.quote, shows: point.text });
      return { text: point.text, found: reply !== null, deep: reply?.deep === true, replied: reply !== null };
    }
    // Where somebody was asked about the point, the reply says it best.
    const ofReply = ({ line }: { line: Line }) => Number(line.about === point.id);
    const key = ({ line, hit }: { line: Line; hit: Hit }) => `${line.line}:${line.said.words[hit.first]?.sentence}`;
    const best = [...places].sort(
      (a, b) => Number(used.has(key(a))) - Number(used.has(key(b))) || ofReply(b) - ofReply(a) || rank(b) - rank(a),
    )[0];
    if (best !== undefined) {
      used.add(key(best));
      quotes.push(quote(best.line, best.hit, "supports", point.text));
    }
    const telling = new Set(places.filter(({ hit }) => !hit.cue.everyday).map(({ hit }) => hit.cue)).size;
    return {
      text: point.text,
      found,
      deep: telling >= 2 || places.some((place) => place.strength >= 2),
      replied: false,
    };
  });
  const outcome = lines.some(
    ({ asked, said }) =>
      asked !== null && asked !== question.text && asksOutcome(asked, language) && isSpecificReply(said),
  );
  return { points, quotes, outcome, unanswered: texts.length === 0, full: isFullAccount(all) };
}

/** So many kinds of detail make a reply one in detail. */
const DEEP_KINDS = 3;

/** The reply to the probe for a point, with the sentence to quote; null where nobody asked or nothing specific came. */
function replyTo(point: string, lines: readonly Line[]) {
  const reply = lines.find(({ about, said }) => about === point && isSpecificReply(said));
  const span = reply === undefined ? null : tellingPart(reply.said);
  if (reply === undefined || span === null) return null;
  const text = reply.said.text.slice(span.from, span.to);
  const deep = specificsOf(reply.said).kinds.size >= DEEP_KINDS;
  return { quote: { line: reply.line, text, direction: "supports" as const }, deep };
}

/** Which place to quote: a telling cue in its very form before an everyday word or another form of it. */
function rank({ line, hit, strength: backed }: { line: Line; hit: Hit; strength: number }): number {
  const form = line.said.text.slice(line.said.words[hit.first]?.from, line.said.words[hit.last]?.to).toLowerCase();
  return backed * 2 + 2 * Number(!hit.cue.everyday) + Number(form === hit.cue.text.toLowerCase());
}

/** Counts what backs a hit up in its own sentence: a telling cue, a figure, an own action. */
function strength(hit: Hit, { said, own }: Line): number {
  const sentence = said.words[hit.first]?.sentence;
  const figure = said.words.some(
    (word, at) => word.sentence === sentence && (at < hit.first || at > hit.last) && isFigure(said, at),
  );
  return Number(!hit.cue.everyday) + Number(figure) + Number(own.has(sentence ?? -2));
}

/** "I did not test it", close together: a denial from afar may concern something else. */
function isOwnDenial(hit: Hit, { said }: Line): boolean {
  if (hit.denied === null || hit.denied > (hit.cue.everyday ? 0 : 1)) return false;
  const clause = said.words[hit.first]?.clause;
  const person = said.language === "de" ? /^(?:ich|wir)$/ : /^(?:i|we|i've|we've|i'd|we'd)$/;
  return said.words
    .slice(Math.max(0, hit.first - 6), hit.first)
    .some((word) => word.clause === clause && person.test(word.form));
}

function quote(line: Line, hit: Hit, direction: Quote["direction"], shows: string): Quote {
  const span = quoteSpan(hit, line.said);
  return { line: line.line, text: line.said.text.slice(span.from, span.to), direction, shows };
}
