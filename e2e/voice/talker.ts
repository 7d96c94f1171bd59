/** A candidate in a spoken interview who behaves as people do, and who knows when they said what. */
import { speak, type Voice } from "#agent/testing/speech/espeak.ts";
import { type Span, spansOf } from "#agent/testing/speech/loudness.ts";
import { joined, silence, type Speech } from "#agent/testing/speech/pcm.ts";
import type { Words } from "#agent/testing/vendors/ear.ts";
import { newId } from "#web/api.ts";
import { microphoneRate } from "./candidate-messages.ts";
import type { SpokenInterview } from "./spoken-interview.ts";

export type Turn = Span & { text: string; parts: readonly string[]; how: "said" | "interrupted" | "typed" };

/** What is being said and was not understood yet, with how long it sounds. */
let beingSaid: { text: string; ms: number }[] = [];

/**
 * A transcriber that knows what whoever talks is saying, one at a time, and goes by how long they are heard: whether they are heard
 * right is measured elsewhere, and a busy machine leaves too little of the sound to understand it by.
 */
export const understood: Words = ({ voicedMs, isOver }) => {
  let left = voicedMs;
  const texts: string[] = [];
  const parts = [...beingSaid];
  for (let part = parts[0]; part !== undefined && left > part.ms * 0.6; part = parts[0]) {
    texts.push(part.text);
    left -= part.ms;
    parts.shift();
  }
  if (isOver) beingSaid = parts;
  if (texts.length > 0) return texts.join(" ");
  const words = beingSaid[0]?.text.split(" ").slice(0, Math.floor(voicedMs / 400)) ?? [];
  return isOver ? "" : words.length === 0 ? null : words.join(" ");
};

/** Longer than the interviewer's own pauses between sentences. */
const politeMs = 800;

export class Talker {
  readonly interview: SpokenInterview;
  readonly #voice: Voice;
  /** Each turn of the candidate, in order; of a typed one, from when it was sent until they spoke again. */
  readonly turns: Turn[] = [];
  /** Sounds of listening. */
  readonly mumbles: Span[] = [];

  constructor(interview: SpokenInterview, voice: Voice) {
    this.interview = interview;
    this.#voice = voice;
  }

  /** Resolves when the interviewer has begun to reply. */
  async listens(): Promise<void> {
    const { candidate, until } = this.interview;
    const next = candidate.nextSound(this.turns.at(-1)?.toMs ?? 0, 600_000);
    let isHeard = false;
    void next.then(() => (isHeard = true));
    await until(() => isHeard, "the interviewer is heard");
  }

  /** Resolves when the interviewer has replied. */
  async waits(): Promise<void> {
    const { candidate } = this.interview;
    await this.listens();
    for (;;) {
      await candidate.quiet(politeMs);
      const states = [...candidate.attributes.values()].map((each) => each["lk.agent.state"]);
      if (!states.includes("speaking")) return;
      await later(50);
    }
  }

  /** Says its parts with pauses in between, and resolves when they are an answer. */
  async says(parts: readonly string[], { pauseMs = 1_000, how = "said" as Turn["how"] } = {}): Promise<void> {
    const pieces = await Promise.all(parts.map((text) => speak(text, microphoneRate, this.#voice)));
    beingSaid = pieces.map((piece, index) => ({ text: parts[index] ?? "", ms: soundOf(piece) }));
    const pause = silence(pauseMs, microphoneRate);
    const speech = joined(...pieces.flatMap((piece, index) => (index === 0 ? [piece] : [pause, piece])));
    const text = parts.join(" ");
    this.turns.push({ ...(await this.interview.answer(speech, text)), text, parts, how });
  }

  /** Shows that they listen. */
  async mumble(text: string): Promise<void> {
    const sound = await speak(text, microphoneRate, this.#voice);
    beingSaid = [{ text, ms: soundOf(sound) }];
    this.mumbles.push(await this.interview.candidate.say(sound));
  }

  /** Goes on in text with one answer, reads what comes, and goes back to speaking. */
  async types(text: string): Promise<void> {
    const { page, candidate, until } = this.interview;
    const since = page.events.length;
    const happened = (type: string) => page.events.slice(since).some((event) => event.type === type);
    page.send({ id: newId(), type: "channel", channel: "text" });
    await until(() => happened("channel_changed"), "the interview goes on in text");
    const fromMs = Date.now() - candidate.startedAt;
    page.answer(text);
    await until(() => happened("replied"), "the typed answer is replied to");
    // It is read.
    await later(1_000);
    const toMs = Date.now() - candidate.startedAt;
    page.send({ id: newId(), type: "channel", channel: "voice" });
    this.turns.push({ fromMs, toMs, text, parts: [text], how: "typed" });
  }
}

/** How long it is loud. */
const soundOf = (speech: Speech) =>
  spansOf(speech, { bridgeMs: 0 }).reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
