/** What every use case is given: who asks, when, and with what. */
import type { OrganisationRole } from "#contract/api/people.ts";
import type { Db } from "#worker/db/client.ts";
import type { Settings } from "#worker/env.ts";
import type { Log } from "#worker/platform/logger.ts";

export type UserActor = {
  type: "user";
  userId: string;
  name: string;
  email: string;
  isAdmin: boolean;
  createdAt: number;
  /** Null where the caller came with a JWT: it acts for its session and does not change it. */
  sessionToken: string | null;
  /** The organisation that the request acts in, and the role there. */
  active: { organisationId: string; role: OrganisationRole } | null;
};
export type CandidateActor = { type: "candidate"; interviewId: string; invitationId: string };
/** The voice agent of an interview; `epoch` is which one, counted from 1. */
export type AgentActor = { type: "agent"; interviewId: string; epoch: number };
export type Actor = { type: "nobody" } | UserActor | CandidateActor | AgentActor;

export type Context = {
  db: Db;
  env: Env;
  settings: Settings;
  actor: Actor;
  /** Epoch milliseconds, the same throughout a request. */
  now: number;
  requestId: string;
  /** Origin that links are made with, without a slash at the end. */
  baseUrl: string;
  log: Log;
};

/** What work without a caller is given: the queue's and the evaluation's. */
export type SystemContext = Pick<Context, "db" | "env" | "now" | "log">;
