/**
 * Writes a golden log of the current engine: `node worker/testing/write-golden.ts`. Run once per engine version, never to
 * make a failing test pass: the old logs must go on folding to what they folded to.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { encodeState } from "#worker/engine/fold.ts";
import { engineVersion } from "#worker/engine/state.ts";
import { Play } from "./play.ts";
import { smallPlan } from "./plans.ts";

const advance = { type: "ADVANCE", covered: true } as const;

const stories: Record<string, () => Play> = {
  whole() {
    const play = new Play(smallPlan({ settings: { feedback: "per_answer" } })).open().start();
    play.pass(20_000).answer("Hello, I am an engineer.", advance, "Welcome.");
    play.pass(60_000).answer("We moved the service.", { type: "PROBE", probe: "role" });
    play.pass(30_000).answer("I wrote the plan and did the move.", { type: "PROBE", probe: "outcome" });
    play.pass(30_000).answer("It was 30 percent faster.", advance);
    play.pass(10_000).give({ type: "request", to: play.ask.id, what: "clarify" });
    play.pass(40_000).answer("I do not know.", { type: "SKIP" });
    play.pass(40_000).answer("What is the salary?", { type: "ANSWER" });
    for (let left = 0; left < 3; left++) play.pass(20_000).answer("No.", advance);
    play.give({ type: "done", effect: `mirror:${play.events.at(-1)?.seq}`, ref: "x" });
    return play;
  },
  troubled() {
    const play = new Play(smallPlan()).open({ extraMs: 600_000 }).start();
    play.give({ type: "candidate", present: true });
    play.ring().pass(1_000).give({ type: "hold" });
    play.pass(5_000).say("First part.");
    play.say("Second part.");
    play.give({ type: "woke", candidatePresent: false, agentEpoch: null });
    play.give({ type: "candidate", present: true });
    play.choose(advance);
    play.say("Cut off.");
    play.give({ type: "move", effect: play.effect, move: advance });
    play.give({ type: "failed", effect: play.effect, reason: "outage", sent: "I see" });
    play.give({ type: "pause" });
    play.pass(90_000).give({ type: "resume" });
    play.give({ type: "nudge", text: "We are with you." });
    play.give({ type: "extend", ms: 60_000 });
    play.answer("I want to stop.", { type: "CONFIRM_END" });
    play.answer("No.", { type: "REPEAT" });
    play.give({ type: "candidate", present: false });
    play.ring();
    return play;
  },
  silent() {
    const play = new Play(smallPlan()).open().start();
    play.answer("Hello.", advance);
    play.ring().ring().ring().ring();
    return play;
  },
};

const folder = fileURLToPath(new URL(`../engine/golden/v${engineVersion}/`, import.meta.url).href);
mkdirSync(folder, { recursive: true });
for (const [name, play] of Object.entries(stories)) {
  const { plan, events, state } = play();
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify({ plan, events, state: encodeState(state) }, null, 1)}\n`);
}
