/** Bundles of Workers for tests, made as the product's own is made. */
import { spawnSync } from "node:child_process";
import { basename, join } from "node:path";
import { root } from "./processes.ts";

/** Path of the bundle of `entry`, made anew with the bindings of `config`. Throws with the compiler's own words. */
export function bundle(config: string, entry: string): string {
  const name = basename(entry, ".ts");
  const outdir = join(root, ".cache/bundles", name);
  const wrangler = join(root, "node_modules/wrangler/bin/wrangler.js");
  const run = spawnSync(
    process.execPath,
    [wrangler, "deploy", "--dry-run", "--minify", "--outdir", outdir, "--config", config, entry],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_HIDE_BANNER: "true" },
    },
  );
  if (run.status !== 0) throw new Error(`${entry} could not be bundled:\n${run.stdout}${run.stderr}`);
  return join(outdir, `${name}.js`);
}
