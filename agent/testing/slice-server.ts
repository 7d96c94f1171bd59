/** Stands for the Worker where slices are sent to. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export type Put = { path: string; authorization: string; bytes: Buffer };

export type SliceServer = {
  baseUrl: string;
  /** Every request, in the order in which they came. */
  puts: Put[];
  /** What a request gets: a status, or null, and nobody answers. */
  answer: (put: Put) => number | null;
  /** What is kept once every request was carried out: the last under each index, joined in order. */
  recorded(): Buffer;
  close(): Promise<void>;
};

export async function startSliceServer(): Promise<SliceServer> {
  const puts: Put[] = [];
  const http = createServer(async (request, response) => {
    const put = {
      path: request.url ?? "",
      authorization: request.headers.authorization ?? "",
      bytes: await bytesOf(request),
    };
    puts.push(put);
    const status = server.answer(put);
    if (status === null) return request.socket.destroy();
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(status < 400 ? { bytes: put.bytes.length } : { error: { code: "CONSENT_MISSING" } }));
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  // A server that listens on TCP has such an address.
  const { port } = http.address() as AddressInfo;
  const server: SliceServer = {
    baseUrl: `http://127.0.0.1:${port}`,
    puts,
    answer: () => 200,
    recorded() {
      const byIndex = new Map(puts.map((put) => [indexOf(put), put.bytes]));
      return Buffer.concat([...byIndex].toSorted(([a], [b]) => a - b).map(([, bytes]) => bytes));
    },
    close: () => new Promise((resolve) => http.close(() => resolve())),
  };
  return server;
}

const indexOf = ({ path }: Put) => Number(/\/(\d+)\?/u.exec(path)?.[1]);

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  // A request without an encoding is read as buffers.
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
