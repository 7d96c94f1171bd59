import { useCallback, useEffect, useRef, useState } from "react";
import type { SpokenAnswer } from "#contract/api/audio.ts";
import { newId } from "#web/api.ts";
import {
  type MicrophoneTrouble,
  NoMicrophone,
  openRecorder,
  type Recorded,
  type Recorder,
} from "./speaking-recorder.ts";
import { sendRecording, type SendTrouble } from "./speaking-send.ts";

/** A recording that has not become an answer yet, and the id that it will have as one. */
export type Held = Recorded & { id: string; url: string };

export type Stage =
  | { at: "asking" }
  | { at: "silenced"; trouble: MicrophoneTrouble }
  | { at: "recording"; recorder: Recorder }
  | { at: "recorded"; held: Held; trouble: SendTrouble | null }
  /** `part` from 0 to 1; at 1 it has arrived and is being written down. */
  | { at: "sending"; held: Held; part: number };

type Given = { interview: string; onDone: (answer: SpokenAnswer) => void };

/** From the microphone to an answer. Begins by asking for the microphone; nothing goes on once the page has left it. */
export function useSpeaking({ interview, onDone }: Given) {
  const [stage, setStage] = useState<Stage>({ at: "asking" });
  const work = useRef(new AbortController());
  const url = useRef<string | null>(null);

  const release = useCallback(() => {
    work.current.abort();
    if (url.current !== null) URL.revokeObjectURL(url.current);
    url.current = null;
  }, []);

  const open = useCallback(() => {
    release();
    const controller = new AbortController();
    work.current = controller;
    openRecorder(controller.signal, (recorded) => {
      url.current = URL.createObjectURL(recorded.file);
      setStage({ at: "recorded", held: { ...recorded, id: newId(), url: url.current }, trouble: null });
    }).then(
      (recorder) => setStage({ at: "recording", recorder }),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setStage({ at: "silenced", trouble: error instanceof NoMicrophone ? error.trouble : "taken" });
      },
    );
  }, [release]);

  useEffect(() => {
    open();
    return release;
  }, [open, release]);

  const record = () => {
    setStage({ at: "asking" });
    open();
  };
  const send = async (held: Held, to: string) => {
    const { signal } = work.current;
    setStage({ at: "sending", held, part: 0 });
    const onProgress = (part: number) => setStage({ at: "sending", held, part });
    const result = await sendRecording({ interview, to, id: held.id, file: held.file, onProgress }, signal);
    if (signal.aborted) return;
    if (typeof result !== "string") return onDone(result);
    // Another question is another answer.
    setStage({ at: "recorded", held: result === "moved" ? { ...held, id: newId() } : held, trouble: result });
  };

  return { stage, record, send };
}
