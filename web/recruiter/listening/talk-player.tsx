import { useId, useState } from "react";
import type { Recording } from "#contract/api/recordings.ts";
import { Alert } from "#web/components/alert.tsx";
import { Button, buttonClass } from "#web/components/button.tsx";
import { Select } from "#web/components/field.tsx";
import { Icon } from "#web/components/icon.tsx";
import { clockWords } from "#web/components/time-words.ts";
import { downloadIcon } from "#web/recruiter/drawings.ts";
import { useListening, usePlayer } from "./listening.tsx";

let canPlayOgg: boolean | null = null;

/** Ogg with Opus: older Safari cannot. */
function canPlay(type: string): boolean {
  canPlayOgg ??= document.createElement("audio").canPlayType("audio/ogg; codecs=opus") !== "";
  return type !== "audio/ogg" || canPlayOgg;
}

/** The whole conversation, to be listened to beside its words. Nothing where none was recorded. */
export function TalkPlayer() {
  const listening = useListening();
  const state = usePlayer();
  const [picked, setPicked] = useState<string | null>(null);
  const parts = (listening?.recordings ?? []).filter(({ kind }) => kind === "conversation");
  const playing = parts.find(({ id }) => id === state.recording);
  const part = playing ?? parts.find(({ id }) => id === picked) ?? parts[0];
  if (listening === null || part === undefined) return null;
  const pick = (id: string) => {
    listening.player.close();
    setPicked(id);
  };
  return (
    <section
      aria-label="Recording of the conversation"
      className="z-10 grid gap-2 sm:sticky sm:top-2 rounded-card border border-line bg-surface p-4 shadow-card print:hidden"
    >
      {canPlay(part.type) ? (
        <Controls part={part} />
      ) : (
        <p className="max-w-prose">
          This browser cannot play the recording, which is an Ogg file with Opus. Use a newer one, or download it and
          open it in a player such as VLC.
        </p>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        {parts.length > 1 ? (
          <Select label="Part" value={part.id} onChange={(event) => pick(event.target.value)}>
            {parts.map(({ id }, index) => (
              <option key={id} value={id}>
                {`Part ${index + 1} of ${parts.length}`}
              </option>
            ))}
          </Select>
        ) : (
          <p className="text-small text-ink-soft">Click on a time in the transcript to listen from there.</p>
        )}
        <a
          href={listening.player.address(part.id)}
          download={`${part.id}.ogg`}
          className={buttonClass("quiet", "small")}
        >
          <Icon name={downloadIcon} />
          Download
        </a>
      </div>
      {state.status === "failed" && (
        <Alert kind="warning" urgent>
          The recording could not be played. Check your connection and try again.
        </Alert>
      )}
    </section>
  );
}

function Controls({ part }: { part: Recording }) {
  const listening = useListening();
  const state = usePlayer();
  const label = useId();
  if (listening === null) return null;
  const { player } = listening;
  const isThis = state.recording === part.id;
  const isOn = isThis && (state.status === "playing" || state.status === "loading");
  const ms = isThis ? state.ms : 0;
  const whole = isThis ? state.durationMs : null;
  const play = (fromMs: number) => player.play({ chosen: part.id, recording: part.id, fromMs, toMs: null });
  const press = () => {
    if (isOn) player.pause();
    else play(whole !== null && ms >= whole - 100 ? 0 : ms);
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button look="primary" icon={isOn ? "pause" : "play"} onClick={press}>
        {isOn ? "Pause" : "Listen to the conversation"}
      </Button>
      <div className="flex min-w-48 flex-1 items-center gap-3">
        <span id={label} className="sr-only">
          Place in the recording
        </span>
        <input
          type="range"
          aria-labelledby={label}
          aria-valuetext={whole === null ? clockWords(ms) : `${clockWords(ms)} of ${clockWords(whole)}`}
          min={0}
          max={Math.ceil((whole ?? Math.max(1, ms)) / 1_000)}
          step={1}
          value={Math.floor(ms / 1_000)}
          disabled={whole === null}
          onChange={(event) => (isOn ? player.seek : play).call(player, Number(event.target.value) * 1_000)}
          className="min-h-9 w-full accent-brand"
        />
        <span className="whitespace-nowrap tabular-nums text-small text-ink-soft">
          {clockWords(ms)}
          {whole !== null && ` / ${clockWords(whole)}`}
        </span>
      </div>
    </div>
  );
}
