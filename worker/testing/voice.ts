/** Voice as the Worker's tests need it: settings of a LiveKit that is played, agents with their tokens, and signed webhooks. */
import { env } from "cloudflare:workers";
import { settingsOf } from "#worker/env.ts";
import { issueAgentToken } from "#worker/platform/rooms/agent-token.ts";
import { liveKitKey, liveKitSecret } from "./livekit-keys.ts";
import { Person, type Worker } from "./people.ts";

export const liveKitVars = (url: string) => ({
  LIVEKIT_URL: "wss://voice.example.com",
  LIVEKIT_INTERNAL_URL: url,
  LIVEKIT_API_KEY: liveKitKey,
  LIVEKIT_API_SECRET: liveKitSecret,
});

/** Storage for recordings of rooms. Nobody stores anything there in tests: the files are put where they would come to lie. */
export const egressVars = {
  EGRESS_S3_ENDPOINT: "https://account.r2.cloudflarestorage.com",
  EGRESS_S3_BUCKET: "viva-files",
  EGRESS_S3_ACCESS_KEY: "key-of-the-bucket",
  EGRESS_S3_SECRET: "secret-of-the-bucket",
};

/** What is done to its token to see it refused. */
type Wrong = { secret?: string; untilMs?: number };

/** A program with the token of one of an interview's agents. */
export async function agentOf(
  worker: Worker,
  interview: string,
  epoch = 1,
  { secret, untilMs }: Wrong = {},
): Promise<Person> {
  const now = Date.now();
  const agent = new Person(worker);
  const times = { now, untilMs: untilMs ?? now + 3_600_000 };
  agent.token = await issueAgentToken(secret ?? settingsOf(env).authSecret, { interview, epoch }, times);
  return agent;
}
