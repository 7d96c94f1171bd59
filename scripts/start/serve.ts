/**
 * The server behind `npm start`: the bundle that would be deployed, with the bindings that wrangler.toml names, in workerd.
 * Requests reach it on a socket of its own and not through the simulator's proxy, which costs more than a turn does
 * (docs/decisions/004-server-of-npm-start.md).
 */
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions as readWorkerOptions } from "wrangler";
import type { Database } from "./migrate.ts";

export type Server = {
  /** Where it answers, without a slash at the end. */
  url: string;
  database: Database;
  /** Ends it. What was acknowledged is on disk already, so nothing is lost. */
  stop(): Promise<void>;
};

export type ServerOptions = {
  root: string;
  /** Folder that everything is kept in; the same that `wrangler dev --persist-to` would be given. */
  state: string;
  port: number;
  /** Beside those of wrangler.toml. */
  vars?: Readonly<Record<string, string>>;
  /** Called with each warning and error that the Worker logs; all of its log is in `server.log` in the folder. */
  onTrouble?: (line: string) => void;
};

/** Needs what `build` leaves in `dist`. */
export async function serve({ root, state, port, vars = {}, onTrouble }: ServerOptions): Promise<Server> {
  mkdirSync(state, { recursive: true });
  const logFile = createWriteStream(join(state, "server.log"));
  // The rules say how to read modules in sources; what wrangler bundled needs none.
  const { workerOptions: { modulesRules: _rules, ...workerOptions }, externalWorkers } = readWorkerOptions(join(root, "wrangler.toml"));
  const name = "viva";
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
          name,
          modulesRoot: join(root, "dist/worker"),
          modules: [{ type: "ESModule", path: join(root, "dist/worker/index.js") }],
          bindings: Object.assign({}, workerOptions.bindings, vars),
          unsafeDirectSockets: [{ host: "127.0.0.1", port }],
        },
        ...externalWorkers,
      ],
    }),
  );
  try {
    await miniflare.ready;
    return { url: `http://localhost:${port}`, database: await miniflare.getD1Database("DB", name), stop: () => miniflare.dispose() };
  } catch (error) {
    await miniflare.dispose();
    throw error;
  }
}
