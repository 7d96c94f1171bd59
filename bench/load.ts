/** Many candidates at once, each answering as soon as the reply is there. */
import { processorTimeOf } from "./server-process.ts";
import type { Subject, Talk, Transport } from "./subject.ts";
import { percentile } from "./statistics.ts";

export type Load = { concurrent: number; turns: number; questions: number };
export type Measured = {
  perSecond: number;
  p50: number;
  p99: number;
  /** Processor time of the server per turn, in ms. */
  processor: number;
};

/** Interviews begin before the clock does. Throws when any turn is not taken exactly as that turn. */
export async function measureLoad(
  subject: Subject,
  transport: Transport,
  { concurrent, turns, questions }: Load,
): Promise<Measured> {
  const talks = await inParallel(concurrent, 8, () => subject.open(transport, questions));
  // What opening set going (index rows, audit) is not part of a turn.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const times: number[] = [];
  const processorBefore = processorTimeOf(subject.pid());
  const began = performance.now();
  await Promise.all(talks.map((talk) => answerAll(talk, turns, times)));
  const seconds = (performance.now() - began) / 1_000;
  const processor = (processorTimeOf(subject.pid()) - processorBefore) / (concurrent * turns);
  for (const talk of talks) talk.close();
  return {
    perSecond: (concurrent * turns) / seconds,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    processor,
  };
}

async function answerAll(talk: Talk, turns: number, times: number[]): Promise<void> {
  for (let turn = 1; turn <= turns; turn += 1) {
    const before = performance.now();
    const reply = await talk.answer(turn);
    times.push(performance.now() - before);
    if (reply === "") throw new Error(`turn ${turn} of ${talk.id} has no reply`);
  }
}

/** Runs `make` `count` times, at most `width` at once; results in order. */
export async function inParallel<T>(count: number, width: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      results[index] = await make(index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, count) }, worker));
  return results;
}
