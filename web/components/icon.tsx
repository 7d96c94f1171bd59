/** Our own few line icons, drawn on a 24-unit grid. Decoration only: the words beside them say what they mean. */
import { classNames } from "./class-names.ts";

const paths = {
  again: "M4 12a8 8 0 1 0 2.6-5.9M4 4v4.5h4.5",
  alert: "M12 3.5 2.5 20h19L12 3.5ZM12 10v4.5M12 17.3v.2",
  arrow: "M5 12h14M13 6l6 6-6 6",
  check: "m5 12.5 4.5 4.5L19 7",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7.5V12l3 2",
  close: "M6 6l12 12M18 6 6 18",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5.5M12 7.5v.2",
  keyboard: "M3 7h18v11H3zM7 11h.01M11 11h.01M15 11h.01M8 14.5h8",
  leaf: "M5 19c0-9 5-14 15-14 0 10-5 15-13 13M5 21c1-5 4-8 8-10",
  list: "M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  message: "M4 5h16v11H11l-5 4v-4H4z",
  more: "M5.5 12h.01M12 12h.01M18.5 12h.01",
  offline:
    "M3 3l18 18M6.5 11a9 9 0 0 1 3-1.7M3 8a14 14 0 0 1 3.5-2.2M13 6a14 14 0 0 1 8 2M15.5 10.2c.8.3 1.5.8 2 1.3M9.5 14.5a4 4 0 0 1 5 0M12 18.5h.01",
  pause: "M9 6v12M15 6v12",
  people:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5c2 .8 3.2 2.7 3.5 5.5",
  play: "M8 5.5v13l10.5-6.5z",
  plus: "M12 5v14M5 12h14",
  print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
  rephrase: "M4 7h12l-3-3M20 17H8l3 3",
  robot: "M5 9h14v10H5zM12 9V5M9.5 13.5h.01M14.5 13.5h.01M9.5 16.5h5M2.5 13v3M21.5 13v3M12 5h.01",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20.5 20.5",
  send: "M4 12 20 4l-5 16-4-7zM11 13l9-9",
  shield: "M12 3l7.5 3v5.5c0 4.5-3 8-7.5 9.5-4.5-1.5-7.5-5-7.5-9.5V6L12 3ZM8.5 12l2.5 2.5 4.5-5",
  skip: "M6 6l7 6-7 6zM18 6v12",
  stop: "M6.5 6.5h11v11h-11z",
} as const;

export type IconName = keyof typeof paths;

/** A line icon that only one program has, so that the other does not download it. */
export type Drawing = {
  path: string;
  /** Points along the line of reading. */
  isDirected?: boolean;
};

/** Icons that point along the line of reading; they turn round where it runs from right to left. */
const directed: ReadonlySet<IconName> = new Set(["arrow", "send", "skip", "play"]);

export function Icon({ name, className }: { name: IconName | Drawing; className?: string }) {
  const { path, isDirected } = typeof name === "string" ? { path: paths[name], isDirected: directed.has(name) } : name;
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classNames("inline-block size-5 shrink-0", isDirected && "rtl:-scale-x-100", className)}
    >
      <path d={path} />
    </svg>
  );
}
