import { describe, expect, it } from "vitest";
import { levelOf, suitingPlan } from "./suit.ts";
import { readyPlans } from "./ready.ts";

describe("the ready plan for a position", () => {
  it.each([
    ["Backend Engineer", 4, "mid", /backend/],
    ["Senior backend developer", "senior", "senior", /backend/],
    ["Front-end engineer", 1, "entry", /frontend/],
    ["Nurse", 10, "senior", /nurse/],
    ["Data Scientist", 3, "mid", /data/],
    ["Customer support agent", 0, "entry", /support/],
    ["Product manager", 8, "senior", /product-manager/],
    ["Engineering manager", 3, "mid", /people-manager/],
    ["Help desk technician", 0, "entry", /customer-support/],
    ["Machine learning engineer", 4, "mid", /data-scientist/],
    ["Pflegefachkraft", 0, "entry", /^pflegefachkraft-entry-de$/],
    ["Gesundheits- und Krankenpflegerin", 4, "mid", /^pflegefachkraft-mid-de$/],
    ["Softwareentwicklerin", 9, "senior", /^softwareentwicklung-senior-de$/],
    ["Kundenberater", 1, "entry", /^kundenservice-entry-de$/],
    ["Auszubildende", 0, "entry", /^ausbildung-entry-de$/],
    ["Teamleiter", 4, "mid", /^teamleitung-mid-de$/],
    ["Disponentin", 4, "mid", /^disposition-mid-de$/],
  ] as const)("suits %s with %s (S1.11)", (position, experience, level, id) => {
    const found = suitingPlan(readyPlans(), position, levelOf(experience));
    expect(found?.id).toMatch(id);
    expect(found?.plan.level).toBe(level);
  });

  it("is none where only the kind of position is known", () => {
    expect(suitingPlan(readyPlans(), "Mechanical Engineer", "mid")).toBeNull();
    expect(suitingPlan(readyPlans(), "Accountant", "mid")).toBeNull();
  });

  it.each(["constructor", "constructor engineer", "toString"])(
    "is none for %s, which objects have by themselves",
    (word) => expect(suitingPlan(readyPlans(), word, "mid")).toBeNull(),
  );

  it("is none for a position that the library knows nothing of", () => {
    expect(suitingPlan(readyPlans(), "Zzyzx wrangler of quux", "mid")).toBeNull();
  });
});
