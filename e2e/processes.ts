/** Processes of servers under test, and the ports that they answer on. */
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { connect, createServer } from "node:net";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

export type Group = {
  /** Of its head; undefined when it could not be started. */
  pid: number | undefined;
  /** What it has printed so far. */
  printed(): string;
  /** Ends every process of the group at once, as a machine that loses its power would; resolves when the first one is gone. */
  kill(): Promise<void>;
  ended: Promise<void>;
};

const groups = new Set<ChildProcess>();
// A test run that is broken off leaves no server behind.
process.once("exit", () => {
  for (const child of groups) killGroup(child);
});

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nobody of the group lives any more.
  }
}

/** Starts a program as the head of a process group of its own. */
export function startGroup(command: string, args: readonly string[], options: SpawnOptions): Group {
  const child = spawn(command, [...args], { ...options, detached: true });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  groups.add(child);
  const ended = new Promise<void>((resolve) => {
    child.once("error", () => resolve());
    child.once("exit", () => resolve());
  });
  return {
    pid: child.pid,
    printed: () => printed,
    async kill() {
      killGroup(child);
      await ended;
      groups.delete(child);
    },
    ended,
  };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port could be had");
  return address.port;
}

export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

/** Is there anybody who speaks HTTP? What is said does not matter. */
export async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health`);
    await response.body?.cancel();
    return true;
  } catch {
    // Not yet listening, or not yet ready.
    return false;
  }
}

/** Looks every few milliseconds until it is so. Throws with `what` after `withinMs`. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  withinMs = 60_000,
): Promise<void> {
  const latest = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > latest) throw new Error(`after ${Math.round(withinMs / 1000)} s still not: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
