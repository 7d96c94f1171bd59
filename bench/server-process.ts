/** A server as a child process: started until it answers, stopped or killed with everything that it has started. */
import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, readFileSync } from "node:fs";
import { request } from "./http-client.ts";

export type ServerProcess = { pid: number; stop(signal?: NodeJS.Signals): Promise<void> };

export type Command = {
  program: string;
  args: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
  log: string;
  readyUrl: string;
};

const startWithinMs = 120_000;
/** How often a starting server is asked; short, because cold starts are measured with it. */
const askEveryMs = 5;

/** Resolves once `readyUrl` is answered with 200. Throws with the end of the server's log when it ends before. */
export async function startServer({ program, args, cwd, env = {}, log, readyUrl }: Command): Promise<ServerProcess> {
  // A group of its own, so that the processes it starts can be ended with it.
  const child = spawn(program, [...args], {
    cwd,
    env: { ...process.env, NODE_ENV: "production", ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const file = createWriteStream(log);
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const server: ServerProcess = {
    pid: child.pid ?? 0,
    async stop(signal = "SIGTERM") {
      killGroup(child, signal);
      await ended;
      running.delete(server);
    },
  };
  running.add(server);
  await ready(child, readyUrl, log);
  return server;
}

const running = new Set<ServerProcess>();

/** For the end of the bench, however it ends. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((server) => server.stop("SIGKILL")));
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-(child.pid ?? 0), signal);
  } catch {
    // It has ended already.
  }
}

async function ready(child: ChildProcess, url: string, log: string): Promise<void> {
  const until = Date.now() + startWithinMs;
  while (Date.now() < until) {
    if (child.exitCode !== null) break;
    const answer = await request("GET", url).catch(() => null);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, askEveryMs));
  }
  throw new Error(`The server did not start (${url}). The end of its log:\n${readFileSync(log, "utf8").slice(-2_000)}`);
}

/** Processor time that a process and its children have used, in ms. Linux only. Other programs on the machine do not change it much. */
export function processorTimeOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  const ticks = Number(fields[11]) + Number(fields[12]);
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .split(" ")
    .filter((child) => child !== "");
  // A tick is 10 ms on every Linux that Node runs on.
  return ticks * 10 + children.reduce((sum, child) => sum + processorTimeOf(Number(child)), 0);
}

/** Resident memory of a process in MB, now and at its highest. Linux only. */
export function memoryOf(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0) / 1024;
  return { now: megabytes("VmRSS"), peak: megabytes("VmHWM") };
}
