/** Ours on the server that `npm start` runs: everything real, through the simulator of Cloudflare's services. */
import { join } from "node:path";
import { requestJson } from "./http-client.ts";
import { benchPlan } from "./material.ts";
import { bench, freePort, freshFolder } from "./places.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import type { Subject } from "./subject.ts";
import { type Seat, takeSeat, talkOver } from "./viva-talk.ts";

export type Started = Subject & {
  seat(questions: number): Promise<Seat>;
  kill(): Promise<void>;
  startAgain(): Promise<void>;
};

export async function startStarted(name: string): Promise<Started> {
  const folder = freshFolder(name);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const start = () =>
    startServer({
      program: process.execPath,
      args: [join(bench, "start-server.ts")],
      cwd: folder,
      env: { PORT: String(port), STATE: join(folder, "state") },
      log: join(folder, "server.log"),
      readyUrl: `${url}/health`,
    });
  let server: ServerProcess = await start();
  const { token } = await signIn(url);
  const recruiter = { authorization: `Bearer ${token}` };
  const plans = new Map<number, Promise<string>>();
  const planId = (questions: number) => {
    const known =
      plans.get(questions) ??
      requestJson<{ id: string }>("POST", `${url}/api/plans`, { plan: benchPlan(questions) }, recruiter).then(
        ({ id }) => id,
      );
    plans.set(questions, known);
    return known;
  };
  const seat = async (questions: number): Promise<Seat> => {
    const body = { candidate: { name: "Robin Bench" }, planId: await planId(questions) };
    const { invitation } = await requestJson<{ invitation: { url: string } }>(
      "POST",
      `${url}/api/interviews`,
      body,
      recruiter,
    );
    return takeSeat(url, invitation.url);
  };
  return {
    name: "start",
    transports: ["http", "live"],
    seat,
    open: async (transport, questions) => talkOver(transport, await seat(questions)),
    pid: () => server.pid,
    kill: () => server.stop("SIGKILL"),
    async startAgain() {
      server = await start();
    },
    stop: () => server.stop(),
  };
}

/** The server answers before the demo is there. */
async function signIn(url: string): Promise<{ token: string }> {
  const until = Date.now() + 60_000;
  for (;;) {
    try {
      return await requestJson("POST", `${url}/api/token`, { email: "demo@example.com", password: "viva-demo-2026" });
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
