import { describe, expect, it } from "vitest";
import fc from "fast-check";
import type { Language } from "#contract/language.ts";
import type { Question } from "#contract/plan.ts";
import { demoPlans } from "#library/plans/demo.ts";
import { germanPlans } from "#library/plans/german.ts";
import { assessAnswer } from "./assess.ts";
import { readPlan } from "./testing/paper-interview.ts";

const questions = [...demoPlans, germanPlans.find(({ id }) => id === "pflegefachkraft-mid-de")!]
  .flatMap((entry) => readPlan(entry.plan).stages)
  .flatMap((stage) => stage.questions);
function question(id: string): Question {
  const found = questions.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no question "${id}"`);
  return found;
}
const problem = question("practice-problem");
const noticed = question("pflege-veraenderung-bemerkt");

describe("S2.11 practice feedback", () => {
  it("names what came across and one thing that would help", () => {
    const { found, missing, feedback } = assessAnswer(
      problem,
      ["At the time our till was broken and I decided to restart it because the queue was long."],
      "en",
    );
    expect(found).toEqual(["situation", "own-action"]);
    expect(missing).toEqual(["reasoning", "result"]);
    expect(feedback).toContain("Sets the scene so that a stranger understands the problem");
    expect(feedback).toContain("would gain from this: “Gives a reason for the way they chose”");
  });
  it("looks at all that was said on the question together", () => {
    const texts = [
      "At the time our till was broken.",
      "I decided to restart it instead of calling the firm.",
      "In the end it worked again after 20 minutes.",
    ];
    expect(assessAnswer(problem, texts, "en")).toMatchObject({
      missing: [],
      feedback: "Everything that this question looks for came across.",
    });
  });
  it("encourages to say I where only we did things", () => {
    expect(
      assessAnswer(
        problem,
        ["We had a broken till at the time. We restarted it instead of calling the firm and it worked in the end."],
        "en",
      ).feedback,
    ).toContain("which part you did yourself");
  });
  it("is kind about not knowing, and silent on a request", () => {
    expect(assessAnswer(problem, ["I don't know."], "en").feedback).toContain("It is fine not to have an example");
    expect(assessAnswer(problem, ["Could you repeat that?"], "en").feedback).toBe("");
    expect(assessAnswer(question("anything-else"), ["No, that's all."], "en").feedback).toBe("");
  });
  it("speaks the plan's language", () => {
    const { found, feedback } = assessAnswer(
      noticed,
      ["Eine Patientin war blass und verwirrt. Ich habe den Blutdruck gemessen und die Ärztin angerufen."],
      "de",
    );
    expect(found).toEqual(["zeichen", "pruefung", "hilfe"]);
    expect(feedback).toMatch(/^Das kam gut herüber: .+ Die Antwort würde hierdurch gewinnen: /);
  });
  it("takes a dollar sign in the plan's words for what it is", () => {
    const asked = { ...problem, lookFor: [{ id: "cost", text: "Names the cost, $& or $1", cues: ["cost"] }] };
    expect(
      assessAnswer(asked, ["I never looked at prices, only at the colour of the boxes."], "en").feedback,
    ).toContain("$& or $1");
  });
  it("any texts are assessed, with every point either found or missing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", maxLength: 200 }), { maxLength: 4 }),
        fc.constantFrom(...questions),
        fc.constantFrom<Language>("en", "de"),
        (texts, asked, language) => {
          const { found, missing, feedback } = assessAnswer(asked, texts, language);
          expect([...found, ...missing].sort()).toEqual(asked.lookFor.map((point) => point.id).sort());
          expect(feedback.length).toBeLessThanOrEqual(2_000);
        },
      ),
    );
  }, 30_000);
});
