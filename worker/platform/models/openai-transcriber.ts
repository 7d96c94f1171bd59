/** Speech to text by OpenAI or whatever speaks its protocol, as speaches, whisper.cpp and vLLM do. */
import type OpenAI from "openai";
import type { Clock } from "#worker/platform/clock.ts";
import { audioName } from "./audio-name.ts";
import { confidenceOf } from "./confidence.ts";
import { ModelError } from "./model-error.ts";
import { openaiClient, openaiFailure, type OpenAIAccess } from "./openai-client.ts";
import type { Transcriber, Transcription } from "./port.ts";

export function openaiTranscriber(access: OpenAIAccess & { model: string }, now: Clock): Transcriber {
  const id = `openai:${access.model}`;
  const client = openaiClient(access);
  return {
    id,
    async transcribe(audio, { language, signal }) {
      const from = now();
      try {
        const { audio: api } = await client();
        // The copy's buffer is a plain one, which is what a file is made of.
        const file = new File([new Uint8Array(audio.bytes)], audioName(audio.type), { type: audio.type });
        const asked = { file, model: access.model, ...(language === null ? {} : { language }) };
        // The gpt models know neither words' times nor the form that holds them, but how likely each token was.
        const heard: Heard = access.model.startsWith("gpt-")
          ? ofTokens(
              await api.transcriptions.create({ ...asked, response_format: "json", include: ["logprobs"] }, { signal }),
            )
          : ofWords(
              await api.transcriptions.create(
                { ...asked, response_format: "verbose_json", timestamp_granularities: ["word", "segment"] },
                { signal },
              ),
            );
        const totalMs = now() - from;
        const { tokensIn, tokensOut, ...transcription } = heard;
        const spent = { model: id, tokensIn, tokensCached: 0, tokensOut, firstMs: totalMs, totalMs, microUsd: null };
        return { ...transcription, spent };
      } catch (thrown) {
        signal.throwIfAborted();
        throw thrown instanceof ModelError ? thrown : openaiFailure(id, thrown);
      }
    },
  };
}

type Heard = Omit<Transcription, "spent"> & { tokensIn: number; tokensOut: number };

function ofTokens(answer: OpenAI.Audio.Transcription): Heard {
  const counted = answer.usage?.type === "tokens" ? answer.usage : null;
  const likely = (answer.logprobs ?? []).flatMap(({ logprob }) =>
    logprob === undefined ? [] : [{ logprob, weight: 1 }],
  );
  return {
    text: answer.text.trim(),
    confidence: confidenceOf(likely),
    durationMs: answer.usage?.type === "duration" ? Math.round(answer.usage.seconds * 1000) : null,
    words: [],
    tokensIn: counted?.input_tokens ?? 0,
    tokensOut: counted?.output_tokens ?? 0,
  };
}

function ofWords(answer: OpenAI.Audio.TranscriptionVerbose): Heard {
  const segments = answer.segments ?? [];
  return {
    text: answer.text.trim(),
    confidence: confidenceOf(
      segments.map((segment) => ({ logprob: segment.avg_logprob, weight: segment.end - segment.start })),
    ),
    durationMs: Math.round(answer.duration * 1000),
    words: (answer.words ?? []).map(({ word, start, end }) => ({
      text: word.trim(),
      fromMs: Math.round(start * 1000),
      toMs: Math.round(end * 1000),
      confidence: null,
    })),
    tokensIn: 0,
    tokensOut: 0,
  };
}
