/** An agent that records and is going to be killed: `node record-until-killed.ts <origin>`. Prints where its recording is. */
import { Recorder } from "#agent/recorder.ts";
import { sampleRate } from "#agent/recording/sample-rate.ts";
import { speech } from "./sound.ts";

const recorder = new Recorder({
  baseUrl: process.argv[2] ?? "",
  token: "t",
  epoch: 1,
  sliceMs: 1_500,
  log: (...what) => console.log(what.join(" ")),
});
const said = await speech();
const samples = sampleRate / 50;
for (let at = 0; ; at = (at + samples) % (said.length - samples)) {
  recorder.hear(said.subarray(at, at + samples));
  if (at % (samples * 10) === 0) console.log(`at ${recorder.positionMs()}`);
  await new Promise((resolve) => setTimeout(resolve, 20));
}
