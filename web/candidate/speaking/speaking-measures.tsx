import { useCallback } from "react";
import { getSpokenAnswers } from "#contract/api/audio.ts";
import type { SpeakingText } from "#contract/languages/speaking.ts";
import type { Language } from "#contract/language.ts";
import type { SpokenMeasures } from "#contract/spoken.ts";
import { call } from "#web/api.ts";
import { useLoad } from "#web/candidate/use-load.ts";
import { loadSpeakingText } from "./speaking-text.ts";

type Props = { interview: string; answer: string; language: Language };

/** How an answer was spoken, for whoever practises. */
export function SpeakingMeasures({ interview, answer, language }: Props) {
  const load = useCallback(
    async (signal: AbortSignal) => {
      const [text, { answers }] = await Promise.all([
        loadSpeakingText(language),
        call(getSpokenAnswers, { query: { interview }, signal }),
      ]);
      return { text: text.measures, measures: answers.find(({ id }) => id === answer)?.measures ?? null };
    },
    [interview, answer, language],
  );
  const [loaded] = useLoad(load);
  if (loaded.state !== "ready" || loaded.value.measures === null) return null;
  const { text, measures } = loaded.value;
  return (
    <div className="w-full rounded-card bg-sunken px-4 py-3 text-small">
      <p>
        <strong className="font-semibold">{text.title}:</strong> {sentence(text, measures, language)}
      </p>
      <details>
        <summary className="min-h-6 py-0.5 text-brand">{text.usual}</summary>
        <div className="grid gap-1 pt-1 text-ink-soft">
          {text.usualText.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </details>
    </div>
  );
}

function sentence(text: SpeakingText["measures"], measures: SpokenMeasures, language: Language): string {
  const { words, wordsPerMinute, pauses, confidence } = measures;
  const seconds = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const parts = [
    text.words(words),
    wordsPerMinute === null ? "" : text.pace(wordsPerMinute),
    pauses === null
      ? ""
      : pauses.count === 0
        ? text.noPauses
        : text.pauses(pauses.count, seconds.format(pauses.longestMs / 1_000)),
    confidence === null ? "" : text.certainty(Math.round(confidence * 100)),
  ];
  return `${parts.filter((part) => part !== "").join(", ")}.`;
}
