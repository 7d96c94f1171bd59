/**
 * Writes `before`: the interview's object and the candidate's live link as they are today, for the upgrade test of the versions
 * to come. Run it at each release, after the release's own upgrade test has passed, and never to make a test pass.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { bundle } from "#e2e/bundle.ts";
import { root } from "#e2e/processes.ts";

const before = join(root, "e2e/upgrade/before");
// Our own file, whose version is checked where packages are published.
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

function keep(name: string, what: string, code: string): void {
  const header = `/* ${what} of version ${version}, bundled and minified by e2e/upgrade/write-before.ts.
 * Interviews that it has begun must go on under every later version: see e2e/upgrade.test.ts.
 * Rewritten at each release, never to make a test pass. */\n`;
  writeFileSync(join(before, name), header + code.replace(/\n?\/\/# sourceMappingURL=.*\n?$/, "\n"));
}

async function client(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    root,
    // Of libraries in this format, Vite itself leaves the white space.
    build: {
      write: false,
      target: "es2023",
      lib: { entry: "e2e/upgrade/client.ts", formats: ["es"] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !("output" in output)) throw new Error("the client was not built");
  return output.output[0].code;
}

keep(
  "worker.js",
  "The interview's object behind the least of a Worker,",
  readFileSync(bundle(join(root, "worker/testing/upgrade.toml"), "worker/testing/upgrade-worker.ts"), "utf8"),
);
keep("client.js", "The live link of the candidate's pages,", await client());
