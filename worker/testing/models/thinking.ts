/**
 * A model with a little sense, for any vendor's fake: it reads what our prompts say and does what they ask, so that whole
 * interviews can be played. What it says of a CV stands in its request, or it says nothing of one. The same request gets the
 * same answer.
 */
import type { Answer, Asked } from "./behaviour.ts";

type Fence = { name: string; attributes: Readonly<Record<string, string>>; text: string };

/** How each prompt begins, and who answers it. */
const minds: readonly (readonly [begins: string, mind: (asked: string) => Answer])[] = [
  ["You are the interviewer", takeTurn],
  ["You help an interviewer to prepare", (asked) => JSON.stringify(prepareQuestion(asked))],
  ["You coach somebody who practises", (asked) => ({ say: JSON.stringify(lookAtAnswer(asked)), firstMs: lookMs })],
  ["You rate one competency", (asked) => JSON.stringify(judge(asked))],
  ["You read a CV", (asked) => JSON.stringify(readCv(asked))],
];

export function think({ system, messages }: Asked): Answer {
  const [, mind] = minds.find(([begins]) => system.startsWith(begins)) ?? [];
  if (mind === undefined) throw new Error(`Nobody has thought about a prompt that begins: ${system.slice(0, 60)}`);
  return mind(messages.at(-1)?.text ?? "");
}

/** Is it a turn of an interview, on whose answer a candidate waits? */
export const isTurn = ({ system }: Asked) => system.startsWith("You are the interviewer");

/** Between a sentence and the next, long enough to see that the first did not wait for it. */
export const pauseMs = 250;
/** A look at an answer takes longer than a turn, which must not wait for it. */
export const lookMs = 1_500;

function takeTurn(asked: string): Answer {
  const fences = fencesIn(asked);
  const open = /Open to you now: (.*)/u.exec(asked)?.[1] ?? "";
  const listed = [...asked.matchAll(/^- ([\w-]+): ".*"(?: \((?:draws out|takes up).*\))?$/gmu)].map(([, id]) => id);
  const answer = textOf(fences, "answer");
  const looked = [...asked.matchAll(/^- ([\w-]+): [^"].*$/gmu)].map(([, id]) => id);
  const heard = ` | heard: ${looked.join(", ") || "none"}`;
  if (open.includes("PROBE with an id") && listed.includes("personal")) return `PROBE personal${heard}\n`;
  if (open.includes("PROBE with an id") && listed[0] !== undefined && answer.split(" ").length < 12)
    return `PROBE ${listed[0]}${heard}\n`;
  const name = nameIn(textOf(fences, "cv"), asked.replace(/<cv>[\s\S]*<\/cv>/u, ""));
  if (open.includes("PROBE own") && name !== null) {
    const words = [`Let me take up ${name} from your CV. `, "What did you do there yourself, ", "and how did it go?"];
    return { say: [`PROBE own${heard}\n`, ...words], betweenMs: pauseMs };
  }
  return { say: ["ADVANCE cov", `ered${heard}\nTha`, "nk you, that is cléar to me."], bytesAtOnce: 5 };
}

function prepareQuestion(asked: string) {
  for (const { name, attributes, text } of fencesIn(asked)) {
    const taken = name === "cv_passage" ? nameIn(text, "") : null;
    if (taken === null) continue;
    const wording = asked.includes("It may be worded") ? `Thinking of ${taken}, what are you satisfied with?` : null;
    return { wording, probe: `What did you do yourself at ${taken}, and why?`, passage: attributes["id"] ?? null };
  }
  return { wording: null, probe: null, passage: null };
}

function lookAtAnswer(asked: string) {
  const said = fencesIn(asked).map(({ text }) => text);
  const found = [...asked.matchAll(/^- ([\w-]+): /gmu)].map(([, id]) => id);
  return { found, feedback: `You said: ${firstWords(said[0] ?? "", 6)}. Next time, say what came of it.` };
}

function judge(asked: string) {
  const quotes = fencesIn(asked).map(({ attributes, text }) => ({
    line: attributes["line"] ?? "",
    text: firstWords(text, 12),
    direction: "supports",
    shows: null,
  }));
  if (quotes.length === 0)
    return { quotes, missing: [], rating: null, abstained: "no_answer", rationale: "Nothing was said." };
  return { quotes, missing: [], rating: 4, abstained: null, rationale: "The answers tell what was done, and how." };
}

function readCv(asked: string) {
  const pages = fencesIn(asked).map(({ attributes, text }) => ({ page: Number(attributes["number"]), text }));
  const roles = pages.flatMap(({ page, text }) =>
    [...text.matchAll(/^(.+), (.+)\n(\d{4}.*)\n(.+)$/gmu)].map(([, title, organisation, period, did]) => ({
      title,
      organisation,
      period,
      did,
      page,
    })),
  );
  return { roles, education: [], skills: [], languages: [] };
}

function fencesIn(text: string): Fence[] {
  return [...text.matchAll(/^<(\w+)((?: \w+="[^"]*")*)>\n([\s\S]*?)\n<\/\1>$/gmu)].map(
    ([, name = "", attributes = "", inner = ""]) => ({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/(\w+)="([^"]*)"/gu)].map(([, key = "", value]) => [key, value ?? ""]),
      ),
      text: inner,
    }),
  );
}

const textOf = (fences: readonly Fence[], name: string) => fences.find((fence) => fence.name === name)?.text ?? "";

/** The first name within a sentence of the CV that nobody has spoken of; null where there is none. */
function nameIn(cv: string, spokenOf: string): string | null {
  const names = [...cv.matchAll(/(?<=\p{Ll} )\p{Lu}\p{L}{3,}/gu)].map(([name]) => name);
  return names.find((name) => !spokenOf.includes(name)) ?? null;
}

const firstWords = (text: string, count: number) => text.split(" ").slice(0, count).join(" ");
