/** The peer, installed on first use into its own node_modules. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { requestJson } from "./http-client.ts";
import { answerText, benchPlan } from "./material.ts";
import { bench, freePort, freshFolder } from "./places.ts";
import { startServer } from "./server-process.ts";
import type { Subject, Talk } from "./subject.ts";

const folder = join(bench, "peer-langgraph");

function install(): void {
  if (existsSync(join(folder, "node_modules/.package-lock.json"))) return;
  console.log("Installing the peer (bench/peer-langgraph) …");
  const run = spawnSync("npm", ["ci", "--no-fund", "--no-audit"], { cwd: folder, encoding: "utf8" });
  if (run.status !== 0)
    throw new Error(
      `The peer could not be installed. Run \`npm ci\` in bench/peer-langgraph and see what it says:\n${run.stderr.slice(-2_000)}`,
    );
}

export type Peer = Subject & { database: string };

export async function startPeer(name: string): Promise<Peer> {
  install();
  const data = freshFolder(name);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const database = join(data, "interviews.sqlite");
  const server = await startServer({
    program: process.execPath,
    args: [join(folder, "server.ts")],
    cwd: folder,
    env: { PORT: String(port), DATABASE: database },
    log: join(data, "server.log"),
    readyUrl: `${url}/ready`,
  });
  return {
    name: "peer",
    transports: ["http"],
    database,
    pid: () => server.pid,
    async open(_transport, questions) {
      const { id } = await requestJson<{ id: string }>("POST", `${url}/interviews`, { plan: benchPlan(questions) });
      return talkOf(url, id);
    },
    stop: () => server.stop(),
  };
}

function talkOf(url: string, id: string): Talk {
  return {
    id,
    async answer(turn) {
      const { reply, turn: taken } = await requestJson<{ reply: string; turn: number }>(
        "POST",
        `${url}/interviews/${id}/answers`,
        { text: answerText(turn) },
      );
      if (taken !== turn) throw new Error(`turn ${turn} was taken as ${taken}`);
      return reply;
    },
    close() {},
  };
}
