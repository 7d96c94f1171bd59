/** Turns per second of forty interviews at once, ours against the peer's: median of five rounds in which all take turns. */
import { startBare } from "./bare.ts";
import { type Figure, figure, type Goal } from "./figure.ts";
import { type Load, type Measured, measureLoad } from "./load.ts";
import { startPeer } from "./peer.ts";
import { startStarted } from "./started.ts";
import { median } from "./statistics.ts";
import type { Subject, Transport } from "./subject.ts";

/** An interview's length; and over the live link, few enough that no socket uses up its allowance of messages. */
const load: Load = { concurrent: 40, turns: 30, questions: 12 };
const warmUp: Load = { ...load, turns: 10 };
const rounds = 5;

type Run = { subject: Subject; transport: Transport; results: Measured[] };

export async function turns(): Promise<Figure[]> {
  const subjects = [
    await startBare("turns-bare", "instant"),
    await startBare("turns-offline"),
    await startStarted("turns-start"),
    await startPeer("turns-peer"),
  ];
  const runs = subjects.flatMap((subject): Run[] =>
    subject.transports.map((transport) => ({ subject, transport, results: [] })),
  );
  for (const { subject, transport } of runs) await measureLoad(subject, transport, warmUp);
  for (let round = 1; round <= rounds; round += 1) {
    for (const run of runs) {
      const measured = await measureLoad(run.subject, run.transport, load);
      run.results.push(measured);
      const { perSecond, p50, p99, processor } = measured;
      console.log(
        `  round ${round}  ${run.subject.name.padEnd(7)} ${run.transport}  ${perSecond.toFixed(0)} turns/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, processor ${processor.toFixed(2)} ms a turn`,
      );
    }
  }
  for (const subject of subjects) await subject.stop();
  return figuresOf(runs);
}

function figuresOf(runs: readonly Run[]): Figure[] {
  const of = (subject: Subject["name"], transport: Transport, what: keyof Measured) =>
    median(
      runs
        .find((run) => run.subject.name === subject && run.transport === transport)
        ?.results.map((result) => result[what]) ?? [],
    );
  return (["http", "live"] as const).flatMap((transport) => {
    const compared = (subject: Subject["name"], what: keyof Measured, end: string, unit: string, goal: Goal) =>
      figure(`turns.${transport}.${subject}${end}`, unit, of(subject, transport, what), of("peer", "http", what), goal);
    return [
      compared("start", "perSecond", "", "turns/s", { ratioLeast: 1.2 }),
      compared("bare", "perSecond", "", "turns/s", { ratioLeast: 4 }),
      compared("bare", "p99", ".p99", "ms", { ratioMost: 0.25 }),
      compared("bare", "p50", ".p50", "ms", null),
      compared("bare", "processor", ".processor", "ms/turn", null),
      compared("offline", "perSecond", "", "turns/s", null),
      compared("offline", "p99", ".p99", "ms", null),
      compared("offline", "processor", ".processor", "ms/turn", null),
      compared("start", "p99", ".p99", "ms", null),
    ];
  });
}
