/** An agent's worker as a container runs it: registered with the server, with a warm process, killed as a whole or in the middle of a job. */
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { type Group, root, startGroup, until } from "#e2e/processes.ts";
import type { LiveKitServer } from "./livekit-server.ts";
import { soundFirst } from "./sound-first.ts";

export type AgentWorker = {
  pid: number | undefined;
  printed(): string;
  /** Processes that are in a room. Those that wait for a job are not. */
  jobProcesses(): number[];
  /** SIGKILL to all processes that are in a room. The worker lives, and another that waits for it can take the next job. */
  killJobs(): void;
  /** SIGKILL to everything at once. */
  kill(): Promise<void>;
};

export type AgentWorkerOptions = {
  /** From the root of the repository, with what comes after it. */
  program: readonly [string, ...string[]];
  server: LiveKitServer;
  env?: Readonly<Record<string, string>>;
  /** Has it printed all that says that it is registered, and that a process is warm? */
  isReady: (printed: string) => boolean;
};

/** Resolves when it is ready: a job that is dispatched before that is lost without a word. */
export async function startAgentWorker({
  program,
  server,
  env = {},
  isReady,
}: AgentWorkerOptions): Promise<AgentWorker> {
  const group: Group = startGroup(process.execPath, program, {
    cwd: root,
    env: {
      ...process.env,
      // Otherwise the library writes thousands of lines.
      NODE_ENV: "production",
      LIVEKIT_URL: server.url,
      LIVEKIT_API_KEY: server.apiKey,
      LIVEKIT_API_SECRET: server.apiSecret,
      ...env,
    },
  });
  soundFirst(group.pid);
  let hasEnded = false;
  void group.ended.then(() => (hasEnded = true));
  await until(() => hasEnded || isReady(group.printed()), "the worker is ready", 90_000);
  if (hasEnded) throw new Error(`the worker ended before it was ready:\n${group.printed()}`);
  const jobProcesses = () => childrenOf(group.pid).filter((pid) => isInCall(pid));
  return {
    pid: group.pid,
    printed: group.printed,
    jobProcesses,
    killJobs: () => jobProcesses().forEach((pid) => process.kill(pid, "SIGKILL")),
    kill: group.kill,
  };
}

function childrenOf(parent: number | undefined): number[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // After the name, which may hold anything: the state, then the parent.
      const stat = readFileSync(join("/proc", name, "stat"), "utf8");
      const [, ppid] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return Number(ppid) === parent ? [Number(name)] : [];
    } catch {
      // It ended while it was looked at.
      return [];
    }
  });
}

/** Sound comes over UDP, which nothing else here does. */
function isInCall(pid: number): boolean {
  const tables = ["/proc/net/udp", "/proc/net/udp6"].filter((table) => existsSync(table));
  const sockets = tables.flatMap((table) =>
    readFileSync(table, "utf8")
      .split("\n")
      .slice(1)
      .map((line) => line.trim().split(/\s+/)[9]),
  );
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      const [, inode] = /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${pid}/fd/${fd}`)) ?? [];
      return inode !== undefined && sockets.includes(inode);
    });
  } catch {
    // It ended while it was looked at.
    return false;
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    // Closed meanwhile.
    return "";
  }
}
