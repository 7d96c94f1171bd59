/** Where the recording of a spoken answer lies; `id` is the answer's. All of an interview's begin alike. */
export function recordingKey(folder: string, interviewId: string, id: string): string {
  return `${answersPrefix(folder, interviewId)}${id}`;
}

/** Slices of a recorded conversation, in their order; all series of an interview begin alike. */
export function sliceKey(folder: string, interviewId: string, series: string, index: number): string {
  return `${conversationsPrefix(folder, interviewId)}${series}/${String(index).padStart(6, "0")}`;
}

export const conversationsPrefix = (folder: string, interviewId: string) => `${folder}/recordings/${interviewId}/`;
export const answersPrefix = (folder: string, interviewId: string) => `${folder}/answers/${interviewId}/`;
