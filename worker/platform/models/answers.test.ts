/** How a shape becomes a schema, and what becomes of an answer on its way. */
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { everythingRequired, portableSchema } from "./json-schema.ts";
import { estimateMicroUsd, estimateSpeechMicroUsd } from "./prices.ts";
import { serverSentData } from "./server-sent-data.ts";
import { ThoughtFilter } from "./thought-filter.ts";

describe("a portable schema", () => {
  it("keeps how an answer is built and tells its bounds in words", () => {
    const shape = z.object({
      kind: z.enum(["own", "other"]),
      note: z.string().max(200).describe("one sentence"),
      quotes: z.array(z.object({ turn: z.int().min(1) })).max(3),
      when: z.union([z.string(), z.null()]),
      only: z.literal("x").optional(),
    });
    expect(portableSchema(shape)).toEqual({
      type: "object",
      additionalProperties: false,
      required: ["kind", "note", "quotes", "when"],
      properties: {
        kind: { type: "string", enum: ["own", "other"] },
        note: { type: "string", description: "one sentence; at most 200 characters" },
        quotes: {
          type: "array",
          description: "at most 3 items",
          items: {
            type: "object",
            additionalProperties: false,
            required: ["turn"],
            properties: { turn: { type: "integer", description: "at least 1" } },
          },
        },
        when: { anyOf: [{ type: "string" }, { type: "null" }] },
        only: { type: "string", const: "x" },
      },
    });
  });

  it("is strict only where every property is required, all the way down", () => {
    expect(everythingRequired(portableSchema(z.object({ a: z.array(z.object({ b: z.string() })) })))).toBe(true);
    expect(everythingRequired(portableSchema(z.object({ a: z.array(z.object({ b: z.string().optional() })) })))).toBe(
      false,
    );
  });
});

describe("thoughts", () => {
  const through = (pieces: readonly string[]): string => {
    const filter = new ThoughtFilter();
    return pieces.map((piece) => filter.add(piece)).join("") + filter.rest();
  };

  it.each([
    [["ADVANCE\n", "<think> is a word"], "ADVANCE\n<think> is a word"],
    [["<think>\nvague\n</think>\n\nPROBE own"], "PROBE own"],
    [["\n<th", "ink>so", "</th", "ink>", "\n", "\nPROBE", " own"], "PROBE own"],
    [["<", "b>bold"], "<b>bold"],
    [["<thi"], "<thi"],
    [["<think>never ends"], ""],
    [[""], ""],
  ])("in %o leave %o", (pieces, words) => {
    expect(through(pieces)).toBe(words);
  });
});

describe("server-sent data", () => {
  it("survives any cut, and lines that are none", async () => {
    const bytes = new TextEncoder().encode(": hello\n\ndata: Zoë\r\n\r\nevent: x\ndata:👩🏽‍💻\n\ndata: [DONE]\n\n");
    for (let size = 1; size <= bytes.length; size += 1) {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
          controller.close();
        },
      });
      const lines: string[] = [];
      for await (const line of serverSentData(body, new AbortController().signal)) lines.push(line);
      expect(lines).toEqual(["Zoë", "👩🏽‍💻", "[DONE]"]);
    }
  });
});

describe("prices", () => {
  it("count what was cached at its own price, and are silent about what is not known", () => {
    const usage = { tokensIn: 2_000, tokensCached: 1_000, tokensOut: 100 };
    expect(estimateMicroUsd("gemini:gemini-3.5-flash", usage)).toBe(1_500 + 150 + 900);
    expect(estimateMicroUsd("gemini:gemini-3.5-flash-lite", usage)).toBe(300 + 30 + 250);
    expect(estimateMicroUsd("openai:llama3.3", usage)).toBeNull();
  });

  it("of speech go by the length of the recording", () => {
    expect(estimateSpeechMicroUsd("openai:whisper-1", 90_000)).toBe(9_000);
    expect(estimateSpeechMicroUsd("openai:gpt-4o-mini-transcribe", 60_000)).toBe(3_000);
    expect(estimateSpeechMicroUsd("workers-ai:@cf/openai/whisper-large-v3-turbo", 60_000)).toBe(510);
    expect(estimateSpeechMicroUsd("gemini:gemini-3.5-flash", 10_000)).toBe(480);
    expect(estimateSpeechMicroUsd("openai:whisper-large", 60_000)).toBeNull();
  });
});
