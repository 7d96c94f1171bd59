/**
 * One JSON line per event, with a closed list of fields: nothing here can hold a name, a token or anything that somebody said.
 */
export type LogFields = {
  interviewId?: string;
  epoch?: number;
  turn?: string;
  /** Which part: `stt`, `tts`, `link`, `session`. */
  part?: string;
  code?: string;
  /** Maker and model, `deepgram/nova-3`. */
  model?: string;
  ms?: number;
  attempt?: number;
  reason?: string;
  /** Class name of an error. Its message may quote what somebody said, and stays out. */
  error?: string;
};
export type Log = (level: "info" | "warn" | "error", event: string, fields?: LogFields) => void;

export const log: Log = (level, event, fields = {}) => {
  const line = JSON.stringify({ level, event, ...fields });
  if (level === "error") console.error(line);
  else console.log(line);
};

export const nameOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.name : typeof thrown);
