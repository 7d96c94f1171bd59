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

export class ModelError extends Error {
  readonly kind: ModelErrorKind;
  readonly model: string;
  /** How long the vendor asks to be left alone. */
  readonly retryAfterMs: number | null;
  /** What the failed call is known to have cost. */
  readonly spent: Spent | null;

  /** The message names model, kind and status, and never what was asked or answered: it may be logged. */
  constructor(
    kind: ModelErrorKind,
    model: string,
    more: { status?: number; retryAfterMs?: number | null; spent?: Spent | null } = {},
  ) {
    super(`${model}: ${kind}${more.status === undefined ? "" : ` (${more.status})`}`);
    this.name = "ModelError";
    this.kind = kind;
    this.model = model;
    this.retryAfterMs = more.retryAfterMs ?? null;
    this.spent = more.spent ?? null;
  }
}
