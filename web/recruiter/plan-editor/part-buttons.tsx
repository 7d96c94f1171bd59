import type { ReactNode } from "react";
import { Button } from "#web/components/button.tsx";
import { trashIcon } from "#web/recruiter/drawings.ts";

type Props = { name: string; onUp?: () => void; onDown?: () => void; onRemove?: () => void; children?: ReactNode };

/** Up, down and away, for whatever is in a list. */
export function PartButtons({ name, onUp, onDown, onRemove, children }: Props) {
  return (
    <div className="flex flex-wrap gap-1.5">
      {children}
      <Button size="small" disabled={onUp === undefined} aria-label={`Move ${name} up`} onClick={onUp}>
        ↑ Up
      </Button>
      <Button size="small" disabled={onDown === undefined} aria-label={`Move ${name} down`} onClick={onDown}>
        ↓ Down
      </Button>
      <Button
        size="small"
        icon={trashIcon}
        disabled={onRemove === undefined}
        aria-label={`Remove ${name}`}
        onClick={onRemove}
      >
        Remove
      </Button>
    </div>
  );
}
