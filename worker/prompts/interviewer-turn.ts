/**
 * The interviewer's turn: one call that chooses a move and words it. The first line of the answer is the move, so that it
 * can be checked before a word leaves; what was heard of the things to look for comes on the same line.
 */
import type { TurnContext } from "#worker/engine/turn-context.ts";
import { languageNames, strangersText } from "./conduct.ts";
import { fence, harmless, joinParts, oneLine, roomOf, shorten, shortenMiddle } from "./fence.ts";
import { howToChoose, howToWord, movesOf } from "./interviewing.ts";
import { longest, lookedFor, openNow, partOf } from "./open-question.ts";
import type { Prompt } from "./prompt.ts";

/** What was looked up for the open question before the answer came. */
export type Background = {
  /** Passages of the CV that bear on the question, best first. */
  cv: readonly { page: number; text: string }[];
  /** Of the web, where the plan allows it: about the field, never about the person. */
  web: readonly { title: string; url: string; text: string }[];
  /** Questions before this one with the beginning of their answers, oldest first. */
  earlier: readonly { question: string; answer: string }[];
};

export type InterviewerTurnInput = { context: TurnContext; background: Background };

// Letters. Together they keep a turn below 2,500 tokens (o200k_base), however long the talk has been; worker/prompts/room.test.ts.
const most = {
  role: 600,
  /** Where the candidate asks, what may be told is what matters. */
  roleWhenAsked: 3_000,
  passage: 340,
  passages: 3,
  web: 240,
  earlier: 4,
  earlierQuestion: 70,
  earlierAnswer: 90,
  said: 900,
  saidLine: 400,
  answer: 1_450,
};
type Most = typeof most;

/** So many letters the ready plans have on one question at most; what another plan has more is taken from the rest. */
const planned = 900;

function mostFor({ question, probes }: TurnContext, asked: string): Most {
  const own = [
    shorten(asked, longest.question),
    ...question.lookFor.map((point) => shorten(point.text, longest.point)),
    ...probes.map((probe) => shorten(probe.text, longest.probe)),
  ].reduce((sum, text) => sum + roomOf(text), 0);
  const rest = most.passages * most.passage + most.said + most.answer;
  const share = Math.max(0.3, 1 - Math.max(0, own - planned) / rest);
  const part = (letters: number) => Math.floor(letters * share);
  const { passage, said, saidLine, answer, web } = most;
  return {
    ...most,
    earlier: Math.max(1, part(most.earlier)),
    passage: part(passage),
    web: part(web),
    said: part(said),
    saidLine: part(saidLine),
    answer: part(answer),
  };
}

export const interviewerTurn: Prompt<InterviewerTurnInput> = {
  id: "interviewer-turn",
  version: 5,
  render: ({ context, background }) => ({
    system: systemOf(context),
    messages: [{ role: "user", text: turnOf(context, background) }],
  }),
};

/** The same for every turn of an interview, so that a vendor's cache of prompts is hit. */
function systemOf({ plan, channel }: TurnContext): string {
  const practice = plan.purpose === "practice";
  return `You are the interviewer in a structured ${practice ? "practice interview" : "job interview"} for the position "${harmless(plan.position)}". One candidate, perhaps nervous, ${channel === "voice" ? "hears" : "reads"} exactly what you write.

The plan owns the questions, their order and the time. You get one answer at a time, choose one of the moves that are open to you then, and word it.

The moves, and what you write for each:
${movesOf(plan)}

${howToChoose(plan)}

${howToWord(plan)}

${strangersText}

Your first line: the move, then " | heard: " and the ids of what a good answer holds that were said on this question so far, or none. From the second line on: what you say. For example:
ADVANCE open | heard: situation
Thank you, let's leave it there.`;
}

function turnOf(context: TurnContext, background: Background): string {
  const { plan, question, ask, said, stage } = context;
  const theirs = stage.kind === "candidate_questions";
  // As it was put, which may be in words made for this candidate.
  const asked = said[0]?.text ?? question.text;
  const room = mostFor(context, asked);
  return joinParts(
    fence("about_the_role", shorten(plan.aboutRole, theirs ? most.roleWhenAsked : most.role)),
    fence("earlier_in_the_interview", theirs ? "" : earlierOf(background, room)),
    fence("cv", theirs ? "" : cvOf(background, room)),
    fence("from_the_web", theirs ? "" : webOf(background, room)),
    `${partOf(context)} The question, said word for word: "${harmless(shorten(asked, longest.question))}"`,
    lookedFor(context),
    fence("said_so_far", saidBefore(context, room)),
    ask.text === asked ? null : `What they answer now: "${harmless(shorten(ask.text, 300))}"`,
    fence("answer", shortenMiddle(context.answer, room.answer)) || "<answer>\n(nothing)\n</answer>",
    openNow(context, `First line, then your words in ${languageNames[plan.language]}.`),
  );
}

function earlierOf({ earlier }: Background, room: Most): string {
  return earlier
    .slice(-room.earlier)
    .map(
      ({ question, answer }) => `${shorten(question, most.earlierQuestion)} – ${shorten(answer, most.earlierAnswer)}`,
    )
    .map(oneLine)
    .join("\n");
}

function cvOf({ cv }: Background, room: Most): string {
  return cv
    .slice(0, room.passages)
    .map(({ page, text }) => `[page ${page}] ${shorten(text, room.passage)}`)
    .join("\n");
}

function webOf({ web }: Background, room: Most): string {
  return web
    .slice(0, 2)
    .map(({ title, url, text }) => oneLine(`${shorten(title, 80)} (${shorten(url, 120)}): ${shorten(text, room.web)}`))
    .join("\n");
}

/** The newest lines that fit, each on one line. The first is the question itself, and this turn's answer has a fence of its own. */
function saidBefore({ said }: TurnContext, room: Most): string {
  const end = said.findLastIndex((line) => line.by === "interviewer") + 1;
  const lines: string[] = [];
  let left = room.said;
  for (const line of said.slice(1, end).toReversed()) {
    const text = oneLine(`${line.by}: ${shortenMiddle(line.text, room.saidLine)}`);
    left -= roomOf(text);
    if (left < 0) break;
    lines.unshift(text);
  }
  return lines.join("\n");
}
