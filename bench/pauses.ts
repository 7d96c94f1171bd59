/**
 * How often somebody who pauses in an answer is cut off, and how long somebody who has finished waits: through the agent's own voice
 * activity, its reading of endings and its delays, for each pace, and for the whole range of delays (bench/pauses).
 */
import { initializeLogger } from "@livekit/agents";
import type { Ending } from "#agent/ending.ts";
import { delaysFor, type Pace } from "#agent/endpointing.ts";
import { type Figure, figure } from "./figure.ts";
import { percentile } from "./statistics.ts";
import type { Kind } from "./pauses/answers.ts";
import { hear } from "./pauses/hearing.ts";
import { compare } from "./pauses/in-real-time.ts";
import { type Case, caseOf, cutShare, ofKind, type Outcome, outcomeOf } from "./pauses/outcome.ts";
import { makeRecordings } from "./pauses/recordings.ts";
import { unlikelyBelow } from "./pauses/taken-turns.ts";
import { writings } from "./pauses/transcripts.ts";

const paces: readonly Pace[] = ["brisk", "normal", "patient"];
const pausedKinds: readonly Kind[] = ["unfinished", "hesitation", "clause", "sentence"];
const curve = [300, 600, 900, 1_200, 1_500, 1_800, 2_100, 2_400, 2_700, 3_000, 3_300];

export async function pauses(): Promise<Figure[]> {
  initializeLogger({ pretty: false, level: "silent" });
  const cases = await prepare();
  printPaces(cases);
  printCurve(cases);
  printDetector(cases);
  return [...figuresOf(cases), ...(await inRealTime(cases))];
}

async function inRealTime(cases: readonly Case[]): Promise<Figure[]> {
  const some = cases.filter((_, index) => index % 26 === 0);
  const { answers, same, apart } = await compare(some);
  const sizes = apart.map((ms) => Math.abs(ms));
  return [
    figure("pauses.in-real-time.same", `of ${answers} answers`, same, null, null),
    figure("pauses.in-real-time.apart.p50", "ms", percentile(sizes, 0.5), null, null),
    figure("pauses.in-real-time.apart.most", "ms", Math.max(...sizes), null, null),
  ];
}

async function prepare(): Promise<Case[]> {
  const recordings = await makeRecordings();
  const cases: Case[] = [];
  for (const recording of recordings) {
    // oxlint-disable-next-line no-await-in-loop -- the models take one core as it is
    const activity = await hear(recording);
    for (const writing of writings) cases.push(caseOf(recording, activity, writing));
  }
  const paused = recordings.filter(({ pauseMs }) => pauseMs !== null).length;
  console.log(
    `  ${recordings.length} recordings, ${paused} of them with a pause of 0.5 to 3 s, each as ${writings.length} transcribers write it`,
  );
  return cases;
}

const medianOf = ({ delays }: Outcome): number => percentile(delays, 0.5);
const p95Of = ({ delays }: Outcome): number => percentile(delays, 0.95);

const row = (cells: readonly (string | number)[], widths: readonly number[]) =>
  `  ${cells.map((cell, at) => String(cell).padStart(widths[at] ?? 8)).join("  ")}`;
const percent = (outcome: Outcome) => `${cutShare(outcome).toFixed(1)} %`;
const ms = (value: number) => `${Math.round(value)} ms`;

function printPaces(cases: readonly Case[]): void {
  const widths = [8, 8, 8, 9, 9, ...pausedKinds.map(() => 10), ...writings.map(() => 8)];
  console.log(
    "\n  Silence and words decide (AGENT_TURN_DETECTION=vad): cut off, delay after the last sound, cut off by kind and writing",
  );
  console.log(row(["pace", "cut off", "median", "p95", "lost", ...pausedKinds, ...writings], widths));
  for (const detection of ["vad", "detector"] as const) {
    if (detection === "detector")
      console.log("\n  With LiveKit's turn detector, which hears synthetic voices here: nothing is concluded from it");
    for (const pace of paces) {
      const delays = (ending: Ending) => delaysFor(pace, ending, detection);
      const all = outcomeOf(cases, delays);
      const kinds = pausedKinds.map((kind) => percent(outcomeOf(ofKind(cases, kind), delays)));
      const written = writings.map((each) =>
        percent(
          outcomeOf(
            cases.filter(({ writing }) => writing === each),
            delays,
          ),
        ),
      );
      console.log(row([pace, percent(all), ms(medianOf(all)), ms(p95Of(all)), all.lost, ...kinds, ...written], widths));
    }
  }
}

/** The delays of `normal` made shorter and longer, and beside them one delay for everything. */
function printCurve(cases: readonly Case[]): void {
  const widths = [10, 9, 9, 9, 3, 9, 9, 9];
  console.log(
    "\n  The curve: `normal`, scaled to this delay after finished sentences; and silence alone, whatever was said",
  );
  console.log(row(["delay", "cut off", "median", "p95", "", "cut off", "median", "p95"], widths));
  const base = delaysFor("normal", "finished", "vad").minDelay;
  for (const delay of curve) {
    const scaled = outcomeOf(cases, (ending) => {
      const scaledTo = (delaysFor("normal", ending, "vad").minDelay * delay) / base;
      return { minDelay: scaledTo, maxDelay: scaledTo };
    });
    const flat = outcomeOf(cases, () => ({ minDelay: delay, maxDelay: delay }));
    const cells = [scaled, flat].map((outcome) => [percent(outcome), ms(medianOf(outcome)), ms(p95Of(outcome))]);
    console.log(row([ms(delay), ...(cells[0] ?? []), "", ...(cells[1] ?? [])], widths));
  }
}

/** What the detector says at each silence: of those in the middle, and of those at the end. */
function printDetector(cases: readonly Case[]): void {
  console.log("\n  The detector alone: answers it takes for over, at their end and at their pause");
  const recordings = cases.filter(({ writing }) => writing === "marks");
  for (const language of ["en", "de"] as const) {
    const own = recordings.filter(({ recording }) => recording.language === language);
    const verdicts = own.flatMap(({ recording, activity }) =>
      activity.flatMap((event) => {
        if (event.type === "speaks") return [];
        const end = recording.parts.at(-1)?.toMs ?? 0;
        return [
          {
            kind: event.endedMs > end - 300 ? "end" : recording.kind,
            isOver: event.probability >= unlikelyBelow[language],
          },
        ];
      }),
    );
    const share = (kind: string) => {
      const some = verdicts.filter((verdict) => verdict.kind === kind);
      return `${kind} ${some.filter(({ isOver }) => isOver).length} of ${some.length}`;
    };
    console.log(`  ${language}: ${["end", ...pausedKinds].map(share).join(", ")}`);
  }
}

function figuresOf(cases: readonly Case[]): Figure[] {
  return paces.flatMap((pace) => {
    const outcome = outcomeOf(cases, (ending) => delaysFor(pace, ending, "vad"));
    return [
      figure(`pauses.${pace}.cut-off`, "%", cutShare(outcome), null, pace === "patient" ? { most: 5 } : null),
      figure(`pauses.${pace}.delay.p50`, "ms", medianOf(outcome), null, pace === "normal" ? { most: 1_500 } : null),
      figure(`pauses.${pace}.delay.p95`, "ms", p95Of(outcome), null, null),
      figure(`pauses.${pace}.lost`, "answers", outcome.lost, null, { most: 0 }),
    ];
  });
}
