/** What LiveKit tells of one of its egresses, in our words. */
import { type EgressInfo, EgressStatus } from "livekit-server-sdk";
import { roomRecordingId } from "#contract/voice.ts";
import type { RecordingReport } from "./recorder.ts";

/** The id of the recording that it makes now. Null for one that was not started here, or that is ending. */
export function runningRecording(egress: EgressInfo): string | null {
  const { status } = egress;
  const isRunning = status === EgressStatus.EGRESS_STARTING || status === EgressStatus.EGRESS_ACTIVE;
  return isRunning ? recordingOf(egress) : null;
}

/** Null for one that was not started here. */
function recordingOf(egress: EgressInfo): string | null {
  for (const path of pathsOf(egress)) {
    const [, room, name] = /\/recordings\/([^/]+)\/([^/]+)\/[^/]+$/u.exec(path) ?? [];
    const id = roomRecordingId.safeParse(name);
    if (room === egress.roomName && id.success) return id.data;
  }
  return null;
}

/** Where it writes to: as it was asked, in whichever form LiveKit keeps that, and as it has done. */
function pathsOf({ request, fileResults }: EgressInfo): string[] {
  const asked =
    request.case === "roomComposite"
      ? request.value.fileOutputs.map(({ filepath }) => filepath)
      : request.case === "egress"
        ? request.value.outputs.flatMap(({ config }) => (config.case === "file" ? [config.value.filepath] : []))
        : [];
  return [...asked, ...fileResults.map(({ filename }) => filename)];
}

export function reportOf(egress: EgressInfo): RecordingReport | null {
  const id = recordingOf(egress);
  if (id === null) return null;
  const [file] = egress.fileResults;
  const startedAt = msOf(file?.startedAt || egress.startedAt);
  return { egress: egress.egressId, id, startedAt, ...stateOf(egress), ...sizeOf(file) };
}

const sizeOf = (file: EgressInfo["fileResults"][number] | undefined) => ({
  durationMs: msOf(file?.duration ?? 0n),
  bytes: file === undefined || file.size === 0n ? null : Number(file.size),
});

function stateOf({ status, error }: EgressInfo): Pick<RecordingReport, "state" | "problem"> {
  switch (status) {
    case EgressStatus.EGRESS_COMPLETE:
      return { state: "ended", problem: null };
    case EgressStatus.EGRESS_LIMIT_REACHED:
      return { state: "ended", problem: "limit" };
    case EgressStatus.EGRESS_ABORTED:
      return { state: "failed", problem: "begin" };
    case EgressStatus.EGRESS_FAILED:
      return { state: "failed", problem: /upload|storage|\bs3\b/iu.test(error) ? "storage" : "other" };
    default:
      return { state: "running", problem: null };
  }
}

/** LiveKit counts nanoseconds; nothing is null. */
const msOf = (nanoseconds: bigint): number | null => (nanoseconds <= 0n ? null : Number(nanoseconds / 1_000_000n));
