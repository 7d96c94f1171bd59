/** What a test and the process of its candidate tell each other. All times are of the machine's clock, in ms. */

export const recordingRate = 16_000;
export const microphoneRate = 48_000;

export type ToCandidate =
  | { type: "join"; url: string; token: string; microphone: boolean }
  /** At `microphoneRate`, after what is still to be said. */
  | { type: "say"; id: number; pcm: Int16Array }
  /** Breaks off what is being said. */
  | { type: "hush" }
  | { type: "microphone"; on: boolean }
  | { type: "text"; topic: string; text: string; attributes: Record<string, string> }
  | { type: "leave" };

export type FromCandidate =
  /** Its program is loaded. */
  | { type: "there" }
  | { type: "joined"; at: number }
  | { type: "failed"; message: string }
  | { type: "said"; id: number; fromAt: number; toAt: number }
  /** At `recordingRate`; its last sample was heard at `at`. */
  | { type: "heard"; from: string; pcm: Int16Array; at: number }
  | { type: "text"; text: Text }
  | { type: "attributes"; of: string; attributes: Record<string, string> }
  | { type: "participants"; identities: string[] }
  | { type: "disconnected"; reason: string; at: number };

/** A text stream as far as it has come; sent again whenever there is more of it. */
export type Text = {
  id: string;
  topic: string;
  from: string;
  text: string;
  attributes: Record<string, string>;
  beganAt: number;
  /** Null while it may go on. */
  endedAt: number | null;
};
