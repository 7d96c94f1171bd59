import { describe, expect, test } from "vitest";
import { interviewerPhrases } from "#contract/languages/interviewer.ts";
import type { Language } from "#contract/language.ts";
import type { Plan, Question } from "#contract/plan.ts";
import { libraryPlans } from "#library/plans.ts";
import { readPlan } from "#worker/offline/testing/paper-interview.ts";
import { plainWords, withoutPraise } from "./plain-words.ts";
import { faultIn } from "./spoken-words.ts";
import { bad, good } from "./testing/spoken-sentences.ts";

const aboutRole =
  "The team works from Lisbon. There are five engineers. Health insurance for you and your family is included.";
const plans = libraryPlans.map(({ plan }) => readPlan({ ...plan, aboutRole: plan.aboutRole || aboutRole }));
const languages = ["en", "de"] as const;
/** Each question once, though it is in several plans. */
function questionsOf(language: Language): { plan: Plan; question: Question }[] {
  const found = new Map<string, { plan: Plan; question: Question }>();
  for (const plan of plans.filter((entry) => entry.language === language))
    for (const question of plan.stages.flatMap((stage) => stage.questions)) found.set(question.id, { plan, question });
  return [...found.values()];
}
const look = (text: string, { plan, question }: { plan: Plan; question: Question }, answer = "It was like that.") =>
  faultIn(text, { plan, question, answer, ask: askOf(question) });
const askOf = ({ id, text }: Question) => ({ id: "a0", question: id, kind: "question", probe: null, text }) as const;
const sentences = (text: string) => text.match(/[^.!?]+[.!?]*/gu)?.map((one) => one.trim()) ?? [];
const strings = (value: unknown): string[] =>
  typeof value === "string" ? sentences(value) : Object.values(value ?? {}).flatMap(strings);

describe("S3.2 a model's words are looked at before a candidate reads them", () => {
  test.each(languages)(
    "what a good interviewer says, in %s, is let out with any question of the library",
    (language) => {
      for (const place of questionsOf(language)) {
        for (const text of good[language]) expect(look(text, place), `${place.question.id}: ${text}`).toBeNull();
      }
    },
  );

  test.each(languages)("what nobody should say, in %s, is kept back", (language) => {
    const place = questionsOf(language)[1]!;
    for (const [fault, text] of bad[language]) expect(look(text, place), text).toBe(fault);
  });

  test.each(languages)("prepared words, and what a plan says on a question, pass in %s", (language) => {
    const [opener, ...others] = questionsOf(language);
    for (const said of strings(interviewerPhrases(language))) expect(look(said, opener!), said).toBeNull();
    for (const place of others) {
      const { text, clarification, probes } = place.question;
      const own = [text, clarification ?? "", ...probes.map((probe) => probe.text)].flatMap(sentences);
      for (const said of own) expect(look(said, place), said).toBeNull();
    }
  });

  test("the rubric, what is looked for and later questions are kept back, until they were heard or said", () => {
    const [first, second] = questionsOf("en").slice(1);
    const { plan } = first!;
    const anchor = plan.competencies[0]!.anchors[4];
    const point = "Says which kinds of failure were expected and what the service then does";
    const place = {
      plan: { ...plan },
      question: { ...first!.question, lookFor: [{ id: "x", text: point, cues: [] }] },
    };
    place.plan.stages = plan.stages.map((stage) => ({ ...stage, questions: [...stage.questions, place.question] }));
    expect(look(`I rate it like this: ${anchor}`, first!)).toBe("reveals");
    expect(look(`Later I will ask: ${second!.question.text}`, { plan, question: plan.stages[0]!.questions[0]! })).toBe(
      "reveals",
    );
    expect(look(`So ${point.toLowerCase()}.`, place)).toBe("reveals");
    expect(look(`So ${point.toLowerCase()}.`, place, point)).toBeNull();
  });
});

describe("what nobody says aloud is taken away", () => {
  test.each([
    ["**Thank you.** Let's _go on_.", "Thank you. Let's go on."],
    ["# Question\n- What did you do?", "Question What did you do?"],
    ["```json\n{}\n```Thank you.", "Thank you."],
    ["See [the page](https://example.com/x) for `more`.", "See the page for more."],
    ["<answer>Fine</answer>", "Fine"],
    ["Five * six is thirty, snake_case_name stays.", "Five * six is thirty, snake_case_name stays."],
  ])("marks: %j", (text, said) => {
    expect(plainWords(text)).toBe(said);
  });

  test.each([
    ["Great answer!", ""],
    ["Great, thank you.", "Thank you."],
    ["That's a really good example of ownership, thanks.", "Thanks."],
    ["Thanks for that excellent answer.", "Thanks for that answer."],
    ["Wow, impressive!", ""],
    ["Sehr gut!", ""],
    ["Perfekt, danke.", "Danke."],
    ["Das ist ein sehr gutes Beispiel.", ""],
    ["Danke für diese hervorragende Antwort.", "Danke für diese Antwort."],
    ["Gut, dann gehen wir weiter.", "Gut, dann gehen wir weiter."],
    ["That is a great question.", "That is a great question."],
    ["A great deal of that was your doing, you said.", "A great deal of that was your doing, you said."],
    ["Perfect timing was the problem, you said.", "Perfect timing was the problem, you said."],
  ])("praise: %j", (sentence, said) => {
    expect(withoutPraise(sentence)).toBe(said);
  });
});
