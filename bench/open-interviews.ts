/** Ten thousand open interviews on one machine: each is created, answers one turn, and is read back whole. */
import { startBare } from "./bare.ts";
import { type Figure, figure } from "./figure.ts";
import { requestJson } from "./http-client.ts";
import { inParallel } from "./load.ts";
import { answerText } from "./material.ts";
import { memoryOf } from "./server-process.ts";
import { httpTalk } from "./viva-talk.ts";

const interviews = 10_000;
const width = 40;

type Line = { by: string; text: string };

export async function openInterviews(): Promise<Figure[]> {
  const bare = await startBare("open-interviews");
  const before = memoryOf(bare.pid()).now;
  const began = performance.now();
  const talked = await inParallel(interviews, width, async () => {
    const seat = await bare.seat(4);
    return { seat, reply: await httpTalk(seat).answer(1) };
  });
  const seconds = (performance.now() - began) / 1_000;
  const after = memoryOf(bare.pid());
  const right = await inParallel(interviews, width, async (index) => {
    const { seat, reply } = talked[index] ?? { seat: null, reply: "" };
    const lines = await requestJson<Line[]>("GET", `${bare.url}/bench/transcript?interview=${seat?.id}`);
    const answers = lines.filter((line) => line.by === "candidate");
    return answers.length === 1 && answers[0]?.text === answerText(1) && lines.at(-1)?.text === reply && reply !== "";
  });
  const memory = memoryOf(bare.pid());
  await bare.stop();
  console.log(
    `  ${interviews} interviews created and answered in ${seconds.toFixed(0)} s; memory ${before.toFixed(0)} MB before, ${after.now.toFixed(0)} MB after, ${memory.peak.toFixed(0)} MB at its highest`,
  );
  return [
    figure("open-interviews.correct", "interviews", right.filter(Boolean).length, null, { least: interviews }),
    figure("open-interviews.memory", "MB", after.now, null, null),
    figure("open-interviews.memory.peak", "MB", memory.peak, null, null),
    figure("open-interviews.per-second", "interviews/s", interviews / seconds, null, null),
  ];
}
