import { Alert } from "#web/components/alert.tsx";
import { Button } from "#web/components/button.tsx";
import { Dialog } from "#web/components/dialog.tsx";
import { useText } from "./texts.ts";

type Props = {
  open: boolean;
  hasUnsent: boolean;
  canPause: boolean;
  onClose: () => void;
  onPause: () => void;
  onEnd: () => void;
};

/** Says what ending means before it happens, and offers what was perhaps meant. */
export function EndDialog({ open, hasUnsent, canPause, onClose, onPause, onEnd }: Props) {
  const { endDialog: text } = useText();
  return (
    <Dialog
      open={open}
      title={text.title}
      onClose={onClose}
      actions={
        <div className="grid w-full gap-3">
          <Button look="primary" onClick={onClose}>
            {text.keepGoing}
          </Button>
          {canPause && <Button onClick={onPause}>{text.pause}</Button>}
          <Button look="danger" onClick={onEnd}>
            {text.end}
          </Button>
        </div>
      }
    >
      <p>{text.text}</p>
      {hasUnsent && <Alert kind="warning">{text.unsent}</Alert>}
      {canPause && <p>{text.breakInstead}</p>}
    </Dialog>
  );
}
