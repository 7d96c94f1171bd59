/** One call at a time speaks: an interview of the product, or a call with the echo agent. What a turn took is read from the vendor and the room. */
import { AccessToken, RoomAgentDispatch, RoomConfiguration } from "livekit-server-sdk";
import { speak } from "#agent/testing/speech/espeak.ts";
import type { Speech } from "#agent/testing/speech/pcm.ts";
import type { PlanInput } from "#contract/plan.ts";
import type { Person } from "#e2e/people.ts";
import { until } from "#e2e/processes.ts";
import type { AgentWorker } from "#e2e/voice/agent-worker.ts";
import { type Candidate, joinRoom } from "#e2e/voice/candidate.ts";
import type { EchoJob } from "#e2e/voice/echo-agent.ts";
import type { LiveKitServer } from "#e2e/voice/livekit-server.ts";
import { beginSpoken, type SpokenInterview } from "#e2e/voice/spoken-interview.ts";
import type { Vendor } from "./stage.ts";

export type Turn = {
  /** From the final transcript to the first request for speech that is wanted now; null where the speech was there already. */
  requestMs: number | null;
  /** From the final transcript to the first sound that the candidate hears. */
  soundMs: number;
};

export type Call = { candidate: Candidate; vendor: Vendor; interview: SpokenInterview | null; leave(): Promise<void> };

/** Silence after which somebody has said all that they say. */
const quietMs = 700;

/** In the room, greeted. */
export async function openInterview(
  given: { recruiter: Person; vendor: Vendor; agent: AgentWorker },
  plan: PlanInput,
): Promise<Call> {
  const { vendor } = given;
  const interview = await beginSpoken({ ...given, vendor: vendor.fake }, plan);
  const { candidate } = interview;
  await candidate.nextSound(0, 60_000);
  await candidate.quiet(quietMs);
  return { candidate, vendor, interview, leave: () => interview.leave() };
}

export async function openEcho(server: LiveKitServer, vendor: Vendor, room: string): Promise<Call> {
  const token = new AccessToken(server.apiKey, server.apiSecret, { identity: "candidate", ttl: "1h" });
  token.addGrant({ roomJoin: true, room, canPublish: true, canSubscribe: true });
  const metadata = JSON.stringify({ candidate: "candidate" } satisfies EchoJob);
  token.roomConfig = new RoomConfiguration({
    departureTimeout: 3,
    agents: [new RoomAgentDispatch({ agentName: "echo-agent", metadata })],
  });
  const candidate = await joinRoom({ url: server.url, token: await token.toJwt() });
  await candidate.nextSound(0, 60_000);
  await candidate.quiet(quietMs);
  return { candidate, vendor, interview: null, leave: () => candidate.leave() };
}

export const spokenAnswer = (): Promise<Speech> => speak("I built a cache with five shards.", 48_000);

/** The candidate says something that is understood as `text`, and hears the reply to its end. Throws when there is none. */
export async function takeTurn({ candidate, vendor, interview }: Call, text: string): Promise<Turn> {
  const finals = vendor.fake.finals.length;
  const asked = vendor.fake.spoken.length;
  vendor.words = ({ isOver }) => (isOver ? text : null);
  const { toMs } = await candidate.say(await spokenAnswer());
  const heardMs = await candidate.nextSound(toMs, 20_000);
  await until(() => vendor.fake.finals.length > finals, "what was said is understood", 5_000);
  if (interview !== null)
    await interview.until(
      () => interview.page.events.some((event) => event.type === "answered" && event.text === text),
      `the answer "${text.slice(0, 30)}" is taken`,
    );
  await candidate.quiet(quietMs);
  const finalAt = vendor.fake.finals[finals]?.atMs ?? Number.NaN;
  const soundAt = candidate.startedAt + heardMs;
  // What is asked for after the first sound was not waited for.
  const request = vendor.fake.spoken.slice(asked).find(({ askedAtMs }) => askedAtMs >= finalAt && askedAtMs < soundAt);
  return { requestMs: request === undefined ? null : request.askedAtMs - finalAt, soundMs: soundAt - finalAt };
}
