import { Icon } from "#web/components/icon.tsx";
import { clockWords } from "#web/components/time-words.ts";
import { useListening, usePlayer } from "./listening.tsx";

const share = (ms: number, from: number, to: number) =>
  Math.min(100, Math.max(0, ((ms - from) / Math.max(1, to - from)) * 100));

/** Plays the seconds of one answer, and stops at their end. Nothing where they cannot be heard. */
export function HearButton({ line }: { line: string }) {
  const listening = useListening();
  const state = usePlayer();
  const place = listening?.places.get(line);
  if (listening === null || place === undefined) return null;
  const isChosen = state.chosen === line;
  const isOn = isChosen && (state.status === "playing" || state.status === "loading");
  const press = () => {
    if (isOn) listening.player.pause();
    else if (isChosen && state.status === "paused") listening.player.resume();
    else listening.player.play({ chosen: line, ...place });
  };
  const words = isOn ? "Stop" : "Hear this answer";
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 print:hidden">
      <button
        type="button"
        onClick={press}
        aria-busy={isChosen && state.status === "loading"}
        className="relative inline-flex min-h-9 items-center gap-1.5 overflow-hidden rounded-control border border-line-strong bg-surface px-2.5 font-medium text-ink hover:bg-sunken"
      >
        <Icon name={isOn ? "stop" : "play"} className="size-4" />
        <span>{words}</span>
        <span className="tabular-nums text-ink-soft">{clockWords(place.toMs - place.fromMs)}</span>
        {isChosen && (
          <span
            aria-hidden="true"
            className="absolute inset-x-0 bottom-0 h-1 bg-brand"
            style={{ inlineSize: `${share(state.ms, place.fromMs, place.toMs)}%` }}
          />
        )}
      </button>
      {isChosen && state.status === "failed" && (
        <output className="text-danger">
          It could not be played here. Try again, or{" "}
          <a href={listening.player.address(place.recording)} download className="underline underline-offset-4">
            download it
          </a>
          .
        </output>
      )}
    </span>
  );
}
