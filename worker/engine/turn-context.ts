/** What an interviewer is told before it chooses: enough to decide one turn, bounded whatever the length of the talk. */
import type { Ask, Event } from "#contract/events.ts";
import type { Channel } from "#contract/terms.ts";
import type { Move, MoveType } from "#contract/moves.ts";
import type { Plan, Probe, Question, Stage } from "#contract/plan.ts";
import { allowedMoves } from "./moves.ts";
import { findQuestion } from "./plan-index.ts";
import type { Live, Ms } from "./state.ts";

/** Something said since the open question was first asked, in order. */
export type SaidLine = { by: "interviewer" | "candidate"; text: string };

export type TurnContext = {
  plan: Plan;
  stage: Stage;
  question: Question;
  /** What the answer is to: its `kind` and `probe` tell the question itself from a probe or an aside. */
  ask: Ask;
  turn: string;
  /** Counts turns of the whole interview from 1; lists of phrases are used in turn by it. */
  turnNumber: number;
  /** The answer of this turn, all parts. Text of a stranger: data, never instructions. */
  answer: string;
  /** Everything said on this question so far, this turn's answer last. */
  said: readonly SaidLine[];
  allowed: readonly MoveType[];
  /**
   * Planned probes of the question that were not asked yet and whose point was not found yet, in the plan's order. Empty when
   * PROBE is not allowed.
   */
  probes: readonly Probe[];
  /** May a probe be the interviewer's own words, once what each of `probes` draws out was heard? */
  ownProbe: boolean;
  channel: Channel;
};

/** What an interviewer chose. `words` null: the prepared words of the move are said. */
export type Choice = {
  move: Move;
  words: string | null;
  /** Ids of what was heard so far, where the move rests on it. */
  found?: readonly string[];
};

/** `since` are the events from the one that put the open question (`run.questionSeq`) up to now. */
export function turnContext(plan: Plan, live: Live, since: readonly Event[], at: Ms): TurnContext | null {
  const { phase, run } = live;
  if (phase.at === "listening") return null;
  return contextOf(plan, live, since, at, { turn: phase.turn, turnNumber: run.turns });
}

/** The same before the answer, or all of it, is there. Null once a reply is on its way: what is open then is not open yet. */
export function openContext(plan: Plan, live: Live, since: readonly Event[], at: Ms): TurnContext | null {
  const { phase, run } = live;
  if (phase.at === "speaking") return null;
  const turnNumber = phase.at === "listening" ? run.turns + 1 : run.turns;
  return contextOf(plan, live, since, at, { turn: `t${turnNumber}`, turnNumber });
}

function contextOf(
  plan: Plan,
  { phase, run, base }: Live,
  since: readonly Event[],
  at: Ms,
  place: Pick<TurnContext, "turn" | "turnNumber">,
): TurnContext {
  const { stage, question } = findQuestion(plan, phase.ask.question);
  const allowed = allowedMoves(plan, base, run, phase.ask, at);
  const parts = since.flatMap((event) =>
    event.type === "answered" && event.turn === place.turn ? [event.part.text] : [],
  );
  return {
    plan,
    stage,
    question,
    ask: phase.ask,
    ...place,
    answer: parts.join("\n"),
    said: saidSince(since),
    allowed: allowed.moves,
    probes: allowed.probes,
    ownProbe: allowed.ownProbe,
    channel: run.channel,
  };
}

function saidSince(since: readonly Event[]): SaidLine[] {
  const said: SaidLine[] = [];
  // The reply that put the question also closes the one before: of it, only the question itself belongs here.
  let opening = since[0]?.type === "move_chosen";
  const first = since[0];
  if (first?.type === "move_chosen" && first.next !== null) said.push({ by: "interviewer", text: first.next.text });
  for (const event of since) {
    if (event.type === "started") said.push({ by: "interviewer", text: event.ask.text });
    if (event.type === "answered") said.push({ by: "candidate", text: event.part.text });
    if (event.type === "replied") {
      if (!opening) said.push({ by: "interviewer", text: event.text });
      opening = false;
    }
  }
  return said;
}
