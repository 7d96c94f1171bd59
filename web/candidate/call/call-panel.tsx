import { useEffect, useRef, useState } from "react";
import type { CandidateView } from "#contract/candidate-view.ts";
import { Alert } from "#web/components/alert.tsx";
import { Button } from "#web/components/button.tsx";
import { Dialog } from "#web/components/dialog.tsx";
import { useLater } from "#web/components/use-later.ts";
import type { Call } from "./call.ts";
import { type CallState, turnOf } from "./call-state.ts";
import { CallNotice } from "./call-notice.tsx";
import { useCallText } from "./call-text.ts";
import { DeviceChoice } from "./device-choice.tsx";
import { drawings } from "./drawings.ts";
import { LevelBar } from "./level-bar.tsx";
import { RecordedSign } from "./recorded-sign.tsx";
import { TurnSign } from "./turn-sign.tsx";
import { useCallState } from "./use-call-state.ts";

type Props = {
  call: Call;
  view: CandidateView;
  /** In a press, since browsers ask for one before there is sound. */
  onJoin: () => void;
  onType: () => void;
};

/** A voice that has not come after so long is worth a word. */
const tellAwaitedMs = 8_000;

/** What stands in the place of the answer box while one speaks. Typing is one press away all the time. */
export function CallPanel({ call, view, onJoin, onType }: Props) {
  const text = useCallText();
  const state = useCallState(call);
  return (
    <section aria-label={text.region} className="mx-auto grid w-full max-w-2xl gap-2 pb-1">
      <CallNotice call={call} onRetry={onJoin} onType={state.stage === "out" ? onType : null} />
      {state.stage === "out" ? (
        state.trouble === null && state.microphoneTrouble === null && <Gate onJoin={onJoin} onType={onType} />
      ) : (
        <Talk call={call} state={state} view={view} onType={onType} />
      )}
    </section>
  );
}

function Gate({ onJoin, onType }: Pick<Props, "onJoin" | "onType">) {
  const text = useCallText();
  const go = useFocusWhenIdle();
  return (
    <div className="grid gap-2 py-1">
      <h2 className="font-semibold">{text.gate.title}</h2>
      <p className="text-small text-ink-soft">{text.gate.text}</p>
      <div className="flex flex-wrap gap-2">
        <Button ref={go} look="primary" icon={drawings.microphone} onClick={onJoin}>
          {text.gate.goOn}
        </Button>
        <Button icon="keyboard" onClick={onType}>
          {text.typeInstead}
        </Button>
      </div>
    </div>
  );
}

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

function Talk({ call, state, view, onType }: Omit<Props, "onJoin"> & { state: CallState }) {
  const text = useCallText();
  const [choosing, setChoosing] = useState(false);
  const first = useFocusWhenIdle();
  const turn = turnOf(state, view.phase);
  const isAwaited = useLater(turn === "connecting", tellAwaitedMs) && turn === "connecting";
  const { muted } = state;
  useMuteKey(() => call.mute(!muted));
  return (
    <>
      <div className="flex items-center gap-3">
        <TurnSign call={call} turn={turn} />
        <div className="grid min-w-0 flex-1 gap-1">
          <p className="font-medium">{text.turn[turn]}</p>
          <LevelBar call={call} />
        </div>
      </div>
      {/* What one hears need not be read out over it: only what one cannot hear. */}
      <output className="sr-only">
        {turn === "reconnecting" || turn === "muted" || turn === "connecting" ? text.turn[turn] : ""}
      </output>
      {isAwaited && <p className="text-small">{text.awaited}</p>}
      {state.blocked && (
        <Alert
          kind="warning"
          urgent
          actions={
            <Button look="primary" icon={drawings.sound} onClick={call.letSoundOut}>
              {text.letSoundOut}
            </Button>
          }
        >
          {text.blocked}
        </Alert>
      )}
      {state.quality !== null && state.quality !== "good" && turn !== "reconnecting" && (
        <output className="text-small">{text.weak}</output>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          ref={first}
          size="small"
          icon={muted ? drawings.muted : drawings.microphone}
          aria-pressed={muted}
          aria-describedby="mute-key"
          disabled={!state.microphone}
          onClick={() => call.mute(!muted)}
        >
          {muted ? text.unmute : text.mute}
        </Button>
        <Button size="small" icon="keyboard" onClick={onType}>
          {text.typeInstead}
        </Button>
        <Button size="small" look="quiet" icon={drawings.devices} onClick={() => setChoosing(true)}>
          <span className="max-sm:sr-only">{text.devices.open}</span>
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-ink-soft">
        {state.quality !== null && (
          <span>
            {text.quality.label}: {text.quality[state.quality]}
          </span>
        )}
        {state.recorded !== null && <RecordedSign call={call} recorded={state.recorded} />}
        <span id="mute-key" className="sr-only sm:pointer-fine:not-sr-only">
          {text.muteKey(isApple ? "⌥ M" : "Alt + M")}
        </span>
      </div>
      <Dialog
        open={choosing}
        title={text.devices.title}
        onClose={() => setChoosing(false)}
        actions={
          <Button look="primary" onClick={() => setChoosing(false)}>
            {text.devices.close}
          </Button>
        }
      >
        <DeviceChoice call={call} />
        <LevelBar call={call} />
      </Dialog>
    </>
  );
}

/** By the place of the key, since with Alt some keyboards write another letter there. */
function useMuteKey(press: () => void): void {
  const newest = useRef(press);
  useEffect(() => {
    newest.current = press;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== "KeyM" || !event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      event.preventDefault();
      newest.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

/** What was pressed to come here is gone: its successor takes the focus, unless something else has been taken up. */
function useFocusWhenIdle() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, []);
  return button;
}
