/**
 * A model's server in OpenAI's wire format that needs no time, or just as long for each turn, and says when it was asked and
 * when it began to answer.
 */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type InstantModel = {
  /** What the API's base URL is to be. */
  url: string;
  /** Of each turn that it was asked for: when the request arrived, and when the first word left. */
  turns: { askedAt: number; begunAt: number }[];
  /** How often it was asked for anything beside the talk. */
  beside(): number;
  stop(): void;
};

const usage = { prompt_tokens: 1_800, completion_tokens: 20, total_tokens: 1_820 };
const pieces = ["Thank you, I can follow that. ", "It is", " clear."];
const prepared = JSON.stringify({ wording: null, probe: "What was your own part in it, and why?", passage: "cv_1" });

/** `thinkMs`: from a turn's request to its first word. `bridge`: what it says in its nth turn before the next question. */
export async function startInstantModel(
  thinkMs = 0,
  bridge: (turn: number) => readonly string[] = () => pieces,
): Promise<InstantModel> {
  const turns: InstantModel["turns"] = [];
  let beside = 0;
  const server = createServer((request, response) => {
    const askedAt = performance.now();
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      if (!Buffer.concat(parts).includes('"stream":true')) {
        beside += 1;
        return whole(response);
      }
      const begin = () => {
        turns.push({ askedAt, begunAt: performance.now() });
        turnOf(response, bridge(turns.length));
      };
      if (thinkMs === 0) begin();
      else setTimeout(begin, thinkMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Listening on a port, its address is not a pipe's.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    turns,
    beside: () => beside,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function turnOf(response: ServerResponse, words: readonly string[]): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const content of ["ADVANCE open | heard: part, choice\n", ...words])
    response.write(line({ choices: [{ index: 0, delta: { content } }] }));
  response.write(line({ choices: [{ index: 0, delta: {}, finish_reason: "stop" }] }));
  response.end(`${line({ choices: [], usage })}data: [DONE]\n\n`);
}

const line = (data: object) => `data: ${JSON.stringify({ id: "c", object: "chat.completion.chunk", ...data })}\n\n`;

function whole(response: ServerResponse): void {
  const message = { role: "assistant", content: prepared };
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ id: "c", choices: [{ index: 0, message, finish_reason: "stop" }], usage }));
}
