import { describe, expect, test } from "vitest";
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import { libraryPlans } from "#library/plans.ts";
import { readPlan } from "#worker/offline/testing/paper-interview.ts";
import type { ChatModel } from "#worker/platform/models/port.ts";
import { ModelPlay } from "#worker/testing/model-play.ts";
import { modelInterviewer } from "./model-interviewer.ts";

const { plan: ready } = libraryPlans.find(({ id }) => id === "backend-engineer-mid")!;
const plan = readPlan({ ...ready, aboutRole: "The team works from Lisbon. There are five engineers." });
const rubric = plan.competencies.flatMap(({ name, anchors }) =>
  anchors.map((anchor, at) => `${name} ${at + 1}: ${anchor}`),
);
const phrases = interviewerPhrases("en");
const opener = plan.stages[0]!.questions[0]!;
const prepared = (list: readonly string[], tail: string) => list.map((lead) => `${lead} ${tail}`);

/** What the candidate hears when the model writes this to the very first answer. */
const hears = async (model: string, says = "I like it when things are right.") => {
  const turn = await new ModelPlay(plan).answer(says, model);
  return { ...turn, heard: turn.reply };
};

describe("S0.6 whatever a model writes, the candidate hears what may be said", () => {
  test("the whole rubric: the prepared words instead", async () => {
    const { heard } = await hears(`ANSWER | heard: none\n${rubric.join("\n")}`);
    expect(prepared(phrases.cannotSay, opener.text)).toContain(heard);
  });

  test("a later question inside its own words: the prepared ones", async () => {
    const later = plan.stages[3]!.questions[1]!.text;
    expect(prepared(phrases.redirect, opener.text)).toContain((await hears(`REDIRECT\nFirst this: ${later}`)).heard);
  });

  test("a protected question: the prepared words", async () => {
    expect(prepared(phrases.redirect, opener.text)).toContain((await hears("REDIRECT\nDo you have children?")).heard);
    // What was said before it stays.
    const { heard } = await hears("REDIRECT\nLet's go back to the question. How old are you, by the way? Thank you.");
    expect(heard).toBe(`Let's go back to the question. ${opener.text}`);
  });

  test("another language: the prepared words", async () => {
    const { heard } = await hears("REDIRECT\nBitte kommen Sie noch einmal auf meine Frage von vorhin zurück.");
    expect(prepared(phrases.redirect, opener.text)).toContain(heard);
  });

  test("Markdown and marks: the words alone", async () => {
    const { heard } = await hears("```\n**REDIRECT** | heard: none\n# *Let's* go back to `the question`.\n```");
    expect(heard).toBe(`Let's go back to the question. ${opener.text}`);
  });

  test("10,000 tokens: as much as a person would say, in whole sentences", async () => {
    const { heard } = await hears(`ANSWER\n${"There are five engineers in Lisbon. ".repeat(1_500)}`);
    expect(heard.length).toBeLessThan(1_300 + opener.text.length);
    expect(heard.endsWith(`Lisbon. ${opener.text}`)).toBe(true);
    const endless = await hears(`CLARIFY\n${"What draws you to it, I mean ".repeat(2_000)}`);
    expect(endless.words).toBeNull();
    expect(endless.heard).toContain(opener.clarification);
  });

  test("10,000 tokens without a line's end, nothing, or only words: rules choose", async () => {
    for (const written of ["word ".repeat(10_000), "", "   \n\n ", "Thank you! What else did you do?"]) {
      // oxlint-disable-next-line no-await-in-loop -- each is an interview of its own
      const { how, heard } = await hears(written);
      expect(how).toBe("fallback");
      expect(heard).not.toContain("word word");
    }
  });

  test("a bridge that asks is no bridge, and of several sentences the first is said", async () => {
    const next = plan.stages[1]!.questions[0]!.text;
    const two = await hears("ADVANCE covered\nThank you for that. Now, tell me more about your hobbies.");
    expect(two.heard).toBe(`Thank you for that. ${next}`);
    const asks = await hears("ADVANCE covered\nWhat else do you like?");
    expect(asks.heard).not.toContain("What else do you like");
    expect(asks.heard.endsWith(next)).toBe(true);
  });
});

describe("S2.11 feedback that a model writes on an answer", () => {
  const question = plan.stages[2]!.questions[0]!;
  const looked = async (feedback: string) => {
    const spent = { model: "m", tokensIn: 1, tokensCached: 0, tokensOut: 1, firstMs: 1, totalMs: 1, microUsd: 1 };
    // The schema is given by whoever asks; here it is known.
    const object = (async () => ({ value: { found: ["key", "made-up"], feedback }, spent })) as ChatModel["object"];
    const chat: ChatModel = { id: "m", object, reply: () => Promise.reject(new Error("not asked")) as never };
    const interviewer = modelInterviewer({ chat, now: () => 0, fellBack: () => undefined, abandoned: () => undefined });
    const { signal } = new AbortController();
    return interviewer.assessLater!({ question, answers: ["I give each order a key."], language: "en" }, signal);
  };

  test("is read as it is, without marks", async () => {
    const { assessment } = await looked("You named **the key** at once. Next time also say what the client gets back.");
    expect(assessment.feedback).toBe("You named the key at once. Next time also say what the client gets back.");
    expect(assessment.found).toEqual(["key"]);
  });

  test.each([
    "Your accent makes it hard to follow you.",
    "With this answer we would hire you.",
    "Sie haben den Schlüssel sofort genannt, das war für den Anfang sehr gut.",
  ])("gives way to the rules' own where it may not be read: %s", async (feedback) => {
    const { assessment } = await looked(feedback);
    expect(assessment.feedback).not.toBe(feedback);
    expect(assessment.feedback).not.toBe("");
  });
});
