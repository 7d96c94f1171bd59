/** A candidate of ours: the same inputs that the candidate's page sends, over HTTP or over the live link. */
import type { CandidateInput, ToCandidate } from "#contract/live/candidate.ts";
import { protocolVersion } from "#contract/live/link.ts";
import { request, requestJson } from "./http-client.ts";
import { answerText } from "./material.ts";
import type { Talk, Transport } from "./subject.ts";

export type Seat = { url: string; id: string; cookie: string };

const answerWithinMs = 60_000;

function answerInput(turn: number): CandidateInput {
  // Each turn leads to the ask with its number, so the next answer is to the one before.
  return { id: `answer-${turn}`, type: "answer", to: `a${turn - 1}`, text: answerText(turn), heard: null };
}

/** What a settled turn has told: the reply and the view after it. Null until both are there. */
class Settled {
  #reply: string | null = null;
  readonly #turn: number;

  constructor(turn: number) {
    this.#turn = turn;
  }

  /** Throws when the answer was refused. */
  take(message: ToCandidate): string | null {
    if (message.type === "error") throw new Error(`turn ${this.#turn} was refused: ${message.code} ${message.message}`);
    if (message.type === "event" && message.event.type === "replied" && message.event.turn === `t${this.#turn}`)
      this.#reply = message.event.text;
    const isOver =
      message.type === "view" && message.view.turn === `t${this.#turn}` && message.view.phase !== "choosing";
    return isOver ? this.#reply : null;
  }
}

export function httpTalk({ url, id, cookie }: Seat): Talk {
  const address = `${url}/api/live/${id}`;
  return {
    id,
    async answer(turn) {
      const { text } = await request("POST", address, JSON.stringify(answerInput(turn)), { cookie });
      const settled = new Settled(turn);
      for (const line of text.split("\n")) {
        const reply = line === "" ? null : settled.take(JSON.parse(line) as ToCandidate);
        if (reply !== null) return reply;
      }
      throw new Error(`turn ${turn} was not settled: ${text.slice(0, 300)}`);
    },
    close() {},
  };
}

/** `ping` is answered without waking the interview: what the connection itself takes. */
export type LiveTalk = Talk & { ping(): Promise<void> };

/** `heard` gets each message as it arrives. */
export async function liveTalk(
  { url, id, cookie }: Seat,
  heard: (message: ToCandidate) => void = () => undefined,
): Promise<LiveTalk> {
  // Node's WebSocket takes headers beside the standard's protocols; the types are the browser's.
  const options = { headers: { cookie } } as unknown as string[];
  const socket = new WebSocket(`${url.replace("http", "ws")}/api/live/${id}`, options);
  let take: (message: ToCandidate) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  let ponged: () => void = () => undefined;
  socket.onmessage = ({ data }) => {
    if (data === "pong") return ponged();
    const message = JSON.parse(String(data)) as ToCandidate;
    heard(message);
    take(message);
  };
  socket.onclose = () => fail(new Error("the live link was closed"));
  const expect = <T>(read: (message: ToCandidate) => T | null) =>
    new Promise<T>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("the live link fell silent")), answerWithinMs);
      const settle = (end: () => void) => {
        clearTimeout(late);
        end();
      };
      fail = (error) => settle(() => reject(error));
      take = (message) => {
        try {
          const value = read(message);
          if (value !== null) settle(() => resolve(value));
        } catch (error) {
          settle(() => reject(error));
        }
      };
    });
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error("the live link did not open"));
  });
  const greeted = expect((message) => (message.type === "view" ? true : null));
  socket.send(JSON.stringify({ type: "hello", protocol: protocolVersion, lastSeq: 0 }));
  await greeted;
  return {
    id,
    answer(turn) {
      const settled = new Settled(turn);
      const reply = expect((message) => settled.take(message));
      socket.send(JSON.stringify({ type: "input", input: answerInput(turn) }));
      return reply;
    },
    ping() {
      const pong = new Promise<void>((resolve) => {
        ponged = resolve;
      });
      socket.send("ping");
      return pong;
    },
    close() {
      socket.onclose = null;
      socket.close();
    },
  };
}

export const talkOver = (transport: Transport, seat: Seat): Promise<Talk> | Talk =>
  transport === "http" ? httpTalk(seat) : liveTalk(seat);

/** The candidate's door at a server that serves the whole API: link → cookie → consent → start. */
export async function takeSeat(url: string, link: string): Promise<Seat> {
  const token = link.split("/").at(-1) ?? "";
  const accepted = await request("POST", `${url}/api/invitations/${token}/accept`, "{}");
  if (accepted.status !== 200)
    throw new Error(`the invitation was refused: ${accepted.status} ${accepted.text.slice(0, 300)}`);
  const { interviewId, door } = JSON.parse(accepted.text) as { interviewId: string; door: { consentVersion: string } };
  const cookie = [accepted.headers["set-cookie"]].flat()[0]?.split(";")[0] ?? "";
  await requestJson(
    "POST",
    `${url}/api/candidate/consent?interview=${interviewId}`,
    { version: door.consentVersion, language: "en", hash: "0".repeat(64) },
    { cookie },
  );
  await request("POST", `${url}/api/live/${interviewId}`, JSON.stringify({ id: "start", type: "start" }), { cookie });
  return { url, id: interviewId, cookie };
}
