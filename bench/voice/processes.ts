/** Processor time and memory of everything that an interview takes, process by process. Linux only. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Role =
  | "agent, interview"
  | "agent, ready for the next"
  | "agent, turn detection"
  | "agent, registered"
  | "LiveKit"
  | "server";
export type Use = {
  role: Role;
  processes: number;
  /** Percent of one core, of all of them together. */
  processor: number;
  /** Proportional set size of all of them together, in MB. */
  pss: number;
};

type Process = { pid: number; parent: number; command: string; ticks: number };
/** A tick is 10 ms on every Linux that Node runs on. */
const tickMs = 10;

function all(): Process[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(join("/proc", name, "stat"), "utf8");
      // After the name, which may hold anything.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      const command = readFileSync(join("/proc", name, "cmdline"), "utf8").replaceAll("\0", " ");
      return [
        { pid: Number(name), parent: Number(fields[1]), command, ticks: Number(fields[11]) + Number(fields[12]) },
      ];
    } catch {
      // It ended while it was looked at.
      return [];
    }
  });
}

function pssOf(pid: number): number {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) / 1_024;
  } catch {
    return 0;
  }
}

/** Of a process and of all that it has started. */
export function familyOf(pid: number | undefined): number[] {
  const processes = all();
  const below = (parent: number): number[] =>
    processes.flatMap((child) => (child.parent === parent ? [child.pid, ...below(child.pid)] : []));
  return pid === undefined ? [] : [pid, ...below(pid)];
}

export type Watched = { agent: number; livekit: number; server: number; inCall: () => readonly number[] };

/** `isHead`: what it has started, an encoder or a runtime, counts as part of it. */
type Seen = { role: Role; ticks: number; isHead: boolean };

function rolesOf({ agent, livekit, server, inCall }: Watched): Map<number, Seen> {
  const processes = all();
  const below = (pid: number): Process[] =>
    processes.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)]);
  const roles = new Map<number, Seen>();
  const calls = inCall();
  for (const { pid, ticks } of processes) if (pid === livekit) roles.set(pid, { role: "LiveKit", ticks, isHead: true });
  for (const { pid, ticks } of [...processes.filter(({ pid: own }) => own === server), ...below(server)])
    roles.set(pid, { role: "server", ticks, isHead: pid === server });
  for (const { pid, ticks } of processes.filter(({ pid: own }) => own === agent))
    roles.set(pid, { role: "agent, registered", ticks, isHead: true });
  for (const { pid, parent, ticks, command } of below(agent)) {
    // What a job has started, its encoder, is part of it.
    const job = parent === agent ? pid : parent;
    const isInference = command.includes("inference_proc");
    const role = isInference
      ? "agent, turn detection"
      : calls.includes(job)
        ? "agent, interview"
        : "agent, ready for the next";
    roles.set(pid, { role, ticks, isHead: parent === agent });
  }
  return roles;
}

/** Watches until told to stop. Of processes that came or went meanwhile, what was seen of them. */
export function watch(watched: Watched): () => Use[] {
  const startedAt = Date.now();
  const first = rolesOf(watched);
  return () => {
    const seconds = (Date.now() - startedAt) / 1_000;
    const now = rolesOf(watched);
    const uses = new Map<Role, Use>();
    for (const [pid, { role, ticks, isHead }] of now) {
      const use = uses.get(role) ?? { role, processes: 0, processor: 0, pss: 0 };
      if (isHead) use.processes += 1;
      use.processor += ((ticks - (first.get(pid)?.ticks ?? 0)) * tickMs) / (seconds * 10);
      use.pss += pssOf(pid);
      uses.set(role, use);
    }
    return [...uses.values()];
  };
}
