/** `npm run check`: everything that can be said about the sources without running them. All of it at once; what fails is printed whole. */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

type Check = { name: string; program: string; args: readonly string[]; mend?: string };

const types = (project: string): Check => ({
  name: `types of ${project}`,
  program: "node_modules/typescript/bin/tsc",
  // More would each work out the same types again, on processors that the other checks need.
  args: ["-p", project, "--checkers", "1"],
});

// The slow ones first, so that the short ones fill what is left.
const checks: readonly Check[] = [
  {
    name: "types of the Worker's bindings",
    program: "node_modules/wrangler/bin/wrangler.js",
    // What stands in .dev.vars is the developer's own and no binding of the product's.
    args: ["types", "--include-runtime", "false", "--env-file", "/dev/null", "--check"],
    mend: "npm run worker:types",
  },
  {
    name: "unused code and packages",
    program: "node_modules/knip/bin/knip.js",
    args: ["--no-progress", "--no-config-hints"],
  },
  ...[
    "worker/tsconfig.testing.json",
    "web/tsconfig.testing.json",
    "worker",
    "tsconfig.node.json",
    "web",
    "worker/tsconfig.pure.json",
    "bench/tsconfig.worker.json",
    "contract",
  ].map(types),
  { name: "lint", program: "node_modules/oxlint/bin/oxlint", args: ["--deny-warnings"] },
  { name: "format", program: "node_modules/oxfmt/bin/oxfmt", args: ["--check"], mend: "npm run format" },
  { name: "OpenAPI document", program: "scripts/openapi.ts", args: ["--check"], mend: "npm run openapi" },
  { name: "what documents name", program: "scripts/check-docs.ts", args: [] },
];

function run({ name, program, args, mend }: Check): Promise<boolean> {
  const from = performance.now();
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NO_COLOR: "1",
      FORCE_COLOR: "0",
      WRANGLER_SEND_METRICS: "false",
      WRANGLER_HIDE_BANNER: "true",
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (output += text.toString()));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      const took = `${((performance.now() - from) / 1000).toFixed(1)} s`;
      if (code === 0) console.log(`ok      ${name} (${took})`);
      else
        console.log(
          `FAILED  ${name} (${took})\n${output.trim()}${mend === undefined ? "" : `\nTo mend it: ${mend}`}\n`,
        );
      resolve(code === 0);
    });
  });
}

const waiting = [...checks];
let failed = 0;

async function worker(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) if (!(await run(next))) failed += 1;
}

await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
console.log(failed === 0 ? `\nAll ${checks.length} checks passed.` : `\n${failed} of ${checks.length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
