/**
 * The job that a page describes for machines (schema.org/JobPosting as JSON-LD): the cleanest text there is, and the only one
 * on pages that scripts fill in later. Pure.
 */
import * as z from "zod";
import { visibleText } from "./visible-text.ts";

const posting = z.object({
  "@type": z.union([z.literal("JobPosting"), z.array(z.string()).refine((types) => types.includes("JobPosting"))]),
  title: z.string().optional().catch(undefined),
  description: z.string().min(1),
});

const block = /<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json[^>]*>([\s\S]*?)<\/script>/giu;

/** Null where there is none that can be read. */
export function jobPosting(html: string): string | null {
  for (const [, json = ""] of html.matchAll(block)) {
    const found = candidates(parsed(json)).flatMap((entry) => posting.safeParse(entry).data ?? [])[0];
    if (found === undefined) continue;
    const text = visibleText(found.description);
    return found.title === undefined ? text : `${visibleText(found.title)}\n\n${text}`;
  }
  return null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** One, a list of them, or a graph that holds them. */
function candidates(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const graph = z.object({ "@graph": z.array(z.unknown()) }).safeParse(value);
  return graph.success ? graph.data["@graph"] : [value];
}
