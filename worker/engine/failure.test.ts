import { expect, test } from "vitest";
import { Play } from "#worker/testing/play.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import { recruiterView } from "./view.ts";
import { work } from "./work.ts";

const advance = { type: "ADVANCE", covered: true } as const;

test("S3.9 an interview that cannot be carried on ends as failed, with the reason, and nothing is made of it", () => {
  const play = new Play(smallPlan()).open().start();
  play.answer("Hello.", advance);
  play.give({ type: "fail", reason: "The service could not go on." });
  expect(play.state).toMatchObject({ status: "ended", outcome: "failed", by: "system" });
  expect(recruiterView(play.plan, play.state as never)).toMatchObject({
    status: "failed",
    failure: "The service could not go on.",
  });
  play.give({ type: "done", effect: "seal", ref: "hash" });
  expect(work(play.plan, play.state).map((effect) => effect.type)).toEqual(["mirror"]);
  expect(play.give({ type: "fail", reason: "Again." }).events).toEqual([]);
});

test("S3.9 whoever could not go on because of a fault of ours has not given up", () => {
  const play = new Play(smallPlan()).open().start();
  play.answer("Hello.", advance);
  play.give({ type: "falter", what: "answer" });
  expect(play.give({ type: "falter", what: "answer" }).events).toEqual([]);
  for (let rings = 0; rings < 10 && play.state.status !== "ended"; rings++) play.ring();
  expect(play.state).toMatchObject({ status: "ended", outcome: "failed", by: "time" });
  expect(play.events.at(-1)).toMatchObject({ reason: expect.stringContaining("fault of the service") });
});

test("a fault that passed is forgotten with the next input that is taken", () => {
  const play = new Play(smallPlan()).open().start();
  play.give({ type: "falter", what: "answer" });
  play.answer("Hello.", advance);
  play.give({ type: "end", by: "candidate" });
  expect(play.state).toMatchObject({ status: "ended", outcome: "completed" });
});

test("an interview that could not even be started through our fault has not expired", () => {
  const play = new Play(smallPlan()).open();
  play.give({ type: "falter", what: "start" });
  expect(play.ring().state).toMatchObject({ status: "ended", outcome: "failed" });
});
