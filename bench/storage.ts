/** What a turn leaves on disk beside its own text, and whether the 200th turn costs what the tenth did. */
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { startBare } from "./bare.ts";
import { type Figure, figure } from "./figure.ts";
import { answerText, turnsPerQuestion } from "./material.ts";
import { startPeer } from "./peer.ts";
import { freshFolder } from "./places.ts";
import { mean, median } from "./statistics.ts";
import type { Talk } from "./subject.ts";
import { httpTalk } from "./viva-talk.ts";

const lastTurn = 200;
const questions = Math.ceil(lastTurn / turnsPerQuestion) + 4;
/** Turns around the tenth and the 200th that are averaged. */
const early = { from: 6, to: 15 };
const late = { from: 191, to: 200 };
const interviews = 6;

type Spoken = { times: number[]; text: number[] };

/** Bytes of a database with everything that is committed: its whole pages, and what of them is filled. */
type Size = { pages: number; filled: number };

/** Of a copy, write-ahead log included. */
function sizeOf(database: string, copies: string): Size {
  mkdirSync(copies, { recursive: true });
  const copy = join(copies, basename(database));
  for (const end of ["", "-wal"]) if (existsSync(database + end)) copyFileSync(database + end, copy + end);
  const opened = new DatabaseSync(copy);
  try {
    const number = (pragma: string) => Number(Object.values(opened.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]);
    // Rows and keys alone, without the free space of a page: exact enough to compare ten turns with ten others.
    const filled = Number(opened.prepare("SELECT sum(payload) AS bytes FROM dbstat").get()?.["bytes"]);
    return { pages: (number("page_count") - number("freelist_count")) * number("page_size"), filled };
  } finally {
    opened.close();
  }
}

async function speak(talk: Talk, from: number, to: number, spoken: Spoken): Promise<void> {
  for (let turn = from; turn <= to; turn += 1) {
    const before = performance.now();
    const reply = await talk.answer(turn);
    spoken.times[turn] = performance.now() - before;
    spoken.text[turn] = Buffer.byteLength(answerText(turn)) + Buffer.byteLength(reply);
  }
}

type Grown = { perTurn: number; early: number; late: number; times: { early: number; late: number } };

/** Holds interviews to the 200th turn; sizes at turns 5, 15, 190 and 200 say what turns cost then. */
async function grow(open: () => Promise<{ talk: Talk; size: () => Size }>, count: number): Promise<Grown> {
  const grown: Grown[] = [];
  for (let interview = 0; interview < count; interview += 1) {
    const { talk, size } = await open();
    const spoken: Spoken = { times: [], text: [] };
    const sizes: Size[] = [];
    for (const [from, to] of [
      [1, early.from - 1],
      [early.from, early.to],
      [early.to + 1, late.from - 1],
      [late.from, late.to],
    ] as const) {
      await speak(talk, from, to, spoken);
      sizes.push(size());
    }
    const textOf = (from: number, to: number) => spoken.text.slice(from, to + 1).reduce((sum, bytes) => sum + bytes, 0);
    const beside = (before: number, after: number, from: number, to: number) =>
      (after - before - textOf(from, to)) / (to - from + 1);
    const at = (index: number) => sizes[index] ?? { pages: Number.NaN, filled: Number.NaN };
    grown.push({
      perTurn: beside(at(0).pages, at(3).pages, early.from, late.to),
      early: beside(at(0).filled, at(1).filled, early.from, early.to),
      late: beside(at(2).filled, at(3).filled, late.from, late.to),
      times: {
        early: median(spoken.times.slice(early.from, early.to + 1)),
        late: median(spoken.times.slice(late.from, late.to + 1)),
      },
    });
  }
  const of = (read: (one: Grown) => number) => mean(grown.map(read));
  const timeOf = (read: (one: Grown) => number) => median(grown.map(read));
  return {
    perTurn: of((one) => one.perTurn),
    early: of((one) => one.early),
    late: of((one) => one.late),
    times: { early: timeOf((one) => one.times.early), late: timeOf((one) => one.times.late) },
  };
}

export async function storage(): Promise<Figure[]> {
  const copies = freshFolder("storage-copies");
  const bare = await startBare("storage-bare");
  const ours = await grow(async () => {
    const seat = await bare.seat(questions);
    return { talk: httpTalk(seat), size: () => sizeOf(bare.fileOf(seat), copies) };
  }, interviews);
  await bare.stop();
  const peer = await startPeer("storage-peer");
  // One is enough: it takes long, and its file grows the same way each time.
  const theirs = await grow(
    async () => ({ talk: await peer.open("http", questions), size: () => sizeOf(peer.database, copies) }),
    1,
  );
  await peer.stop();
  const inKb = (bytes: number) => bytes / 1024;
  return [
    figure("storage.per-turn", "KB", inKb(ours.perTurn), inKb(theirs.perTurn), { most: 1.6 }),
    figure("storage.turn-10", "KB", inKb(ours.early), inKb(theirs.early), null),
    // A tenth more is allowed for: numbers have more digits by then.
    figure("storage.turn-200", "KB", inKb(ours.late), inKb(theirs.late), {
      most: Number((inKb(ours.early) * 1.1).toFixed(3)),
    }),
    figure("storage.turn-10.time", "ms", ours.times.early, theirs.times.early, null),
    // The same for time, which is never the same twice.
    figure("storage.turn-200.time", "ms", ours.times.late, theirs.times.late, {
      most: Number((ours.times.early * 1.1).toFixed(2)),
    }),
  ];
}
