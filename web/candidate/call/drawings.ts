/** Icons of this part alone. */
import type { Drawing } from "#web/components/icon.tsx";

export const drawings = {
  microphone: { path: "M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3ZM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21" },
  muted: {
    path: "M4 4l16 16M9 9v2a3 3 0 0 0 4.5 2.6M15 11V6a3 3 0 0 0-5.8-1M5.5 11a6.5 6.5 0 0 0 10.3 5.3M18.5 11c0 1-.2 2-.6 2.8M12 17.5V21",
  },
  sound: { path: "M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" },
  devices: { path: "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5" },
} satisfies Record<string, Drawing>;
