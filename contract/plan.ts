/**
 * The interview plan: what a recruiter authors and the engine keeps to. Plans are versioned, and a version is never
 * changed once an interview uses it. Durations are milliseconds, instants are epoch milliseconds.
 */
import * as z from "zod";
import { slug } from "./ids.ts";
import { language } from "./language.ts";
import { textBlock, textLine } from "./text.ts";

/** Career level that a plan suits; questions and anchors are read against it. */
export const level = z.enum(["entry", "mid", "senior"]);
export type Level = z.infer<typeof level>;

/** What the evaluator rates against: one behaviour a panel could observe for each rating from 1 to 5. */
export const anchors = z.tuple([textLine(400), textLine(400), textLine(400), textLine(400), textLine(400)]);
export type Anchors = z.infer<typeof anchors>;

export const competency = z.object({
  id: slug,
  name: textLine(80),
  definition: textLine(500),
  anchors,
  /** Share in the overall score, relative to the plan's other competencies; 0 rates without counting. */
  weight: z.number().min(0).max(100).default(1),
});
export type Competency = z.infer<typeof competency>;

/**
 * One thing that a good answer contains. `cues` are words and short phrases, in the plan's language, that such answers
 * tend to hold: the offline interviewer and evaluator look for them by word stem; models see only `text`.
 */
export const lookFor = z.object({
  id: slug,
  text: textLine(240),
  cues: z.array(textLine(60)).max(40).default([]),
});
export type LookFor = z.infer<typeof lookFor>;

/** A follow-up that is asked word for word. `for` names what it draws out; null suits any thin answer. */
export const probe = z.object({
  id: slug,
  text: textLine(400),
  for: slug.nullable().default(null),
});
export type Probe = z.infer<typeof probe>;

export const questionKind = z.enum(["must_ask", "optional", "personalised"]);
export const questionStyle = z.enum(["opener", "behavioural", "situational", "knowledge", "background", "closing"]);

export const question = z.object({
  id: slug,
  /** Asked word for word, unless `personalised`. */
  text: textLine(800),
  kind: questionKind.default("must_ask"),
  style: questionStyle.default("behavioural"),
  difficulty: z.enum(["easy", "medium", "hard"]).default("medium"),
  /** Competency of the plan that answers count for; null for openers and closings. */
  competency: slug.nullable().default(null),
  /** The same question in other words, for a candidate who asks what is meant. Null: the question is repeated. */
  clarification: textLine(800).nullable().default(null),
  lookFor: z.array(lookFor).max(8).default([]),
  probes: z.array(probe).max(8).default([]),
  /** How many probes, planned and own together, may follow this question. */
  maxProbes: z.int().min(0).max(5).default(2),
  /** What the question is expected to take with its probes; the reserve for unasked must-asks is counted with it. */
  budgetMs: z.int().min(15_000).max(1_800_000).default(180_000),
});
export type Question = z.infer<typeof question>;

export const stageKind = z.enum(["introduction", "experience", "competency", "candidate_questions", "closing"]);
export type StageKind = z.infer<typeof stageKind>;

export const stage = z.object({
  id: slug,
  kind: stageKind,
  title: textLine(80),
  goal: textBlock(400).default(""),
  /** After this much of the stage, probes and optional questions of the stage stop; must-asks are still asked. */
  budgetMs: z.int().min(30_000).max(7_200_000).default(600_000),
  /** After this many turns in the stage, the same. */
  maxTurns: z.int().min(1).max(60).default(20),
  questions: z.array(question).min(1).max(20),
});
export type Stage = z.infer<typeof stage>;

/** When the interviewer speaks into a silence, and when it pauses; measured from the end of its own words. */
export const silence = z.object({
  firstMs: z.int().min(3_000).max(3_600_000),
  secondMs: z.int().min(5_000).max(3_600_000),
  pauseMs: z.int().min(10_000).max(7_200_000),
});

export const planSettings = z.object({
  /** Time of conversation after which nothing more is asked and the closing begins. Pauses never count. */
  maxDurationMs: z.int().min(60_000).max(10_800_000).default(2_700_000),
  /** Kept free at the end for the candidate's questions and the closing. */
  closingReserveMs: z.int().min(0).max(1_800_000).default(180_000),
  /** After `maxDurationMs`, how long the open answer may still take before the interview closes by itself. */
  overtimeMs: z.int().min(30_000).max(1_800_000).default(300_000),
  /** Repeats, clarifications, redirections and waits together that one question may have. */
  maxSideMoves: z.int().min(1).max(10).default(4),
  /** Questions of the candidate that are answered in the stage made for them. */
  maxCandidateQuestions: z.int().min(0).max(20).default(5),
  /** May the interviewer word its own probes once each planned one was asked, or what it draws out was heard? */
  ownProbes: z.boolean().default(false),
  /** May one follow-up per question take up the candidate's CV? It never replaces a planned question. */
  personalProbes: z.boolean().default(true),
  /** May the field be looked up on the web where the CV says nothing on a question? Never the person. */
  webSearch: z.boolean().default(false),
  /**
   * From this similarity on, 0 to 1, a passage of the CV is taken to bear on a question. Null: what is usual for whatever
   * measures it, since each embedder has a scale of its own.
   */
  similarityThreshold: z.number().min(0).max(1).nullable().default(null),
  /** When practice feedback is shown. Assessments show none during the interview. */
  feedback: z.enum(["none", "per_answer", "at_end"]).default("none"),
  textSilence: silence.default({ firstMs: 180_000, secondMs: 420_000, pauseMs: 900_000 }),
  voiceSilence: silence.default({ firstMs: 12_000, secondMs: 30_000, pauseMs: 75_000 }),
  /** How long the voice agent waits in a pause before it takes an answer for finished: thinking is normal in an interview. */
  pace: z.enum(["brisk", "normal", "patient"]).default("normal"),
  /** Name or id of the interviewer's voice with whoever makes speech there; null: what the agent is set up with. */
  voice: textLine(80).nullable().default(null),
  /**
   * May candidates turn their camera on while they speak? Only where the organisation has videos made of conversations, and the
   * candidate agrees to that; it is off until they turn it on, and no part of any rating.
   */
  camera: z.boolean().default(false),
  /** How long "I need a moment" holds the silence clock, each time. */
  holdMs: z.int().min(10_000).max(1_800_000).default(120_000),
  /** Time that one reply may take to begin, before the prepared words are used. */
  replyDeadlineMs: z
    .object({ text: z.int().min(500).max(60_000), voice: z.int().min(300).max(20_000) })
    .default({ text: 12_000, voice: 3_000 }),
  /** After the candidate's last connection is lost, how long before the interview pauses. */
  lostGraceMs: z.int().min(5_000).max(3_600_000).default(60_000),
  /** How long a pause may last before the interview counts as abandoned. */
  resumeWithinMs: z.int().min(60_000).max(2_592_000_000).default(259_200_000),
  /** From the start, the longest that an interview may stay open, pauses included. */
  openForMs: z.int().min(3_600_000).max(5_184_000_000).default(604_800_000),
  /** Does the candidate see how much time is left? */
  showTime: z.boolean().default(true),
  /** Does a candidate look at what was understood of a spoken answer, and correct it, before it counts? */
  reviewSpoken: z.boolean().default(true),
  /** How a model words its replies; the offline interviewer has no use for them. */
  temperature: z.number().min(0).max(2).default(0.4),
  maxOutputTokens: z.int().min(50).max(2_000).default(300),
});
export type PlanSettings = z.infer<typeof planSettings>;

/** Shape alone. `plan` below adds the rules between fields. */
export const planShape = z.object({
  schemaVersion: z.literal(1).default(1),
  title: textLine(120),
  position: textLine(120),
  level: level.default("mid"),
  language: language.default("en"),
  purpose: z.enum(["assessment", "practice"]).default("assessment"),
  /** What the interviewer may say about the role when asked. Nothing else is ever told. */
  aboutRole: textBlock(8_000).default(""),
  /** Said before the first question. Null: the language's own greeting. */
  greeting: textLine(800).nullable().default(null),
  competencies: z.array(competency).max(12).default([]),
  stages: z.array(stage).min(1).max(16),
  settings: planSettings.default(() => planSettings.parse({})),
});

/** A plan that the engine can run: ids unique, references resolved, at least one question that will be asked. */
// Marked as pure so that pages which read no plans leave it out.
export const plan = /* @__PURE__ */ planShape.superRefine((value, context) => {
  const problem = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
  const stages = new Set<string>();
  const questions = new Set<string>();
  const competencies = new Set<string>();
  value.competencies.forEach((entry, index) => {
    if (competencies.has(entry.id)) problem(["competencies", index, "id"], `competency id "${entry.id}" is used twice`);
    competencies.add(entry.id);
  });
  value.stages.forEach((entry, s) => {
    if (stages.has(entry.id)) problem(["stages", s, "id"], `stage id "${entry.id}" is used twice`);
    stages.add(entry.id);
    entry.questions.forEach((asked, q) => {
      const at = ["stages", s, "questions", q];
      if (questions.has(asked.id)) problem([...at, "id"], `question id "${asked.id}" is used twice`);
      questions.add(asked.id);
      if (asked.competency !== null && !competencies.has(asked.competency)) {
        problem([...at, "competency"], `competency "${asked.competency}" is not part of this plan`);
      }
      const points = new Set(asked.lookFor.map((point) => point.id));
      if (points.size !== asked.lookFor.length) problem([...at, "lookFor"], "ids of what to look for must differ");
      const probes = new Set(asked.probes.map((entry) => entry.id));
      if (probes.size !== asked.probes.length) problem([...at, "probes"], "ids of probes must differ");
      for (const taken of ["own", "personal"]) {
        if (probes.has(taken))
          problem([...at, "probes"], `"${taken}" is the name of a probe that is made during the interview`);
      }
      asked.probes.forEach((entry, p) => {
        if (entry.for !== null && !points.has(entry.for)) {
          problem([...at, "probes", p, "for"], `"${entry.for}" is not among what this question looks for`);
        }
      });
    });
  });
  if (!value.stages.some((entry) => entry.questions.some((asked) => asked.kind === "must_ask"))) {
    problem(["stages"], "a plan needs at least one question that must be asked");
  }
  const reserved = value.stages
    .flatMap((entry) => entry.questions)
    .filter((asked) => asked.kind === "must_ask")
    .reduce((sum, asked) => sum + asked.budgetMs, 0);
  if (reserved > value.settings.maxDurationMs) {
    problem(
      ["settings", "maxDurationMs"],
      `the questions that must be asked need ${Math.ceil(reserved / 60_000)} minutes, more than the interview has`,
    );
  }
});
export type Plan = z.infer<typeof plan>;
/** What may be sent for a plan: everything with a default may be left out. */
export type PlanInput = z.input<typeof plan>;
