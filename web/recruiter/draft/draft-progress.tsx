import { Button } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { Icon } from "#web/components/icon.tsx";
import { Spinner } from "#web/components/spinner.tsx";
import type { Step } from "./progress.ts";

/** What is done, what is being done, and what is to come. */
export function DraftProgress({ steps, onCancel }: { steps: readonly Step[]; onCancel: () => void }) {
  const now = steps.findIndex(({ done }) => !done);
  return (
    <Card className="grid max-w-2xl gap-5">
      <h2 className="font-serif text-title font-semibold">Drafting</h2>
      <ol className="grid gap-3" aria-live="polite">
        {steps.map((step, at) => (
          <li
            key={step.name}
            aria-current={at === now ? "step" : undefined}
            className={at > now && now >= 0 ? "flex gap-3 text-ink-soft" : "flex gap-3"}
          >
            <span className="grid size-6 shrink-0 place-items-center">
              {step.done ? (
                <Icon name="check" className="text-ok" />
              ) : at === now ? (
                <Spinner />
              ) : (
                <span aria-hidden="true" className="size-2 rounded-full bg-line-strong" />
              )}
            </span>
            <span className="min-w-0">{step.text}</span>
          </li>
        ))}
      </ol>
      <p className="text-small text-ink-soft">Nothing is saved yet. With a language model this can take a minute.</p>
      <div>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </Card>
  );
}
