import { useState } from "react";
import { Alert } from "#web/components/alert.tsx";
import { Button } from "#web/components/button.tsx";
import { Dialog } from "#web/components/dialog.tsx";
import type { Call } from "./call.ts";
import { useCallText } from "./call-text.ts";

/** A quiet sign that the talk is recorded, with the way to stop that; and once it was stopped, that it was. */
export function RecordedSign({ call, recorded }: { call: Call; recorded: boolean }) {
  const { recording: text } = useCallText();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const stop = async () => {
    setBusy(true);
    setFailed(false);
    try {
      await call.stopRecording();
      setAsking(false);
    } catch {
      // Whatever it was, it may be tried again.
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <output className="flex items-center gap-1.5">
        {recorded && <span aria-hidden="true" className="size-2 rounded-full bg-danger" />}
        {recorded ? text.on : text.off}
      </output>
      {recorded && (
        <button
          type="button"
          onClick={() => setAsking(true)}
          className="min-h-6 rounded-sm underline underline-offset-2 hover:text-ink"
        >
          {text.stop}
        </button>
      )}
      <Dialog
        open={asking}
        title={text.title}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{text.keep}</Button>
            <Button look="primary" busy={busy} onClick={() => void stop()}>
              {text.stop}
            </Button>
          </>
        }
      >
        <p>{text.text}</p>
        {failed && (
          <Alert kind="warning" urgent>
            {text.failed}
          </Alert>
        )}
      </Dialog>
    </>
  );
}
