/**
 * Writes golden logs of the current engine: `node worker/testing/write-golden.ts`. What is there already stays as it is: the old
 * logs must go on folding to what they folded to.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Answer } from "#contract/events.ts";
import { encodeState } from "#worker/engine/fold.ts";
import { engineVersion } from "#worker/engine/state.ts";
import { Play } from "./play.ts";
import { smallPlan } from "./plans.ts";
import { came, heard, runOf, speaking, went } from "./spoken-play.ts";

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
  spoken() {
    const play = speaking();
    play.give({ type: "candidate", present: true });
    // The first does not come in time, and the second crashes while it greets.
    play.ring();
    came(play.pass(700), 2);
    went(play.pass(3_000), 2);
    came(play.pass(700), 3);
    heard(play.pass(9_000));
    const said = (text: string, more: Partial<Answer> = {}) => {
      const id = `said-${play.events.length}`;
      const part = { id, text, channel: "voice", confidence: 0.93, audio: null, ...more } as const;
      return { id, body: { type: "answer", to: play.ask.id, heard: null, answer: part } as const };
    };
    const first = said("I am an engineer.", { audio: { recording: "e3-k3f9", fromMs: 14_000, toMs: 17_500 } });
    play.pass(4_000).give(first.body, first.id);
    play.choose(advance, "Thank you.");
    // Interrupted; the answer brings once more how much was heard.
    heard(play.pass(1_200), { cut: true, chars: 9 });
    const cut = said("Could you say that again?");
    const turn = `t${runOf(play).turns}`;
    play.pass(2_000).give({ ...cut.body, heard: { turn, chars: 9, cut: true } }, cut.id);
    play.choose({ type: "REPEAT" });
    heard(play.pass(5_000));
    // A realtime model says something of its own.
    play.pass(500).give({ type: "strayed", turn: `t${runOf(play).turns}`, text: "Let me think about that." });
    heard(play.pass(4_000));
    // They speak as the alarm rings, then fall silent.
    play.ring({ speaking: true, sinceMs: 4_000 });
    play.ring({ speaking: false, sinceMs: 20_000 });
    const model = said("We moved the service.", { confidence: null });
    play
      .pass(1_000)
      .give({ ...model.body, choice: { move: advance, found: ["own"], words: null, used: null } }, model.id);
    play.pass(1_000).give({ type: "stop_recording" });
    // What was said so far is taken before a pause.
    const draft = said("It was faster", { id: `draft:${play.ask.id}:${play.events.length}` });
    play.pass(4_000).give(draft.body, draft.body.answer.id);
    play.give({ type: "pause" });
    play.pass(60_000).give({ type: "resume" });
    play.choose(advance);
    // Typing for a while, and back; then agents stay away until it is text for good.
    play.pass(2_000).give({ type: "channel", channel: "text" });
    play.pass(2_000).answer("It was 30 percent faster.", { type: "SKIP" });
    play.pass(2_000).give({ type: "channel", channel: "voice" });
    for (let waited = 0; runOf(play).channel === "voice" && waited < 10; waited++) {
      if (waited === 0) went(play.pass(12_000), 3);
      play.ring();
    }
    play.pass(20_000).give({ type: "end", by: "candidate" });
    return play;
  },
};

const folder = fileURLToPath(new URL(`../engine/golden/v${engineVersion}/`, import.meta.url).href);
mkdirSync(folder, { recursive: true });
for (const [name, play] of Object.entries(stories)) {
  const file = `${folder}${name}.json`;
  if (existsSync(file)) continue;
  const { plan, events, state } = play();
  writeFileSync(file, `${JSON.stringify({ plan, events, state: encodeState(state) }, null, 1)}\n`);
}
