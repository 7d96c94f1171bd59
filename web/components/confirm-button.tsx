import { type ComponentProps, type ReactNode, useState } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { Failure } from "./failure.tsx";

type Props = Omit<ComponentProps<typeof Button>, "onClick"> & {
  title: string;
  /** What will happen, and whether it can be taken back. */
  body: ReactNode;
  confirmLabel: string;
  /** Stays open with the reason where it fails. */
  onConfirm: () => Promise<unknown>;
  dangerous?: boolean;
};

/** A button that asks once more. */
export function ConfirmButton({ title, body, confirmLabel, onConfirm, dangerous = true, children, ...rest }: Props) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const confirm = async () => {
    setBusy(true);
    setError(null);
    try {
      await onConfirm();
      setOpen(false);
    } catch (cause) {
      setError(cause);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button {...rest} onClick={() => setOpen(true)}>
        {children}
      </Button>
      <Dialog
        open={open}
        title={title}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Keep things as they are</Button>
            <Button look={dangerous ? "danger" : "primary"} busy={busy} onClick={() => void confirm()}>
              {confirmLabel}
            </Button>
          </>
        }
      >
        <div>{body}</div>
        <Failure error={error} />
      </Dialog>
    </>
  );
}
