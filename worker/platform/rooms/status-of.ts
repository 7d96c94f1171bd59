/** Of an answer that is none, from LiveKit's SDK; null: there was no answer at all. */
export function statusOf(thrown: unknown): number | null {
  return thrown instanceof Error && "status" in thrown && typeof thrown.status === "number" ? thrown.status : null;
}
