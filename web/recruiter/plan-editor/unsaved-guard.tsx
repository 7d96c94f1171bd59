import { useBlocker } from "@tanstack/react-router";
import { Button } from "#web/components/button.tsx";
import { Dialog } from "#web/components/dialog.tsx";

/** Asks before leaving would lose something, within the dashboard and when the tab is closed. */
export function UnsavedGuard({ dirty }: { dirty: boolean }) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  });
  return (
    <Dialog
      open={status === "blocked"}
      title="Leave without saving?"
      onClose={() => reset?.()}
      actions={
        <>
          <Button onClick={() => reset?.()}>Stay here</Button>
          <Button look="danger" onClick={() => proceed?.()}>
            Leave without saving
          </Button>
        </>
      }
    >
      <p>This plan has changes that are not saved. If you leave now, they are lost.</p>
    </Dialog>
  );
}
