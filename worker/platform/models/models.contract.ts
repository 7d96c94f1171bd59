/** What every adapter promises, whoever is behind it. Their fakes follow the scripts in `worker/testing/models/scripts.ts`. */
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Asked } from "#worker/testing/models/behaviour.ts";
import { heardWords, scriptWords } from "#worker/testing/models/scripts.ts";
import { ModelError, type ModelErrorKind } from "./model-error.ts";
import type { CallLimits, ChatModel, ChatPrompt, Embedder, ReplyPiece, Transcriber } from "./port.ts";

export type ChatHarness = {
  model: () => ChatModel;
  /** Null where the requests are out of reach. */
  requests: Asked[] | null;
  /** How an answer ended is not told by every vendor. */
  tells: { refused: boolean; full: boolean; retryAfter: boolean };
};

const secret = "Zauberwort";
const ask = (script: string): ChatPrompt => ({
  system: `You interview. ${secret}`,
  messages: [{ role: "user", text: script }],
  maxOutputTokens: 200,
  temperature: 0.4,
});
const limits = (given: Partial<CallLimits> = {}): CallLimits => ({
  signal: new AbortController().signal,
  // A busy machine's first word may take a while; what is meant to be late says so.
  firstMs: 20_000,
  totalMs: 25_000,
  ...given,
});
const shape = z.object({
  move: z.enum(["ADVANCE", "PROBE"]).describe("what to do next"),
  covered: z.array(z.string().max(40)).max(5),
  certain: z.int().min(1).max(5),
});
const schema = { name: "turn", shape };

type Spent = Extract<ReplyPiece, { type: "spent" }>["spent"];
type Heard = { text: string; spent: Spent[]; failure: unknown };

async function listen(pieces: AsyncIterable<ReplyPiece>): Promise<Heard> {
  const heard: Heard = { text: "", spent: [], failure: null };
  try {
    for await (const piece of pieces) {
      if (piece.type === "text") heard.text += piece.text;
      else heard.spent.push(piece.spent);
    }
  } catch (thrown) {
    heard.failure = thrown;
  }
  return heard;
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
}

function expectKind(failure: unknown, kind: ModelErrorKind): ModelError {
  expect(failure).toBeInstanceOf(ModelError);
  const { message, stack = "", cause } = failure as ModelError;
  expect((failure as ModelError).kind).toBe(kind);
  expect(`${message} ${stack} ${JSON.stringify(cause)}`).not.toMatch(/Zauberwort|Danke|Not this time/u);
  return failure as ModelError;
}

export function describeChat(name: string, harness: ChatHarness): void {
  const model = harness.model();
  const asked = () => harness.requests?.length ?? 0;
  const whole = scriptWords.join("");

  describe(`${name}: reply`, () => {
    it.each(["words", "bytes"])("streams every word as it was said (%s), then what it cost", async (script) => {
      const { text, spent, failure } = await listen(model.reply(ask(script), limits()));
      expect(failure).toBeNull();
      expect(text).toBe(whole);
      expect(spent).toEqual([
        expect.objectContaining({ model: model.id, tokensIn: 120, tokensCached: 100, tokensOut: 12 }),
      ]);
      expect(spent[0]?.firstMs).toBeLessThanOrEqual(spent[0]?.totalMs ?? -1);
    });

    it("gives ten thousand words whole", async () => {
      const { text, failure } = await listen(model.reply(ask("long"), limits()));
      expect(failure).toBeNull();
      expect(text.split(" ").length).toBe(10_001);
    });

    it.each(["breaks", "stops", "error in between"])("calls an answer cut that has no end (%s)", async (script) => {
      const before = asked();
      const { text, spent, failure } = await listen(model.reply(ask(script), limits()));
      expect(scriptWords.slice(0, 2).join("")).toContain(text);
      expect(text).not.toBe("");
      expect(spent).toEqual([]);
      expectKind(failure, "cut");
      if (harness.requests !== null) expect(asked()).toBe(before + 1);
    });

    it("says that a vendor cannot be had when the stream fails before its first word", async () => {
      expectKind((await listen(model.reply(ask("error at once"), limits()))).failure, "unavailable");
      const { failure } = await listen(model.reply(ask("breaks at once"), limits()));
      expect(["cut", "unavailable"]).toContain((failure as ModelError).kind);
    });

    it("waits for the first word no longer than it was told", async () => {
      const from = performance.now();
      const { text, failure } = await listen(model.reply(ask("slow first"), limits({ firstMs: 150 })));
      // It has read what it was given to read, though nobody heard it.
      const { spent } = expectKind(failure, "timeout");
      expect(spent).toMatchObject({ estimated: true, tokensIn: expect.any(Number), tokensOut: 0 });
      expect(spent?.tokensIn).toBeGreaterThan(5);
      expect(text).toBe("");
      expect(performance.now() - from).toBeLessThan(1_300);
    });

    it("waits for the whole no longer than it was told", async () => {
      const { text, failure } = await listen(model.reply(ask("slow later"), limits({ totalMs: 700 })));
      const { spent } = expectKind(failure, "timeout");
      expect(spent?.estimated).toBe(true);
      expect(spent?.tokensOut).toBeGreaterThan(0);
      expect(text).toBe(scriptWords[0]);
    });

    it("stops with the asker's own reason", async () => {
      const controller = new AbortController();
      const reason = new Error("nobody wants it any more");
      setTimeout(() => controller.abort(reason), 100);
      const given: Spent[] = [];
      const stopped = limits({ signal: controller.signal, abandoned: (spent) => void given.push(spent) });
      const { failure } = await listen(model.reply(ask("slow first"), stopped));
      expect(failure).toBe(reason);
      expect(given).toMatchObject([{ model: model.id, estimated: true, tokensOut: 0 }]);
      expect(given[0]?.tokensIn).toBeGreaterThan(5);
      const after = await listen(model.reply(ask("words"), stopped));
      expect(after).toEqual({ text: "", spent: [], failure: reason });
      // Nobody was asked the second time.
      expect(given).toHaveLength(1);
    });

    it("tells what it has cost when nobody listens to the end, and only then", async () => {
      const given: Spent[] = [];
      const told = limits({ abandoned: (spent) => void given.push(spent) });
      await listen(model.reply(ask("words"), told));
      await model.object(ask("json"), schema, told);
      expect(given).toEqual([]);
      for await (const piece of model.reply(ask("slow later"), told)) {
        expect(piece).toEqual({ type: "text", text: scriptWords[0] });
        break;
      }
      expect(given).toMatchObject([{ model: model.id, estimated: true }]);
      expect(given[0]?.tokensIn).toBeGreaterThan(5);
      expect(given[0]?.tokensOut).toBeGreaterThan(0);
    });

    it.runIf(harness.tells.refused).each(["refused", "refused in between"])("tells a refusal (%s)", async (script) => {
      expectKind((await listen(model.reply(ask(script), limits()))).failure, "refused");
    });

    it("tells an empty answer", async () => {
      expectKind((await listen(model.reply(ask("empty"), limits()))).failure, "empty");
    });

    it.runIf(harness.tells.full)("tells an answer that ran out of room, with what it cost", async () => {
      const { text, failure } = await listen(model.reply(ask("full"), limits()));
      expect(text).toBe(whole);
      expect(expectKind(failure, "cut").spent).toMatchObject({ tokensOut: 12 });
    });

    it.each([
      ["status 400", "bad_request"],
      ["status 401", "unauthorised"],
      ["wrong key", "unauthorised"],
      ["status 408", "unavailable"],
      ["status 429", "rate_limited"],
      ["status 500", "unavailable"],
      ["status 529", "unavailable"],
    ] as const)("understands %s and asks only once", async (script, kind) => {
      const before = asked();
      expectKind((await listen(model.reply(ask(script), limits()))).failure, kind);
      expectKind(await failureOf(model.object(ask(script), schema, limits())), kind);
      if (harness.requests !== null) expect(asked()).toBe(before + 2);
    });

    it.runIf(harness.tells.retryAfter)("hands on how long a vendor wants to be left alone", async () => {
      const { failure } = await listen(model.reply(ask("too much"), limits()));
      expect(expectKind(failure, "rate_limited").retryAfterMs).toBe(7_000);
    });

    it("asks nobody when the messages have no user at their beginning and end", async () => {
      const before = asked();
      const prompt: ChatPrompt = { ...ask("words"), messages: [{ role: "assistant", text: "Hello" }] };
      expectKind((await listen(model.reply(prompt, limits()))).failure, "bad_request");
      expectKind(await failureOf(model.object(prompt, schema, limits())), "bad_request");
      expect(asked()).toBe(before);
    });

    it.runIf(harness.requests !== null)("sends what it was given, in order", async () => {
      const turns = [
        { role: "user", text: "words" },
        { role: "assistant", text: "What did you do?" },
        { role: "user", text: "I led it. 👩🏽‍💻" },
      ] as const;
      await listen(model.reply({ ...ask("words"), messages: turns }, limits()));
      expect(harness.requests?.at(-1)).toMatchObject({
        kind: "text",
        system: `You interview. ${secret}`,
        messages: turns,
      });
    });
  });

  describe(`${name}: object`, () => {
    const value = { move: "PROBE", covered: ["own part"], certain: 4 };

    it.each(["json", "fenced json"])("gives what matches the shape (%s)", async (script) => {
      const given = await model.object(ask(script), schema, limits());
      expect(given).toMatchObject({ value, spent: { model: model.id, tokensIn: 120, tokensOut: 12 } });
      if (harness.requests === null) return;
      expect(harness.requests.at(-1)).toMatchObject({
        kind: "json",
        schema: { type: "object", required: ["move", "covered", "certain"] },
      });
    });

    it.each(["broken json", "wrong shape"])("has an answer mended once (%s), and counts both", async (script) => {
      const before = asked();
      expect(await model.object(ask(script), schema, limits())).toMatchObject({
        value,
        spent: { tokensIn: 240, tokensCached: 200, tokensOut: 24 },
      });
      if (harness.requests === null) return;
      expect(asked()).toBe(before + 2);
      const [, wrong, problem] = harness.requests.at(-1)?.messages ?? [];
      expect(wrong).toMatchObject({ role: "assistant", text: expect.stringContaining("PROBE") });
      expect(problem?.text).toContain(script === "wrong shape" ? "covered" : "not valid JSON");
    });

    it("gives up on an answer that is wrong twice, and says what that cost", async () => {
      const failure = await failureOf(model.object(ask("wrong for ever"), schema, limits()));
      expect(expectKind(failure, "malformed").spent).toMatchObject({ tokensIn: 240 });
    });

    it("tells an empty answer, a late one, and one that nobody wants", async () => {
      expectKind(await failureOf(model.object(ask("empty"), schema, limits())), "empty");
      const late = await failureOf(model.object(ask("slow first"), schema, limits({ totalMs: 150 })));
      expect(expectKind(late, "timeout").spent).toMatchObject({ estimated: true, tokensOut: 0 });
      const reason = new Error("nobody wants it any more");
      const failure = failureOf(model.object(ask("json"), schema, limits({ signal: AbortSignal.abort(reason) })));
      expect(await failure).toBe(reason);
    });

    it.runIf(harness.tells.refused)("tells a refusal", async () => {
      expectKind(await failureOf(model.object(ask("refused"), schema, limits())), "refused");
    });

    it.runIf(harness.tells.full)("does not ask again when there was no room", async () => {
      const before = asked();
      expectKind(await failureOf(model.object(ask("full json"), schema, limits())), "cut");
      if (harness.requests !== null) expect(asked()).toBe(before + 1);
    });
  });
}

const statuses = [
  [400, "bad_request"],
  [401, "unauthorised"],
  [408, "unavailable"],
  [429, "rate_limited"],
  [500, "unavailable"],
  [529, "unavailable"],
] as const;

/** `make` is given a model of the fake's that is not well, or none for the usual one. */
export function describeEmbedder(name: string, make: (model?: string) => Embedder): void {
  describe(`${name}: embed`, () => {
    const embedder = make();
    const { signal } = new AbortController();

    it("gives each text, of more than fit in one request, its vector of length 1", async () => {
      const texts = Array.from({ length: 230 }, (_, index) => `passage ${index}`);
      const vectors = await embedder.embed(texts, "passage", signal);
      expect(vectors.length).toBe(230);
      for (const vector of vectors) {
        expect(vector).toBeInstanceOf(Float32Array);
        expect(vector.length).toBe(embedder.dimensions);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
      }
      const [again] = await embedder.embed([texts[200] ?? ""], "passage", signal);
      expect(again).toEqual(vectors[200]);
    });

    it("asks nobody about nothing, and stops with the asker's reason", async () => {
      expect(await embedder.embed([], "query", signal)).toEqual([]);
      const reason = new Error("nobody wants it any more");
      expect(await failureOf(embedder.embed(["one"], "query", AbortSignal.abort(reason)))).toBe(reason);
    });

    it.each(statuses)("understands status %i", async (status, kind) => {
      expectKind(await failureOf(make(`status-${status}`).embed([secret], "query", signal)), kind);
    });
  });
}

/** As with embedders. */
export function describeTranscriber(
  name: string,
  make: (model?: string) => Transcriber,
  tells: { words: boolean; confidence: boolean },
): void {
  describe(`${name}: transcribe`, () => {
    const transcriber = make();
    const audio = { bytes: new Uint8Array(70_000).fill(7), type: "audio/webm;codecs=opus" };
    const given = { language: "en", signal: new AbortController().signal };

    it("writes down what was said, and what the model knows of it", async () => {
      const heard = await transcriber.transcribe(audio, given);
      expect(heard).toMatchObject({
        text: "I led it.",
        durationMs: tells.words ? 1_500 : null,
        words: tells.words ? heardWords.map((word) => ({ ...word, confidence: null })) : [],
        spent: { model: transcriber.id },
      });
      if (tells.confidence) expect(heard.confidence).toBeGreaterThan(0.5);
      else expect(heard.confidence).toBeNull();
    });

    it("stops with the asker's reason", async () => {
      const reason = new Error("nobody wants it any more");
      const stopped = transcriber.transcribe(audio, { language: null, signal: AbortSignal.abort(reason) });
      expect(await failureOf(stopped)).toBe(reason);
    });

    it.each(statuses)("understands status %i", async (status, kind) => {
      expectKind(await failureOf(make(`status-${status}`).transcribe(audio, given)), kind);
    });
  });
}
