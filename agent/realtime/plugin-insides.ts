/**
 * What the plugin knows of its connection and tells nobody: whether there is one, that it was closed in good order (it then stays silent
 * for ever), and that it will be closed soon (it then reconnects at once, in the middle of a sentence). The plugin's version is exact, and
 * `live-side.test.ts` fails where another one has other insides.
 */
import type { realtime } from "@livekit/agents-plugin-google";

export type PluginSession = ReturnType<realtime.RealtimeModel["session"]>;

type Insides = {
  activeSession?: { conn?: { ws?: { readyState: number } } };
  handleGoAway?: (notice: { timeLeft?: string }) => void;
};

const open = 1;

export type Connection = "connecting" | "open" | "closed";

export function connectionOf(session: PluginSession): Connection {
  // Private to TypeScript, and the plugin's own fields all the same.
  const { activeSession } = session as unknown as Insides;
  if (activeSession === undefined) return "connecting";
  return activeSession.conn?.ws?.readyState === open ? "open" : "closed";
}

/** Instead of reconnecting, it tells in how many milliseconds the connection is closed. */
export function onGoAway(session: PluginSession, leaving: (inMs: number) => void): void {
  // As above.
  const insides = session as unknown as Insides;
  insides.handleGoAway = ({ timeLeft }) => leaving(1_000 * Number.parseFloat(timeLeft ?? "0") || 0);
}
