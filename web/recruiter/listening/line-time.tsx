import { clockWords } from "#web/components/time-words.ts";
import { useListening } from "./listening.tsx";

/** When a line was said; where the conversation was recorded, a way to listen from there. */
export function LineTime({ line, sinceStart }: { line: string; sinceStart: number }) {
  const listening = useListening();
  const start = listening?.starts.find((one) => one.line === line);
  const words = clockWords(sinceStart);
  if (listening === null || start === undefined) return <span className="tabular-nums">{words}</span>;
  const { recording, ms } = start;
  return (
    <button
      type="button"
      aria-label={`Listen from ${words}`}
      onClick={() => listening.player.play({ chosen: recording, recording, fromMs: ms, toMs: null })}
      className="min-h-6 rounded-xs tabular-nums underline decoration-dotted underline-offset-4 hover:text-ink print:no-underline"
    >
      {words}
    </button>
  );
}
