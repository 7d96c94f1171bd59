/** Where the recording of a spoken answer lies; `id` is the answer's. All of an interview's begin alike. */
export function recordingKey(folder: string, interviewId: string, id: string): string {
  return `${folder}/answers/${interviewId}/${id}`;
}
