/**
 * Milliseconds until the next try to connect. `attempt` counts from 0, `downMs` is how long the connection has been gone,
 * `random` is from 0 to 1. Short while somebody is likely to be watching; the jitter keeps all the others from knocking at
 * the same moment when a server comes back.
 */
export function reconnectDelay(attempt: number, downMs: number, random: number): number {
  const longest = downMs < 120_000 ? 900 : downMs < 600_000 ? 5_000 : 15_000;
  const delay = Math.min(longest, 150 * 2 ** Math.min(attempt, 10));
  return Math.round(delay * (0.5 + random / 2));
}
