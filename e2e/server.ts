/**
 * Servers under test, each with a state folder and a port of its own. They are killed as a machine is that loses its power,
 * and started again on the same folder and the same port.
 */
import { chmodSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "#scripts/start/migrate.ts";
import type { Demo } from "#scripts/start/seed.ts";
import { serve } from "#scripts/start/serve.ts";
import { answers, freePort, type Group, isListening, root, startGroup, until } from "./processes.ts";

export type TestServer = {
  /** Where it answers, without a slash at the end. */
  url: string;
  start(): Promise<void>;
  /** SIGKILL to all of its processes. Resolves when nobody answers any more. */
  kill(): Promise<void>;
  /** For good: its state goes, too. */
  dispose(): Promise<void>;
  /** What it has printed since it was last started. */
  printed(): string;
  pid(): number | undefined;
};

function testServer(
  port: number,
  state: string,
  launch: () => Group,
  isReady: (printed: string) => boolean | Promise<boolean>,
): TestServer {
  let running: Group | null = null;
  const kill = async () => {
    await running?.kill();
    running = null;
    await until(async () => !(await isListening(port)), `nobody answers on port ${port}`);
  };
  return {
    url: `http://localhost:${port}`,
    printed: () => running?.printed() ?? "",
    pid: () => running?.pid,
    kill,
    async start() {
      const group = launch();
      running = group;
      let ended = false;
      void group.ended.then(() => (ended = true));
      await until(async () => ended || (await isReady(group.printed())), "the server is up", 120_000);
      if (ended) throw new Error(`the server ended before it was up:\n${group.printed()}`);
    },
    async dispose() {
      await kill();
      rmSync(state, { recursive: true, force: true });
    },
  };
}

export type Product = TestServer & {
  /** What the server has printed for whoever started it. */
  demo(): Demo;
};

/** What `npm start` starts, built if need be, with settings of its own and none of a developer's; `more`: its own environment, for the rest. */
export async function startProduct(
  vars: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = {},
): Promise<Product> {
  const port = await freePort();
  const state = mkdtempSync(join(tmpdir(), "viva-product-"));
  const file = join(state, "vars");
  writeFileSync(
    file,
    Object.entries(vars)
      .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
      .join(""),
  );
  const env = { ...process.env, PORT: String(port), VIVA_STATE: state, VIVA_VARS: file, ...more };
  const launch = () => startGroup("npm", ["start"], { cwd: root, env });
  const server = testServer(port, state, launch, (printed) => printed.includes("Ctrl-C stops the server"));
  await server.start();
  const after = (label: string) => {
    const [, value] = new RegExp(`^${label} +(\\S+)$`, "m").exec(server.printed()) ?? [];
    if (value === undefined) throw new Error(`the server printed nothing after "${label}":\n${server.printed()}`);
    return value;
  };
  return {
    ...server,
    demo: () => ({
      login: after("Sign in as"),
      password: after("with password"),
      inviteUrl: after("Be interviewed at"),
    }),
  };
}

export type WorkerToServe = {
  config: string;
  bundle: string;
  /** Beside those of the configuration. */
  vars?: Readonly<Record<string, string>>;
};

const workerd = join(root, "node_modules/.bin/workerd");

/** Keeps what workerd is started with, so that the same can be started again without the half minute of CPU around it. */
const keeper = `#!/bin/sh
printf '%s\\n' "$@" > "$KEEP_IN/arguments"
cat > "$KEEP_IN/config"
exec "$KEPT_PROGRAM" "$@" < "$KEEP_IN/config"
`;

export type QuickServer = TestServer & {
  /** From the next start on, another bundle is served over the same state. */
  replace(bundle: string): Promise<void>;
};

/**
 * Any Worker in workerd, with the bindings and the storage of `npm start`, that is up again in a fraction of a second: the
 * first start goes the usual way, later ones run workerd with the very configuration that the first one gave it.
 */
export async function startQuickly(worker: WorkerToServe): Promise<QuickServer> {
  const port = await freePort();
  const state = mkdtempSync(join(tmpdir(), "viva-worker-"));
  const kept = join(state, "kept");
  mkdirSync(kept);
  // Where workerd would report to the program around it, which is not there.
  const nobody = createServer((_request, response) => response.end());
  await new Promise<void>((resolve) => nobody.listen(0, "127.0.0.1", resolve));
  const address = nobody.address();
  const loopback = typeof address === "object" && address !== null ? address.port : 0;

  const prepare = async (bundle: string) => {
    writeFileSync(join(kept, "keeper.sh"), keeper);
    chmodSync(join(kept, "keeper.sh"), 0o755);
    const own = {
      TMPDIR: state,
      MINIFLARE_WORKERD_PATH: join(kept, "keeper.sh"),
      KEEP_IN: kept,
      KEPT_PROGRAM: workerd,
    };
    Object.assign(process.env, own);
    try {
      const server = await serve({
        root,
        state,
        port,
        worker: { config: worker.config, bundle },
        vars: worker.vars ?? {},
        varsFile: "/dev/null",
      });
      await migrate(server.database, join(root, "migrations"), "start afresh");
      await server.stop();
    } finally {
      for (const name of Object.keys(own)) delete process.env[name];
    }
    // Folders that went with the first start, and that the configuration still names.
    const folders = readFileSync(join(kept, "config"), "latin1").matchAll(
      /\/[\x21-\x7e]*\/miniflare-[0-9a-f]{32}\/[\x21-\x7e]*/g,
    );
    for (const [folder] of folders) mkdirSync(folder, { recursive: true });
  };
  const launch = () => {
    const given = readFileSync(join(kept, "arguments"), "utf8").trim().split("\n");
    const args = given
      .filter((arg) => !arg.startsWith("--control-fd"))
      .map((arg) =>
        arg.startsWith("--external-addr=loopback=") ? `--external-addr=loopback=127.0.0.1:${loopback}` : arg,
      );
    return startGroup(workerd, args, {
      cwd: root,
      env: { ...process.env, TZ: "UTC" },
      stdio: [openSync(join(kept, "config"), "r"), "pipe", "pipe"],
    });
  };
  await prepare(worker.bundle);
  const server = testServer(port, state, launch, () => answers(port));
  await server.start();
  return {
    ...server,
    replace: prepare,
    async dispose() {
      await server.dispose();
      nobody.close();
    },
  };
}
