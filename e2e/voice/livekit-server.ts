/** A LiveKit server of a test's own: on loopback only, on ports that were free, with its keys, killed and started again as the test wants. */
import { createSocket } from "node:dgram";
import { randomBytes } from "node:crypto";
import { freePort, type Group, isListening, startGroup, until } from "#e2e/processes.ts";
import { soundFirst } from "./sound-first.ts";
import { ensureLiveKitServer } from "#scripts/ensure-livekit-server.ts";

export type LiveKitServer = {
  /** For clients and agents, as ws://…; the same with http:// is for livekit-server-sdk. */
  url: string;
  httpUrl: string;
  apiKey: string;
  apiSecret: string;
  /** On the same ports, with the same keys. Its rooms are forgotten. */
  start(): Promise<void>;
  /** SIGKILL, as a machine that loses its power. Resolves when nobody answers any more. */
  kill(): Promise<void>;
  pid(): number | undefined;
  /** What it has printed since it was last started. */
  printed(): string;
};

export type LiveKitOptions = {
  /** Where webhooks go, signed with the server's own key. */
  webhooks?: readonly string[];
  logLevel?: "debug" | "info" | "warn" | "error";
};

/** Resolves when it answers. Whoever started it kills it. */
export async function startLiveKitServer({
  webhooks = [],
  logLevel = "info",
}: LiveKitOptions = {}): Promise<LiveKitServer> {
  const program = ensureLiveKitServer();
  const port = await freePort();
  const udpPort = await freeUdpPort();
  const apiKey = `key${randomBytes(6).toString("hex")}`;
  const apiSecret = randomBytes(24).toString("hex");
  // JSON is YAML.
  const config = JSON.stringify({
    port,
    bind_addresses: ["127.0.0.1"],
    rtc: {
      udp_port: udpPort,
      // Media over TCP would be listened for on every address.
      tcp_port: 0,
      use_external_ip: false,
      node_ip: "127.0.0.1",
      enable_loopback_candidate: true,
      interfaces: { includes: ["lo"] },
    },
    keys: { [apiKey]: apiSecret },
    logging: { level: logLevel },
    ...(webhooks.length === 0 ? {} : { webhook: { api_key: apiKey, urls: webhooks } }),
  });
  let running: Group | null = null;
  const server: LiveKitServer = {
    url: `ws://127.0.0.1:${port}`,
    httpUrl: `http://127.0.0.1:${port}`,
    apiKey,
    apiSecret,
    pid: () => running?.pid,
    printed: () => running?.printed() ?? "",
    async start() {
      // By environment: arguments, with the secret in them, could be read by anybody on the machine.
      const group = startGroup(program, [], { env: { ...process.env, LIVEKIT_CONFIG: config } });
      running = group;
      soundFirst(group.pid);
      let ended = false;
      void group.ended.then(() => (ended = true));
      await until(async () => ended || (await isUp(port)), "the LiveKit server is up", 30_000);
      if (ended) throw new Error(`the LiveKit server ended before it was up:\n${group.printed()}`);
    },
    async kill() {
      await running?.kill();
      running = null;
      await until(async () => !(await isListening(port)), `nobody answers on port ${port}`);
    },
  };
  await server.start();
  return server;
}

async function isUp(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`);
    await response.body?.cancel();
    return response.ok;
  } catch {
    // Not yet listening.
    return false;
  }
}

async function freeUdpPort(): Promise<number> {
  const socket = createSocket("udp4");
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  const { port } = socket.address();
  await new Promise<void>((resolve) => socket.close(resolve));
  return port;
}
