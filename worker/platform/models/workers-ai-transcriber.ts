/** Speech to text by Whisper on Workers AI. */
import type { Clock } from "#worker/platform/clock.ts";
import * as z from "zod";
import { base64 } from "./base64.ts";
import { confidenceOf } from "./confidence.ts";
import { ModelError } from "./model-error.ts";
import type { Transcriber } from "./port.ts";
import { runWorkersAI, workersAIFailure, type WorkersAIAccess } from "./workers-ai-binding.ts";

const seconds = z.number().default(0);

const answer = z.object({
  text: z.string(),
  transcription_info: z.object({ duration: z.number().optional() }).optional(),
  segments: z
    .array(
      z.object({
        start: seconds,
        end: seconds,
        avg_logprob: z.number().optional(),
        words: z.array(z.object({ word: z.string().default(""), start: seconds, end: seconds })).default([]),
      }),
    )
    .default([]),
});

const ms = (value: number) => Math.round(value * 1000);

export function workersAITranscriber(access: WorkersAIAccess & { model: string }, now: Clock): Transcriber {
  const id = `workers-ai:${access.model}`;
  return {
    id,
    async transcribe(audio, { language, signal }) {
      const from = now();
      try {
        const inputs = { audio: base64(audio.bytes), task: "transcribe", ...(language === null ? {} : { language }) };
        const parsed = answer.safeParse(await runWorkersAI(access, access.model, inputs, signal));
        if (!parsed.success) throw new ModelError("malformed", id);
        const { text, transcription_info: info, segments } = parsed.data;
        const totalMs = now() - from;
        return {
          text: text.trim(),
          confidence: confidenceOf(
            segments.flatMap(({ avg_logprob: logprob, start, end }) =>
              logprob === undefined ? [] : [{ logprob, weight: end - start }],
            ),
          ),
          durationMs: info?.duration === undefined ? null : ms(info.duration),
          words: segments.flatMap(({ words }) =>
            words.map(({ word, start, end }) => ({
              text: word.trim(),
              fromMs: ms(start),
              toMs: ms(end),
              confidence: null,
            })),
          ),
          spent: { model: id, tokensIn: 0, tokensCached: 0, tokensOut: 0, firstMs: totalMs, totalMs, microUsd: null },
        };
      } catch (thrown) {
        signal.throwIfAborted();
        throw workersAIFailure(id, thrown);
      }
    },
  };
}
