/** What an answer of the fake server is, and what several of them need. */
import type * as z from "zod";
import type { Endpoint } from "#contract/api/endpoint.ts";
import { VivaError } from "#contract/errors.ts";
import type { World } from "./world.ts";

export type Given<Body> = { params: Record<string, string>; query: Record<string, string>; body: Body; now: number };
export type Answer = (world: World, given: Given<unknown>) => unknown;

/** An answer for each endpoint of a file that the dashboard calls. The server parses what they give, so that a drift from the contract shows. */
export type AnswersTo<Named> = {
  [K in keyof Named as Named[K] extends Endpoint ? K : never]?: Named[K] extends Endpoint
    ? (world: World, given: Given<z.output<Named[K]["body"]>>) => unknown
    : never;
};

export function pageOf<T>(items: readonly T[], query: Record<string, string>) {
  const page = Number(query["page"] ?? 1);
  const pageSize = Number(query["pageSize"] ?? 20);
  return { items: items.slice((page - 1) * pageSize, page * pageSize), page, pageSize, total: items.length };
}

export function found<T>(item: T | undefined): T {
  if (item === undefined) {
    throw new VivaError("NOT_FOUND", "There is nothing here, or it belongs to another organisation.");
  }
  return item;
}

export const has = (text: string, search: string | undefined) =>
  search === undefined || text.toLowerCase().includes(search.toLowerCase());

export const invitedUrl = (n: number) => `http://localhost:8787/i/fake-invitation-token-${n}`;
