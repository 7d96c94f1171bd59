/** `npm run bench -- [--json FILE] [names…]`: runs benchmarks and prints each figure beside its goal. */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { coldStart } from "./cold-start.ts";
import { documents } from "./documents.ts";
import { type Figure, lineOf } from "./figure.ts";
import { modelTurn } from "./model-turn.ts";
import { openInterviews } from "./open-interviews.ts";
import { pauses } from "./pauses.ts";
import { prompts } from "./prompts.ts";
import { retrieval } from "./retrieval.ts";
import { stopAll } from "./server-process.ts";
import { startup, webSize } from "./sizes.ts";
import { storage } from "./storage.ts";
import { turnCost } from "./turn-cost.ts";
import { turns } from "./turns.ts";
import { voice, voiceAtOnce, voiceKills } from "./voice.ts";

const benchmarks: Readonly<Record<string, () => Promise<Figure[]>>> = {
  turns,
  "turn-cost": turnCost,
  "model-turn": modelTurn,
  storage,
  "cold-start": coldStart,
  "open-interviews": openInterviews,
  documents,
  pauses,
  prompts,
  retrieval,
  "web-size": webSize,
  startup,
  voice,
  "voice-at-once": voiceAtOnce,
  "voice-kills": voiceKills,
};

function readArguments(given: readonly string[]): { json: string | null; names: string[] } {
  const at = given.indexOf("--json");
  const json = at < 0 ? null : (given[at + 1] ?? "");
  const names = given.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const unknown = names.filter((name) => !(name in benchmarks));
  if (json === "" || unknown.length > 0) {
    console.error(
      `Usage: npm run bench -- [--json FILE] [names…], with names from: ${Object.keys(benchmarks).join(", ")}.${unknown.length > 0 ? ` There is no ${unknown.join(", ")}.` : ""}`,
    );
    process.exit(2);
  }
  return { json, names: names.length > 0 ? names : Object.keys(benchmarks) };
}

async function run(): Promise<void> {
  const { json, names } = readArguments(process.argv.slice(2));
  console.log(
    `${new Date().toISOString()}, Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}`,
  );
  const figures: Figure[] = [];
  for (const name of names) {
    console.log(`\n${name}`);
    const measured = (await benchmarks[name]?.()) ?? [];
    for (const one of measured) console.log(lineOf(one));
    figures.push(...measured);
    // After each one, so that a failure later on loses nothing.
    if (json !== null) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
  }
  if (json !== null) for (const one of figures) console.log(JSON.stringify(one));
  const missed = figures.filter((one) => one.met === false);
  console.log(missed.length === 0 ? "\nEvery goal was met." : `\nMissed: ${missed.map((one) => one.name).join(", ")}`);
}

process.on("SIGINT", () => void stopAll().then(() => process.exit(130)));
try {
  await run();
} finally {
  await stopAll();
}
