/** The one way in which models fail. */
import type { Spent } from "./spent.ts";

export type ModelErrorKind =
  /** The first word or the whole came too late. */
  | "timeout"
  | "rate_limited"
  /** No connection, or the vendor's own fault. */
  | "unavailable"
  /** The model, or the vendor's filter, will not answer this. */
  | "refused"
  /** Not what was asked for, even when told so. */
  | "malformed"
  /** The key is missing, wrong, or may not do this. */
  | "unauthorised"
  /** The vendor does not take the request: asking again will not help. */
  | "bad_request"
  /** The answer ended before its end. */
  | "cut"
  | "empty";

type More = {
  /** The vendor's answer, where it gave one. */
  status?: number | null;
  retryAfterMs?: number | null;
  spent?: Spent | null;
};

export class ModelError extends Error {
  readonly kind: ModelErrorKind;
  readonly model: string;
  readonly status: number | null;
  /** How long the vendor asks to be left alone. */
  readonly retryAfterMs: number | null;
  /** What the failed call is known to have cost. */
  readonly spent: Spent | null;

  /** The message names model, kind and status, and never what was asked or answered: it may be logged. */
  constructor(kind: ModelErrorKind, model: string, { status = null, retryAfterMs = null, spent = null }: More = {}) {
    super(`${model}: ${kind}${status === null ? "" : ` (${status})`}`);
    this.name = "ModelError";
    this.kind = kind;
    this.model = model;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
    this.spent = spent;
  }

  with(spent: Spent | null): ModelError {
    return new ModelError(this.kind, this.model, { status: this.status, retryAfterMs: this.retryAfterMs, spent });
  }
}

/** What is known to have been spent on something that failed with this. */
export function spentOn(thrown: unknown): Spent | null {
  return thrown instanceof ModelError ? thrown.spent : null;
}
