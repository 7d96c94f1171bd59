import type { ReactNode, Ref } from "react";

type Props = { label: string; className?: string; children: ReactNode; ref?: Ref<HTMLElement> };

/** A part that scrolls by itself. It takes the focus, because else nobody could scroll it by keyboard. */
export function ScrollRegion({ label, className, children, ref }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: what scrolls must be reachable by keyboard
    <section ref={ref} tabIndex={0} aria-label={label} className={className}>
      {children}
    </section>
  );
}
