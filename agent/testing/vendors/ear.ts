/** How a fake vendor hears: it cuts what reaches it into utterances by energy, and asks the test what the words are. */
import { findIn } from "#agent/testing/speech/find.ts";
import { loudnessOf, rms } from "#agent/testing/speech/loudness.ts";
import { joined, msOf, part, samplesIn, silence, speechOf, type Speech } from "#agent/testing/speech/pcm.ts";
import { speak, type Voice } from "#agent/testing/speech/espeak.ts";

/** Speech as it reached the vendor. */
export type Heard = {
  speech: Speech;
  /** Where it lies in the audio of its connection. */
  fromMs: number;
  toMs: number;
  /** Of 32,768, over the whole utterance. */
  loudness: number;
  /** Of it, how much was louder than silence. */
  voicedMs: number;
  /** False while it goes on. */
  isOver: boolean;
};

/**
 * The words of an utterance: asked for when it is over, and before that every now and then. Empty for nothing understood, and,
 * before it is over, null for nothing yet.
 */
export type Words = (heard: Heard) => string | null | Promise<string | null>;

const frameMs = 10;
/** Before it counts as speech: three frames in a row, so that a click does not. */
const beginsAfterFrames = 3;
const beforeMs = 100;
const askEveryMs = 200;
/** Speech by espeak-ng has some thousands. What a codec makes of silence, or a quiet hum, is less. */
const audible = 300;

export type Listener = {
  began?: (atMs: number) => void;
  more?: (heard: Heard) => void;
  over: (heard: Heard) => void;
};

export class Ear {
  /** All that came, in ms. */
  position = 0;
  readonly #rate: number;
  readonly #pauseMs: number;
  readonly #listener: Listener;
  #rest = new Uint8Array(0);
  #frames: Int16Array[] = [];
  #loudInARow = 0;
  #from: number | null = null;
  #lastLoud = 0;

  /** An utterance is over after so many ms of silence in the audio. */
  constructor(rate: number, pauseMs: number, listener: Listener) {
    this.#rate = rate;
    this.#pauseMs = pauseMs;
    this.#listener = listener;
  }

  hear(bytes: Uint8Array): void {
    const size = samplesIn(frameMs, this.#rate) * 2;
    const all = Buffer.concat([this.#rest, bytes]);
    let at = 0;
    for (; at + size <= all.length; at += size) this.#frame(speechOf(all.subarray(at, at + size), this.#rate).pcm);
    this.#rest = all.subarray(at);
  }

  get isHearing(): boolean {
    return this.#from !== null;
  }

  /** What is being said counts as said, now. */
  finish(): void {
    if (this.#from !== null) this.#end();
  }

  #frame(pcm: Int16Array): void {
    this.#frames.push(pcm);
    this.position += frameMs;
    const isLoud = rms(pcm) > audible;
    this.#loudInARow = isLoud ? this.#loudInARow + 1 : 0;
    if (isLoud) this.#lastLoud = this.position;
    if (this.#from === null) {
      const kept = beforeMs / frameMs + beginsAfterFrames;
      if (this.#frames.length > kept) this.#frames.shift();
      if (this.#loudInARow < beginsAfterFrames) return;
      this.#from = this.position - this.#frames.length * frameMs;
      this.#listener.began?.(this.position - beginsAfterFrames * frameMs);
    } else if (this.position - this.#lastLoud >= this.#pauseMs) {
      this.#end();
    } else if ((this.position - this.#from) % askEveryMs === 0) {
      this.#listener.more?.(this.#heard(false));
    }
  }

  #end(): void {
    const heard = this.#heard(true);
    this.#from = null;
    this.#frames = [];
    this.#loudInARow = 0;
    this.#listener.over(heard);
  }

  #heard(isOver: boolean): Heard {
    const from = this.#from ?? this.position;
    return heardFrom(joined(...this.#frames.map((pcm) => ({ pcm, rate: this.#rate }))), from, isOver);
  }
}

/** Of audio that came at once, as a file does. */
export function heardFrom(speech: Speech, fromMs = 0, isOver = true): Heard {
  const voicedMs = loudnessOf(speech).filter((loudness) => loudness > audible).length * frameMs;
  return { speech, fromMs, toMs: fromMs + msOf(speech), loudness: rms(speech.pcm), voicedMs, isOver };
}

/** Nobody understands a word of silence, whatever the test would have it mean. */
export async function wordsOf(words: Words, heard: Heard): Promise<string> {
  if (heard.voicedMs < 80) return "";
  return (await words(heard)) ?? "";
}

/** The next text for every utterance. While one goes on, the part of its text that so much speech may hold. Throws when none is left. */
export function inTurn(texts: string[]): Words {
  return (heard) => {
    const [text] = texts;
    if (heard.isOver) {
      texts.shift();
      if (text === undefined) throw new Error("The candidate says more than the test has words for.");
      return text;
    }
    if (text === undefined) return null;
    // 150 words a minute.
    const count = Math.floor(heard.voicedMs / 400);
    return count === 0 ? null : text.split(" ").slice(0, count).join(" ");
  };
}

/**
 * Recognises sentences by their sound: of those that are known, in the same voice, the ones that are in the audio, in their order.
 * While an utterance goes on, those that are whole so far, and the beginning of the next.
 */
export async function bySound(texts: readonly string[], voice: Voice = {}): Promise<Words> {
  const known = await Promise.all(texts.map(async (text) => ({ text, speech: await speak(text, 16_000, voice) })));
  return ({ speech, isOver }) => {
    const understood: string[] = [];
    // A file may end with its last sound, or a little before.
    for (let rest = joined(silence(100, speech.rate), speech, silence(200, speech.rate)); ;) {
      const best = likeliest(known, rest);
      if (best === null && isOver && understood.length === 0) return mostOf(known, speech);
      if (best === null) return understood.length > 0 ? understood.join(" ") : beginningOf(known, speech);
      understood.push(best.text);
      rest = part(rest, best.untilMs, msOf(rest));
    }
  };
}

type Known = { text: string; speech: Speech };

/** A sentence of which one half is there: on a busy machine a moment of the other may be missing, which nobody would mind. */
function mostOf(known: readonly Known[], speech: Speech): string {
  const found = known.flatMap(({ text, speech: sentence }) => {
    const half = msOf(sentence) / 2;
    if (msOf(speech) < msOf(sentence) * 0.85) return [];
    const halves = [part(sentence, 0, half), part(sentence, half, half * 2)];
    const likeness = Math.max(...halves.map((one) => findIn(speech, one).likeness));
    return likeness < 0.85 ? [] : [{ text, likeness }];
  });
  return found.sort((a, b) => b.likeness - a.likeness)[0]?.text ?? "";
}

/** What is said first of the sentences that are in it. */
function likeliest(known: readonly Known[], speech: Speech): { text: string; untilMs: number } | null {
  const found = known.flatMap(({ text, speech: sentence }) => {
    if (msOf(sentence) > msOf(speech)) return [];
    const { atMs, likeness } = findIn(speech, sentence);
    return likeness < 0.85 ? [] : [{ text, atMs, untilMs: atMs + msOf(sentence) }];
  });
  return found.sort((a, b) => a.atMs - b.atMs || b.untilMs - a.untilMs)[0] ?? null;
}

function beginningOf(known: readonly Known[], speech: Speech): string | null {
  const saidMs = msOf(speech) - beforeMs;
  if (saidMs < 400) return null;
  const found = known.flatMap(({ text, speech: sentence }) => {
    const likeness = saidMs > msOf(sentence) ? -1 : findIn(speech, part(sentence, 0, saidMs - 50)).likeness;
    const words = text.split(" ");
    const count = Math.floor((words.length * saidMs) / msOf(sentence));
    return likeness < 0.8 || count === 0 ? [] : [{ likeness, text: words.slice(0, count).join(" ") }];
  });
  return found.sort((a, b) => b.likeness - a.likeness)[0]?.text ?? null;
}
