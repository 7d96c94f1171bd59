import { describe, expect, it } from "vitest";
import * as z from "zod";
import { chain } from "./chain.ts";
import { ModelError, type ModelErrorKind } from "./model-error.ts";
import type { CallLimits, ChatModel, ChatPrompt } from "./port.ts";
import { reportFailures } from "./report-failures.ts";
import type { Spent } from "./spent.ts";

const prompt: ChatPrompt = {
  system: "You interview.",
  messages: [{ role: "user", text: "Well." }],
  maxOutputTokens: 100,
  temperature: 0,
};
const schema = { name: "yes", shape: z.object({ yes: z.boolean() }) };
const limits: CallLimits = { signal: new AbortController().signal, firstMs: 3_000, totalMs: 12_000 };

const spentBy = (model: string, tokensOut: number): Spent => ({
  model,
  tokensIn: 10,
  tokensCached: 0,
  tokensOut,
  firstMs: 1,
  totalMs: 2,
  microUsd: 5,
});

type Try = "works" | ModelError | { words: string; after: ModelError };

/** Each call takes the next of its tries; `took` says how long each takes, on the test's own clock. */
function world() {
  let time = 0;
  const calls: { model: string; limits: CallLimits }[] = [];
  const told: string[] = [];
  const model = (id: string, tries: readonly Try[], took = 0): ChatModel => {
    let next = 0;
    const begin = (given: CallLimits): Try => {
      calls.push({ model: id, limits: given });
      time += took;
      return tries[next++] ?? "works";
    };
    return {
      id,
      async *reply(_, given) {
        const one = begin(given);
        if (one instanceof ModelError) throw one;
        if (one !== "works") {
          yield { type: "text", text: one.words };
          throw one.after;
        }
        yield { type: "text", text: `${id} speaks` };
        yield { type: "spent", spent: spentBy(id, 3) };
      },
      async object(_, { shape }, given) {
        const one = begin(given);
        if (one instanceof ModelError) throw one;
        return { value: shape.parse({ yes: true }), spent: spentBy(id, 3) };
      },
    };
  };
  const given = {
    now: () => time,
    random: () => 0,
    failed: (failure: ModelError, next: string) => void told.push(`${failure.message} -> ${next}`),
  };
  return { model, given, calls, told };
}

async function listen(
  model: ChatModel,
  given = limits,
): Promise<{ text: string; spent: Spent | null; failure: unknown }> {
  let text = "";
  let spent: Spent | null = null;
  try {
    for await (const piece of model.reply(prompt, given)) {
      if (piece.type === "text") text += piece.text;
      else spent = piece.spent;
    }
    return { text, spent, failure: null };
  } catch (failure) {
    return { text, spent, failure };
  }
}

const error = (kind: ModelErrorKind, more = {}) => new ModelError(kind, "first", more);

describe("a chain of models", () => {
  it("asks the first one only when that works", async () => {
    const { model, given, calls, told } = world();
    expect(await listen(chain([model("first", []), model("second", [])], given))).toMatchObject({
      text: "first speaks",
    });
    expect(calls.map((call) => call.model)).toEqual(["first"]);
    expect(told).toEqual([]);
  });

  it.each(["rate_limited", "unavailable", "cut"] as const)("asks once more after %s, then the next", async (kind) => {
    const { model, given, calls, told } = world();
    const both = chain([model("first", [error(kind), error(kind)]), model("second", [])], given);
    expect(await listen(both)).toMatchObject({ text: "second speaks", spent: { model: "second" } });
    expect(calls.map((call) => call.model)).toEqual(["first", "first", "second"]);
    expect(told).toEqual([`first: ${kind} -> same`, `first: ${kind} -> another`]);

    const other = world();
    const again = chain([other.model("first", [error(kind)]), other.model("second", [])], other.given);
    expect(await listen(again)).toMatchObject({ text: "first speaks" });
  });

  it.each(["timeout", "refused", "malformed", "unauthorised", "bad_request", "empty"] as const)(
    "asks the next at once after %s",
    async (kind) => {
      const { model, given, calls } = world();
      const both = chain([model("first", [error(kind)]), model("second", [])], given);
      expect((await both.object(prompt, schema, limits)).value).toEqual({ yes: true });
      expect(calls.map((call) => call.model)).toEqual(["first", "second"]);
    },
  );

  it("tries nothing again after the first word", async () => {
    const { model, given, calls, told } = world();
    const cut = error("cut");
    const both = chain([model("first", [{ words: "So", after: cut }]), model("second", [])], given);
    const { text, failure } = await listen(both);
    expect(text).toBe("So");
    expect(failure).toMatchObject({ kind: "cut", model: "first" });
    expect(calls.length).toBe(1);
    expect(told).toEqual(["first: cut -> nobody"]);
  });

  it("has its first word within one deadline, of which each try leaves some to the next model", async () => {
    const { model, given, calls } = world();
    const slow = chain(
      [model("first", [error("timeout")], 1_800), model("second", [error("timeout")], 720), model("third", [])],
      given,
    );
    expect((await listen(slow)).text).toBe("third speaks");
    expect(calls.map((call) => call.limits.firstMs)).toEqual([1_800, 720, 480]);
    expect(calls.map((call) => call.limits.totalMs)).toEqual([12_000, 10_200, 9_480]);

    const late = world();
    const dead = chain([late.model("first", [error("timeout")], 3_000), late.model("second", [])], late.given);
    expect((await listen(dead)).failure).toMatchObject({ kind: "timeout", model: "first" });
    expect(late.told).toEqual(["first: timeout -> nobody"]);
  });

  it("has an object within one deadline, of which each try leaves some to the next model", async () => {
    const { model, given, calls } = world();
    const both = chain([model("first", [error("timeout")], 7_200), model("second", [])], given);
    await both.object(prompt, schema, limits);
    expect(calls.map((call) => call.limits.totalMs)).toEqual([7_200, 4_800]);
  });

  it("waits as long as a vendor asks where nobody else is left, and not where somebody is", async () => {
    const busy = error("rate_limited", { retryAfterMs: 1_500 });
    const { model, given, calls } = world();
    await listen(chain([model("first", [busy]), model("second", [])], given));
    expect(calls.map((call) => call.model)).toEqual(["first", "second"]);

    const alone = world();
    const from = performance.now();
    expect((await listen(chain([alone.model("first", [busy])], alone.given))).text).toBe("first speaks");
    expect(performance.now() - from).toBeGreaterThan(1_500);

    const late = world();
    const long = error("rate_limited", { retryAfterMs: 60_000 });
    const { failure } = await listen(chain([late.model("first", [long])], late.given));
    expect(failure).toMatchObject({ kind: "rate_limited", retryAfterMs: 60_000 });
  });

  it("counts what failed on the way, in what is spent and in what is thrown", async () => {
    const wasted = error("malformed", { spent: spentBy("first", 40) });
    const { model, given } = world();
    const both = chain([model("first", [wasted, wasted]), model("second", [])], given);
    expect((await both.object(prompt, schema, limits)).spent).toMatchObject({
      model: "second",
      tokensIn: 20,
      tokensOut: 43,
      microUsd: 10,
    });
    const alone = chain([model("first", [wasted])], given);
    await expect(alone.object(prompt, schema, limits)).rejects.toMatchObject({
      kind: "malformed",
      spent: { tokensOut: 40 },
    });
  });

  it("tells of what was given up with all that failed before it", async () => {
    const wasted = error("malformed", { spent: spentBy("first", 40) });
    const { model, given } = world();
    const told: Spent[] = [];
    const stopped = { ...limits, abandoned: (spent: Spent) => void told.push(spent) };
    const second: ChatModel = {
      ...model("second", []),
      async *reply(_, { abandoned }) {
        try {
          yield { type: "text", text: "So" };
        } finally {
          abandoned?.({ ...spentBy("second", 2), estimated: true });
        }
      },
    };
    for await (const piece of chain([model("first", [wasted]), second], given).reply(prompt, stopped)) {
      expect(piece).toEqual({ type: "text", text: "So" });
      break;
    }
    expect(told).toMatchObject([{ model: "second", tokensIn: 20, tokensOut: 42, microUsd: 10, estimated: true }]);
  });

  it("tells of what was spent before a wait that nobody waits for", async () => {
    const busy = error("rate_limited", { retryAfterMs: 2_500, spent: spentBy("first", 7) });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    const { model, given } = world();
    const told: Spent[] = [];
    const stopped = { ...limits, signal: controller.signal, abandoned: (spent: Spent) => void told.push(spent) };
    await listen(chain([model("first", [busy])], given), stopped);
    expect(told).toMatchObject([{ tokensOut: 7 }]);
  });

  it("stops waiting when nobody wants it any more", async () => {
    const controller = new AbortController();
    const reason = new Error("nobody wants it any more");
    setTimeout(() => controller.abort(reason), 30);
    const busy = error("rate_limited", { retryAfterMs: 2_500 });
    const { model, given } = world();
    const { failure } = await listen(chain([model("first", [busy])], given), { ...limits, signal: controller.signal });
    expect(failure).toBe(reason);
  });
});

describe("what the operator is told", () => {
  it("has one sentence for a key that was refused, and codes for the rest", () => {
    const lines: string[] = [];
    const failed = reportFailures((level, event, fields) => lines.push(JSON.stringify({ level, event, ...fields })));
    const refused = new ModelError("unauthorised", "gemini:gemini-3.5-flash", { status: 400 });
    failed(refused, "another");
    failed(refused, "another");
    failed(new ModelError("unavailable", "claude:claude-sonnet-5-5", { status: 529 }), "same");
    expect(lines.length).toBe(2);
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      level: "error",
      event: "models.key_refused",
      code: "MODEL_UNAUTHORISED",
      model: "gemini:gemini-3.5-flash",
      status: 400,
      next: "another",
      advice: expect.stringMatching(/^GEMINI_API_KEY was refused for gemini:gemini-3\.5-flash: set a valid one/u),
    });
    expect(JSON.parse(lines[1] ?? "")).toMatchObject({ level: "warn", code: "MODEL_UNAVAILABLE", status: 529 });
  });
});
