/** Rooms at a LiveKit server, of one's own or in LiveKit's cloud. What it does and what not: docs/decisions/011-voice.md. */
import { agentName, type VoiceJob, voiceJob } from "#contract/voice.ts";
import { describeError, type Log } from "#worker/platform/logger.ts";
import { type Admission, type May, type RoomEvent, type Rooms, RoomsError } from "./port.ts";
import type { LiveKitSettings } from "./settings.ts";
import { statusOf } from "./status-of.ts";

/**
 * In seconds: until somebody has come, and from when the last one but agents has left. A room that is gone costs half a second
 * when its candidate comes back; one that stays costs an agent meanwhile.
 */
const emptyTimeout = 300;
const departureTimeout = 60;
/** Agents are not counted, and the same participant on another device takes its own place. */
const maxParticipants = 1;
const roomShape = { emptyTimeout, departureTimeout, maxParticipants };

/** For each call. The interview's object sends for the next agent where the one before has not come within five seconds. */
const patienceSeconds = 3;
/** A token that is over before it is used helps nobody, whatever clock it was made by. */
const leastTokenSeconds = 60;

/** Whoever never speaks does not load it. */
async function clientsOf({ internalUrl, apiKey, apiSecret }: LiveKitSettings) {
  const { AgentDispatchClient, ParticipantInfo, RoomServiceClient } = await import("livekit-server-sdk");
  const options = { requestTimeout: patienceSeconds };
  return {
    rooms: new RoomServiceClient(internalUrl, apiKey, apiSecret, options),
    dispatches: new AgentDispatchClient(internalUrl, apiKey, apiSecret, options),
    /** The library keeps the names of these numbers to itself. */
    recorderKind: ParticipantInfo.fromJson({ kind: "EGRESS" }).kind,
  };
}
type Clients = Awaited<ReturnType<typeof clientsOf>>;

export function liveKitRooms(settings: LiveKitSettings, log: Log): Rooms {
  const { url, apiKey, apiSecret } = settings;

  const told = (what: string, thrown: unknown): void => {
    if (statusOf(thrown) === 404) return;
    log("warn", `rooms.failed.${what}`, describeFailure(thrown));
  };

  /** What was sent into the room before, and the agents that are there. Nobody knows them where nobody answers. */
  async function whoWasSent({ rooms, dispatches, recorderKind }: Clients, room: string) {
    const [sent, present] = await Promise.all([
      dispatches.listDispatch(room).catch((thrown: unknown) => {
        told("list", thrown);
        return [];
      }),
      rooms.listParticipants(room).catch((thrown: unknown) => {
        told("list", thrown);
        return [];
      }),
    ]);
    return {
      sent: sent
        .filter((dispatch) => dispatch.agentName === agentName)
        .map(({ id, metadata, state }) => ({
          dispatch: id,
          epoch: epochIn(metadata),
          // Empty for the first seconds.
          agents: (state?.jobs ?? []).map((job) => job.state?.participantIdentity ?? ""),
        })),
      // Whoever records the room is in it, too, and nobody's agent.
      present: present.flatMap(({ identity, kind }) => (kind === recorderKind ? [] : [identity])),
    };
  }

  return {
    async admit(room, identity, untilMs, may: May = {}): Promise<Admission> {
      const { AccessToken, RoomConfiguration, TrackSource } = await import("livekit-server-sdk");
      const ttl = Math.max(leastTokenSeconds, Math.ceil((untilMs - Date.now()) / 1_000));
      const token = new AccessToken(apiKey, apiSecret, { identity, ttl });
      token.addGrant({
        roomJoin: true,
        room,
        canPublish: true,
        canPublishSources: [TrackSource.MICROPHONE, ...(may.camera === true ? [TrackSource.CAMERA] : [])],
        canPublishData: true,
        canSubscribe: true,
      });
      // Of use only to whoever comes first; it names no agent, because an agent's job holds what the candidate may not have.
      token.roomConfig = new RoomConfiguration(roomShape);
      return { url, token: await token.toJwt() };
    },

    async sendFor(room, job) {
      const clients = await clientsOf(settings);
      const { rooms, dispatches } = clients;
      await rooms.createRoom({ name: room, ...roomShape }).catch((thrown: unknown) => {
        throw new RoomsError("create", statusOf(thrown));
      });
      const { sent, present } = await whoWasSent(clients, room);
      const epoch = epochOf(job);
      if (sent.some((one) => one.epoch >= epoch)) return;
      // So all agents that are there are older, and nobody else is let in. Where one does not leave by itself, withdrawing takes the server three seconds.
      const out = [
        ...present
          .filter((identity) => identity !== job.candidate)
          .map((identity) => rooms.removeParticipant(room, identity).catch((it: unknown) => told("remove", it))),
        ...sent.map(({ dispatch }) =>
          dispatches.deleteDispatch(dispatch, room).catch((it: unknown) => told("withdraw", it)),
        ),
      ];
      await dispatches.createDispatch(room, agentName, { metadata: JSON.stringify(job) }).catch((thrown: unknown) => {
        throw new RoomsError("dispatch", statusOf(thrown));
      });
      await Promise.all(out);
    },

    async epochOfGone(room, identity) {
      const { sent, present } = await whoWasSent(await clientsOf(settings), room);
      if (present.includes(identity)) return null;
      const epochs = sent.flatMap(({ agents, epoch }) => (agents.includes(identity) && epoch > 0 ? [epoch] : []));
      return epochs.length === 0 ? null : Math.max(...epochs);
    },

    async close(room) {
      const { rooms } = await clientsOf(settings);
      await rooms.deleteRoom(room).catch((thrown: unknown) => told("close", thrown));
    },

    async readEvent(body, signature): Promise<RoomEvent | null> {
      const { WebhookReceiver } = await import("livekit-server-sdk");
      const event = await new WebhookReceiver(apiKey, apiSecret).receive(body, signature ?? "").catch(() => null);
      if (event === null) return null;
      const { egressInfo: egress } = event;
      const { reportOf } = await import("./egress-report.ts");
      return {
        name: event.event,
        // What is told of an egress names its room there alone.
        room: event.room?.name ?? egress?.roomName ?? "",
        identity: event.participant?.identity ?? "",
        recording: egress === undefined ? null : reportOf(egress),
      };
    },
  };
}

/** There is one agent per microphone check. */
const epochOf = (job: VoiceJob): number => (job.kind === "interview" ? job.epoch : 1);

/** What is not ours is older than all that is. */
function epochIn(metadata: string): number {
  try {
    const job = voiceJob.safeParse(JSON.parse(metadata));
    return job.success ? epochOf(job.data) : 0;
  } catch {
    return 0;
  }
}

function describeFailure(thrown: unknown) {
  const status = statusOf(thrown);
  return { ...describeError(thrown), ...(status === null ? {} : { status }) };
}
