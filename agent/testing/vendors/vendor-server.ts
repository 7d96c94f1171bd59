/** What all fake vendors share: a server on a real socket of loopback, for requests and for WebSockets, and ways to break it. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";

export type VendorRequest = { url: URL; headers: IncomingMessage["headers"]; bytes: Buffer };

export type VendorServer = {
  port: number;
  /** WebSockets that are open. */
  sockets: ReadonlySet<WebSocket>;
  /** How many there have been. */
  opened: () => number;
  /** Closes all that are open, in good order. */
  closeSockets: (code: number, reason?: string) => void;
  /** Breaks all that are open, as a cut cable would. */
  breakSockets: () => void;
  stop: () => Promise<void>;
};

type Handlers = {
  /** An HTTP status when the WebSocket is refused, null when it is taken. */
  refuses: (url: URL, headers: IncomingMessage["headers"]) => number | null;
  socket: (socket: WebSocket, url: URL, connection: number) => void;
  request?: (request: VendorRequest, response: ServerResponse) => Promise<void>;
};

export async function startVendorServer({ refuses, socket, request }: Handlers, port = 0): Promise<VendorServer> {
  const server = createServer((incoming, response) => {
    answer(incoming, response, request).catch((error: unknown) => {
      // A connection that the other side gave up is no trouble; a test that plays the vendor wrongly is.
      if (!response.destroyed) console.error(error);
      response.destroy();
    });
  });
  const sockets = new Set<WebSocket>();
  let opened = 0;
  const upgrades = new WebSocketServer({ noServer: true });
  server.on("upgrade", (incoming, stream, head) => {
    const url = urlOf(incoming);
    const status = refuses(url, incoming.headers);
    if (status !== null) {
      stream.end(`HTTP/1.1 ${status} Refused\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
      return;
    }
    upgrades.handleUpgrade(incoming, stream, head, (open) => {
      opened += 1;
      sockets.add(open);
      open.once("close", () => sockets.delete(open));
      // Broken from the other side: what was open is closed, which is all there is to know.
      open.on("error", () => undefined);
      socket(open, url, opened);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    // Listening on a port, its address is not a pipe's.
    port: (server.address() as AddressInfo).port,
    sockets,
    opened: () => opened,
    closeSockets: (code, reason) => sockets.forEach((open) => open.close(code, reason)),
    breakSockets: () => sockets.forEach((open) => open.terminate()),
    stop: () =>
      new Promise((resolve) => {
        for (const open of sockets) open.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// Google's library asks for //ws/…, which by itself would be a host.
const urlOf = ({ url }: IncomingMessage): URL => new URL((url ?? "/").replace(/^\/+/, "/"), "http://127.0.0.1");

async function answer(
  incoming: IncomingMessage,
  response: ServerResponse,
  request: Handlers["request"],
): Promise<void> {
  const parts: Buffer[] = [];
  for await (const piece of incoming) parts.push(piece as Buffer);
  if (request === undefined) return void response.writeHead(404).end();
  await request({ url: urlOf(incoming), headers: incoming.headers, bytes: Buffer.concat(parts) }, response);
}
