/** Ours on bare workerd: what the platform itself costs. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { requestJson } from "./http-client.ts";
import { bench, freePort, freshFolder, root } from "./places.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import type { Subject } from "./subject.ts";
import { type Seat, talkOver } from "./viva-talk.ts";
import { uniqueKey, workerdConfig, type WorkerdOptions } from "./workerd-config.ts";

export type BareSeat = Seat & { objectId: string };

export type Bare = Subject & {
  url: string;
  /** Of the object's SQLite file. */
  fileOf(seat: BareSeat): string;
  seat(questions: number): Promise<BareSeat>;
  /** Kills the process and starts it again on the same data; resolves at its first answer. */
  restart(): Promise<void>;
};

let bundled: string | null = null;

/** The production bundle, as `wrangler deploy` would upload it. */
function bundle(): string {
  if (bundled !== null) return bundled;
  const folder = freshFolder("bundle");
  const wrangler = join(root, "node_modules/wrangler/bin/wrangler.js");
  const args = ["deploy", "--dry-run", "--outdir", folder, "--config", join(bench, "wrangler.toml")];
  const run = spawnSync(process.execPath, [wrangler, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, WRANGLER_SEND_METRICS: "false" },
  });
  if (run.status !== 0) throw new Error(`The Worker could not be bundled:\n${run.stdout}${run.stderr}`);
  bundled = join(folder, "bare-worker.js");
  return bundled;
}

export function workerdProgram(): string {
  // It comes with wrangler, and is found from there.
  const fromWrangler = createRequire(createRequire(import.meta.url).resolve("wrangler/package.json"));
  return (fromWrangler("workerd") as { default: string }).default;
}

/** The runtime that the product is deployed with. */
export function compatibility(): Pick<WorkerdOptions, "compatibilityDate" | "compatibilityFlags"> {
  const settings = readFileSync(join(root, "wrangler.toml"), "utf8");
  const date = /^compatibility_date = "(.+)"$/m.exec(settings)?.[1];
  const flags = /^compatibility_flags = \[(.*)\]$/m.exec(settings)?.[1];
  if (date === undefined || flags === undefined)
    throw new Error("wrangler.toml names no compatibility_date or no compatibility_flags");
  return { compatibilityDate: date, compatibilityFlags: flags };
}

/**
 * `offline` is the product's interviewer by rules, `instant` chooses as the peer's does (`instant-interviewer.ts`), and `model`
 * is the product's that asks a model, at the address that `settings` name.
 */
export async function startBare(
  name: string,
  interviewer: "offline" | "instant" | "model" = "offline",
  settings: Readonly<Record<string, string>> = {},
): Promise<Bare> {
  const folder = freshFolder(name);
  const disk = join(folder, "objects");
  mkdirSync(disk);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  copyFileSync(bundle(), join(folder, "index.js"));
  const vars = { ENVIRONMENT: "development", RATE_LIMIT_FACTOR: "1000000", INTERVIEWER: interviewer, ...settings };
  const mayCall = interviewer === "model";
  writeFileSync(join(folder, "config.capnp"), workerdConfig({ port, disk, ...compatibility(), vars, mayCall }));
  const start = () =>
    startServer({
      program: workerdProgram(),
      args: ["serve", join(folder, "config.capnp")],
      cwd: folder,
      log: join(folder, "server.log"),
      readyUrl: `${url}/bench/ready`,
    });
  let server: ServerProcess = await start();
  const seat = async (questions: number): Promise<BareSeat> => ({
    ...(await requestJson<Omit<BareSeat, "url">>("POST", `${url}/bench/open?questions=${questions}&cv=${mayCall}`)),
    url,
  });
  return {
    name: interviewer === "instant" ? "bare" : "offline",
    url,
    transports: ["http", "live"],
    seat,
    open: async (transport, questions) => talkOver(transport, await seat(questions)),
    fileOf: ({ objectId }) => join(disk, uniqueKey, `${objectId}.sqlite`),
    pid: () => server.pid,
    async restart() {
      await server.stop("SIGKILL");
      server = await start();
    },
    stop: () => server.stop(),
  };
}
