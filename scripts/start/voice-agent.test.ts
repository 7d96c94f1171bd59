import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { startVoiceAgent } from "./voice-agent.ts";

const vars = {
  LIVEKIT_URL: "ws://localhost:7880",
  LIVEKIT_API_KEY: "key",
  LIVEKIT_API_SECRET: "secret",
  DEEPGRAM_API_KEY: "a key of its own",
  AUTH_SECRET: "what signs everybody's sessions",
  AI: { not: "a text" },
};
const waits = { first: 20, most: 40 };
const root = mkdtempSync(join(tmpdir(), "viva-agent-"));

function programOf(source: string): string[] {
  const file = join(root, `${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(file, source);
  return [file, "start"];
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1_000 && !condition(); tries += 1) await pause(10);
  expect(condition()).toBe(true);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

it("is not started where LiveKit is not set up", () => {
  const print = () => expect.unreachable();
  expect(startVoiceAgent({ root, url: "http://localhost:1", vars: {}, print })).toBeNull();
  const half = { LIVEKIT_URL: vars.LIVEKIT_URL, LIVEKIT_API_KEY: "" };
  expect(startVoiceAgent({ root, url: "http://localhost:1", vars: half, print })).toBeNull();
});

it("is told where the server and LiveKit are, and no secret that it does not need", async () => {
  const lines: string[] = [];
  const program = programOf(
    "const { VIVA_URL, LIVEKIT_URL, DEEPGRAM_API_KEY, AUTH_SECRET } = process.env; console.log(JSON.stringify([VIVA_URL, LIVEKIT_URL, DEEPGRAM_API_KEY, AUTH_SECRET ?? null, process.argv[2]])); setTimeout(() => {}, 1e6);",
  );
  const agent = startVoiceAgent({
    root,
    url: "http://localhost:8787",
    vars,
    print: (line) => lines.push(line),
    program,
  });
  await until(() => lines.length > 0);
  await agent?.stop();
  expect(lines).toEqual([
    'voice agent | ["http://localhost:8787","ws://localhost:7880","a key of its own",null,"start"]',
  ]);
});

it("is started again when it ends, later each time, and not once it is to stop", async () => {
  const lines: string[] = [];
  const program = programOf('console.error("no voice"); process.exit(3);');
  const agent = startVoiceAgent({
    root,
    url: "http://localhost:1",
    vars,
    print: (line) => lines.push(line),
    program,
    waits,
  });
  await until(() => lines.filter((line) => line === "voice agent | no voice").length >= 3);
  await agent?.stop();
  expect(lines.find((line) => line.startsWith("The voice agent ended"))).toBe(
    "The voice agent ended (exit code 3); it is started again in 1 s.",
  );
  const before = lines.length;
  await pause(100);
  expect(lines.length).toBe(before);
});

it("ends with what it has started, also where it does not want to", async () => {
  const lines: string[] = [];
  const job = programOf("setTimeout(() => {}, 1e6);");
  const program = programOf(`
    import { spawn } from "node:child_process";
    process.on("SIGTERM", () => {});
    const child = spawn(process.execPath, ${JSON.stringify(job)}, { stdio: "ignore" });
    console.log(process.pid, child.pid);
    setTimeout(() => {}, 1e6);`);
  const agent = startVoiceAgent({ root, url: "http://localhost:1", vars, print: (line) => lines.push(line), program });
  await until(() => lines.length > 0);
  const pids = (lines[0] ?? "").split(" ").slice(-2).map(Number);
  expect(pids.map(isRunning)).toEqual([true, true]);
  await agent?.stop();
  await until(() => !pids.some(isRunning));
});

it("ends with the server that is killed outright", async () => {
  const server = `
    const { startVoiceAgent } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, "voice-agent.ts")).href)});
    const program = ${JSON.stringify(programOf("console.log(process.pid); setTimeout(() => {}, 1e6);"))};
    startVoiceAgent({ root: ${JSON.stringify(root)}, url: "", vars: ${JSON.stringify(vars)}, print: console.log, program });`;
  const parent = spawn(process.execPath, ["--input-type=module", "--eval", server], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = await new Promise<string>((resolve) => parent.stdout.once("data", (text) => resolve(String(text))));
  const agent = Number(line.trim().split(" ").at(-1));
  expect(isRunning(agent)).toBe(true);
  parent.kill("SIGKILL");
  await until(() => !isRunning(agent));
});
