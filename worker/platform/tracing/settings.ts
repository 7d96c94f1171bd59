/** Where traces go, from the Worker's environment: Langfuse, or any collector by OpenTelemetry's own names. */
import * as z from "zod";
import type { TracingTarget } from "./otlp.ts";

const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === "" ? undefined : value));
const address = text.pipe(z.url({ protocol: /^https?$/ }).optional());

/** Names as Langfuse and OpenTelemetry (OTLP exporter specification) have them. */
export const tracingShape = z.object({
  LANGFUSE_PUBLIC_KEY: text,
  LANGFUSE_SECRET_KEY: text,
  LANGFUSE_BASE_URL: address,
  OTEL_EXPORTER_OTLP_ENDPOINT: address,
  /** `name=value,name=value`, percent-encoded. */
  OTEL_EXPORTER_OTLP_HEADERS: text,
});

/** Null: nothing is sent anywhere. A collector that is named takes the place of Langfuse. */
export function tracingTarget(set: z.infer<typeof tracingShape>): TracingTarget | null {
  if (set.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined) {
    return {
      url: `${withoutSlash(set.OTEL_EXPORTER_OTLP_ENDPOINT)}/v1/traces`,
      headers: headersOf(set.OTEL_EXPORTER_OTLP_HEADERS ?? ""),
    };
  }
  if (set.LANGFUSE_PUBLIC_KEY === undefined || set.LANGFUSE_SECRET_KEY === undefined) return null;
  const base = withoutSlash(set.LANGFUSE_BASE_URL ?? "https://cloud.langfuse.com");
  return {
    url: `${base}/api/public/otel/v1/traces`,
    headers: {
      authorization: `Basic ${btoa(`${set.LANGFUSE_PUBLIC_KEY}:${set.LANGFUSE_SECRET_KEY}`)}`,
      "x-langfuse-ingestion-version": "4",
    },
  };
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/u, "");
}

function headersOf(list: string): Record<string, string> {
  const pairs = list.split(",").flatMap((pair) => {
    const at = pair.indexOf("=");
    return at < 1
      ? []
      : [[pair.slice(0, at).trim().toLowerCase(), decodeURIComponent(pair.slice(at + 1).trim())] as const];
  });
  return Object.fromEntries(pairs);
}
