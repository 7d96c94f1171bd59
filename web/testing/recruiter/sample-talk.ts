/** One interview for the fake server, as it might really have gone: transcript, coverage and report. */
import { libraryPlan } from "#contract/library.ts";
import type { Plan } from "#contract/plan.ts";
import { type CompetencyResult, type Evidence, type Report, report } from "#contract/report.ts";
import { type QuestionCoverage, type Transcript, transcript } from "#contract/transcript.ts";
import type { TranscriptLine } from "#contract/transcript-line.ts";
import { libraryPlans } from "#library/plans.ts";

const found = libraryPlans.find((entry) => entry.id === "backend-engineer-mid");
if (found === undefined) throw new Error("the library lacks backend-engineer-mid");
export const samplePlan: Plan = libraryPlan.parse(found).plan;

const startedAt = Date.UTC(2026, 10, 19, 9, 30);
const questions = samplePlan.stages.flatMap((stage) =>
  stage.questions.map((question) => ({ stage: stage.id, question })),
);

/** By competency, or by style where a question has none: what was said to its first, second and third question. */
const answers: Record<string, string[][]> = {
  opener: [
    [
      "I like it when a service is boring to run. I have been doing backend work for five years now, mostly payments and order processing, in Go and a bit of Python.",
    ],
  ],
  background: [
    [
      "At my last company I was one of four engineers on the order service. I owned the part that talks to the warehouse. Before that I worked for two years in a small agency where I did a little of everything.",
    ],
  ],
  "service-design": [
    [
      "First I would measure. I would look at the traces to see where the time goes, and only then at the query. Very often the explain plan shows a full scan because an index is missing on the column that the list is filtered by.",
      "I would add the index on a copy first and compare the timings before and after. If the table is huge I would rather keep a small summary table, but then somebody has to keep it up to date, so I only do that when the index is not enough.",
    ],
    [
      "Every order carries a key that the client chooses. We store the key together with the result, in the same transaction as the order itself. If the same key comes again we return the stored result and do nothing else.",
    ],
    [
      "I designed the service that reserves stock in the warehouse. We weighed two designs: a queue in front of the warehouse system, and direct calls with a timeout. I chose the queue because the warehouse was down about once a week and orders must not be lost.",
      "It held up well. Since then we have had no lost order, and the queue was never more than two minutes behind, which we see on a dashboard.",
    ],
  ],
  "technical-depth": [
    [
      "Our memory use climbed for days and then the pods were killed at night. I compared two heap profiles, one fresh and one after a day, and it turned out that a client library kept every connection it ever opened. I wrote a small test that reproduced it, and we pinned the older version.",
    ],
  ],
  ownership: [["Hmm. I don't think I have really taken over something like that. Not that I remember."]],
  collaboration: [
    [
      "We had to agree on the interface with the warehouse team, and they are in another city. I wrote down the open questions, we met twice, and in the end they changed their format because I showed them what it cost us.",
    ],
  ],
};

const lines: TranscriptLine[] = [];
let at = startedAt;
let turn = 0;
const say = (line: Partial<TranscriptLine> & Pick<TranscriptLine, "id" | "by" | "text" | "kind">) => {
  at += line.by === "candidate" ? 70_000 : 6_000;
  lines.push({
    at,
    turn: turn === 0 ? null : `t${turn}`,
    question: null,
    channel: "text",
    confidence: null,
    audio: null,
    ...line,
  });
};
say({
  id: "a0-greeting",
  by: "interviewer",
  kind: "greeting",
  text: "Hello Ines, and thank you for taking the time. I will ask you a few questions about your work. Take all the time you need to answer.",
});
const coverage: QuestionCoverage[] = [];
const used = new Map<string, number>();
for (const { stage, question } of questions) {
  const topic = question.competency ?? question.style;
  const said = answers[topic]?.[used.get(topic) ?? 0];
  used.set(topic, (used.get(topic) ?? 0) + 1);
  const base = {
    question: question.id,
    stage,
    text: question.text,
    kind: question.kind,
    competency: question.competency,
  };
  if (said === undefined) {
    coverage.push({
      ...base,
      as:
        question.kind === "personalised" ? "not_asked_time" : question.competency === null ? "ended" : "not_asked_time",
      probes: 0,
    });
    continue;
  }
  say({ id: `a${turn}`, by: "interviewer", kind: "question", question: question.id, text: question.text });
  said.forEach((text, index) => {
    if (index > 0)
      say({
        id: `a${turn}`,
        by: "interviewer",
        kind: "probe",
        question: question.id,
        text: question.probes[index - 1]?.text ?? "Can you say more about that?",
      });
    turn += 1;
    say({ id: `ans-${turn}`, by: "candidate", kind: "answer", question: question.id, text });
  });
  coverage.push({
    ...base,
    as: topic === "ownership" ? "declined" : said.length > 1 ? "probes_used" : "covered",
    probes: said.length - 1,
  });
}
say({
  id: "n1",
  by: "recruiter",
  kind: "nudge",
  text: "Thank you, Ines, this is very helpful. We still have ten minutes.",
});
say({
  id: `t${turn}-end`,
  by: "interviewer",
  kind: "closing",
  text: "Thank you, Ines. That was my last question. The team will write to you within a week.",
});

export const sampleTranscript = (interviewId: string, planVersionId: string): Transcript =>
  transcript.parse({
    interviewId,
    planVersionId,
    engineVersion: 1,
    status: "completed",
    outcome: "completed",
    endedBy: "plan",
    startedAt,
    endedAt: at,
    spentMs: at - startedAt,
    lines,
    coverage,
  });

function quote(id: string, text: string, direction: Evidence["direction"], shows: string | null): Evidence {
  const line = lines.find((entry) => entry.by === "candidate" && entry.text.includes(text));
  if (line === undefined) throw new Error(`no answer holds “${text}”`);
  const from = line.text.indexOf(text);
  return {
    id,
    line: line.id,
    question: line.question,
    text,
    from,
    to: from + text.length,
    match: "exact",
    direction,
    shows,
  };
}

const judged: Record<string, { rating: number | null; evidence: Evidence[]; missing: string[]; rationale: string }> = {
  "service-design": {
    rating: 3.7,
    evidence: [
      quote(
        "e1",
        "We weighed two designs: a queue in front of the warehouse system, and direct calls with a timeout",
        "supports",
        "Weighs several designs against a stated need",
      ),
      quote(
        "e2",
        "I chose the queue because the warehouse was down about once a week and orders must not be lost",
        "supports",
        "Gives the reason for the choice",
      ),
      quote(
        "e3",
        "We store the key together with the result, in the same transaction as the order itself",
        "supports",
        "Handles a repeated request correctly",
      ),
      quote(
        "e4",
        "Since then we have had no lost order, and the queue was never more than two minutes behind",
        "supports",
        "Checks later how the design held",
      ),
    ],
    missing: ["Plans how data and callers move to a new version"],
    rationale:
      "Three answers name a need, at least two ways to meet it and the reason for the choice; one reports how it held up.",
  },
  "technical-depth": {
    rating: 4.2,
    evidence: [
      quote(
        "e5",
        "I compared two heap profiles, one fresh and one after a day, and it turned out that a client library kept every connection it ever opened",
        "supports",
        "Traces a fault to its cause",
      ),
      quote("e6", "I wrote a small test that reproduced it", "supports", "Proves the cause before fixing it"),
      quote(
        "e7",
        "the explain plan shows a full scan because an index is missing",
        "supports",
        "Looks at the queries and their plans",
      ),
    ],
    missing: ["Says what would prevent the same kind of fault"],
    rationale: "Causes are traced with measurements and proved with a test.",
  },
  ownership: {
    rating: null,
    evidence: [quote("e8", "I don't think I have really taken over something like that", "challenges", null)],
    missing: ["Takes over something unfinished and sees it through", "Tells others early when a promise is at risk"],
    rationale: "One short answer says that there is no example. That is too little to rate.",
  },
  collaboration: {
    rating: 2.8,
    evidence: [
      quote(
        "e9",
        "I wrote down the open questions, we met twice",
        "supports",
        "Makes working together easy for others",
      ),
      quote(
        "e10",
        "they changed their format because I showed them what it cost us",
        "supports",
        "Works out differences with reasons",
      ),
    ],
    missing: ["Asks what the others need and takes it up"],
    rationale: "One example with a result; what the other team needed is not mentioned.",
  },
};

const competencies: CompetencyResult[] = samplePlan.competencies.map((entry) => {
  const own = judged[entry.id] ?? {
    rating: null,
    evidence: [],
    missing: [],
    rationale: "Nothing was asked about this.",
  };
  return {
    competency: entry.id,
    name: entry.name,
    definition: entry.definition,
    anchors: entry.anchors,
    weight: entry.weight,
    rating: own.rating,
    anchor: own.rating === null ? null : Math.round(own.rating),
    abstained: own.rating === null ? "too_little_evidence" : null,
    evidence: own.evidence,
    spread: null,
    rationale: own.rationale,
    missing: own.missing,
    judgements: [
      {
        judge: "lexical rules",
        rating: own.rating === null ? null : Math.round(own.rating),
        abstained: own.rating === null ? "too_little_evidence" : null,
        rationale: own.rationale,
        evidence: own.evidence.map((e) => e.id),
      },
    ],
  };
});

export const sampleReport = (interviewId: string, planVersionId: string, version: number, id: string): Report =>
  report.parse({
    id,
    interviewId,
    version,
    createdAt: at + 20_000,
    evaluator: {
      kind: "offline",
      practiceEstimate: true,
      models: ["offline-1"],
      prompts: ["lexical-rules@1"],
      judges: { planned: 1, used: 1, failed: 0 },
    },
    basis: {
      planVersionId,
      engineVersion: 1,
      transcriptHash: "9f2c4be01d7a5c3386e1b7f40a92d5ce7c1f08b3645d2ae19087f6c3b5d4e2a1",
      wordsUsed: 412,
      answersUsed: 11,
      answersLeftOut: [{ line: "ans-2", reason: "Background only: nothing in it is rated." }],
      quotesDropped: 1,
    },
    overall: {
      score: version === 1 ? 67 : 69,
      interval: [58, 76],
      rated: 0.83,
      band: { id: "talk", label: "Worth a conversation", from: 55 },
      note: "Weighted mean of three of four competencies; Ownership could not be rated and does not count.",
    },
    competencies,
    summary: [
      {
        text: "Describes designs by the need they meet and reports how they held up.",
        competency: "service-design",
        evidence: ["e1", "e2", "e4"],
      },
      {
        text: "Finds causes by measuring and proves them with a test.",
        competency: "technical-depth",
        evidence: ["e5", "e6"],
      },
    ],
    strengths: [
      {
        text: "Traces a fault to its cause before changing anything.",
        competency: "technical-depth",
        evidence: ["e5", "e6"],
      },
      {
        text: "Gives the reason behind a design, and the one that was not chosen.",
        competency: "service-design",
        evidence: ["e1", "e2"],
      },
    ],
    weaknesses: [
      { text: "No example of taking over something unfinished.", competency: "ownership", evidence: ["e8"] },
    ],
    improvements: [
      {
        text: "Ask about a promise that was at risk, and about how a service was moved to a new version.",
        competency: "ownership",
        evidence: [],
      },
    ],
    skills: [
      { name: "Go", evidence: [] },
      { name: "Query plans", evidence: ["e7"] },
      { name: "Message queues", evidence: ["e1"] },
    ],
    flags: [
      { type: "not_covered", message: "One planned question was not asked because the time was up.", line: null },
      {
        type: "little_material",
        message: "The answer on Ownership has 14 words. It was not rated.",
        line: lines.find((line) => line.by === "candidate" && line.text.startsWith("Hmm"))?.id ?? null,
      },
    ],
    coverage,
    limits: [
      "This evaluation matches words and phrases. It does not understand meaning, irony or a good answer in unusual words.",
      "Nothing is known about how the candidate works in practice beyond what was said here.",
    ],
  });
