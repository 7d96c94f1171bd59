import { Button } from "#web/components/button.tsx";
import { Dialog } from "#web/components/dialog.tsx";

const keys = [
  ["j", "Next quote"],
  ["k", "Previous quote"],
  ["Enter or o", "Open the transcript at the quote"],
  ["Esc", "Close the transcript"],
  ["?", "Show these keys"],
] as const;

export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} title="Keys on this page" onClose={onClose} actions={<Button onClick={onClose}>Close</Button>}>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-2">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded-control border border-line-strong bg-sunken px-2 py-0.5 font-mono text-small">
                {key}
              </kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
