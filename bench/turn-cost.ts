/**
 * What the object adds to a turn beyond the model's time, one turn after the other on bare workerd with an interviewer that
 * needs no time. The candidate answers over the live link, so that a turn is one message to the object and its messages
 * back, commit included; what the same connection takes for "ping" and "pong", which never reach the object, is taken off.
 */
import { type Bare, startBare } from "./bare.ts";
import { type Figure, figure } from "./figure.ts";
import { percentile } from "./statistics.ts";
import { liveTalk } from "./viva-talk.ts";

const interviews = 24;
/** Few enough for the allowance of messages that a socket has. */
const turnsEach = 32;
/** The code is compiled while it warms up. */
const warmUp = 8;

async function timed(make: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await make();
  return performance.now() - before;
}

async function measure(bare: Bare): Promise<{ turns: number[]; pings: number[] }> {
  const turns: number[] = [];
  const pings: number[] = [];
  for (let interview = 0; interview < interviews; interview += 1) {
    const talk = await liveTalk(await bare.seat(40));
    for (let turn = 1; turn <= turnsEach; turn += 1) {
      const took = await timed(() => talk.answer(turn));
      const echo = await timed(() => talk.ping());
      if (interview < warmUp) continue;
      turns.push(took);
      pings.push(echo);
    }
    talk.close();
  }
  return { turns, pings };
}

export async function turnCost(): Promise<Figure[]> {
  const bare = await startBare("turn-cost", "instant");
  const { turns, pings } = await measure(bare);
  await bare.stop();
  const withOffline = await startBare("turn-cost-offline");
  const offline = await measure(withOffline);
  await withOffline.stop();
  const echo = percentile(pings, 0.5);
  return [
    figure("turn-cost.p50", "ms", percentile(turns, 0.5) - echo, null, { most: 1 }),
    figure("turn-cost.p99", "ms", percentile(turns, 0.99) - echo, null, { most: 5 }),
    figure("turn-cost.whole.p50", "ms", percentile(turns, 0.5), null, null),
    figure("turn-cost.whole.offline.p50", "ms", percentile(offline.turns, 0.5), null, null),
    figure("turn-cost.ping.p50", "ms", echo, null, null),
  ];
}
