/**
 * From a candidate's answer to the first word of the reply, with the product's interviewer and a model over the network, one
 * turn after the other on bare workerd: prompt, request, commit of the answer, check of the move and its commit. The plan is
 * long, and each question is looked up in a CV and readied beside the talk. What the model itself took is taken off, and what
 * the same connection takes for "ping" and "pong". Once with a model that takes a moment, and once with one that needs no time,
 * so that nothing can be done meanwhile.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { startBare } from "./bare.ts";
import { type Figure, figure } from "./figure.ts";
import { startInstantModel } from "./instant-model.ts";
import { percentile } from "./statistics.ts";
import { liveTalk } from "./viva-talk.ts";

/** Few enough for the allowance of messages that a socket has. */
const turnsEach = 32;
/** The code is compiled while it warms up. */
const warmUp = 8;
/** Nobody answers sooner; what is readied beside the talk is done by then. */
const answerMs = 25;
/** Sooner than any model begins to answer. What is done meanwhile keeps nobody waiting. */
const thinkMs = 40;

type Measured = { first: number; firstWords: number[]; toModel: number[]; echo: number; calls: number; beside: number };

async function measure(interviews: number, ownMs: number): Promise<Measured> {
  const model = await startInstantModel(ownMs);
  const settings = { OPENAI_BASE_URL: model.url, OPENAI_MODEL: "instant", INTERVIEW_MOST_USD: "1000" };
  const bare = await startBare(`model-turn-${ownMs}`, "model", settings);
  const firstWords: number[] = [];
  const toModel: number[] = [];
  const pings: number[] = [];
  let first: number | null = null;
  let asked = 0;
  for (let interview = 0; interview < interviews; interview += 1) {
    let heardAt: number | null = null;
    const talk = await liveTalk(await bare.seat(40), (message) => {
      if (message.type === "token") heardAt ??= performance.now();
    });
    for (let turn = 1; turn <= turnsEach; turn += 1) {
      await sleep(answerMs);
      heardAt = null;
      const before = performance.now();
      await talk.answer(turn);
      const call = model.turns.at(-1);
      asked += 1;
      const saidAt = heardAt as number | null;
      if (call === undefined || saidAt === null || model.turns.length !== asked)
        throw new Error(`turn ${turn}: ${model.turns.length} calls for ${asked} answers, first word at ${saidAt}`);
      const took = saidAt - before - (call.begunAt - call.askedAt);
      first ??= took;
      const pinged = performance.now();
      await talk.ping();
      if (interview < warmUp) continue;
      pings.push(performance.now() - pinged);
      firstWords.push(took);
      toModel.push(call.askedAt - before);
    }
    talk.close();
  }
  await bare.stop();
  model.stop();
  const calls = model.turns.length / asked;
  return {
    first: first ?? 0,
    firstWords,
    toModel,
    echo: percentile(pings, 0.5),
    calls,
    beside: model.beside() / asked,
  };
}

export async function modelTurn(): Promise<Figure[]> {
  const thinks = await measure(24, thinkMs);
  const instant = await measure(warmUp + 8, 0);
  return [
    figure("model-turn.p50", "ms", percentile(thinks.firstWords, 0.5) - thinks.echo, null, { most: 2 }),
    figure("model-turn.p99", "ms", percentile(thinks.firstWords, 0.99) - thinks.echo, null, { most: 10 }),
    figure("model-turn.to-model.p50", "ms", percentile(thinks.toModel, 0.5), null, null),
    figure("model-turn.first-of-process", "ms", thinks.first - thinks.echo, null, null),
    figure("model-turn.instant.p50", "ms", percentile(instant.firstWords, 0.5) - instant.echo, null, { most: 2 }),
    figure("model-turn.instant.p99", "ms", percentile(instant.firstWords, 0.99) - instant.echo, null, { most: 10 }),
    figure("model-turn.calls", "per turn", Math.max(thinks.calls, instant.calls), null, { most: 1 }),
    figure("model-turn.beside", "calls per turn", thinks.beside, null, null),
    figure("model-turn.ping.p50", "ms", thinks.echo, null, null),
  ];
}
