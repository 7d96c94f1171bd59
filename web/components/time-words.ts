/** Durations and instants in words. Time is an argument, so that tests and renders agree. */

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;

/** "40 seconds", "25 minutes", "1 h 30 min". Rounds to what a reader needs. */
export function durationWords(ms: number): string {
  if (ms < 59_500) return count(Math.max(0, Math.round(ms / 1_000)), "second");
  const minutes = Math.round(ms / minuteMs);
  if (minutes < 60) return count(minutes, "minute");
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours >= 48) return count(Math.round(hours / 24), "day");
  return rest === 0 ? count(hours, "hour") : `${hours} h ${rest} min`;
}

/** "12:05", as a clock that runs would show it. */
export function clockWords(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const pad = (n: number) => String(n).padStart(2, "0");
  const hours = Math.floor(seconds / 3_600);
  const rest = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** "just now", "5 minutes ago", "in 3 days"; beyond four weeks, the date. */
export function agoWords(at: number, now: number): string {
  const away = Math.abs(now - at);
  if (away < 45_000) return "just now";
  if (away > 28 * dayMs) return dateWords(at);
  const words =
    away < hourMs - 30_000
      ? count(Math.round(away / minuteMs), "minute")
      : away < dayMs - 30 * minuteMs
        ? count(Math.round(away / hourMs), "hour")
        : count(Math.round(away / dayMs), "day");
  return at <= now ? `${words} ago` : `in ${words}`;
}

/** "21 November 2026" */
export function dateWords(at: number): string {
  return new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}

/** "21 Nov 2026, 14:05" */
export function dateTimeWords(at: number): string {
  return new Date(at).toLocaleString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
}
