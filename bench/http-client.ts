/** HTTP with kept connections and as little work as possible: the client runs on the same cores as what it measures. */
import { Agent, request as nodeRequest } from "node:http";

export type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; text: string };

const agent = new Agent({ keepAlive: true, maxSockets: 256, scheduling: "fifo" });

export function request(
  method: string,
  url: string,
  body: string | null = null,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sized =
      body === null
        ? headers
        : { ...headers, "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) };
    const sent = nodeRequest(url, { method, agent, headers: sized }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
      response.on("error", reject);
    });
    sent.on("error", (error: NodeJS.ErrnoException) => {
      // The server has closed a quiet connection just as it was used again: nothing of the request was read.
      if (error.code === "ECONNRESET" && sent.reusedSocket) resolve(request(method, url, body, headers));
      else reject(error);
    });
    sent.end(body);
  });
}

/** Throws for anything but success, with what was answered. */
export async function requestJson<T>(
  method: string,
  url: string,
  body: unknown = null,
  headers: Readonly<Record<string, string>> = {},
): Promise<T> {
  const answer = await request(method, url, body === null ? null : JSON.stringify(body), headers);
  if (answer.status >= 300)
    throw new Error(`${method} ${new URL(url).pathname}: ${answer.status} ${answer.text.slice(0, 300)}`);
  // What the caller expects is what that address answers.
  return JSON.parse(answer.text) as T;
}
