/** What the candidate has said and no answer holds yet: pieces of transcript, behind what an agent before has told. Pure. */
import { maxAnswerChars } from "#contract/live/link.ts";
import type { SpokenDraft } from "#contract/voice.ts";
import { hasMarks } from "./ending.ts";

type Place = SpokenDraft["audio"];
type Part = { text: string; confidence: number | null };

export class CandidateWords {
  #parts: Part[] = [];
  #place: Place = null;
  #hasMarks = false;

  /** Has the transcriber written marks, in this answer or in one before? */
  get hasMarks(): boolean {
    return this.#hasMarks;
  }

  get any(): boolean {
    return this.#parts.length > 0;
  }

  get text(): string {
    return this.#parts
      .map((part) => part.text)
      .join(" ")
      .slice(0, maxAnswerChars);
  }

  /** By length, so that a doubtful "um" says little of a long answer; null where nobody knows of any part. */
  get confidence(): number | null {
    const known = this.#parts.flatMap(({ text, confidence }) => (confidence === null ? [] : [{ text, confidence }]));
    const chars = known.reduce((sum, { text }) => sum + text.length, 0);
    return chars === 0 ? null : known.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / chars;
  }

  /** Where they can be heard. Of words in two recordings, only the newer is named: a place has one. */
  get place(): Place {
    return this.#place;
  }

  add(part: Part, place: Place): void {
    this.#parts.push(part);
    this.#hasMarks ||= hasMarks(part.text);
    this.#place = joined(this.#place, place);
  }

  /** Words that were said before these: an agent's that is gone, or those of an answer that came too late. */
  putBefore(words: Part & { audio: Place }): void {
    if (words.text.trim() === "") return;
    this.#parts.unshift({ text: words.text, confidence: words.confidence });
    this.#place = joined(words.audio, this.#place);
  }

  clear(): void {
    this.#parts = [];
    this.#place = null;
  }
}

function joined(before: Place, after: Place): Place {
  if (before === null || after === null) return after ?? before;
  if (before.recording !== after.recording) return after;
  return {
    recording: after.recording,
    fromMs: Math.min(before.fromMs, after.fromMs),
    toMs: Math.max(before.toMs, after.toMs),
  };
}
