/** Random interviews played out: whatever happens is given to the engine, and what must hold at each step is looked at. */
import * as fc from "fast-check";
import { expect } from "vitest";
import { newestEpoch } from "#worker/engine/voice.ts";
import { work } from "#worker/engine/work.ts";
import { type Happening, arbitraryHappening, arbitraryPlan } from "./arbitrary.ts";
import { Play } from "./play.ts";

export const arbitraryTalk = fc.record({
  plan: arbitraryPlan,
  channel: fc.constantFrom("text" as const, "text" as const, "voice" as const),
  talk: fc.array(arbitraryHappening, { maxLength: 60 }),
});
export type Talk = typeof arbitraryTalk extends fc.Arbitrary<infer T> ? T : never;

/** Opened and started. */
export function begin({ plan, channel }: Pick<Talk, "plan" | "channel">): Play {
  const play = new Play(plan).open();
  play.give({ type: "start", channel });
  return play;
}

/** All of it, one after the other. */
export function playOut({ plan, channel, talk }: Talk): Play {
  const play = begin({ plan, channel });
  for (const { wait, what } of talk) happen(play.pass(wait), what);
  return play;
}

/** How often an input was sent again. */
export const repeats = { count: 0 };

export function happen(play: Play, what: Happening): void {
  const state = play.state;
  const running = state.status === "live" || state.status === "paused";
  switch (what.type) {
    case "answer": {
      const to = what.late || !running ? "a99" : play.ask.id;
      const id = `said-${play.events.length}`;
      const body = {
        type: "answer" as const,
        to,
        heard: null,
        answer: { id, text: what.text, channel: "text" as const, confidence: null, audio: null },
        choice: what.choice === null ? null : { move: what.choice, found: ["own"], words: "Thank you.", used: null },
      };
      play.give(body, id);
      if (what.repeat && play.events.some((event) => event.cause === id)) {
        repeats.count += 1;
        expect(play.give(body, id).events).toEqual([]);
      }
      return;
    }
    case "choose": {
      if (!running || play.phase.at === "listening") return;
      const effect = what.late ? "reply:t0:1" : play.effect;
      const { events } = play.give({ type: "move", effect, move: what.move, found: what.found });
      if (what.late) expect(events).toEqual([]);
      return;
    }
    case "speak":
      if (running && play.phase.at !== "listening")
        play.give({ type: "reply", effect: play.effect, words: what.words, how: "model", used: null });
      return;
    case "fail":
      if (running && play.phase.at !== "listening")
        play.give({ type: "failed", effect: play.effect, reason: "outage", sent: what.sent });
      return;
    case "request":
      if (running) play.give({ type: "request", to: play.ask.id, what: what.what });
      return;
    case "simple":
      play.give(what.input === "start" ? { type: "start", channel: "text" } : { type: what.input });
      return;
    case "end":
      play.give({ type: "end", by: what.by });
      return;
    case "presence":
      play.give({ type: "candidate", present: what.present });
      return;
    case "woke":
      play.give({ type: "woke", candidatePresent: what.present, agentEpoch: null });
      return;
    case "falter":
      play.give({ type: "falter", what: "answer" });
      return;
    case "expiry":
      play.give({ type: "move_expiry", expiresAt: play.at + what.inMs });
      return;
    case "agent":
      play.give({ type: "agent", epoch: what.epoch, present: what.present });
      return;
    case "newest_agent": {
      const run = running ? state.run : null;
      if (run !== null) play.give({ type: "agent", epoch: newestEpoch(run), present: what.present });
      return;
    }
    case "no_agent":
      play.give({ type: "no_agent", epoch: what.epoch });
      return;
    case "stop_recording":
      play.give({ type: "stop_recording" });
      return;
    case "channel":
      play.give({ type: "channel", channel: what.channel });
      return;
    case "extend":
      play.give({ type: "extend", ms: 60_000 });
      return;
    case "nudge":
      play.give({ type: "nudge", text: "Take your time." });
      return;
    case "heard":
      if (running && play.state.status === "live")
        play.give({ type: "heard", heard: { turn: `t${state.run.turns}`, chars: 3, cut: what.cut } });
      return;
    case "cv":
      play.give({ type: "cv", cv: what.cv === null ? null : { id: what.cv, passages: 3 } });
      return;
    case "prepare":
      prepareAll(play, what);
      return;
    case "ring":
      if (state.status !== "ended")
        play.ring(what.quietMs === null ? null : { speaking: what.quietMs === 0, sinceMs: what.quietMs });
      return;
    default:
      return what satisfies never;
  }
}

/** What was prepared is not asked for again, and a result that comes twice changes nothing. */
function prepareAll(play: Play, { probe, wording }: { probe: string | null; wording: string | null }): void {
  for (const effect of work(play.plan, play.state)) {
    // With the one before, time has passed, and this one may not be wanted any more.
    const isWanted = work(play.plan, play.state).some((left) => left.id === effect.id);
    if (effect.type !== "prepare_question" || !isWanted) continue;
    const result = { type: "prepared", effect: effect.id, question: effect.question, wording, probe } as const;
    expect(play.give({ ...result, retrieval: null, used: null }).events).toHaveLength(1);
    expect(play.give({ ...result, retrieval: null, used: null }).events).toEqual([]);
    expect(work(play.plan, play.state).map((left) => left.id)).not.toContain(effect.id);
  }
}
