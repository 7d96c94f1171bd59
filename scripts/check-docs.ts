/** Fails when a document names a file, a folder or an npm script that does not exist. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

// Decision records are history: they may name what is gone.
const documents = [
  ...globSync("*.md", { cwd: root }),
  ...globSync("{docs,bench,library,e2e,worker}/**/*.md", {
    cwd: root,
    exclude: (path) => path.includes("node_modules") || path.startsWith("docs/decisions"),
  }),
].sort();
const folders = "agent|bench|contract|docs|e2e|library|migrations|scripts|web|worker|\\.ci|\\.github";
// Made by a build or by a running server, so not there on a fresh clone.
const made = /^(dist|\.viva|\.cache|node_modules)(\/|$)/;

/** Also `*` and `{a,b}`, as in `worker/interview/*.workers.test.ts`. */
function exists(path: string): boolean {
  const plain = path.replace(/\/$/, "");
  return (
    made.test(plain) || (/[*{]/.test(plain) ? globSync(plain, { cwd: root }).length > 0 : existsSync(join(root, plain)))
  );
}

function problemsOf(document: string): string[] {
  const problems: string[] = [];
  const lines = readFileSync(join(root, document), "utf8").split("\n");
  for (const [index, line] of lines.entries()) {
    const at = `${document}:${index + 1}`;
    for (const [, named = ""] of line.matchAll(new RegExp("`((?:" + folders + ")/[^\\s`:…<]*)[^`]*`", "g"))) {
      if (!exists(named)) problems.push(`${at} names ${named}, which does not exist`);
    }
    for (const [, target = ""] of line.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (/^[a-z]+:/.test(target) || target.startsWith("/")) continue;
      if (!exists(normalize(join(dirname(document), target))))
        problems.push(`${at} links to ${target}, which does not exist`);
    }
    for (const [, script = ""] of line.matchAll(/npm run ([\w:-]+)/g)) {
      if (!(script in scripts)) problems.push(`${at} names npm run ${script}, which package.json does not have`);
    }
  }
  return problems;
}

const problems = documents.flatMap(problemsOf);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
