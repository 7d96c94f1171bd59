/** What is measured: a server that holds interviews, and one candidate's way of answering. */

export type Talk = {
  id: string;
  /** Answers the open question and waits for the reply. Throws when the server did not take it as that turn. Returns the interviewer's words. */
  answer(turn: number): Promise<string>;
  close(): void;
};

export type Transport = "http" | "live";

export type Subject = {
  /** `bare` and `offline` are both bare workerd: with an instant interviewer, and with the product's own. */
  name: "bare" | "offline" | "start" | "peer";
  transports: readonly Transport[];
  /** A begun interview with a plan of `questions` questions. */
  open(transport: Transport, questions: number): Promise<Talk>;
  pid(): number;
  stop(): Promise<void>;
};
