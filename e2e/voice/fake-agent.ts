/** An agent as LiveKit's server sees it: it registers, takes every job, and joins the room where it is told to; it says nothing. */
import { once } from "node:events";
import { JobType, ServerMessage, WorkerMessage } from "@livekit/protocol";
import { Room } from "@livekit/rtc-node";
import { AccessToken } from "livekit-server-sdk";
import { WebSocket } from "ws";
import { agentName } from "#contract/voice.ts";
import type { LiveKitServer } from "./livekit-server.ts";

export type FakeAgent = {
  /** What came with each job, in their order, and the agent's place in the room. */
  jobs: { metadata: string; room: Room; identity: string }[];
  stop(): Promise<void>;
};

export async function startFakeAgent(server: Pick<LiveKitServer, "url" | "apiKey" | "apiSecret">): Promise<FakeAgent> {
  const token = new AccessToken(server.apiKey, server.apiSecret, { ttl: 3_600 });
  token.addGrant({ agent: true });
  const socket = new WebSocket(`${server.url}/agent`, {
    headers: { authorization: `Bearer ${await token.toJwt()}` },
  });
  const send = (message: ConstructorParameters<typeof WorkerMessage>[0]) =>
    socket.send(new WorkerMessage(message).toBinary());
  const jobs: FakeAgent["jobs"] = [];
  const registered = Promise.withResolvers<void>();
  socket.on("message", (data: Buffer) => {
    const { message } = ServerMessage.fromBinary(new Uint8Array(data));
    if (message.case === "register") registered.resolve();
    if (message.case === "availability") {
      const jobId = message.value.job?.id ?? "";
      const value = { jobId, available: true, participantIdentity: `agent-${jobId}`, participantName: "" };
      send({ message: { case: "availability", value } });
    }
    if (message.case === "assignment") {
      const { job, url, token: entry } = message.value;
      const room = new Room();
      void room.connect(url ?? server.url, entry, { autoSubscribe: false, dynacast: false }).then(() => {
        jobs.push({ metadata: job?.metadata ?? "", room, identity: `agent-${job?.id}` });
      });
    }
  });
  await once(socket, "open");
  send({ message: { case: "register", value: { type: JobType.JT_ROOM, agentName, version: "0" } } });
  await registered.promise;
  return {
    jobs,
    async stop() {
      socket.close();
      await Promise.all(jobs.map(({ room }) => room.disconnect()));
    },
  };
}
