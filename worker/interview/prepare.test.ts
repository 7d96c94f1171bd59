import { describe, expect, test } from "vitest";
import { retrieval } from "#contract/events.ts";
import type { Plan } from "#contract/plan.ts";
import { smallPlan } from "#worker/testing/plans.ts";
import type { Prepared } from "./interviewer.ts";
import { prepareQuestion, type PrepareDeps } from "./prepare.ts";
import { badProbes, goodProbes } from "./testing/cv-probes.ts";

const plan = smallPlan({ settings: { webSearch: true, similarityThreshold: 0.3 } });
const question = plan.stages[1]!.questions[0]!;
const passage = { id: "c1", page: 2, text: "Moved the depot in Hull to a new system.", vector: null };
const page = { title: "Depots", url: "https://example.com/depots", text: "How depots are run." };

async function prepare(
  score: number,
  made: Partial<Prepared> = {},
  more: Partial<PrepareDeps> = {},
  given: Plan = plan,
) {
  const asked = { web: [] as string[], failed: 0 };
  const result = await prepareQuestion(
    {
      interviewer: { name: "test", prepare: async () => ({ wording: null, probe: null, used: null, ...made }) },
      search: async () => ({ hits: [{ passage, score }], score, measure: "test" }),
      searchWeb: async (query) => {
        asked.web.push(query);
        return [page];
      },
      failed: () => void (asked.failed += 1),
      ...more,
    },
    { plan: given, question: given.stages[1]!.questions[0]! },
    new AbortController().signal,
  );
  return { result, asked };
}

describe("S0.6 what is looked up for a question", () => {
  test("a passage that bears on it is used, and the web is left alone", async () => {
    const probe = "What did you change in the depot in Hull?";
    const { result, asked } = await prepare(0.5, { probe });
    expect(result).toMatchObject({
      probe,
      wording: null,
      retrieval: { needed: true, score: 0.5, threshold: 0.3, web: [] },
    });
    expect(result.retrieval?.hits).toEqual([{ passage: "c1", page: 2, score: 0.5 }]);
    expect(asked.web).toEqual([]);
  });

  test("below the threshold the field is looked up on the web, with no word of the CV", async () => {
    const { result, asked } = await prepare(0.1, { probe: "What did you change in the depot in Hull?" });
    expect(result).toMatchObject({ probe: null, retrieval: { hits: [], web: [page] } });
    expect(asked.web).toEqual([`Engineer: ${question.text}`]);
  });

  test.each([
    ["asks about what law protects", "Do you have children who visited the depot in Hull?"],
    ["leads", "Surely you improved the depot in Hull a lot, right?"],
    ["is in another language", "Was haben Sie in dem Lager in Hull selbst verändert und warum?"],
    ["is no end of words", `What did you do ${"and do ".repeat(100)}?`],
  ])("a follow-up that %s is not used", async (_why, probe) => {
    expect((await prepare(0.5, { probe, wording: probe })).result).toMatchObject({ probe: null, wording: null });
  });

  test.each(["en", "de"] as const)(
    "follow-ups on a CV as models word them, in %s: fair ones are used, others not",
    async (language) => {
      const used = async (probe: string) => (await prepare(0.5, { probe }, {}, smallPlan({ language }))).result.probe;
      for (const probe of goodProbes[language]) expect(await used(probe), probe).toBe(probe);
      for (const probe of badProbes[language]) expect(await used(probe), probe).toBeNull();
    },
  );

  test("whatever fails, the plan's own words are left, and what was looked up is told", async () => {
    const broken = async () => Promise.reject(new Error("down"));
    const { result, asked } = await prepare(0.5, {}, { search: broken, searchWeb: broken });
    expect(result).toMatchObject({ wording: null, probe: null, retrieval: { score: null, hits: [], web: [] } });
    expect(asked.failed).toBe(2);
  });

  test("a page whose address no event can hold is left out", async () => {
    const far = { ...page, url: `https://example.com/${"a".repeat(500)}` };
    const { result } = await prepare(0.1, {}, { searchWeb: async () => [far, page] });
    expect(result.retrieval?.web).toEqual([page]);
    expect(retrieval.safeParse(result.retrieval).success).toBe(true);
  });

  test("what is given up while it is looked up is no failure, and nobody else is asked", async () => {
    const stop = new AbortController();
    const asked: string[] = [];
    const deps: PrepareDeps = {
      interviewer: { name: "test", prepare: async () => Promise.reject(new Error("asked")) },
      search: async () => {
        stop.abort();
        throw new Error("stopped");
      },
      searchWeb: async () => {
        asked.push("web");
        return [];
      },
      failed: () => void asked.push("failed"),
    };
    await expect(prepareQuestion(deps, { plan, question }, stop.signal)).rejects.toThrow("stopped");
    expect(asked).toEqual([]);
  });
});
