/** Prints what a candidate downloads before the first question, and fails over the budget. Run after `vite build`. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const budget = 120 * 1024;
/** Parts that come when the page is there already, by how their files' names begin, with what they may weigh in KB. */
const laterParts: Readonly<Record<string, { what: string; most: number }>> = {
  cv: { what: "giving a CV", most: 8 },
  speaking: { what: "speaking an answer", most: 8 },
  // Nearly all of it is LiveKit's client, and nobody gets it who types.
  call: { what: "speaking with the interviewer", most: 150 },
};
const dist = fileURLToPath(new URL("../dist/web/", import.meta.url));
const page = `${dist}candidate.html`;

if (!existsSync(page)) {
  console.error("dist/web/candidate.html is missing: run `npm run build:web` first.");
  process.exit(1);
}

/** Everything that the page leads to, lazily loaded parts included. */
function reachable(from: string): string[] {
  const found = new Set<string>();
  const visit = (text: string) => {
    for (const [name] of text.matchAll(/[\w.-]+\.(?:js|css)\b/g)) {
      const path = `${dist}assets/${name}`;
      if (found.has(path) || !existsSync(path)) continue;
      found.add(path);
      visit(readFileSync(path, "utf8"));
    }
  };
  visit(from);
  return [...found];
}

/** Null for what the page needs at first. */
function partOf(path: string): string | null {
  const name = /\/(?:words-\w+-)?([a-z]+)-[^/]+$/.exec(path)?.[1] ?? "";
  // Files are sent by parts alone.
  if (name === "upload") return "cv";
  return name in laterParts ? name : null;
}

const files = reachable(readFileSync(page, "utf8")).map((path) => ({
  name: path.slice(dist.length),
  bytes: gzipSync(readFileSync(path), { level: 9 }).length,
  language: /words-(\w+?)-/.exec(path)?.[1] ?? null,
  part: partOf(path),
}));
const languages = [...new Set(files.flatMap((file) => file.language ?? []))];
/** A candidate downloads the words of one language; the longest one counts. */
function sizeOf(part: string | null): number {
  const of = (language: string | null) =>
    files.filter((file) => file.part === part && file.language === language).reduce((sum, file) => sum + file.bytes, 0);
  return of(null) + Math.max(0, ...languages.map(of));
}
const total = sizeOf(null);
const later = Object.entries(laterParts).map(([part, { what, most }]) => ({
  what,
  budget: most * 1024,
  bytes: sizeOf(part),
}));
for (const file of files.sort((a, b) => b.bytes - a.bytes))
  console.log(`${(file.bytes / 1024).toFixed(1).padStart(7)} KB  ${file.name}`);
console.log(
  `${(total / 1024).toFixed(1).padStart(7)} KB  for one candidate (gzip, longest of the languages ${languages.join(", ")}); at most ${budget / 1024} KB`,
);
for (const { what, bytes, budget: most } of later)
  console.log(`${(bytes / 1024).toFixed(1).padStart(7)} KB  more for ${what}, loaded later; at most ${most / 1024} KB`);
if (total > budget || later.some(({ bytes, budget: most }) => bytes > most)) {
  console.error(
    "The candidate's pages have grown over their budget: move what is not needed at first into a part that is loaded later, and measure again.",
  );
  process.exit(1);
}
