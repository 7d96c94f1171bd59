/** Has a voice agent come into an interview's room, with what lets it in as this one of the interview's agents. */
import { settingsOf } from "#worker/env.ts";
import { issueAgentToken } from "#worker/platform/rooms/agent-token.ts";
import { candidateIdentity } from "#worker/platform/rooms/port.ts";
import { roomsOf } from "#worker/platform/rooms/rooms.ts";

export type SendForAgent = { interview: string; epoch: number; /** Epoch milliseconds. */ untilMs: number };

/** Sent for again with the same epoch, nothing happens. False: voice is not set up. Throws `RoomsError`. */
export async function sendForAgent(env: Env, { interview, epoch, untilMs }: SendForAgent): Promise<boolean> {
  const { liveKit, authSecret } = settingsOf(env);
  const rooms = roomsOf(liveKit);
  if (rooms === null) return false;
  const token = await issueAgentToken(authSecret, { interview, epoch }, { now: Date.now(), untilMs });
  await rooms.sendFor(interview, { kind: "interview", interview, epoch, token, candidate: candidateIdentity });
  return true;
}
