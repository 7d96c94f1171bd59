/** Objects that are not in memory, and servers that were killed. */
import type { CandidateInput, ToCandidate } from "#contract/live/candidate.ts";
import { protocolVersion } from "#contract/live/link.ts";
import { openLiveLink } from "#web/candidate/live-link.ts";
import { type BareSeat, startBare } from "./bare.ts";
import { type Figure, figure } from "./figure.ts";
import { request } from "./http-client.ts";
import { inParallel } from "./load.ts";
import { startStarted } from "./started.ts";
import { median, percentile } from "./statistics.ts";
import { httpTalk, type Seat } from "./viva-talk.ts";

const talkedTurns = 60;
const interviews = 20;
const restarts = 5;
/** Objects leave memory after ten seconds without anything to do. */
const evictedAfterMs = 13_000;

export async function coldStart(): Promise<Figure[]> {
  const bare = await startBare("cold-start");
  const seats = await inParallel(interviews, 4, async () => {
    const seat = await bare.seat(16);
    const talk = httpTalk(seat);
    for (let turn = 1; turn <= talkedTurns; turn += 1) await talk.answer(turn);
    return seat;
  });
  const first: number[] = [];
  const later: number[] = [];
  let turn = talkedTurns;
  for (let restart = 0; restart < restarts; restart += 1) {
    turn += 1;
    await bare.restart();
    const [one = Number.NaN, ...others] = await answerAll(seats, turn);
    first.push(one);
    later.push(...others);
  }
  turn += 1;
  await new Promise((resolve) => setTimeout(resolve, evictedAfterMs));
  const evicted = await answerAll(seats, turn);
  await bare.stop();
  return [
    figure("cold-start.object", "ms", median(later), null, { most: 50 }),
    figure("cold-start.object.p99", "ms", percentile(later, 0.99), null, null),
    figure("cold-start.evicted", "ms", median(evicted), null, { most: 50 }),
    // The first turn of all: the process compiles the code meanwhile.
    figure("cold-start.first-of-process", "ms", median(first), null, { most: 50 }),
    figure("cold-start.live-again", "ms", await liveAgain(), null, { most: 1_000 }),
  ];
}

async function answerAll(seats: readonly (Seat | BareSeat)[], turn: number): Promise<number[]> {
  const times: number[] = [];
  for (const seat of seats) {
    const before = performance.now();
    await httpTalk(seat).answer(turn);
    times.push(performance.now() - before);
  }
  return times;
}

/** From the killed server's first answer until the candidate's page, which is left to itself, shows that it is live again: the worst of all rounds. */
async function liveAgain(): Promise<number> {
  const server = await startStarted("cold-start-server");
  const page = openPage(await server.seat(12));
  await page.live();
  const waits: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await server.kill();
    await page.lost();
    const live = page.live();
    await server.startAgain();
    const answered = performance.now();
    await live;
    waits.push(Math.max(0, performance.now() - answered));
  }
  page.close();
  await server.stop();
  return Math.max(...waits);
}

/** The candidate's page without its pictures: its own live link in a world of Node's making. */
function openPage({ url, id, cookie }: Seat) {
  const state = { live: false, lastSeq: 0 };
  let changed: () => void = () => undefined;
  const until = (wanted: boolean) =>
    new Promise<void>((resolve) => {
      changed = () => {
        if (state.live === wanted) resolve();
      };
      changed();
    });
  const link = openLiveLink(
    {
      connect(on) {
        // Node's WebSocket takes headers beside the standard's protocols; the types are the browser's.
        const socket = new WebSocket(`${url.replace("http", "ws")}/api/live/${id}`, {
          headers: { cookie },
        } as unknown as string[]);
        socket.onopen = on.opened;
        socket.onclose = on.closed;
        socket.onmessage = ({ data }) => on.received(String(data));
        return { send: (text) => socket.send(text), close: () => socket.close() };
      },
      async post(input: CandidateInput, received) {
        const { text } = await request("POST", `${url}/api/live/${id}`, JSON.stringify(input), { cookie });
        for (const line of text.split("\n")) received(line);
      },
      async look() {
        const { text } = await request("GET", `${url}/api/candidate/interview?interview=${id}`, null, { cookie });
        return JSON.parse(text).view;
      },
      record: () => Promise.reject(new Error(`not used with protocol ${protocolVersion} over a socket`)),
      kept: { list: () => [], put: () => undefined, remove: () => undefined },
      later(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      now: () => Date.now(),
      random: () => Math.random(),
    },
    {
      message(message: ToCandidate) {
        if (message.type !== "view") return;
        // Only a view says that the interview itself answers again.
        state.lastSeq = message.view.seq;
        state.live = true;
        changed();
      },
      record: () => undefined,
      connection(connection) {
        if (connection === "live") return;
        state.live = false;
        changed();
      },
      lastSeq: () => state.lastSeq,
    },
  );
  return { live: () => until(true), lost: () => until(false), close: () => link.close() };
}
