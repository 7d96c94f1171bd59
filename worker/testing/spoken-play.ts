/** Plays spoken interviews: agents that come and go, and what they say was heard. */
import { agentView, owedPlace } from "#worker/engine/agent-view.ts";
import { Play } from "./play.ts";
import { smallPlan } from "./plans.ts";

/** An interview that is spoken from its beginning. */
export function speaking(more: Parameters<typeof smallPlan>[0] = {}): Play {
  const play = new Play(smallPlan(more)).open();
  play.give({ type: "start", channel: "voice" });
  return play;
}

export const runOf = ({ state }: Play) => {
  if (state.status !== "live" && state.status !== "paused") throw new Error(`not under way but ${state.status}`);
  return state.run;
};
export const came = (play: Play, epoch: number) => play.give({ type: "agent", epoch, present: true });
/** For good: it does not come back to the link. */
export const went = (play: Play, epoch: number) => {
  const left = play.give({ type: "agent", epoch, present: false }).events;
  return [...left, ...play.give({ type: "no_agent", epoch }).events];
};
export const heard = (play: Play, more: { cut?: boolean; chars?: number } = {}) =>
  play.give({ type: "heard", heard: { turn: `t${runOf(play).turns}`, chars: 0, cut: false, ...more } });

/** As the object makes it: the words that are owed are read from the log. */
export function seenBy(play: Play) {
  const place = owedPlace(play.state);
  const event = place === null ? undefined : play.events[place - 1];
  if (play.state.status === "none") throw new Error("not opened");
  const words = event !== undefined && "text" in event ? event.text : null;
  return agentView(play.plan, play.state, play.at, { words, mayRecord: true, guide: null });
}
