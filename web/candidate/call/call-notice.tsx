import { Alert } from "#web/components/alert.tsx";
import { Button } from "#web/components/button.tsx";
import type { Call } from "./call.ts";
import type { CallState } from "./call-state.ts";
import { useCallText } from "./call-text.ts";
import { useCallState } from "./use-call-state.ts";

type Props = {
  call: Call;
  onRetry: () => void;
  onType: (() => void) | null;
  /** One types already. */
  types?: boolean;
};

/** What went wrong with speaking, and the ways on; nothing where nothing did. */
export function CallNotice({ call, onRetry, onType, types = false }: Props) {
  const text = useCallText();
  const state = useCallState(call);
  const { trouble, microphoneTrouble } = state;
  if (trouble === null && microphoneTrouble === null) return null;
  // Nothing to press would help before the device lets it go.
  const helps = microphoneTrouble !== "silenced" && microphoneTrouble !== "unsupported";
  return (
    <Alert
      kind={trouble === "elsewhere" || trouble === "no_agent" ? "info" : "warning"}
      urgent
      className="mx-auto w-full max-w-2xl"
      actions={
        <>
          {helps && (
            <Button size="small" icon="again" onClick={onRetry}>
              {trouble === "elsewhere" ? text.takeBack : text.tryAgain}
            </Button>
          )}
          {onType !== null && (
            <Button size="small" icon="keyboard" onClick={onType}>
              {types ? text.typeOn : text.typeInstead}
            </Button>
          )}
        </>
      }
    >
      {troubleWords(text, state)}
    </Alert>
  );
}

function troubleWords(text: ReturnType<typeof useCallText>, { trouble, microphoneTrouble, kind }: CallState): string {
  if (microphoneTrouble !== null) return text.microphone[microphoneTrouble];
  if (trouble === "dropped" && kind === "check") return text.out.checkOver;
  return trouble === null ? "" : text.out[trouble];
}
