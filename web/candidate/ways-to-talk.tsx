import type { ReactNode } from "react";
import { Button } from "#web/components/button.tsx";
import { type Drawing, Icon, type IconName } from "#web/components/icon.tsx";
import { useText } from "./texts.ts";

const microphone = {
  path: "M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3ZM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21",
};

/** Two ways that count the same, and may be changed at any moment. */
export function WaysToTalk({ busy, onSpeak, onType }: { busy: boolean; onSpeak: () => void; onType: () => void }) {
  const { ways } = useText();
  return (
    <section aria-labelledby="ways" className="grid w-full gap-4">
      <div className="grid gap-1">
        <h2 id="ways" className="font-serif text-title font-semibold">
          {ways.title}
        </h2>
        <p className="max-w-prose text-ink-soft">{ways.lead}</p>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Way icon={microphone} {...ways.speak}>
          <Button look="primary" onClick={onSpeak}>
            {ways.speak.action}
          </Button>
        </Way>
        <Way icon="keyboard" {...ways.type}>
          <Button look="primary" busy={busy} onClick={onType}>
            {ways.type.action}
          </Button>
        </Way>
      </div>
    </section>
  );
}

type WayProps = { icon: IconName | Drawing; title: string; text: string; children: ReactNode };

function Way({ icon, title, text, children }: WayProps) {
  return (
    <div className="grid content-between justify-items-start gap-4 rounded-card border border-line bg-surface p-5 shadow-card">
      <div className="grid gap-2">
        <span className="grid size-10 place-items-center rounded-full bg-brand-soft text-brand">
          <Icon name={icon} />
        </span>
        <h3 className="font-semibold">{title}</h3>
        <p className="text-ink-soft">{text}</p>
      </div>
      {children}
    </div>
  );
}
