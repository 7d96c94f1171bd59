/** The flat status of an interview, as the index can tell it. */
import { and, eq, gt, lte, or, type SQL } from "drizzle-orm";
import type { InterviewStatus } from "#contract/terms.ts";
import { interviews } from "#worker/db/interviews.ts";

const over: readonly InterviewStatus[] = ["completed", "abandoned", "cancelled", "expired", "failed"];

export function isOver(status: InterviewStatus): boolean {
  return over.includes(status);
}

/** Nobody writes that an unopened interview has expired: it is seen when it is looked at. */
export function statusAt(row: { status: InterviewStatus; expiresAt: number }, now: number): InterviewStatus {
  return row.status === "created" && row.expiresAt <= now ? "expired" : row.status;
}

/** The same as a condition of a query. */
export function hasStatus(status: InterviewStatus, now: number): SQL | undefined {
  if (status === "created") return and(eq(interviews.status, "created"), gt(interviews.expiresAt, now));
  if (status !== "expired") return eq(interviews.status, status);
  return or(eq(interviews.status, "expired"), and(eq(interviews.status, "created"), lte(interviews.expiresAt, now)));
}
