/** Builds the pages and the Worker's bundle when what they are made of has changed since the last time. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "./problem.ts";

type Target = {
  name: "pages" | "server";
  /** Without it, there is no build. */
  result: string;
  sources: readonly string[];
  command: readonly [program: string, ...args: string[]];
};

const everywhere = ["contract/**/*.ts", "library/**/*.ts", "package.json", "package-lock.json", "tsconfig.base.json"];

const targets: readonly Target[] = [
  {
    name: "pages",
    result: "dist/web/candidate.html",
    sources: [...everywhere, "web/**/*"],
    command: ["node_modules/vite/bin/vite.js", "build", "--config", "web/vite.config.ts", "--logLevel", "warn"],
  },
  {
    name: "server",
    result: "dist/worker/index.js",
    sources: [...everywhere, "worker/**/*.ts", "wrangler.toml"],
    command: ["node_modules/wrangler/bin/wrangler.js", "deploy", "--dry-run", "--outdir", "dist/worker"],
  },
];

function fingerprint(root: string, { sources }: Target): string {
  const hash = createHash("sha256");
  const files = globSync([...sources], { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort())
    hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

/**
 * Leaves `dist/web` (the pages) and `dist/worker` (the server) as the sources say, or only the one that is named. Throws with the
 * compiler's own words when it does not compile.
 */
export function build(root: string, say: (line: string) => void, only?: "pages" | "server"): void {
  for (const target of targets) {
    if (only !== undefined && target.name !== only) continue;
    const stamp = join(root, "dist", `${target.name}.sha256`);
    const now = fingerprint(root, target);
    if (existsSync(join(root, target.result)) && existsSync(stamp) && readFileSync(stamp, "utf8") === now) continue;
    say(`Building the ${target.name} …`);
    // First, so that a build that breaks off is not taken for a whole one.
    rmSync(stamp, { force: true });
    const run = spawnSync(process.execPath, [...target.command], {
      cwd: root,
      encoding: "utf8",
      env: {
        ...process.env,
        // The "test" of a test runner would make Vite build React's development version, and leave it in dist.
        NODE_ENV: "production",
        WRANGLER_SEND_METRICS: "false",
        WRANGLER_HIDE_BANNER: "true",
        NO_COLOR: "1",
      },
    });
    if (run.status !== 0)
      throw new Problem(`The ${target.name} could not be built:\n\n${run.stdout}${run.stderr}${run.error ?? ""}`);
    mkdirSync(join(root, "dist"), { recursive: true });
    writeFileSync(stamp, now);
  }
}
