/** What every fake that hears over a WebSocket shares: one text after the other, and the troubles that a test can want. */
import { setTimeout as sleep } from "node:timers/promises";
import type { WebSocket } from "ws";
import type { HearingTrouble } from "./behaviour.ts";
import { type Heard, type Words, wordsOf } from "./ear.ts";

export function hearingOver(socket: WebSocket, state: { hearing: HearingTrouble }, words: Words) {
  let last: Promise<void> = Promise.resolve();
  return {
    send(message: unknown) {
      if (state.hearing.hang !== true && socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
    },
    /** One thing after the other, however long the words take. */
    inOrder(work: () => Promise<void>) {
      last = last.then(work).catch((error: unknown) => {
        console.error(error);
        socket.terminate();
      });
    },
    /** Null for nothing yet. */
    async wordsSoFar(heard: Heard): Promise<string | null> {
      return state.hearing.deaf === true ? null : words(heard);
    },
    /** Null when the connection went in place of the text. */
    async finalWords(heard: Heard): Promise<string | null> {
      const text = state.hearing.deaf === true ? "" : await wordsOf(words, heard);
      const { delayMs = 0, closeInsteadOfFinal: code } = state.hearing;
      if (delayMs > 0) await sleep(delayMs);
      if (code === undefined) return text;
      delete state.hearing.closeInsteadOfFinal;
      if (code === 1006) socket.terminate();
      else socket.close(code, "Deadline expired");
      return null;
    },
  };
}
