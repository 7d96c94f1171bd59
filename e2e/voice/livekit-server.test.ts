import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { networkInterfaces } from "node:os";
import { RoomServiceClient, WebhookReceiver } from "livekit-server-sdk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "#e2e/processes.ts";
import { startLiveKitServer, type LiveKitServer } from "./livekit-server.ts";

const received: { body: string; token: string }[] = [];
const hooks = createServer(async (request, response) => {
  let body = "";
  for await (const part of request) body += String(part);
  received.push({ body, token: request.headers.authorization ?? "" });
  response.end();
});
let server: LiveKitServer;

beforeAll(async () => {
  await new Promise<void>((resolve) => hooks.listen(0, "127.0.0.1", resolve));
  const { port } = hooks.address() as AddressInfo;
  server = await startLiveKitServer({ webhooks: [`http://127.0.0.1:${port}/webhook`] });
});
afterAll(async () => {
  await server.kill();
  hooks.close();
});

const rooms = () => new RoomServiceClient(server.httpUrl, server.apiKey, server.apiSecret);

test("a room that is made is told of in a signed webhook", async () => {
  await rooms().createRoom({ name: "a-room", emptyTimeout: 60 });
  await until(() => received.length > 0, "a webhook came", 10_000);
  const [{ body, token } = { body: "", token: "" }] = received;
  const event = await new WebhookReceiver(server.apiKey, server.apiSecret).receive(body, token);
  expect([event.event, event.room?.name]).toEqual(["room_started", "a-room"]);
  await expect(new WebhookReceiver(server.apiKey, "another".repeat(6)).receive(body, token)).rejects.toThrow();
});

test("a killed server answers nobody, and started again it knows the same keys and no rooms", async () => {
  await rooms().createRoom({ name: "forgotten", emptyTimeout: 60 });
  await server.kill();
  await expect(rooms().listRooms()).rejects.toThrow();
  await server.start();
  expect(await rooms().listRooms()).toEqual([]);
});

test("nothing listens beyond loopback", async () => {
  const { port } = new URL(server.httpUrl);
  const others = Object.values(networkInterfaces()).flatMap((addresses = []) =>
    addresses.flatMap(({ internal, family, address }) => (internal || family !== "IPv4" ? [] : [address])),
  );
  for (const address of ["127.0.0.1", ...others]) {
    const isOpen = await new Promise((resolve) => {
      const socket = connect(Number(port), address, () => resolve(true)).once("error", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });
    expect([address, isOpen]).toEqual([address, address === "127.0.0.1"]);
  }
  // It listens for media over TCP on every address, if at all.
  expect(server.printed()).toContain('"bindAddresses": ["127.0.0.1"]');
  expect(server.printed()).not.toContain("portTCP");
});
