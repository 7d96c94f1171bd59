/** The closed set of error codes, their HTTP status, and the envelope that every failed request answers with. */
import * as z from "zod";

/** What went wrong, and the status that HTTP gives it. A code never changes its meaning; new ones are added. */
export const errorStatus = {
  BAD_JSON: 400,
  INVALID: 400,
  BAD_MESSAGE: 400,
  NOT_SIGNED_IN: 401,
  FORBIDDEN: 403,
  FOREIGN_ORIGIN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  /** The thing is not in a state in which this can be done. */
  CONFLICT: 409,
  IDEMPOTENCY_MISMATCH: 409,
  INVITATION_EXPIRED: 410,
  INVITATION_REVOKED: 410,
  INTERVIEW_OVER: 409,
  CONSENT_MISSING: 409,
  NOT_STARTED: 409,
  INTERVIEW_PAUSED: 409,
  NOT_PAUSED: 409,
  /** The answer names an ask that is past; the current view comes with the error. */
  ASK_PAST: 409,
  /** The id of this answer was used for other words. */
  ANSWER_CONFLICT: 409,
  /** A newer voice agent has taken over; only the newest may speak. */
  AGENT_REPLACED: 409,
  ANSWER_EMPTY: 400,
  LIMIT_REACHED: 409,
  PLAN_IN_USE: 409,
  REPORT_NOT_READY: 409,
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA: 415,
  DOCUMENT_ENCRYPTED: 422,
  /** Damaged or cut short. */
  DOCUMENT_UNREADABLE: 422,
  DOCUMENT_EMPTY: 422,
  DOCUMENT_TOO_LONG: 422,
  /** It would unpack to too much, or take too long to read. */
  DOCUMENT_TOO_COMPLEX: 422,
  /** A public page could not be fetched, or may not be. */
  PAGE_UNREADABLE: 422,
  /** Nobody here turns speech into text. */
  SPEECH_UNAVAILABLE: 409,
  /** No conversation can be spoken here. */
  VOICE_UNAVAILABLE: 409,
  /** Damaged, cut short, or of a kind that the transcriber does not take. */
  AUDIO_UNREADABLE: 422,
  AUDIO_TOO_LONG: 422,
  /** No words were heard in it. */
  AUDIO_SILENT: 422,
  RATE_LIMITED: 429,
  UPGRADE_REQUIRED: 426,
  INTERNAL: 500,
  UNAVAILABLE: 503,
} as const;

export type ErrorCode = keyof typeof errorStatus;
export const errorCode = z.enum(Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]]);

/** A single field that was wrong: where, and what to do. */
export const errorDetail = z.object({ path: z.string(), message: z.string() });

export const errorEnvelope = z.object({
  error: z.object({
    code: errorCode,
    /** A sentence for a person that says what to do. */
    message: z.string(),
    details: z.array(errorDetail).optional(),
    /** Names this request in the logs. */
    requestId: z.string(),
  }),
});
export type ErrorEnvelope = z.infer<typeof errorEnvelope>;

/** Thrown anywhere behind a border and turned into the envelope once, where the request is answered. */
export class VivaError extends Error {
  readonly code: ErrorCode;
  readonly details: z.infer<typeof errorDetail>[] | undefined;
  /** Seconds after which a retry makes sense. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    more: { details?: z.infer<typeof errorDetail>[]; retryAfter?: number } = {},
  ) {
    super(message);
    this.name = "VivaError";
    this.code = code;
    this.details = more.details;
    this.retryAfter = more.retryAfter;
  }
}
