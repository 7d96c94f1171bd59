/** What a candidate downloads, and what the Worker costs before its first request. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "#scripts/start/build.ts";
import { type Figure, figure } from "./figure.ts";
import { freshFolder, root } from "./places.ts";

export async function webSize(): Promise<Figure[]> {
  build(root, console.log);
  const run = spawnSync(process.execPath, [join(root, "scripts/web-size.ts")], { cwd: root, encoding: "utf8" });
  const total = /([\d.]+) KB[^\n]*at most/.exec(run.stdout)?.[1];
  if (total === undefined) throw new Error(`scripts/web-size.ts did not say a size:\n${run.stdout}${run.stderr}`);
  return [figure("web-size.candidate", "KB", Number(total), null, { most: 120 })];
}

type Profile = {
  nodes: { id: number; callFrame: { functionName: string } }[];
  samples: number[];
  timeDeltas: number[];
};

/** `wrangler check startup` starts the bundle in workerd and writes a profile; its samples are added up here, as wrangler prints no sum. */
export async function startup(): Promise<Figure[]> {
  const outfile = join(freshFolder("startup"), "startup.cpuprofile");
  const wrangler = join(root, "node_modules/wrangler/bin/wrangler.js");
  const run = spawnSync(process.execPath, [wrangler, "check", "startup", "--outfile", outfile], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", CI: "1" },
  });
  if (run.status !== 0) throw new Error(`wrangler check startup failed:\n${run.stdout}${run.stderr}`);
  console.log(run.stdout.trim().replace(/^/gm, "  "));
  // Written by V8 in the format of its inspector.
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(outfile, "utf8")) as Profile;
  const idle = new Set(nodes.filter((node) => node.callFrame.functionName === "(idle)").map((node) => node.id));
  const busy = samples.reduce((sum, sample, index) => (idle.has(sample) ? sum : sum + (timeDeltas[index] ?? 0)), 0);
  return [figure("startup.cpu", "ms", busy / 1_000, null, null)];
}
