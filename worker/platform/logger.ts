/**
 * One JSON line per event. The list of fields is closed: nothing here can hold a name, an address, a token, or anything
 * that somebody said. A new field needs that question asked first.
 */
export type LogFields = {
  requestId?: string;
  interviewId?: string;
  method?: string;
  /** The route's pattern, never the path itself: paths hold tokens. */
  route?: string;
  status?: number;
  code?: string;
  ms?: number;
  queue?: string;
  messageType?: string;
  attempts?: number;
  version?: number;
  /** Vendor and name of a language model. */
  model?: string;
  /** Who is asked after a model that failed. */
  next?: "same" | "another" | "nobody";
  /** A sentence of ours that says what to do; it may name settings, never what they hold. */
  advice?: string;
  /** By which LiveKit's own logs name a recording of a room. */
  egress?: string;
  /** Class name of an error. Its message may quote what a person wrote, and stays out. */
  error?: string;
  /** Where our own code threw: file names and lines without messages. */
  at?: string;
};

export type LogLevel = "info" | "warn" | "error";
export type Log = (level: LogLevel, event: string, fields?: LogFields) => void;

export const log: Log = (level, event, fields = {}) => {
  const line = JSON.stringify({ level, event, ...fields });
  if (level === "error") console.error(line);
  else console.log(line);
};

/** What may be told of something thrown. */
export function describeError(thrown: unknown): Pick<LogFields, "error" | "at"> {
  if (!(thrown instanceof Error)) return { error: typeof thrown };
  // The message stands in the stack, too, and may have lines that look like places.
  const stack = thrown.stack?.replace(thrown.message, "") ?? "";
  const frame = stack.split("\n").find((line) => line.trimStart().startsWith("at "));
  return frame === undefined ? { error: thrown.name } : { error: thrown.name, at: frame.trim().slice(0, 200) };
}
