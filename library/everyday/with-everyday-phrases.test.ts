import { describe, expect, it } from "vitest";
import { withEverydayPhrases } from "./with-everyday-phrases.ts";

const asked = {
  id: "broken-fence",
  text: "Tell me about a fence that you repaired.",
  lookFor: [
    { id: "told", text: "Told the neighbour first", cues: ["neighbour", "told him"] },
    { id: "result", text: "Says what the result was", cues: ["stands"] },
    { id: "colour", text: "Names the colour", cues: ["green"] },
  ],
};

describe("everyday phrases", () => {
  const [told, result, colour] = withEverydayPhrases(asked).lookFor;

  it("follow a question's own cues, for what they belong to", () => {
    expect(told?.cues.slice(0, 2)).toEqual(["neighbour", "told him"]);
    expect(told?.cues).toContain("rang him");
    expect(result?.cues).toContain("to this day");
    expect(colour?.cues).toEqual(["green"]);
  });

  it("stand once in a question, and are bounded", () => {
    const all = [told, result, colour].flatMap((point) => point?.cues ?? []);
    expect(new Set(all).size).toBe(all.length);
    for (const point of [told, result]) expect(point?.cues.length).toBeLessThanOrEqual(30);
  });
});
