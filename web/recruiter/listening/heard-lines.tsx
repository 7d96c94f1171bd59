import type { ComponentProps } from "react";
import { TranscriptLines } from "#web/recruiter/transcript/transcript-lines.tsx";
import { useListening, usePlayer } from "./listening.tsx";
import { lineAt } from "./places.ts";

/** The transcript; the line that is heard is marked. */
export function HeardLines(props: Omit<ComponentProps<typeof TranscriptLines>, "playing">) {
  const listening = useListening();
  const { chosen, recording, ms, status } = usePlayer();
  const isOn = status === "playing" || status === "loading";
  // An answer that is heard by itself is itself what was chosen.
  const line = chosen === recording && recording !== null ? lineAt(listening?.starts ?? [], recording, ms) : chosen;
  return <TranscriptLines {...props} playing={isOn ? line : null} />;
}
