/**
 * An interviewer that does what the answer tells it, so that a test can bring about any course of a turn over the real wire:
 * `[move:PROBE:role] [words:Thank you.] [wait:50] [fail:choosing] [fail:speaking] [hang]`. Without a move it advances.
 */
import { type Move, move } from "#contract/moves.ts";
import type { TurnContext } from "#worker/engine/turn-context.ts";
import type { Interviewer, Piece } from "#worker/interview/interviewer.ts";

export const scriptedInterviewer: Interviewer = {
  name: "scripted",
  async *stream(context: TurnContext, { signal }: { signal: AbortSignal }): AsyncGenerator<Piece> {
    const script = read(context.answer);
    await pass(script.waitMs, signal);
    if (script.fail === "choosing") throw new Error("the model is out");
    if (script.hang) await pass(3_600_000, signal);
    yield { type: "move", move: script.move, found: [] };
    for (const word of script.words.split(/(?<= )/)) {
      await pass(script.waitMs, signal);
      yield { type: "text", text: word };
    }
    if (script.fail === "speaking") throw new Error("the stream broke");
    yield {
      type: "used",
      used: { model: "scripted", prompt: "none", tokensIn: 0, tokensOut: 0, firstMs: 0, totalMs: 0 },
    };
  },
};

type Script = { move: Move; words: string; waitMs: number; fail: string | null; hang: boolean };

function read(answer: string): Script {
  const directives = new Map(
    [...answer.matchAll(/\[(\w+)(?::([^\]]*))?\]/g)].map((found) => [found[1], found[2] ?? ""]),
  );
  const [type, detail] = (directives.get("move") ?? "ADVANCE").split(":");
  return {
    move: move.parse({ type, probe: detail, covered: true }),
    words: directives.get("words") ?? "Thank you for that answer.",
    waitMs: Number(directives.get("wait") ?? 0),
    fail: directives.get("fail") ?? null,
    hang: directives.has("hang"),
  };
}

function pass(ms: number, signal: AbortSignal): Promise<void> {
  if (ms === 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
