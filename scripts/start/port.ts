/** The port that the server listens on: which it is, and whether it can be had. */
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { Problem } from "./problem.ts";

/** 8787 when nothing is asked for. */
export function choosePort(asked: string | undefined): number {
  if (asked === undefined || asked === "") return 8787;
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Problem(
      `PORT is "${asked}", which is no port. Choose a number from 1 to 65535, for example: PORT=8790 npm start`,
    );
  }
  return port;
}

function failureOf(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** Browsers may take "localhost" for either loopback address, so nobody else may answer on the other one. */
export async function requireFreePort(port: number): Promise<void> {
  const look = () => Promise.all(["127.0.0.1", "::1"].map((host) => failureOf(port, host)));
  let failures = await look();
  // What is left of a server that was just killed goes away by itself within a second.
  for (let tries = 0; tries < 8 && failures.includes("EADDRINUSE"); tries += 1) {
    await pause(250);
    failures = await look();
  }
  if (failures.includes("EADDRINUSE")) {
    const other = port < 65_000 ? port + 1 : 8787;
    throw new Problem(
      `Port ${port} is in use, perhaps by another Viva. Stop that program, or choose another port: PORT=${other} npm start`,
    );
  }
  if (failures.includes("EACCES")) {
    throw new Problem(
      `Port ${port} may not be used by this account. Choose one above 1023, for example: PORT=8787 npm start`,
    );
  }
}
