import { describe, expect, it } from "vitest";
import { demoPlans } from "#library/plans/demo.ts";
import { germanPlans } from "#library/plans/german.ts";
import type { Plan, Question } from "#contract/plan.ts";
import { chooseMove } from "./interviewer.ts";
import { personalProbe } from "./personal.ts";
import { context, readPlan } from "./testing/paper-interview.ts";

const demo = readPlan(demoPlans[0]!.plan);
const care = readPlan(germanPlans.find(({ id }) => id === "pflegefachkraft-mid-de")!.plan);
const find = (plan: Plan, id: string): Question => {
  const found = plan.stages.flatMap((stage) => stage.questions).find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no question "${id}"`);
  return found;
};
/** "Tell me about a customer's problem that took you more than one attempt to solve." */
const solved = find(demo, "demo-case-solved");
const anything = () => true;
const probeOn = (...texts: string[]) =>
  personalProbe({ plan: demo, question: solved, cv: texts.map((text) => ({ text })), maySay: anything });

const lumen = "Solved the hardest problems of customers in the second line at Lumen";
const probe = `Your CV mentions “${lumen}”. What was your own part in that?`;

describe("S0.6 a follow-up that takes up the CV, without a model", () => {
  it("quotes the line that bears on the question, without its bullet and full stop", () => {
    expect(probeOn(`Support Engineer, Lumen GmbH\n• ${lumen}.\nAnswered the telephone.`)).toBe(probe);
  });

  it("takes the line that bears on it most, and the same one each time", () => {
    const other = "Wrote the handbook on customers with problems at Lumen GmbH";
    expect(probeOn(other, lumen)).toContain(lumen);
    expect(probeOn(other, lumen)).toBe(probeOn(other, lumen));
  });

  it("asks nothing where the link would be forced: one word in common, or words that any CV has", () => {
    expect(probeOn("Visited customers in the north of the country by train")).toBeNull();
    expect(probeOn("Worked in different roles for the last year and got new experience")).toBeNull();
    expect(probeOn()).toBeNull();
  });

  it("leaves out addresses, fragments, endless lines and what may not be said", () => {
    expect(probeOn("customer problems: solve@example.com")).toBeNull();
    expect(probeOn("customer problem")).toBeNull();
    expect(probeOn(`${lumen} ${"and beyond ".repeat(10)}`)).toBeNull();
    expect(personalProbe({ plan: demo, question: solved, cv: [{ text: lumen }], maySay: () => false })).toBeNull();
  });

  it("asks in the language of the interview", () => {
    const question = find(care, "pflege-veraenderung-bemerkt");
    const said = personalProbe({
      plan: care,
      question,
      cv: [{ text: `${question.text.slice(0, 100)} …` }],
      maySay: anything,
    });
    expect(said).toMatch(/^(?:In Ihrem|Ihr) Lebenslauf .+„.+“\. Was .+\?$/u);
  });
});

describe("S0.6 when it is asked", () => {
  const personal = { id: "personal", text: probe, for: null };
  const move = (answer: string, probes = [...solved.probes, personal]) =>
    chooseMove(context(demo, solved, answer, { probes })).move;
  const full = `A bakery's terminal dropped out every morning. I compared the times with the router log, and it turned out that a backup ran then.
 I called back every day to keep them informed, and in the end I moved the backup and the failures stopped.`;

  it("comes after what is missing has been asked for", () => {
    const noEnd =
      "The terminal of a bakery dropped its connection every morning. I compared the times with the router log and it turned out that a backup ran then.";
    expect(move(noEnd)).toEqual({ type: "PROBE", probe: "end" });
    expect(move(full)).toEqual({ type: "PROBE", probe: "personal" });
  });

  it("does not come after a thin answer, nor when there is none, nor a second time", () => {
    expect(move("I called them back.", [personal])).not.toMatchObject({ probe: "personal" });
    expect(move(full, [])).toEqual({ type: "ADVANCE", covered: true });
  });

  it("does not ask for what was just told", () => {
    const told = `${full} That was in the second line at Lumen, where I solved the hardest problems of customers.`;
    expect(move(told)).toEqual({ type: "ADVANCE", covered: true });
  });
});
