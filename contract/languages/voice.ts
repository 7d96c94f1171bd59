/** What the voice agent says by itself, by language: nothing of an interview, which has words of its own. */
import type { Language } from "#contract/language.ts";
import { voice as de } from "./de/voice.ts";
import { voice as en } from "./en/voice.ts";

export type VoicePhrases = {
  /** Before a message of the recruiter, which follows. */
  fromRecruiter: string;
  /** The transcriber is out of order: the candidate need not wait for it. */
  cannotHear: string;
  /** Somebody spoke, and nothing of it was understood. */
  notHeard: string;
  microphone: {
    hello: string;
    /** What was heard follows. */
    heard: string;
    goodbye: string;
  };
};

const phrases: Record<Language, VoicePhrases> = { en, de };

export function voicePhrases(language: Language): VoicePhrases {
  return phrases[language];
}
