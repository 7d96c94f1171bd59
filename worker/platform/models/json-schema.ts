/**
 * A shape as the JSON Schema that every vendor takes. They differ in which bounds they refuse, so bounds are told in the
 * description; that they are kept is seen to when the answer is read.
 */
import * as z from "zod";

export type JsonSchema = Record<string, unknown>;

/** What says how the answer is built, which all of them take. */
const kept = new Set(["type", "enum", "const", "required", "$ref", "additionalProperties"]);
const dropped = new Set(["$schema", "default", "id", "$id"]);

const bounds: Readonly<Record<string, (value: unknown) => string>> = {
  minLength: (value) => `at least ${String(value)} characters`,
  maxLength: (value) => `at most ${String(value)} characters`,
  minItems: (value) => `at least ${String(value)} items`,
  maxItems: (value) => `at most ${String(value)} items`,
  minimum: (value) => `at least ${String(value)}`,
  maximum: (value) => `at most ${String(value)}`,
  exclusiveMinimum: (value) => `more than ${String(value)}`,
  exclusiveMaximum: (value) => `less than ${String(value)}`,
  pattern: (value) => `matching ${String(value)}`,
  format: (value) => `in the form of ${String(value)}`,
};

export function portableSchema(shape: z.ZodType): JsonSchema {
  return portable(z.toJSONSchema(shape, { io: "input" }));
}

function portable(schema: unknown): JsonSchema {
  if (!isRecord(schema)) return {};
  const result: JsonSchema = {};
  const notes = typeof schema["description"] === "string" ? [schema["description"]] : [];
  for (const [key, value] of Object.entries(schema)) {
    if (dropped.has(key) || key === "description" || key === "title") continue;
    const bound = bounds[key];
    // Several types at once are not understood everywhere; alternatives are.
    if (key === "type" && Array.isArray(value)) result["anyOf"] = value.map((type: unknown) => ({ type }));
    else if (kept.has(key)) result[key] = value;
    else if (key === "properties" || key === "$defs") result[key] = mapValues(value);
    else if (key === "items") result[key] = portable(value);
    else if (key === "anyOf" || key === "oneOf") result["anyOf"] = Array.isArray(value) ? value.map(portable) : [];
    // Bounds that zod sets for every integer say nothing.
    else if (bound !== undefined && Math.abs(Number(value)) !== Number.MAX_SAFE_INTEGER) notes.push(bound(value));
  }
  if (schema["type"] === "object") result["additionalProperties"] = false;
  if (notes.length > 0) result["description"] = notes.join("; ");
  return result;
}

function mapValues(record: unknown): JsonSchema {
  if (!isRecord(record)) return {};
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, portable(value)]));
}

/** OpenAI's strict mode wants every property required, all the way down. */
export function everythingRequired(schema: unknown): boolean {
  if (Array.isArray(schema)) return schema.every(everythingRequired);
  if (!isRecord(schema)) return true;
  const { properties, required } = schema;
  const all =
    !isRecord(properties) || Object.keys(properties).every((key) => Array.isArray(required) && required.includes(key));
  return all && Object.values(schema).every(everythingRequired);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
