/** `npm test`: everything that CI runs after `npm run check`. The browser tests come last, alone, so that nothing competes with what they time out on. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureChromium } from "#scripts/ensure-chromium.ts";
import { ensureEspeak } from "#scripts/ensure-espeak.ts";
import { ensureLiveKitServer } from "#scripts/ensure-livekit-server.ts";
import { build } from "./start/build.ts";
import { exitWith } from "./start/problem.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const rounds = [
  { name: "unit-and-workers", projects: ["node", "routes", "workers", "object"] },
  { name: "browser", projects: ["e2e"] },
];

type Counts = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number };

function runRound({ name, projects }: (typeof rounds)[number]): Counts & { failed: boolean } {
  const file = `.cache/tests/${name}.json`;
  const args = [
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ];
  // What an earlier run left would be taken for this one's, should it break off.
  rmSync(`${root}${file}`, { force: true });
  const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  // Vitest writes this shape; where it broke off before, there is no file and the run fails.
  const counts = JSON.parse(readFileSync(`${root}${file}`, "utf8")) as Counts;
  return { ...counts, failed: status !== 0 };
}

try {
  mkdirSync(`${root}.cache/tests`, { recursive: true });
  process.env["CHROMIUM_PATH"] = ensureChromium();
  process.env["ESPEAK_PATH"] = ensureEspeak();
  process.env["LIVEKIT_SERVER_PATH"] = ensureLiveKitServer();
  build(root, console.log);
  const results = rounds.map(runRound);
  const sum = (count: (result: Counts) => number) => results.reduce((total, result) => total + count(result), 0);
  const skipped = sum((result) => result.numPendingTests + result.numTodoTests);
  const isFailed = results.some((result) => result.failed);
  if (isFailed) console.error("\nSome tests failed: they are listed above.");
  // The last line, in this very form, because programs read it.
  console.log(
    `\nTests: ${sum((result) => result.numPassedTests)} passed, ${sum((result) => result.numFailedTests)} failed, ${skipped} skipped`,
  );
  if (isFailed) process.exitCode = 1;
} catch (error) {
  exitWith(error);
}
