/** The invariants of voice, over random plans and random things that happen to them. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agentView as agentViewSchema } from "#contract/views.ts";
import { arbitraryTalk, begin, happen, playOut } from "#worker/testing/talk.ts";
import { agentView, owedPlace } from "./agent-view.ts";
import { questionsOf } from "./plan-index.ts";
import { needsAgent } from "./voice.ts";

const runs = { numRuns: 400 };

describe("S3.4 invariants of voice", () => {
  test("by voice an agent is there or on its way, none is sent for twice, and no row of them is endless", () => {
    let sent = 0;
    fc.assert(
      fc.property(arbitraryTalk, (talk) => {
        const play = begin({ ...talk, channel: "voice" });
        const check = () => {
          if (needsAgent(play.state)) expect(play.state.run.dispatch?.deadline).not.toBeNull();
        };
        check();
        for (const { wait, what } of talk.talk) {
          happen(play.pass(wait), what);
          check();
        }
        const epochs = play.events.flatMap((event) => (event.type === "agent_sent" ? [event.epoch] : []));
        expect(epochs).toEqual([...new Set(epochs)].sort((one, other) => one - other));
        sent += epochs.length;
        let row = 0;
        for (const event of play.events) {
          if (event.type === "agent_sent") expect((row += 1)).toBeLessThanOrEqual(4);
          if (["agent_changed", "channel_changed", "paused"].includes(event.type)) row = 0;
        }
      }),
      runs,
    );
    expect(sent).toBeGreaterThan(400);
  });

  test("an agent's view is what the contract says and owes only words that the log has; of the plan it holds what may come next", () => {
    fc.assert(
      fc.property(arbitraryTalk, (talk) => {
        const play = playOut({ ...talk, channel: "voice" });
        if (play.state.status === "none") return;
        const place = owedPlace(play.state);
        const event = place === null ? undefined : play.events[place - 1];
        if (place !== null) expect(["started", "replied"]).toContain(event?.type);
        const words = event !== undefined && "text" in event ? event.text : null;
        const view = agentView(play.plan, play.state, play.at, { words, mayRecord: true, guide: null });
        expect(agentViewSchema.parse(view)).toEqual(view);
        if (view.owed !== null && view.ask !== null && view.owed.again) expect(view.owed.text).toContain(view.ask.text);
        const planned = questionsOf(play.plan).map(({ text }) => text);
        const next = view.ahead.filter((sentence) => planned.includes(sentence));
        // The open one, to be said again, and the one after it.
        expect(next.length).toBeLessThanOrEqual(2);
        const seen = JSON.stringify(view);
        for (const secret of ["craft", "q-0-0", "stage-0", "What the candidate did", "lookFor", "maxProbes", "pv_"])
          expect(seen).not.toContain(secret);
      }),
      runs,
    );
  });
});
