/** Two channels of samples in, pages of one Ogg/Opus stream out: the ffmpeg that LiveKit's agents bring along, as a process. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { constants, setPriority } from "node:os";
import type { Readable, Writable } from "node:stream";
import { OggPages } from "./ogg-pages.ts";
import { sampleRate } from "./sample-rate.ts";

/** Both sides together. Speech at this rate is hard to tell from the original, and neither side is heard on the other's. */
const bitsPerSecond = 64_000;
/** A page is the least that can be sent, and the most that a killed agent loses beside what waits to be sent. */
const pageMs = 1_000;
/** A minute and a half of samples that the encoder has not taken: it hangs. */
const mostWaiting = 8 * 1024 * 1024;

const requireHere = createRequire(import.meta.url);

/** `LIVEKIT_FFMPEG_PATH` as LiveKit's agents read it, then the one that they bring along, then whatever is on the PATH. */
export function ffmpegPath(): string {
  const named = process.env.LIVEKIT_FFMPEG_PATH;
  if (named !== undefined && named !== "") return named;
  try {
    const requireThere = createRequire(requireHere.resolve("@livekit/agents"));
    // A package without types of its own, whose one function this is.
    const { getFfmpegPath } = requireThere("@livekit/av") as { getFfmpegPath(): string | undefined };
    return getFfmpegPath() ?? "ffmpeg";
  } catch {
    return "ffmpeg";
  }
}

/** Without phase inversion: whoever hears both sides from one loudspeaker must not have them cancel each other. */
const encoding = [
  "-hide_banner -loglevel error -nostdin",
  `-f s16le -ar ${sampleRate} -ac 2 -probesize 32 -i pipe:0`,
  `-c:a libopus -b:a ${bitsPerSecond} -vbr constrained -application audio -compression_level 5 -apply_phase_inv 0`,
  "-fflags +bitexact -flags:a +bitexact -map_metadata -1",
  `-flush_packets 1 -page_duration ${pageMs * 1_000} -f ogg pipe:1`,
].flatMap((options) => options.split(" "));

export type EncoderEvents = {
  page(page: Buffer): void;
  /** It ended before it was told to; nothing more will come. `reason` is for the log. */
  failed(reason: string): void;
};

export class OpusEncoder {
  readonly #events: EncoderEvents;
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #closed: Promise<void>;
  readonly #pages = new OggPages();
  #ending = false;
  #failed = false;

  constructor(events: EncoderEvents) {
    this.#events = events;
    // In a group of its own: what interrupts the agent must not end the recording before the agent has said goodbye. Without the
    // agent it ends by itself, since nothing comes in any more.
    this.#process = spawn(ffmpegPath(), encoding, { stdio: ["pipe", "pipe", "ignore"], detached: true });
    const { pid, stdin, stdout } = this.#process;
    if (pid !== undefined) lower(pid);
    // Its end says so, too.
    stdin.on("error", () => undefined);
    stdout.on("data", (bytes: Buffer) => this.#take(bytes));
    this.#process.on("error", (error) => this.#fail(`it could not be started: ${error.message}`));
    this.#closed = new Promise((resolve) => {
      this.#process.on("close", (code, signal) => {
        if (code !== 0 || !this.#ending) this.#fail(`it ended with ${signal ?? code}`);
        resolve();
      });
    });
  }

  /** Left and right in turn. After `end`, or once it has failed, it does nothing. */
  write(samples: Int16Array): void {
    if (this.#ending || this.#failed || samples.length === 0) return;
    const { stdin } = this.#process;
    if (stdin.writableLength > mostWaiting) this.#fail("it takes no more samples");
    else stdin.write(Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength));
  }

  /** Resolves when the last page is out, or it has failed. */
  async end(): Promise<void> {
    this.#ending = true;
    this.#process.stdin.end();
    await this.#closed;
  }

  #take(bytes: Buffer): void {
    try {
      for (const page of this.#pages.push(bytes)) this.#events.page(page);
    } catch (thrown) {
      this.#fail(thrown instanceof Error ? thrown.message : "its output cannot be read");
    }
  }

  #fail(reason: string): void {
    if (this.#failed) return;
    this.#failed = true;
    this.#process.kill("SIGKILL");
    this.#events.failed(reason);
  }
}

/** Behind the talk itself, where processors are scarce. */
function lower(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, which `close` will say.
  }
}
