import { createServer } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { smallPlan } from "#worker/testing/plans.ts";
import { Play } from "#worker/testing/play.ts";
import { interviewTrace } from "#worker/tracing/interview-trace.ts";
import { sendSpans, type TracingTarget } from "./otlp.ts";
import { tracingShape, tracingTarget } from "./settings.ts";

/** OTLP's JSON encoding of an ExportTraceServiceRequest, as strictly as the specification has it. */
const attribute = z.strictObject({
  key: z.string().min(1),
  value: z.union([
    z.strictObject({ stringValue: z.string() }),
    z.strictObject({ boolValue: z.boolean() }),
    z.strictObject({ intValue: z.string().regex(/^-?\d+$/u) }),
    z.strictObject({ doubleValue: z.number() }),
  ]),
});
const nanos = z.string().regex(/^\d{19}$/u);
const span = z.strictObject({
  traceId: z.string().regex(/^[0-9a-f]{32}$/u),
  spanId: z.string().regex(/^[0-9a-f]{16}$/u),
  parentSpanId: z
    .string()
    .regex(/^[0-9a-f]{16}$/u)
    .optional(),
  name: z.string().min(1),
  kind: z.int().min(1).max(5),
  startTimeUnixNano: nanos,
  endTimeUnixNano: nanos,
  attributes: z.array(attribute),
  status: z.strictObject({ code: z.int().min(0).max(2) }),
});
const traces = z.strictObject({
  resourceSpans: z
    .array(
      z.strictObject({
        resource: z.strictObject({ attributes: z.array(attribute) }),
        scopeSpans: z.array(
          z.strictObject({
            scope: z.strictObject({ name: z.string(), version: z.string() }),
            spans: z.array(span).min(1),
          }),
        ),
      }),
    )
    .min(1),
});
type SentSpan = z.infer<typeof span>;

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A collector that refuses what the specification does not know. */
async function collector(status = 200) {
  const seen: { path: string; headers: Record<string, unknown>; spans: SentSpan[] }[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const part of request) text += String(part);
    const parsed = traces.safeParse(JSON.parse(text));
    const spans = parsed.data?.resourceSpans.flatMap((of) => of.scopeSpans.flatMap((scope) => scope.spans)) ?? [];
    seen.push({ path: request.url ?? "", headers: request.headers, spans });
    response.writeHead(parsed.success ? status : 400, { "content-type": "application/json" });
    response.end(parsed.success ? "{}" : z.prettifyError(parsed.error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(() => new Promise((resolve) => server.close(() => resolve())));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { seen, url: `http://127.0.0.1:${address.port}` };
}

const targetOf = (env: Record<string, string>): TracingTarget => {
  const target = tracingTarget(tracingShape.parse(env));
  if (target === null) throw new Error("there is no target");
  return target;
};

const secret = "I moved the depot in Hull and my name is Robin.";

function played() {
  const play = new Play(smallPlan());
  play.at = 1_790_000_000_000;
  play.open().start();
  const used = {
    model: "gemini:g",
    prompt: "interviewer-turn@3",
    tokensIn: 900,
    tokensOut: 12,
    firstMs: 300,
    totalMs: 700,
    microUsd: 450,
  };
  play.say(secret);
  play.pass(800).give({ type: "move", effect: play.effect, move: { type: "ADVANCE", covered: true } });
  play.give({ type: "reply", effect: play.effect, words: "Thank you.", how: "model", used });
  play.say("I built it.");
  play.give({ type: "move", effect: play.effect, move: { type: "WAIT" } });
  play.give({ type: "failed", effect: play.effect, reason: "outage", sent: "" });
  play.give({ type: "end", by: "candidate" });
  return play;
}

const request = (play: Play, withContent: boolean) => ({
  interviewId: "int_gl_00000000000000000000",
  plan: play.plan,
  events: play.events,
  report: null,
  voice: [],
  withContent,
});
const read = (of: SentSpan) =>
  Object.fromEntries(
    of.attributes.map(({ key, value }) => [key, Object.values(value)[0] as string | number | boolean]),
  );

describe("S4.8 an interview as a trace", () => {
  test("interview, turns and what a model made, with model, tokens, time and price; no word of anybody", async () => {
    const { seen, url } = await collector();
    const target = targetOf({
      OTEL_EXPORTER_OTLP_ENDPOINT: `${url}/`,
      OTEL_EXPORTER_OTLP_HEADERS: "X-Team=viva%20one",
    });
    await sendSpans(target, "int_gl_00000000000000000000", interviewTrace(request(played(), false)));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ path: "/v1/traces", headers: { "x-team": "viva one" } });
    const spans = seen[0]?.spans ?? [];
    const [root, turn, made] = [
      spans[0],
      spans.find((entry) => entry.name === "turn"),
      spans.find((entry) => entry.name === "reply"),
    ];
    if (root === undefined || turn === undefined || made === undefined) throw new Error("a span is missing");
    expect(new Set(spans.map((entry) => entry.traceId)).size).toBe(1);
    expect(new Set(spans.map((entry) => entry.spanId)).size).toBe(spans.length);
    expect(root.parentSpanId).toBeUndefined();
    expect(turn.parentSpanId).toBe(root.spanId);
    expect(made.parentSpanId).toBe(turn.spanId);
    expect(read(made)).toMatchObject({
      "langfuse.observation.type": "generation",
      "gen_ai.request.model": "gemini:g",
      "gen_ai.usage.input_tokens": "900",
      "gen_ai.usage.output_tokens": "12",
      "langfuse.observation.prompt.name": "interviewer-turn",
      "langfuse.observation.prompt.version": "3",
      "langfuse.observation.cost_details": '{"total":0.00045}',
    });
    expect(BigInt(made.endTimeUnixNano) - BigInt(made.startTimeUnixNano)).toBe(700_000_000n);
    expect(read(turn)).toMatchObject({ "viva.move": "ADVANCE", "viva.reply.how": "model" });
    expect(JSON.stringify(spans)).not.toMatch(/Hull|Robin|Thank you/u);
  });

  test("with the organisation's word, what was said is there as well", async () => {
    const { seen, url } = await collector();
    await sendSpans(targetOf({ OTEL_EXPORTER_OTLP_ENDPOINT: url }), "i", interviewTrace(request(played(), true)));
    const turn = seen[0]?.spans.find((entry) => entry.name === "turn");
    expect(turn === undefined ? null : read(turn)).toMatchObject({ "langfuse.observation.input": secret });
  });

  test("the same interview has the same ids each time", async () => {
    const { seen, url } = await collector();
    const target = targetOf({ OTEL_EXPORTER_OTLP_ENDPOINT: url });
    const play = played();
    for (let time = 0; time < 2; time += 1) await sendSpans(target, "i", interviewTrace(request(play, false)));
    expect(seen[0]?.spans).toEqual(seen[1]?.spans);
  });

  test("Langfuse gets it at its own address, with its keys", async () => {
    const { seen, url } = await collector();
    const target = targetOf({ LANGFUSE_PUBLIC_KEY: "pk-1", LANGFUSE_SECRET_KEY: "sk-2", LANGFUSE_BASE_URL: url });
    await sendSpans(target, "i", interviewTrace(request(played(), false)));
    expect(seen[0]).toMatchObject({
      path: "/api/public/otel/v1/traces",
      headers: {
        authorization: `Basic ${Buffer.from("pk-1:sk-2").toString("base64")}`,
        "x-langfuse-ingestion-version": "4",
      },
    });
  });

  test("without settings there is nowhere to send to; a collector that refuses is an error that names no word", async () => {
    expect(tracingTarget(tracingShape.parse({}))).toBeNull();
    expect(tracingTarget(tracingShape.parse({ LANGFUSE_PUBLIC_KEY: "pk" }))).toBeNull();
    const { url } = await collector(503);
    const spans = interviewTrace(request(played(), true));
    await expect(sendSpans(targetOf({ OTEL_EXPORTER_OTLP_ENDPOINT: url }), "i", spans)).rejects.toThrow("tracing: 503");
    await expect(sendSpans({ url: "http://127.0.0.1:1", headers: {} }, "i", spans)).rejects.toThrow(
      "tracing: no answer",
    );
  });

  test("an interview that never began has no trace", () => {
    expect(interviewTrace(request(new Play(smallPlan()).open(), false))).toEqual([]);
  });
});
