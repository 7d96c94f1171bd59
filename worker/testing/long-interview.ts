/**
 * An interview that makes prompts as long as they can get: answers of the longest length that is taken, a CV with a long
 * passage for every question, everything that is known of the role, every follow-up and every aside that the plan allows.
 */
import type { Language } from "#contract/language.ts";
import { type Plan, plan as planSchema } from "#contract/plan.ts";
import type { ChatPrompt } from "#worker/platform/models/port.ts";
import { libraryPlans } from "#library/plans.ts";
import { ModelPlay } from "./model-play.ts";

const letters = 20_000;
/** As long as `worker/documents/chunks.ts` makes them. */
const passageLetters = 700;

const prose: Readonly<Record<Language, string>> = {
  en: "So what I did was to sit down with the accountant and go through the bookings of October line by line, which took us until half past nine, and there were nineteen that nobody could explain, and I rang the warehouse about each of them. ",
  de: "Ich habe mich dann mit der Kollegin aus der Buchhaltung hingesetzt und die Buchungen vom Oktober Zeile für Zeile durchgesehen, was bis halb zehn gedauert hat, und neunzehn davon konnte niemand erklären, weshalb ich im Lager angerufen habe. ",
};
const role: Readonly<Record<Language, string>> = {
  en: "The team looks after parcel sorting in eleven depots between Lisbon and Porto, with two evenings of on-call duty a month. ",
  de: "Das Team betreut die Paketsortierung in elf Niederlassungen zwischen Lissabon und Porto, mit zwei Abenden Rufbereitschaft im Monat. ",
};

const filled = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Every ready plan, with all that a recruiter could add to it. */
export function longPlans(): { id: string; plan: Plan }[] {
  return libraryPlans.map(({ id, plan }) => {
    const language = plan.language ?? "en";
    const aboutRole = filled(role[language], 8_000);
    const settings = { ...plan.settings, ownProbes: true, maxSideMoves: 6 };
    return { id, plan: planSchema.parse({ ...plan, aboutRole, settings }) };
  });
}

/** A ready plan whose questions say as much as a plan may: nobody writes so, and it shows what the limits of plans allow. */
export function longestPlan(language: Language): Plan {
  const plan = longPlans().find((entry) => entry.plan.language === language)?.plan;
  if (plan === undefined) throw new Error(`the library has no plan in ${language}`);
  const text = (length: number) => filled(prose[plan.language], length).trim();
  const eight = Array.from({ length: 8 }, (_, index) => index + 1);
  for (const question of plan.stages.flatMap((stage) => stage.questions)) {
    question.text = text(800);
    question.lookFor = eight.map((number) => ({ id: `point-${number}`, text: text(240), cues: [] }));
    question.probes = eight.map((number) => ({ id: `probe-${number}`, text: text(400), for: `point-${number}` }));
  }
  return plan;
}

export type LongTurn = { turn: number; question: string; prompt: ChatPrompt };

/** Each turn with its prompt, until the interview is over or `most` turns were held. `said` fills answers and CV. */
export async function longTurns(plan: Plan, most = 60, said = prose[plan.language]): Promise<LongTurn[]> {
  const passage = filled(said, passageLetters);
  const cv = [1, 2, 3, 4].map((page) => ({ id: `c${page}`, page, text: passage }));
  const probe = filled(prose[plan.language], 390);
  const personal = Object.fromEntries(
    plan.stages.flatMap((stage) => stage.questions.map((question) => [question.id, probe])),
  );
  const talk = new ModelPlay(plan, { channel: "voice", cv, personal });
  const turns: LongTurn[] = [];
  const answer = filled(said, letters);
  while (!talk.isOver && turns.length < most) {
    const { question } = talk.play.ask;
    // oxlint-disable-next-line no-await-in-loop -- one turn follows from the one before
    const { prompt } = await talk.answer(answer, longestMove(talk));
    turns.push({ turn: turns.length + 1, question, prompt });
  }
  return turns;
}

/** Whatever keeps the question open longest; what is not allowed falls to the rules, which go on. */
function longestMove({ play }: ModelPlay): string {
  const { state, plan } = play;
  if (state.status !== "live") throw new Error("The interview is over");
  const { run, phase } = state;
  const entry = run.questions[phase.ask.question];
  if ((entry?.sideMoves ?? 0) < 2)
    return "REDIRECT\nLet's come back to what I asked you a moment ago, if you do not mind.";
  const question = plan.stages.flatMap((stage) => stage.questions).find(({ id }) => id === phase.ask.question);
  const probe = question?.probes.find(({ id }) => entry?.probes.includes(id) !== true);
  const used = entry?.probes.length ?? 0;
  if (question === undefined || used >= question.maxProbes) return "ADVANCE open\nThank you.";
  return used === 0 && probe !== undefined ? `PROBE ${probe.id}` : "PROBE personal";
}
