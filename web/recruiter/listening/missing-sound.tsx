import type { Transcript } from "#contract/transcript.ts";
import { useNow } from "#web/components/use-now.ts";
import { useListening } from "./listening.tsx";
import { missing } from "./places.ts";

/** Says why what was spoken cannot be heard. */
export function MissingSound({ transcript }: { transcript: Transcript }) {
  const listening = useListening();
  const now = useNow(30_000);
  if (listening === null || !listening.isKnown) return null;
  const { lines, status, endedAt } = transcript;
  const isRunning = status === "live" || status === "paused";
  const words = missing(lines, listening.recordings, { isRunning, endedAt, now });
  return words === null ? null : <p className="text-ink-soft print:hidden">{words}</p>;
}
