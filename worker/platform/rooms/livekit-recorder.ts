/** Recordings of rooms by LiveKit's egress, in LiveKit's cloud or beside a server of one's own, straight into our storage. */
import type { EgressInfo } from "livekit-server-sdk";
import { kindOfRecordedRoom } from "#worker/platform/recording-key.ts";
import type { EgressSettings } from "./egress-settings.ts";
import { RoomsError } from "./port.ts";
import type { RoomRecorder, ToRecord } from "./recorder.ts";
import type { LiveKitSettings } from "./settings.ts";
import { statusOf } from "./status-of.ts";

/** LiveKit itself waits ten seconds for an egress that has room for one more, and then says so. */
const patienceSeconds = 15;

export function liveKitRecorder(settings: LiveKitSettings, storage: EgressSettings): RoomRecorder {
  /** Whoever has nothing recorded does not load it. */
  const load = async () => {
    const [sdk, { runningRecording }] = await Promise.all([import("livekit-server-sdk"), import("./egress-report.ts")]);
    const { internalUrl, apiKey, apiSecret } = settings;
    // A start that another region repeats would record twice.
    const options = { requestTimeout: patienceSeconds, failover: false };
    return { sdk, runningRecording, client: new sdk.EgressClient(internalUrl, apiKey, apiSecret, options) };
  };

  async function start(
    { sdk, client }: Awaited<ReturnType<typeof load>>,
    room: string,
    { kind, key }: ToRecord,
  ): Promise<void> {
    const { endpoint, bucket, accessKey, secret, region } = storage;
    const isVideo = kind === "video";
    const file = new sdk.EncodedFileOutput({
      fileType: isVideo ? sdk.EncodedFileType.MP4 : sdk.EncodedFileType.OGG,
      filepath: key,
      // A second file beside it, which nobody here would read.
      disableManifest: true,
      output: {
        case: "s3",
        // Without it the bucket is taken for a part of the host's name, which R2's addresses do not have.
        value: new sdk.S3Upload({ endpoint, bucket, accessKey, secret, region, forcePathStyle: true }),
      },
    });
    const { audioMixing } = sdk.RoomCompositeEgressRequest.fromJson({ audioMixing: "DUAL_CHANNEL_AGENT" });
    await client.startRoomCompositeEgress(
      room,
      { file },
      // Unless told otherwise a picture has 1280 by 720 points, 30 times a second.
      isVideo ? { layout: "grid" } : { audioOnly: true, audioMixing },
    );
  }

  return {
    async agree(room, wanted) {
      const loaded = await load();
      const { client, runningRecording } = loaded;
      const known = await client.listEgress({ roomName: room, active: true }).catch(failing("list"));
      const ours = known.flatMap((egress: EgressInfo) => {
        const id = runningRecording(egress);
        return id === null ? [] : [{ egress: egress.egressId, kind: kindOfRecordedRoom(id) }];
      });
      const kept = ours.find(({ kind }) => kind === wanted?.kind);
      const stops = ours
        .filter((one) => one !== kept)
        .map(({ egress }) =>
          client.stopEgress(egress).catch((thrown: unknown) => {
            // It has ended meanwhile, or was never heard of.
            if (statusOf(thrown) !== 412 && statusOf(thrown) !== 404) failing("stop")(thrown);
          }),
        );
      await Promise.all(stops);
      if (wanted !== null && kept === undefined) await start(loaded, room, wanted).catch(failing("start"));
    },
  };
}

const failing =
  (what: string) =>
  (thrown: unknown): never => {
    throw new RoomsError(`egress ${what}`, statusOf(thrown));
  };
