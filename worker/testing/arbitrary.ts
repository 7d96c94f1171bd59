/** Random plans and random inputs, for properties that must hold whatever happens. */
import * as fc from "fast-check";
import type { Move } from "#contract/moves.ts";
import { type Plan, type PlanInput, plan } from "#contract/plan.ts";
import { question } from "./plans.ts";

const kinds = ["must_ask", "optional", "personalised"] as const;

export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record({
    stages: fc.array(
      fc.record({
        kind: fc.constantFrom("introduction", "experience", "competency", "candidate_questions", "closing"),
        questions: fc.array(fc.record({ kind: fc.constantFrom(...kinds), maxProbes: fc.nat(3), clear: fc.boolean() }), {
          minLength: 1,
          maxLength: 3,
        }),
        maxTurns: fc.integer({ min: 1, max: 8 }),
        budgetMs: fc.integer({ min: 30_000, max: 400_000 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    settings: fc.record({
      ownProbes: fc.boolean(),
      maxSideMoves: fc.integer({ min: 1, max: 4 }),
      maxCandidateQuestions: fc.nat(3),
      overtime: fc.integer({ min: 30_000, max: 300_000 }),
      spare: fc.integer({ min: 0, max: 1_000_000 }),
      feedback: fc.constantFrom("none", "per_answer", "at_end"),
    }),
  })
  .map(({ stages, settings }) => {
    const made = stages.map((stage, s) => ({
      id: `stage-${s}`,
      kind: stage.kind,
      title: `Stage ${s}`,
      maxTurns: stage.maxTurns,
      budgetMs: stage.budgetMs,
      questions: stage.questions.map((entry, q) =>
        question(`q-${s}-${q}`, {
          text: `Please tell me about number ${s} of ${q}.`,
          probes: [
            { id: "role", text: "What was your own part in it?", for: "own" },
            { id: "outcome", text: "What came of it?", for: "result" },
          ],
          kind: s === 0 && q === 0 ? "must_ask" : entry.kind,
          maxProbes: entry.maxProbes,
          clarification: entry.clear ? `Differently: ${s} ${q}?` : null,
          budgetMs: 60_000,
        }),
      ),
    }));
    const musts = made.flatMap((stage) => stage.questions).filter((entry) => entry.kind === "must_ask").length;
    return plan.parse({
      title: "Random",
      position: "Anybody",
      competencies: [{ id: "craft", name: "Craft", definition: "d", anchors: ["1", "2", "3", "4", "5"] }],
      stages: made,
      settings: {
        ownProbes: settings.ownProbes,
        maxSideMoves: settings.maxSideMoves,
        maxCandidateQuestions: settings.maxCandidateQuestions,
        overtimeMs: settings.overtime,
        maxDurationMs: musts * 60_000 + settings.spare,
        feedback: settings.feedback,
      },
    } satisfies PlanInput);
  });

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.boolean().map((covered): Move => ({ type: "ADVANCE", covered })) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom("role", "outcome", "personal", "own", "unknown")
      .map((probe): Move => ({ type: "PROBE", probe })),
  },
  fc
    .constantFrom("CLARIFY", "REPEAT", "REDIRECT", "ANSWER", "WAIT", "SKIP", "CONFIRM_END", "CLOSE")
    .map((type): Move => ({ type })),
);

/** What may happen next; `late` addresses an ask or an effect that is past. */
export type Happening =
  | { type: "answer"; text: string; late: boolean; repeat: boolean; choice: Move | null }
  | { type: "choose"; move: Move; found: string[]; words: string | null; late: boolean }
  | { type: "speak"; words: string | null }
  | { type: "fail"; sent: string }
  | { type: "request"; what: "repeat" | "clarify" | "skip" }
  | { type: "simple"; input: "hold" | "pause" | "resume" | "start" | "tick" }
  | { type: "end"; by: "candidate" | "recruiter" }
  | { type: "presence"; present: boolean }
  | { type: "woke"; present: boolean }
  | { type: "agent"; epoch: number; present: boolean }
  /** The newest one that was sent for comes, or whoever is there goes. */
  | { type: "newest_agent"; present: boolean }
  | { type: "no_agent"; epoch: number }
  | { type: "stop_recording" }
  | { type: "channel"; channel: "text" | "voice" }
  | { type: "falter" }
  | { type: "expiry"; inMs: number }
  | { type: "extend" }
  | { type: "nudge" }
  | { type: "heard"; cut: boolean }
  | { type: "cv"; cv: "one" | "two" | null }
  /** Whatever waits to be prepared is. */
  | { type: "prepare"; probe: string | null; wording: string | null }
  /** `quietMs`: how long ago the candidate fell silent, as an agent hears it; 0: they speak; null: nobody listens. */
  | { type: "ring"; quietMs: number | null };

const arbitraryAgent = fc.record({
  type: fc.constant("agent" as const),
  epoch: fc.integer({ min: 1, max: 4 }),
  present: fc.boolean(),
});
const arbitraryChannel = fc.record({
  type: fc.constant("channel" as const),
  channel: fc.constantFrom("text" as const, "voice" as const),
});

const arbitraryRing = fc.record({
  type: fc.constant("ring" as const),
  quietMs: fc.constantFrom(null, null, 0, 2_000, 40_000),
});

export const arbitraryHappening: fc.Arbitrary<{ wait: number; what: Happening }> = fc.record({
  wait: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 60_000 }) }, fc.integer({ min: 0, max: 2_000_000 })),
  what: fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        type: fc.constant("answer" as const),
        text: fc.constantFrom("I built it.", "Well.", "", "😀 عربي"),
        late: fc.boolean().map((late) => late && true),
        repeat: fc.boolean(),
        choice: fc.option(anyMove, { freq: 6 }),
      }),
    },
    {
      weight: 8,
      arbitrary: fc.record({
        type: fc.constant("choose" as const),
        found: fc.subarray(["own", "result"]),
        move: anyMove,
        words: fc.constantFrom(null, "Thank you.", "Really? Tell me."),
        late: fc.constantFrom(false, false, false, true),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ type: fc.constant("speak" as const), words: fc.constantFrom(null, "Thanks.") }),
    },
    { weight: 2, arbitrary: fc.record({ type: fc.constant("fail" as const), sent: fc.constantFrom("", "Thank y") }) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant("request" as const),
        what: fc.constantFrom("repeat" as const, "clarify" as const, "skip" as const),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant("simple" as const),
        input: fc.constantFrom("hold" as const, "pause" as const, "resume" as const, "start" as const, "tick" as const),
      }),
    },
    { weight: 2, arbitrary: fc.record({ type: fc.constant("presence" as const), present: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant("woke" as const), present: fc.boolean() }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Happening>(
        { type: "end", by: "candidate" },
        { type: "end", by: "recruiter" },
        { type: "extend" },
        { type: "nudge" },
      ),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("heard" as const), cut: fc.boolean() }) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant("cv" as const),
        cv: fc.constantFrom("one" as const, "two" as const, null),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant("prepare" as const),
        probe: fc.constantFrom(null, "Your CV names a depot. What did you do there?"),
        wording: fc.constantFrom(null, "Your CV names a depot: please tell me about it."),
      }),
    },
    { weight: 1, arbitrary: arbitraryAgent },
    {
      weight: 3,
      arbitrary: fc.record({ type: fc.constant("newest_agent" as const), present: fc.boolean() }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant("no_agent" as const), epoch: fc.integer({ min: 1, max: 6 }) }),
    },
    { weight: 1, arbitrary: fc.constant<Happening>({ type: "stop_recording" }) },
    { weight: 1, arbitrary: arbitraryChannel },
    { weight: 1, arbitrary: fc.constant<Happening>({ type: "falter" }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("expiry" as const), inMs: fc.nat(1_000_000) }) },
    { weight: 3, arbitrary: arbitraryRing },
  ),
});

/** What can be repeated as fast as a program sends it, with an answer now and then. */
export const arbitraryRepeating: fc.Arbitrary<{ wait: number; what: Happening }> = fc.record({
  wait: fc.integer({ min: 0, max: 300 }),
  what: fc.oneof(
    {
      weight: 150,
      arbitrary: fc.constantFrom("hold" as const, "pause" as const, "resume" as const).map((input): Happening => ({
        type: "simple",
        input,
      })),
    },
    { weight: 80, arbitrary: fc.record({ type: fc.constant("presence" as const), present: fc.boolean() }) },
    { weight: 80, arbitrary: fc.record({ type: fc.constant("heard" as const), cut: fc.boolean() }) },
    { weight: 40, arbitrary: fc.record({ type: fc.constant("woke" as const), present: fc.boolean() }) },
    { weight: 40, arbitrary: arbitraryAgent },
    {
      weight: 80,
      arbitrary: fc.record({ type: fc.constant("newest_agent" as const), present: fc.boolean() }),
    },
    { weight: 40, arbitrary: arbitraryChannel },
    { weight: 40, arbitrary: fc.constantFrom<Happening>({ type: "nudge" }, { type: "extend" }) },
    {
      weight: 1,
      arbitrary: fc.constant<Happening>({ type: "answer", text: "Well.", late: false, repeat: false, choice: null }),
    },
    { weight: 1, arbitrary: fc.constant<Happening>({ type: "fail", sent: "" }) },
  ),
});
