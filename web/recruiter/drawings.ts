/** Icons of the dashboard alone, on the same grid as those of `web/components/icon.tsx`. */
import type { Drawing } from "#web/components/icon.tsx";

export const bookIcon: Drawing = {
  path: "M12 6.5C10 5 7 4.5 3.5 4.5V18c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5C17 4.5 14 5 12 6.5ZM12 6.5V20",
};
export const downloadIcon: Drawing = { path: "M12 4v11M7 10.5l5 5 5-5M4 20h16" };
export const editIcon: Drawing = { path: "M4 20h4L19 9l-4-4L4 16v4ZM13 7l4 4" };
export const gearIcon: Drawing = {
  path: "M12 8.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4ZM12 2.8v2.6M12 18.6v2.6M2.8 12h2.6M18.6 12h2.6M5.5 5.5l1.8 1.8M16.7 16.7l1.8 1.8M5.5 18.5l1.8-1.8M16.7 7.3l1.8-1.8",
};
export const leaveIcon: Drawing = { path: "M14 4H5v16h9M10 12h10.5M16.5 8l4 4-4 4", isDirected: true };
export const redoIcon: Drawing = { path: "M19.5 9.5h-10a5 5 0 0 0 0 10H15M15.5 5.5l4 4-4 4", isDirected: true };
export const trashIcon: Drawing = { path: "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5.5M14 11v5.5" };
export const undoIcon: Drawing = { path: "M4.5 9.5h10a5 5 0 0 1 0 10H9M8.5 5.5l-4 4 4 4", isDirected: true };
export const uploadIcon: Drawing = { path: "M12 15.5v-11M7 9l5-5 5 5M4 20h16" };
export const userIcon: Drawing = {
  path: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-4.5 3.5-6.5 7.5-6.5s6.9 2 7.5 6.5",
};
