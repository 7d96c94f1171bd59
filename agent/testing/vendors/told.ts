/** Plays a realtime model that does as it is told: it calls its one tool for whatever it hears, and says what it is to say. */
import type { GeminiMove, GeminiTurn } from "./gemini-live.ts";

/** The words that a directive has a model say; null for one that has it say nothing. */
export function toldIn(text: string): string | null {
  return /<say>\n([\s\S]*?)\n<\/say>/u.exec(text)?.[1] ?? null;
}

/** What this turn tells it to say, the newest of it. */
export function toldBy({ texts, results }: GeminiTurn): string | null {
  const told = [...texts.map(({ text }) => text), ...results.map(({ output }) => String(output))].map(toldIn);
  return told.findLast((text) => text !== null) ?? null;
}

/** `choose`: what it chooses for what was said. */
export function obedient(choose: (said: string) => Record<string, unknown>): (turn: GeminiTurn) => GeminiMove {
  return (turn) => {
    const told = toldBy(turn);
    if (told !== null) return told;
    return turn.said === "" ? {} : { call: { name: "next_move", args: { said: turn.said, ...choose(turn.said) } } };
  };
}
