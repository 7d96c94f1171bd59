import { Button } from "#web/components/button.tsx";
import { Dialog } from "#web/components/dialog.tsx";

type Props = { open: boolean; busy: boolean; onKeepCopy: () => void; onTakeTheirs: () => void; onClose: () => void };

/** Two people have changed the same plan: nobody's work is thrown away without being asked. */
export function ConflictDialog({ open, busy, onKeepCopy, onTakeTheirs, onClose }: Props) {
  return (
    <Dialog
      open={open}
      title="Somebody else has saved this plan"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Go on looking</Button>
          <Button onClick={onTakeTheirs}>Drop mine, load theirs</Button>
          <Button look="primary" busy={busy} onClick={onKeepCopy}>
            Save mine as a copy
          </Button>
        </>
      }
    >
      <p>Since you opened it, a newer version was saved. Yours was not saved, so that it does not overwrite theirs.</p>
      <p>Save yours as a copy to compare the two, or drop your changes and load the newer version.</p>
    </Dialog>
  );
}
