/** Answers of the object to the Worker. */
import type { ErrorCode } from "#contract/errors.ts";
import { refusalError } from "./refusals.ts";
import type { Result } from "./rpc.ts";

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export function failure<T>(error: { code: ErrorCode; message: string }): Result<T> {
  return { ok: false, error };
}

/** What is stored cannot be read, and will be by the version that stored it. */
export function unavailable<T>(): Result<T> {
  return failure(refusalError("UNAVAILABLE"));
}
