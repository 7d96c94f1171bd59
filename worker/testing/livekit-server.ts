/**
 * LiveKit's API as the Worker calls it (Twirp over HTTP), on a real socket: it checks each call's token and keeps rooms, who is
 * in them, who was sent for, and what is recorded. Agents come as soon as they are sent for, and a recorder is in its room. That a real server does the same is tried in e2e/voice.
 */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { TokenVerifier } from "livekit-server-sdk";
import * as z from "zod";
import { brokenRoom, liveKitKey, liveKitSecret } from "./livekit-keys.ts";

type Called = { method: string; body: Record<string, unknown> };
type Dispatch = { id: string; agentName: string; room: string; metadata: string; agent: string };
type Egress = { egressId: string; roomName: string; status: string; roomComposite: Record<string, unknown> };
type Kept = { settings: Record<string, unknown>; participants: Set<string>; dispatches: Dispatch[] };

export type LiveKitFake = {
  url: string;
  /** Calls for one room, in their order. */
  calls(room: string): Called[];
  agentsIn(room: string): string[];
  leave(room: string, identity: string): void;
  stop(): Promise<void>;
};

const asked = z.object({
  room: z.string().optional(),
  name: z.string().optional(),
  identity: z.string().optional(),
  dispatchId: z.string().optional(),
  agentName: z.string().optional(),
  metadata: z.string().default(""),
  roomName: z.string().optional(),
  egressId: z.string().optional(),
});

export async function startLiveKitFake(): Promise<LiveKitFake> {
  const rooms = new Map<string, Kept>();
  const calls: (Called & { room: string })[] = [];
  const egresses: Egress[] = [];
  const verifier = new TokenVerifier(liveKitKey, liveKitSecret);
  let made = 0;

  function answer(method: string, body: z.infer<typeof asked>, raw: Record<string, unknown>): [number, unknown] {
    const running = egresses.find(({ egressId }) => egressId === body.egressId);
    const name = body.room ?? body.name ?? body.roomName ?? running?.roomName ?? "";
    calls.push({ room: name, method, body: raw });
    if (name === brokenRoom) return [500, { code: "internal", msg: "out of order" }];
    if (method === "ListEgress")
      return [
        200,
        { items: egresses.filter(({ roomName, status }) => roomName === name && status.endsWith("ACTIVE")) },
      ];
    if (method === "StopEgress") {
      if (running?.status !== "EGRESS_ACTIVE") return [412, { code: "failed_precondition", msg: "cannot be stopped" }];
      running.status = "EGRESS_ENDING";
      return [200, running];
    }
    if (method === "CreateRoom") {
      const room = rooms.get(name) ?? { settings: raw, participants: new Set<string>(), dispatches: [] };
      rooms.set(name, room);
      return [200, { sid: "RM_1", name }];
    }
    const room = rooms.get(name);
    if (room === undefined) return [404, { code: "not_found", msg: "requested room does not exist" }];
    switch (method) {
      case "StartRoomCompositeEgress": {
        made += 1;
        const egress = { egressId: `EG_${made}`, roomName: name, status: "EGRESS_ACTIVE", roomComposite: raw };
        egresses.push(egress);
        return [200, egress];
      }
      case "DeleteRoom":
        rooms.delete(name);
        return [200, {}];
      case "ListParticipants":
        return [
          200,
          {
            participants: [
              ...[...room.participants].map((identity) => ({ sid: "PA_1", identity })),
              ...egresses
                .filter(({ roomName, status }) => roomName === name && status === "EGRESS_ACTIVE")
                .map(({ egressId }) => ({ sid: "PA_2", identity: egressId, kind: "EGRESS" })),
            ],
          },
        ];
      case "RemoveParticipant":
        return room.participants.delete(body.identity ?? "") ? [200, {}] : [404, { code: "not_found", msg: "nobody" }];
      case "CreateDispatch": {
        made += 1;
        const agent = `agent-AJ_${made}`;
        const { metadata, agentName = "" } = body;
        const dispatch = { id: `AD_${made}`, agentName, room: name, metadata, agent };
        room.dispatches.push(dispatch);
        room.participants.add(agent);
        return [200, { id: dispatch.id, agentName, room: name, metadata }];
      }
      case "ListDispatch":
        return [
          200,
          {
            agentDispatches: room.dispatches.map(({ agent, ...dispatch }) => ({
              ...dispatch,
              state: { jobs: [{ id: agent, state: { participantIdentity: agent } }] },
            })),
          },
        ];
      case "DeleteDispatch":
        room.dispatches = room.dispatches.filter(({ id }) => id !== body.dispatchId);
        return [200, {}];
      default:
        return [404, { code: "bad_route", msg: method }];
    }
  }

  const server = createServer(async (request, response) => {
    const [path = "", query = ""] = (request.url ?? "").split("?");
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    // For tests that run elsewhere.
    const [of = "", who = ""] = decodeURIComponent(query).split("/");
    if (path === "/calls") return send(200, fake.calls(of));
    if (path === "/agents") return send(200, fake.agentsIn(of));
    if (path === "/make") return send(200, answer("CreateRoom", { name: of, metadata: "" }, {}));
    if (path === "/leave") return send(200, fake.leave(of, who) ?? null);
    const token = request.headers.authorization?.replace("Bearer ", "") ?? "";
    const claims = await verifier.verify(token).catch(() => null);
    if (claims === null) return send(401, { code: "unauthenticated", msg: "invalid token" });
    const raw = await bodyOf(request);
    const body = asked.parse(raw);
    const method = path.split("/").at(-1) ?? "";
    const { video } = claims;
    const may =
      method === "CreateRoom" || method === "DeleteRoom"
        ? video?.roomCreate === true
        : method.endsWith("Egress")
          ? video?.roomRecord === true
          : video?.roomAdmin === true && video.room === body.room;
    send(...(may ? answer(method, body, raw) : ([403, { code: "permission_denied", msg: "no" }] as [number, unknown])));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Listening on a port, its address is not a pipe's.
  const { port } = server.address() as AddressInfo;
  const fake: LiveKitFake = {
    url: `http://127.0.0.1:${port}`,
    calls: (room) => calls.filter((call) => call.room === room).map(({ method, body }) => ({ method, body })),
    agentsIn: (room) => (rooms.get(room)?.dispatches ?? []).map(({ agent }) => agent),
    leave: (room, identity) => void rooms.get(room)?.participants.delete(identity),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return fake;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = "";
  for await (const part of request) text += String(part);
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}
