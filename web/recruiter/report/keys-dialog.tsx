import { Button } from "#web/components/button.tsx";
import { Dialog } from "#web/components/dialog.tsx";

const shortcuts = [
  { keys: ["j"], does: "Next quote" },
  { keys: ["k"], does: "Previous quote" },
  { keys: ["Enter", "o"], does: "Open the transcript at the quote" },
  { keys: ["p"], does: "Hear the answer, where it was spoken and recorded" },
  { keys: ["Esc"], does: "Close the transcript" },
  { keys: ["?"], does: "Show these keys" },
];

export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} title="Keys on this page" onClose={onClose} actions={<Button onClick={onClose}>Close</Button>}>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-2">
        {shortcuts.map(({ keys, does }) => (
          <div key={does} className="contents">
            <dt className="flex gap-1.5">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
