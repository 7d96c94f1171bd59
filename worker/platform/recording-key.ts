import type { RoomRecordingKind } from "#contract/voice.ts";

/** Where the recording of a spoken answer lies; `id` is the answer's. All of an interview's begin alike. */
export function recordingKey(folder: string, interviewId: string, id: string): string {
  return `${answersPrefix(folder, interviewId)}${id}`;
}

/** Slices of a recorded conversation, in their order; all series of an interview begin alike. */
export function sliceKey(folder: string, interviewId: string, series: string, index: number): string {
  return `${conversationsPrefix(folder, interviewId)}${series}/${String(index).padStart(6, "0")}`;
}

/** What LiveKit's egress makes of a room; `id` begins with its kind. */
export function roomRecordingKey(folder: string, interviewId: string, id: string): string {
  return `${conversationsPrefix(folder, interviewId)}${id}/room.${endings[kindOfRecordedRoom(id)]}`;
}

const endings: Readonly<Record<RoomRecordingKind, string>> = { video: "mp4", tracks: "ogg" };

/** Of an id that is one. */
export const kindOfRecordedRoom = (id: string): RoomRecordingKind => (id.startsWith("video-") ? "video" : "tracks");

export const conversationsPrefix = (folder: string, interviewId: string) => `${folder}/recordings/${interviewId}/`;
export const answersPrefix = (folder: string, interviewId: string) => `${folder}/answers/${interviewId}/`;
