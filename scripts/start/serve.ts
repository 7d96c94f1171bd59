/**
 * The server behind `npm start`: the bundle that would be deployed, with the bindings that wrangler.toml names, in workerd.
 * Requests reach it on a socket of its own and not through the simulator's proxy, which costs more than a turn does
 * (docs/decisions/004-server-of-npm-start.md).
 */
import { cpSync, createWriteStream, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions as readWorkerOptions } from "wrangler";
import type { Database } from "./migrate.ts";
import { varsOf } from "./vars.ts";

export type Server = {
  /** Where it answers, without a slash at the end. */
  url: string;
  database: Database;
  /** The Worker's settings. */
  vars: Readonly<Record<string, unknown>>;
  /** What Cloudflare does every hour by `triggers` in wrangler.toml, done now. */
  runSchedule(): Promise<void>;
  /** Ends it. What was acknowledged is on disk already, so nothing is lost. */
  stop(): Promise<void>;
};

export type ServerOptions = {
  root: string;
  /** Folder that everything is kept in; the same that `wrangler dev --persist-to` would be given. */
  state: string;
  port: number;
  /** Another Worker than the product, for tests: its wrangler.toml, and its bundle. */
  worker?: { config: string; bundle: string };
  /** Beside those of wrangler.toml. */
  vars?: Readonly<Record<string, string>>;
  /** A file of settings to be read instead of `.dev.vars`. */
  varsFile?: string;
  /** Called with each warning and error that the Worker logs; all of its log is in `server.log` in the folder. */
  onTrouble?: (line: string) => void;
};

/** Has the runtime started by a script that ends it with us, where there is a shell and nobody has chosen another runtime. */
function endWithUs(): void {
  // Anew in each process: one that was started by another server inherits that one's.
  process.env["VIVA_SERVER_PID"] = String(process.pid);
  if (process.platform === "win32" || process.env["MINIFLARE_WORKERD_PATH"] !== undefined) return;
  const require = createRequire(import.meta.url);
  // The module says where the executable for this machine lies.
  const { default: workerd } = createRequire(require.resolve("miniflare"))("workerd") as { default: string };
  process.env["VIVA_WORKERD"] = workerd;
  process.env["MINIFLARE_WORKERD_PATH"] = fileURLToPath(new URL("./workerd.sh", import.meta.url));
}

/** A copy, so that a build beside the running server does not take away the files that its pages are yet to load. */
function keptPages(directory: string, state: string): string {
  const kept = join(state, "pages");
  rmSync(kept, { recursive: true, force: true });
  cpSync(directory, kept, { recursive: true });
  return kept;
}

/**
 * What pages that recruiters name are fetched by. The runtime connects it to public addresses alone, whatever a name leads to;
 * everything else may go to this machine, as to models there.
 */
const publicWeb = { network: { allow: ["public"], tlsOptions: { trustBrowserCas: true } } };

/** Needs what `build` leaves in `dist`, unless another Worker is named. */
export async function serve({
  root,
  state,
  port,
  worker,
  vars = {},
  varsFile,
  onTrouble,
}: ServerOptions): Promise<Server> {
  const { config, bundle } = worker ?? {
    config: join(root, "wrangler.toml"),
    bundle: join(root, "dist/worker/index.js"),
  };
  endWithUs();
  mkdirSync(state, { recursive: true });
  const logFile = createWriteStream(join(state, "server.log"));
  // The rules say how to read modules in sources; what wrangler bundled needs none.
  const {
    workerOptions: { modulesRules: _rules, assets, ...workerOptions },
    externalWorkers,
  } = readWorkerOptions(config);
  // Wrangler's types say no more than that it is there.
  const pages = assets as { directory: string } | undefined;
  const name = "viva";
  const bindings = Object.assign({}, varsOf(config, workerOptions.bindings ?? {}, varsFile), vars);
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      host: "127.0.0.1",
      // The proxied entrance, which nobody is told of.
      port: 0,
      resourcePersistencePath: join(state, "v3"),
      // Otherwise a sample of a visitor's location is fetched from the network.
      cf: false,
      log: new Log(LogLevel.NONE),
      handleStructuredLogs({ level, message }) {
        logFile.write(`${message}\n`);
        if (level === "warn" || level === "error") onTrouble?.(message);
      },
      workers: [
        {
          ...workerOptions,
          ...(pages === undefined ? {} : { assets: { ...pages, directory: keptPages(pages.directory, state) } }),
          name,
          modulesRoot: dirname(bundle),
          modules: [{ type: "ESModule", path: bundle }],
          bindings,
          serviceBindings: Object.assign({}, workerOptions.serviceBindings, { PUBLIC_WEB: publicWeb }),
          unsafeDirectSockets: [{ host: "127.0.0.1", port }],
        },
        ...externalWorkers,
      ],
    }),
  );
  try {
    await miniflare.ready;
    return {
      url: `http://localhost:${port}`,
      database: await miniflare.getD1Database("DB", name),
      vars: bindings,
      runSchedule: async () => {
        const product = await miniflare.getWorker(name);
        await product.scheduled();
      },
      stop: () => miniflare.dispose(),
    };
  } catch (error) {
    await miniflare.dispose();
    throw error;
  }
}
