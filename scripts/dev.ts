/** `npm run dev`: wrangler dev and vite's watcher, on the data of `npm start`; both the Worker and the pages reload when a file is saved. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { watchPages } from "./dev/watch-pages.ts";
import { build } from "./start/build.ts";
import { choosePort, requireFreePort } from "./start/port.ts";
import { exitWith, Problem } from "./start/problem.ts";
import { seed } from "./start/seed.ts";
import { lockState } from "./start/state-lock.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const wrangler = "node_modules/wrangler/bin/wrangler.js";
// No questions asked, nothing reported, no look for a newer version.
const quietly = { ...process.env, CI: "true", WRANGLER_SEND_METRICS: "false", WRANGLER_HIDE_BANNER: "true" };

const run = (program: string, ...args: string[]): ChildProcess =>
  spawn(process.execPath, [program, ...args], { cwd: root, env: quietly, stdio: ["ignore", "inherit", "inherit"] });

/** A minute is what the slowest machine needed for its first bundle. */
async function untilItAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    const isUp = await fetch(`${url}/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return;
    await pause(500);
  }
  throw new Problem(`Nothing answers at ${url} after a minute. What wrangler printed above says why.`);
}

async function develop(): Promise<void> {
  const port = choosePort(process.env["PORT"]);
  const state = resolve(root, process.env["VIVA_STATE"] ?? ".viva");
  const url = `http://localhost:${port}`;
  await requireFreePort(port);
  lockState(state);
  // wrangler dev refuses to start without the folder of pages.
  build(root, console.log);
  const migrated = spawnSync(
    process.execPath,
    [wrangler, "d1", "migrations", "apply", "DB", "--local", "--persist-to", state],
    { cwd: root, env: quietly, encoding: "utf8" },
  );
  if (migrated.status !== 0)
    throw new Problem(
      `The database could not be migrated. Move ${state} away to start with an empty one.\n\n${migrated.stdout}${migrated.stderr}`,
    );

  await watchPages(root);
  const flags = ["--ip", "127.0.0.1", "--live-reload", "--show-interactive-dev-session=false"];
  const server = run(wrangler, "dev", "--port", String(port), "--persist-to", state, ...flags);
  let isStopping = false;
  const stop = () => {
    isStopping = true;
    server.kill("SIGTERM");
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  // Pages without their server would only look alive.
  server.once("exit", (code) => process.exit(isStopping ? 0 : (code ?? 1)));

  try {
    await untilItAnswers(url);
    const demo = await seed(url);
    console.log(
      `\nViva is at ${url}; sign in as ${demo.login} with ${demo.password}; be interviewed at ${demo.inviteUrl}\n`,
    );
  } catch (error) {
    server.kill("SIGTERM");
    throw error;
  }
}

develop().catch(exitWith);
