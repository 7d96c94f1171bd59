/**
 * From a candidate's answer to the first word of the reply, with the product's interviewer and a model over the network, one
 * turn after the other on bare workerd: commit of the answer, prompt, request, check of the move and its commit. The plan is
 * long, and each question is looked up in a CV and readied beside the talk. What the model itself took is taken off, and what
 * the same connection takes for "ping" and "pong".
 */
import { setTimeout as sleep } from "node:timers/promises";
import { startBare } from "./bare.ts";
import { type Figure, figure } from "./figure.ts";
import { startInstantModel } from "./instant-model.ts";
import { percentile } from "./statistics.ts";
import { liveTalk } from "./viva-talk.ts";

const interviews = 24;
/** Few enough for the allowance of messages that a socket has. */
const turnsEach = 32;
/** The code is compiled while it warms up. */
const warmUp = 8;
/** Nobody answers sooner; what is readied beside the talk is done by then. */
const thinkMs = 25;

export async function modelTurn(): Promise<Figure[]> {
  const model = await startInstantModel();
  const settings = { OPENAI_BASE_URL: model.url, OPENAI_MODEL: "instant", INTERVIEW_MOST_USD: "1000" };
  const bare = await startBare("model-turn", "model", settings);
  const firstWords: number[] = [];
  const toModel: number[] = [];
  const pings: number[] = [];
  let asked = 0;
  for (let interview = 0; interview < interviews; interview += 1) {
    let heardAt: number | null = null;
    const talk = await liveTalk(await bare.seat(40), (message) => {
      if (message.type === "token") heardAt ??= performance.now();
    });
    for (let turn = 1; turn <= turnsEach; turn += 1) {
      await sleep(thinkMs);
      heardAt = null;
      const before = performance.now();
      await talk.answer(turn);
      const call = model.turns.at(-1);
      asked += 1;
      const saidAt = heardAt as number | null;
      if (call === undefined || saidAt === null || model.turns.length !== asked)
        throw new Error(`turn ${turn}: ${model.turns.length} calls for ${asked} answers, first word at ${saidAt}`);
      const pinged = performance.now();
      await talk.ping();
      if (interview < warmUp) continue;
      pings.push(performance.now() - pinged);
      firstWords.push(saidAt - before - (call.begunAt - call.askedAt));
      toModel.push(call.askedAt - before);
    }
    talk.close();
  }
  await bare.stop();
  model.stop();
  const echo = percentile(pings, 0.5);
  return [
    figure("model-turn.p50", "ms", percentile(firstWords, 0.5) - echo, null, { most: 2 }),
    figure("model-turn.p99", "ms", percentile(firstWords, 0.99) - echo, null, { most: 10 }),
    figure("model-turn.to-model.p50", "ms", percentile(toModel, 0.5), null, null),
    figure("model-turn.calls", "per turn", model.turns.length / asked, null, { most: 1 }),
    figure("model-turn.beside", "calls per turn", model.beside() / asked, null, null),
    figure("model-turn.ping.p50", "ms", echo, null, null),
  ];
}
