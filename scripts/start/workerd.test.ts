import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";

const script = fileURLToPath(new URL("./workerd.sh", import.meta.url));

/** Starts what the server starts, says its number, and lives on. */
const server = `
  const child = require("node:child_process").spawn(${JSON.stringify(script)}, ["60"], {
    stdio: "ignore",
    env: { ...process.env, VIVA_WORKERD: "/bin/sleep", VIVA_SERVER_PID: String(process.pid) },
  });
  console.log(child.pid);
  setTimeout(() => {}, 60_000);
`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

it("what the server runs ends with it, when the server alone is killed outright", async () => {
  const parent = spawn(process.execPath, ["--eval", server], { stdio: ["ignore", "pipe", "inherit"] });
  const runtime = await new Promise<number>((resolve) => parent.stdout.once("data", (text) => resolve(Number(text))));
  // Longer than between two looks: it does not end by itself.
  await pause(1_200);
  expect(isRunning(runtime)).toBe(true);
  parent.kill("SIGKILL");
  for (let tries = 0; tries < 100 && isRunning(runtime); tries += 1) await pause(100);
  expect(isRunning(runtime)).toBe(false);
});
