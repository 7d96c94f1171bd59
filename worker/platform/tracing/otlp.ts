/**
 * Sends traces as OTLP over HTTP in JSON (opentelemetry.io/docs/specs/otlp, "JSON Protobuf Encoding": ids in hex, 64-bit
 * numbers as text), to any collector or to Langfuse.
 */
import { sha256 } from "#worker/platform/ids.ts";
import { version } from "#worker/platform/version.ts";

type Attribute = string | number | boolean;

/** What is sent of a span; ids are made of the keys, so that sending the same again changes nothing. */
export type OtlpSpan = {
  key: string;
  parent: string | null;
  name: string;
  startMs: number;
  endMs: number;
  attributes: Readonly<Record<string, Attribute>>;
  failed: boolean;
};

export type TracingTarget = { url: string; headers: Readonly<Record<string, string>> };

export class TracingError extends Error {
  /** Null: no answer at all. */
  readonly status: number | null;

  constructor(status: number | null) {
    super(`tracing: ${status ?? "no answer"}`);
    this.name = "TracingError";
    this.status = status;
  }
}

const patienceMs = 10_000;
const spansAtOnce = 200;

/** `trace` names the trace; the same name is the same trace. Throws `TracingError`. */
export async function sendSpans(target: TracingTarget, trace: string, spans: readonly OtlpSpan[]): Promise<void> {
  const encoded = await encode(trace, spans);
  for (let at = 0; at < encoded.length; at += spansAtOnce) await post(target, encoded.slice(at, at + spansAtOnce));
}

async function post({ url, headers }: TracingTarget, spans: readonly object[]): Promise<void> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({
      resourceSpans: [
        {
          resource: { attributes: attributesOf({ "service.name": "viva", "service.version": version }) },
          scopeSpans: [{ scope: { name: "viva", version }, spans }],
        },
      ],
    }),
    signal: AbortSignal.timeout(patienceMs),
  }).catch(() => {
    throw new TracingError(null);
  });
  await response.body?.cancel();
  if (!response.ok) throw new TracingError(response.status);
}

// Of the specification: SPAN_KIND_INTERNAL, STATUS_CODE_OK, STATUS_CODE_ERROR.
const internal = 1;
const ok = 1;
const error = 2;

async function encode(trace: string, spans: readonly OtlpSpan[]): Promise<object[]> {
  const traceId = (await sha256(trace)).slice(0, 32);
  const idOf = async (key: string) => (await sha256(`${trace} ${key}`)).slice(0, 16);
  return Promise.all(
    spans.map(async ({ key, parent, name, startMs, endMs, attributes, failed }) => ({
      traceId,
      spanId: await idOf(key),
      ...(parent === null ? {} : { parentSpanId: await idOf(parent) }),
      name,
      kind: internal,
      startTimeUnixNano: nanos(startMs),
      endTimeUnixNano: nanos(Math.max(startMs, endMs)),
      attributes: attributesOf(attributes),
      status: { code: failed ? error : ok },
    })),
  );
}

function nanos(ms: number): string {
  return `${BigInt(Math.round(ms * 1_000)) * 1_000n}`;
}

function attributesOf(attributes: Readonly<Record<string, Attribute>>): object[] {
  return Object.entries(attributes).map(([key, value]) => ({ key, value: valueOf(value) }));
}

function valueOf(value: Attribute): object {
  if (typeof value === "string") return { stringValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}
