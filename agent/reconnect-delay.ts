/**
 * Milliseconds until the next try to connect; `attempt` counts from 0, `random` is from 0 to 1. The first comes at once after a break:
 * somebody is being talked to, and the interview waits three seconds for an agent that it has lost by an outage of its own. The jitter keeps agents from knocking all at the same moment when a server comes back.
 */
export function reconnectDelay(attempt: number, random: number): number {
  const delay = Math.min(1_000, 100 * 2 ** Math.min(attempt, 10));
  return Math.round(delay * (0.5 + random / 2));
}
