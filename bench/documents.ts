/** What reading a PDF of thirty pages takes in workerd, once pdf.js is loaded, and by how much the process grows. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compatibility, workerdProgram } from "./bare.ts";
import { type Figure, figure } from "./figure.ts";
import { bench, freePort, freshFolder, root } from "./places.ts";
import { memoryOf, startServer } from "./server-process.ts";
import { percentile } from "./statistics.ts";

const file = join(root, "worker/testing/documents/thirty-pages.pdf");
const warmUp = 5;
const readings = 20;

function configOf(port: number): string {
  const { compatibilityDate, compatibilityFlags } = compatibility();
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "documents", worker = .documents)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "documents")],
);

const documents :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed "documents-worker.js")],
  compatibilityDate = "${compatibilityDate}",
  compatibilityFlags = [${compatibilityFlags}],
);
`;
}

function bundle(folder: string): void {
  const wrangler = join(root, "node_modules/wrangler/bin/wrangler.js");
  const args = ["deploy", "--dry-run", "--outdir", folder, "--config", join(bench, "documents.toml")];
  const run = spawnSync(process.execPath, [wrangler, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, WRANGLER_SEND_METRICS: "false" },
  });
  if (run.status !== 0) throw new Error(`The Worker could not be bundled:\n${run.stdout}${run.stderr}`);
}

export async function documents(): Promise<Figure[]> {
  const folder = freshFolder("documents");
  bundle(folder);
  const port = await freePort();
  writeFileSync(join(folder, "config.capnp"), configOf(port));
  const url = `http://127.0.0.1:${port}/`;
  const server = await startServer({
    program: workerdProgram(),
    args: ["serve", join(folder, "config.capnp")],
    cwd: folder,
    log: join(folder, "server.log"),
    readyUrl: url,
  });
  const before = memoryOf(server.pid).now;
  const body = readFileSync(file);
  const read = async () => {
    const start = performance.now();
    const response = await fetch(url, { method: "POST", body });
    const answer = await response.text();
    if (!answer.includes('"pages":30')) throw new Error(`The file was not read: ${answer.slice(0, 200)}`);
    return performance.now() - start;
  };
  const first = await read();
  for (let time = 1; time < warmUp; time += 1) await read();
  const times: number[] = [];
  for (let time = 0; time < readings; time += 1) times.push(await read());
  const { now, peak } = memoryOf(server.pid);
  await server.stop();
  return [
    figure("documents.pdf-30-pages.p50", "ms", percentile(times, 0.5), null, { most: 200 }),
    figure("documents.pdf-30-pages.fastest", "ms", Math.min(...times), null, null),
    figure("documents.pdf-30-pages.first", "ms", first, null, null),
    figure("documents.memory.growth", "MB", peak - before, null, { most: 64 }),
    figure("documents.memory.after", "MB", now - before, null, null),
  ];
}
