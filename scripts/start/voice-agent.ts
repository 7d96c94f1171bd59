/** The voice agent beside the server of `npm start`: started where LiveKit is set up, started again when it ends, and ended with the server. */
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export type VoiceAgent = {
  /** Resolves when nothing of it runs any more. */
  stop(): Promise<void>;
};

export type VoiceAgentOptions = {
  root: string;
  /** Where the agent finds the server. */
  url: string;
  /** The Worker's settings. */
  vars: Readonly<Record<string, unknown>>;
  /** Called with each line that it prints, and with ours about it. */
  print: (line: string) => void;
  /** Another program than the agent, for tests: a script for Node and its arguments. */
  program?: readonly string[];
  /** How long, in milliseconds, before it is started again: the first time, and at most. */
  waits?: { first: number; most: number };
};

const needed = ["LIVEKIT_URL", "LIVEKIT_API_KEY", "LIVEKIT_API_SECRET"];
/** Whoever ran for so long did not end for a reason that was there from the start. */
const settledMs = 60_000;
/** Interviews go on by themselves when there is an agent again: nobody has to wait for the talk of this one to end. */
const patienceMs = 5_000;
const endsWithUs = fileURLToPath(new URL("./workerd.sh", import.meta.url));

/** Null where LiveKit is not set up. */
export function startVoiceAgent({
  root,
  url,
  vars,
  print,
  program = ["agent/main.ts", "start"],
  waits = { first: 1_000, most: 30_000 },
}: VoiceAgentOptions): VoiceAgent | null {
  const set = settingsIn(vars);
  if (needed.some((name) => !set[name])) return null;
  const stopping = new AbortController();
  let running: { child: ChildProcess; ended: Promise<string> } | null = null;

  async function keepRunning(): Promise<void> {
    let wait = waits.first;
    while (!stopping.signal.aborted) {
      const startedAt = Date.now();
      running = run(root, program, { ...process.env, ...set, VIVA_URL: url }, print);
      const how = await running.ended;
      running = null;
      if (stopping.signal.aborted) return;
      if (Date.now() - startedAt > settledMs) wait = waits.first;
      print(`The voice agent ended (${how}); it is started again in ${Math.ceil(wait / 1_000)} s.`);
      // Thrown where it is to stop meanwhile.
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
      wait = Math.min(waits.most, wait * 2);
    }
  }
  const kept = keepRunning();

  return {
    async stop() {
      stopping.abort();
      if (running !== null) {
        const { child, ended } = running;
        child.kill("SIGTERM");
        await Promise.race([ended, pause(patienceMs, undefined, { ref: false })]);
        endGroup(child);
      }
      await kept;
    },
  };
}

/** All texts but the secret of sessions, which no agent needs. */
function settingsIn(vars: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(vars).flatMap(([name, value]) =>
      typeof value === "string" && name !== "AUTH_SECRET" ? [[name, value] as const] : [],
    ),
  );
}

function run(root: string, program: readonly string[], env: NodeJS.ProcessEnv, print: (line: string) => void) {
  const [command, args, more] =
    process.platform === "win32"
      ? ([process.execPath, program, {}] as const)
      : // The script ends it with us, should we be killed outright.
        ([endsWithUs, program, { VIVA_WORKERD: process.execPath, VIVA_SERVER_PID: String(process.pid) }] as const);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...env, ...more },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: Ctrl-C in the terminal is for us, and what it starts can be ended with it.
    detached: process.platform !== "win32",
  });
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on("line", (line) => print(`voice agent | ${line}`));
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  return { child, ended };
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  } catch {
    // Nobody of the group lives any more.
  }
}
