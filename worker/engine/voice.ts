/**
 * Voice, as far as the engine knows of it: when an agent is to be sent for, which words one owes, and how long speaking takes.
 * All of it is absent from an interview that was never spoken.
 */
import type { EventOf } from "#contract/events.ts";
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import type { Plan } from "#contract/plan.ts";
import type { Dispatch, Live, Ms, OwedWords, Paused, Run, State } from "./state.ts";

/** How long an agent may take to come, by how many before it did not. */
const comesWithinMs = [5_000, 5_000, 10_000, 20_000] as const;
/** A connection that broke is there again by then, if anybody is left to make it. */
const backWithinMs = 1_000;
/** After an outage here it was not the agent that went: it tries again all the time, with what it has not got rid of yet. */
export const backAfterOutageMs = 3_000;
/** Whoever stayed for less has crashed as it began, and the next one may too. */
const stayedMs = 10_000;

/** Is the candidate to be spoken with, and nobody there who could? */
export function needsAgent(state: State): state is Live {
  return (
    state.status === "live" &&
    state.run.channel === "voice" &&
    state.run.candidatePresent !== false &&
    state.run.agent?.present !== true
  );
}

/** The next one to send for; null: so many did not come that it is no use. */
export function nextDispatch(run: Run, at: Ms): { epoch: number; deadline: Ms } | null {
  const within = comesWithinMs[failuresOf(run)];
  if (within === undefined) return null;
  return { epoch: newestEpoch(run) + 1, deadline: at + within };
}

/** Only this one may speak: whoever was sent for before it is too late, even where it has not come. */
export function newestEpoch(run: Run): number {
  return Math.max(run.agent?.epoch ?? 0, run.dispatch?.epoch ?? 0);
}

function failuresOf({ dispatch, agent }: Run): number {
  if (dispatch === undefined) return 0;
  // One that came and went was counted as it went.
  const isMissing = dispatch.deadline !== null && agent?.epoch !== dispatch.epoch;
  return dispatch.failures + (isMissing ? 1 : 0);
}

/** Nothing more is waited for, and the next row begins. */
export function newRow(run: Run): Run {
  return run.dispatch === undefined ? run : { ...run, dispatch: { ...run.dispatch, deadline: null, failures: 0 } };
}

/** The epoch that is to be sent for; null: nobody is, or the one that is waited for was here and needs only to come back. */
export function toSend(state: State): number | null {
  if (!needsAgent(state)) return null;
  const { dispatch, agent } = state.run;
  return dispatch === undefined || dispatch.deadline === null || dispatch.epoch === agent?.epoch
    ? null
    : dispatch.epoch;
}

/**
 * Is the room to be recorded by whoever carries it? Only while somebody is spoken with: not in a pause, in text, or once the
 * candidate has stopped it. Null: it stays as it is, because the next agent is on its way, or there is nothing that could be recorded.
 */
export function roomRecording(state: State): { on: boolean; epoch: number } | null {
  if (state.status !== "live" && state.status !== "paused") return null;
  const { base, run } = state;
  if (base.roomRecording === undefined || run.agent === null) return null;
  const { epoch, present } = run.agent;
  const on = state.status === "live" && run.channel === "voice" && base.recordingStopped === undefined;
  return on && !present ? null : { on, epoch };
}

/** Were agents ever sent for, and does one speak now or will? */
export function isSpoken(run: Run): boolean {
  return run.dispatch !== undefined && run.channel === "voice";
}

export function agentSent(plan: Plan, state: Live | Paused, event: EventOf<"agent_sent">): Run {
  const { run, phase, base } = state;
  const dispatch: Dispatch = { epoch: event.epoch, deadline: event.deadline, failures: failuresOf(run) };
  // Sent for as the interview began, it greets; later, what was said until then has been read.
  const greets = run.turns === 0 && event.at === base.startedAt;
  const owed: OwedWords | undefined =
    run.dispatch !== undefined
      ? run.owed
      : greets
        ? {
            ...toRead(run, phase.ask.text),
            seq: run.questionSeq,
            chars: greetingChars(plan, phase.ask.text),
            begunBy: "nobody",
          }
        : toRead(run, phase.ask.text);
  return { ...run, dispatch, owed: phase.at === "listening" ? owed : undefined };
}

export function agentChanged(run: Run, event: EventOf<"agent_changed">): Run {
  const { epoch, present } = event;
  const changed: Run = { ...run, agent: { epoch, present, since: event.at } };
  const { dispatch, owed } = run;
  if (dispatch === undefined) return changed;
  if (!present) {
    const stayed = run.agent !== null && event.at - run.agent.since >= stayedMs;
    const failures = stayed ? 0 : dispatch.failures + 1;
    return { ...changed, dispatch: { epoch, deadline: event.backBy ?? event.at + backWithinMs, failures } };
  }
  const came = epoch >= dispatch.epoch ? { ...dispatch, epoch, deadline: null } : dispatch;
  const begun = owed?.begunBy === "nobody" ? { ...owed, begunBy: epoch } : owed;
  return { ...changed, dispatch: came, owed: begun };
}

/** Are the words that are owed no more than the open ask, because somebody has begun to say them, or they were read? */
export function isSaidAgain({ owed, agent }: Run): boolean {
  return owed !== undefined && owed.begunBy !== "nobody" && owed.begunBy !== agent?.epoch;
}

/** New words, with the agent that has them first. */
export function owing(run: Run, event: { seq: number; turn: string; text: string }): Run {
  if (!isSpoken(run)) return run;
  const begunBy = run.agent?.present === true ? run.agent.epoch : "nobody";
  return { ...run, owed: { turn: event.turn, seq: event.seq, chars: event.text.length, begunBy } };
}

/** The open ask is to be said once more: the candidate comes back to it. What nobody has begun is still said whole. */
export function owingAgain(run: Run, ask: string): Run {
  if (!isSpoken(run) || run.owed?.begunBy === "nobody") return run;
  return { ...run, owed: toRead(run, ask) };
}

/** Nothing is owed any more: it was heard, or the candidate has gone on. */
export function owingNothing(run: Run): Run {
  return run.owed === undefined ? run : { ...run, owed: undefined };
}

function toRead(run: Run, ask: string): OwedWords {
  return { turn: `t${run.turns}`, seq: 0, chars: ask.length, begunBy: "read" };
}

function greetingChars(plan: Plan, ask: string): number {
  return (plan.greeting ?? interviewerPhrases(plan.language).greeting).length + 1 + ask.length;
}

/**
 * How long it takes to say so much. English is spoken at about 150 words a minute (National Center for Voice and Speech); a word has
 * 4.8 letters (Norvig, "English Letter Frequency Counts", 2012) and with its space and its share of punctuation 6 characters: 15
 * characters a second. An estimate for where the agent does not say that it has finished.
 */
export function speakingTakes(chars: number): Ms {
  return Math.ceil((chars * 1_000) / 15);
}
