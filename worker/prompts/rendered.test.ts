import { describe, expect, test } from "vitest";
import type { MoveType } from "#contract/moves.ts";
import type { Plan } from "#contract/plan.ts";
import type { TurnContext } from "#worker/engine/turn-context.ts";
import { context } from "#worker/offline/testing/paper-interview.ts";
import { findTestQuestion } from "#worker/testing/plans.ts";
import { englishPlan as english, germanPlan as german } from "#worker/testing/prompt-plans.ts";
import { expectRendered, wholeOf } from "#worker/testing/rendered-prompt.ts";
import { assessAnswer } from "./assess-answer.ts";
import { type Background, interviewerTurn } from "./interviewer-turn.ts";
import { judgeCompetency } from "./judge-competency.ts";
import { prepareQuestion } from "./prepare-question.ts";

const nothing: Background = { cv: [], web: [], earlier: [] };
const cv: Background["cv"] = [
  { page: 1, text: "Parcelo, 2019 to 2024. Built the payout service for 4,000 couriers, on call for it." },
  { page: 2, text: "Kestrel Maps, 2016 to 2019. Moved the tiles from Oracle to Postgres." },
];
const earlier = [{ question: "To start with, what draws you to this role?", answer: "Money has to be right." }];

type Case = { plan?: Plan; question: string; answer: string; more?: Partial<TurnContext>; background?: Background };

function turnOf({ plan = english, question, answer, more = {}, background = nothing }: Case) {
  const asked = findTestQuestion(plan, question);
  return interviewerTurn.render({ context: context(plan, asked, answer, more), background });
}
const userOf = (given: Case) =>
  turnOf(given)
    .messages.map((message) => message.text)
    .join("\n\n");

const order = "twice";
const theirs = { by: "candidate" as const, text: "Each order gets a key from the client." };
const asked = { by: "interviewer" as const, text: findTestQuestion(english, order).text };
const probed = { by: "interviewer" as const, text: "I see. What happens if both requests arrive at the same moment?" };
const stopping = {
  by: "interviewer" as const,
  text: "It sounds as if you would like to stop here. Shall we end the interview now?",
};
const askOf = (kind: TurnContext["ask"]["kind"], text: string) => ({
  id: "a2",
  question: order,
  kind,
  probe: null,
  text,
});

describe("S3.2 what the interviewer's model is told, the same for every turn of an interview", () => {
  test.each([
    ["system-english-text", english, { channel: "text" }],
    ["system-german-voice", german, { channel: "voice" }],
    [
      "system-practice-own-probes",
      { ...english, purpose: "practice", settings: { ...english.settings, ownProbes: true } } satisfies Plan,
      { channel: "text" },
    ],
  ] as const)("%s", async (name, plan, more) => {
    const { system } = turnOf({ plan, question: plan.stages[0]!.questions[0]!.id, answer: "Well.", more });
    await expectRendered(interviewerTurn, name, system);
  });
});

describe("S3.2 what it is told of a turn", () => {
  test.each<[string, Case]>([
    ["first-answer", { question: order, answer: "Each order gets a key from the client." }],
    ["nothing-said", { question: order, answer: "" }],
    [
      "after-a-probe-with-cv",
      {
        question: order,
        answer: "A unique index on the key, in the same transaction.",
        more: {
          said: [asked, theirs, probed, { by: "candidate", text: "A unique index on the key." }],
          ask: { ...askOf("probe", "What happens if both requests arrive at the same moment?"), probe: "at-once" },
          probes: [
            ...findTestQuestion(english, order).probes.filter(({ id }) => id !== "at-once"),
            { id: "personal", text: "At Parcelo, how did you keep payouts from going out twice?", for: null },
          ],
        },
        background: { ...nothing, cv, earlier },
      },
    ],
    [
      "from-the-web-own-probe",
      {
        question: order,
        answer: "A key per order.",
        more: { probes: [], ownProbe: true },
        background: {
          ...nothing,
          web: [{ title: "Idempotent requests", url: "https://example.com/keys", text: "Clients send a key." }],
        },
      },
    ],
    ["opener-looks-for-nothing", { question: "opener", answer: "I like databases." }],
    [
      "candidates-questions",
      {
        question: "your-questions",
        answer: "How large is the team, and what does it pay?",
        more: { allowed: ["ADVANCE", "SKIP", "REPEAT", "REDIRECT", "WAIT", "CLARIFY", "ANSWER", "CONFIRM_END"] },
        background: { ...nothing, cv, earlier },
      },
    ],
    [
      "confirm-end",
      {
        question: order,
        answer: "No, wait, let's go on.",
        more: {
          said: [asked, { by: "candidate", text: "Let's stop here." }, stopping],
          ask: askOf("confirm_end", stopping.text),
          allowed: ["CLOSE", "REPEAT"],
          probes: [],
        },
      },
    ],
    [
      "question-was-not-heard",
      {
        question: order,
        answer: "Sorry, one more thing on that.",
        more: { allowed: ["REPEAT", "CONFIRM_END"], probes: [], channel: "voice" },
      },
    ],
    [
      "german-with-voice",
      {
        plan: german,
        question: "sturz",
        answer: "Ich lasse sie drei Schritte gehen.",
        more: { channel: "voice" },
        background: { ...nothing, cv: [{ page: 1, text: "Klinikum Kassel, Geriatrie, seit 2019." }] },
      },
    ],
  ])("%s", async (name, given) => {
    await expectRendered(interviewerTurn, name, userOf(given));
  });

  test("every set of moves that the engine allows", async () => {
    const side: MoveType[] = ["REPEAT", "REDIRECT", "WAIT"];
    const sets: [MoveType[], own?: "alone" | "beside planned ones"][] = [
      [["ADVANCE", "SKIP"]],
      [["ADVANCE", "SKIP", "CONFIRM_END"]],
      [["ADVANCE", "SKIP", "PROBE"]],
      [["ADVANCE", "SKIP", "PROBE"], "alone"],
      [["ADVANCE", "SKIP", "PROBE"], "beside planned ones"],
      [["ADVANCE", "SKIP", "PROBE", ...side, "ANSWER"]],
      [["ADVANCE", "SKIP", "PROBE", ...side, "CLARIFY", "ANSWER", "CONFIRM_END"]],
      [["ADVANCE", "SKIP", ...side, "CLARIFY", "ANSWER", "CONFIRM_END"]],
      [["ADVANCE", "SKIP", ...side, "CLARIFY", "CONFIRM_END"]],
      [["REPEAT"]],
      [["REPEAT", "CONFIRM_END"]],
    ];
    const lines = sets.map(([allowed, own]) => {
      const hasPlanned = allowed.includes("PROBE") && own !== "alone";
      const probes = hasPlanned ? findTestQuestion(english, order).probes.slice(0, 1) : [];
      const text = userOf({
        question: order,
        answer: "A key.",
        more: { allowed, ownProbe: own !== undefined, probes },
      });
      return `${allowed.join(" ")}${own === undefined ? "" : ` (own, ${own})`}\n${text.slice(text.lastIndexOf("</answer>") + 10).trim()}`;
    });
    await expectRendered(interviewerTurn, "open-moves", lines.join("\n\n"));
    for (const [index, [allowed]] of sets.entries())
      for (const move of allowed) expect(lines[index]?.split("\n").slice(1).join("\n")).toContain(move);
  });
});

describe("S2.8 what is told to prepare a question", () => {
  const passages = cv.map((passage, index) => ({ ...passage, id: `c${index + 1}` }));
  test.each([
    ["must-ask-with-cv", english, order, passages, []],
    ["personalised", english, "from-cv", passages, []],
    [
      "german-with-web",
      german,
      "sturz",
      [{ id: "c1", page: 1, text: "Klinikum Kassel, Geriatrie, seit 2019." }],
      [{ title: "Sturzprophylaxe", url: "https://example.com/sturz", text: "Was in der Pflege gilt." }],
    ],
  ] as const)("%s", async (name, plan, id, given, web) => {
    const { language, position, aboutRole } = plan;
    const question = findTestQuestion(plan, id);
    const prompt = prepareQuestion.render({ language, position, question, aboutRole, cv: given, web });
    await expectRendered(prepareQuestion, name, wholeOf(prompt));
  });
});

describe("S2.11 what is told to look at an answer", () => {
  test.each([
    ["english", english, order, ["A key for each order.", "And a unique index."]],
    ["german", german, "sturz", ["Ich lasse sie drei Schritte gehen."]],
    ["looks-for-nothing", english, "opener", ["I like databases."]],
    ["nothing-said", english, order, [" "]],
  ] as const)("%s", async (name, plan, id, answers) => {
    const question = findTestQuestion(plan, id);
    await expectRendered(
      assessAnswer,
      name,
      wholeOf(assessAnswer.render({ language: plan.language, question, answers })),
    );
  });
});

describe("S0.6 what a judge is told", () => {
  test.each([
    ["forward", english, "forward"],
    ["backward-german", german, "backward"],
  ] as const)("%s", async (name, plan, way) => {
    const competency = plan.competencies[0]!;
    const questions = plan.stages
      .flatMap((stage) => stage.questions)
      .filter((question) => question.competency === competency.id)
      .slice(0, 2);
    const answers = questions.map((question, index) => ({
      question,
      line: `t${index + 3}`,
      text: `Answer ${index + 1}.`,
    }));
    const prompt = judgeCompetency.render({ language: plan.language, competency, answers, order: way });
    await expectRendered(judgeCompetency, name, wholeOf(prompt));
  });
});
