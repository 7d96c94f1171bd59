/**
 * Readies a question for one candidate, beside the talk: looks into the CV, where that says nothing and the plan allows it
 * into the web, and has a wording and a follow-up made of what was found. Whatever fails here, the plan's own words are there.
 */
import type { Retrieval } from "#contract/events.ts";
import type { Plan, Question } from "#contract/plan.ts";
import { lintQuestion } from "#library/lint.ts";
import type { InputOf } from "#worker/engine/input.ts";
import { usualThreshold } from "#worker/search/threshold.ts";
import type { FoundPage, Interviewer, Prepared } from "./interviewer.ts";
import type { Passage } from "./passage-store.ts";
import { plainWords } from "./plain-words.ts";
import { faultIn } from "./spoken-words.ts";

export type Found = {
  /** Best first. */
  hits: readonly { passage: Passage; score: number }[];
  /** Of the best one, 0 to 1; null where there was nothing to search. */
  score: number | null;
  /** What the score was measured with. */
  measure: string;
};

export type PrepareDeps = {
  interviewer: Interviewer;
  search(query: string, signal: AbortSignal): Promise<Found>;
  /** Null where no search of the web is set up. */
  searchWeb: ((query: string, signal: AbortSignal) => Promise<readonly FoundPage[]>) | null;
  failed(error: unknown): void;
};

const mostHits = 4;
const mostPages = 3;
/** As much as the log's contract takes; half an address leads nowhere. */
const longestAddress = 500;

type Result = Pick<InputOf<"prepared">, "wording" | "probe" | "retrieval" | "used">;

export async function prepareQuestion(
  deps: PrepareDeps,
  { plan, question }: { plan: Plan; question: Question },
  signal: AbortSignal,
): Promise<Result> {
  const query = question.text.slice(0, 600);
  const nothing: Found = { hits: [], score: null, measure: "none" };
  const found = await orElse(deps, signal, nothing, () => deps.search(query, signal));
  const threshold = plan.settings.similarityThreshold ?? usualThreshold(found.measure);
  const bears = found.score !== null && found.score >= threshold;
  const hits = bears ? found.hits.slice(0, mostHits) : [];
  // What the CV says nothing about may be looked up about the field. The candidate is in no part of what is asked for.
  const { searchWeb } = deps;
  const web =
    bears || !plan.settings.webSearch || searchWeb === null
      ? []
      : await orElse(deps, signal, [], () => searchWeb(`${plan.position}: ${query}`.slice(0, 380), signal));
  const retrieval: Retrieval = {
    needed: true,
    query,
    score: found.score,
    threshold,
    measure: found.measure,
    hits: hits.map(({ passage, score }) => ({ passage: passage.id, page: passage.page, score })),
    web: web
      .filter((page) => page.url.length <= longestAddress)
      .slice(0, mostPages)
      .map(shortened),
  };
  const { prepare } = deps.interviewer;
  const isToBeMade = hits.length > 0 && prepare !== undefined;
  if (!isToBeMade) return { wording: null, probe: null, retrieval, used: null };
  const cv = hits.map(({ passage: { id, page, text } }) => ({ id, page, text }));
  const made = await orElse<Prepared>(deps, signal, { wording: null, probe: null, used: null }, () =>
    prepare.call(deps.interviewer, { plan, question, cv, web: retrieval.web }, signal),
  );
  return {
    wording: fit(made.wording, plan, question),
    probe: fit(made.probe, plan, question),
    retrieval,
    used: made.used,
  };
}

/** What is not wanted any more is given up, and nobody else is asked for it. */
async function orElse<T>(
  deps: Pick<PrepareDeps, "failed">,
  signal: AbortSignal,
  other: T,
  attempt: () => Promise<T>,
): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (signal.aborted) throw error;
    deps.failed(error);
    return other;
  }
}

function shortened({ title, url, text }: FoundPage): FoundPage {
  return { title: title.slice(0, 200), url, text: text.slice(0, 600) };
}

const longest = 400;

/** What a CV may not be asked about, though a recruiter might: what it leaves out, and why somebody left. */
const leftOut: readonly RegExp[] = [
  /\b(?:gaps? (?:of|between|after) (?:\p{L}+|\d+) (?:\p{L}+ )?(?:months?|years?|jobs?|positions?)|gaps? in (?:your|the) (?:cv|résumé|resume|career|employment|work history)|career break|unemployed|unemployment)\b/iu,
  // "What made you leave Parcelo", and not "why did you leave the retry out".
  /\b(?:[Ww]h(?:y|en) (?:did|have) you|made you|led you to) (?:leave|left|quit|resign)(?: from)?(?= ?\?| (?:\p{Lu}|there|after|so|your|the (?:company|firm|job|role|position)))/u,
  /\b(?:reasons? for (?:leaving|quitting) (?:\p{L}+ )?(?:company|firm|job|role|position)|you (?:were|got) (?:fired|dismissed|laid off|let go))\b/iu,
  /(?<!\p{L})(?:Lücken? (?:im|in Ihrem) Lebenslauf|Lücke (?:von|nach|zwischen) (?:\p{L}+ )?(?:\d+|Monaten|Jahren|Stellen)|arbeitslos|Arbeitslosigkeit)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:warum|weshalb|wieso) haben Sie (?!sich )(?:\p{L}+ ){0,6}verlassen|(?:warum|weshalb|wieso) haben Sie (?:dort |bei \p{L}+ )?gekündigt|Ihnen gekündigt|wurden Sie entlassen|Kündigungsgr[uü]nd)/iu,
];

/** Words that are asked later, word for word, are held to what the library's questions are held to. */
function fit(words: string | null, plan: Plan, question: Question): string | null {
  const text = plainWords(words ?? "");
  if (text === "" || text.length > longest || leftOut.some((pattern) => pattern.test(text))) return null;
  const ask = { id: "a0", question: question.id, kind: "question", probe: null, text: question.text } as const;
  if (faultIn(text, { plan, question, answer: "", ask }) !== null) return null;
  return lintQuestion(text).length === 0 ? text : null;
}
