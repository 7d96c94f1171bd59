import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, test } from "vitest";
import type { ChatPrompt } from "#worker/platform/models/port.ts";
import { longestPlan, longPlans, longTurns } from "#worker/testing/long-interview.ts";
import { roomOf, shorten, shortenMiddle } from "./fence.ts";

const most = 2_500;
const wordsOf = ({ system, messages }: ChatPrompt) => [system, ...messages.map((message) => message.text)].join("\n");
const plans = longPlans();
const planOf = (id: string) => plans.find((entry) => entry.id === id)!.plan;

describe("S3.2 the prompt of a turn has its room", () => {
  test("no turn of any ready plan takes more than 2,500 tokens, however much is said, known and asked", async () => {
    let longest = { tokens: 0, where: "" };
    for (const { id, plan } of plans) {
      // oxlint-disable-next-line no-await-in-loop -- all at once would only take more memory
      const turns = await longTurns(plan);
      // To count takes long, and of some prompts it is plain that they are shorter.
      const byLength = turns.toSorted((one, other) => wordsOf(other.prompt).length - wordsOf(one.prompt).length);
      for (const { turn, question, prompt } of byLength.slice(0, 6)) {
        const tokens = countTokens(wordsOf(prompt));
        if (tokens > longest.tokens) longest = { tokens, where: `${id}, turn ${turn}, ${question}` };
      }
    }
    expect(longest.tokens, longest.where).toBeGreaterThan(2_000);
    expect(longest.tokens, longest.where).toBeLessThanOrEqual(most);
  });

  test.each(["en", "de"] as const)(
    "a plan whose questions say as much as plans may takes no more, in %s",
    async (language) => {
      const turns = await longTurns(longestPlan(language), 40);
      expect(Math.max(...turns.map(({ prompt }) => countTokens(wordsOf(prompt))))).toBeLessThanOrEqual(most);
      // All of it is still there: the question, what to look for, follow-ups, and the answer's end.
      expect(wordsOf(turns[0]!.prompt)).toMatch(/point-8: [\s\S]*<answer>[\s\S]*probe-8: /u);
    },
  );

  test.each([
    ["Chinese", "我在那里负责整个仓库的迁移工作，并且和会计一起核对了所有的账目。"],
    ["Arabic", "كنت مسؤولاً عن نقل المستودع بالكامل وراجعت جميع الحسابات مع المحاسب. "],
    ["Vietnamese", "Tôi đã chịu trách nhiệm về việc di chuyển toàn bộ kho hàng và các tài khoản. "],
    ["capitals", "IN THE DEPOT I DID ALL OF THIS AND IT WAS GOOD. "],
    ["signs", "#$%^&*~|\\{}[]"],
  ])("answers and a CV in %s take no more", async (_what, said) => {
    const turns = await longTurns(planOf("disposition-mid-de"), 40, said);
    expect(turns.length).toBe(40);
    expect(Math.max(...turns.map(({ prompt }) => countTokens(wordsOf(prompt))))).toBeLessThanOrEqual(most);
  });

  test("the talk does not make it grow: turn 40 takes hardly more than turn 10", async () => {
    const turns = await longTurns(planOf("backend-engineer-senior"), 40);
    const tokens = turns.map(({ prompt }) => countTokens(wordsOf(prompt)));
    expect(tokens[39]! - tokens[9]!).toBeLessThan(250);
  });

  test("what is the same for all turns comes first, and is enough for vendors to keep", async () => {
    const turns = await longTurns(planOf("backend-engineer-senior"), 40);
    const [first = "", ...others] = turns.map(({ prompt }) => wordsOf(prompt));
    const same = others.reduce((length, text) => Math.min(length, samePrefix(first, text)), first.length);
    // From 1,024 tokens on, vendors keep the beginning of a prompt.
    expect(countTokens(first.slice(0, same))).toBeGreaterThan(1_024);
  });
});

function samePrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

describe("texts are cut to their room", () => {
  test("at a word, with a mark, and never within a character", () => {
    expect(shorten("one two three four", 11)).toBe("one two …");
    expect(shorten("short", 5)).toBe("short");
    expect(shorten("🙈🙈🙈", 8)).toBe("🙈 …");
  });

  test("of a long answer the beginning and, more of it, the end are left", () => {
    const long = `I began. ${"And then more. ".repeat(500)}So it ended well.`;
    const short = shortenMiddle(long, 200);
    expect(short.startsWith("I began.")).toBe(true);
    expect(short.endsWith("So it ended well.")).toBe(true);
    expect(short).toContain(" […] ");
    expect(roomOf(short)).toBeLessThanOrEqual(220);
  });
});
