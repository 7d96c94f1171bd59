/** A file's name for a recording: servers tell the format by its ending. */
const endings: Readonly<Record<string, string>> = {
  "audio/webm": "webm",
  "audio/ogg": "ogg",
  "audio/mp4": "mp4",
  "audio/x-m4a": "m4a",
  "audio/mpeg": "mp3",
  "audio/wav": "wav",
  "audio/x-wav": "wav",
  "audio/flac": "flac",
};

export function audioName(type: string): string {
  return `answer.${endings[type.split(";")[0]?.trim() ?? ""] ?? "webm"}`;
}
