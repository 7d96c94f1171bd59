import { type ReactNode, type Ref, useEffect } from "react";

type Props = {
  children: string;
  /** Stands above the title, smaller. */
  over?: ReactNode;
  /** Stands below it. */
  lead?: ReactNode;
  actions?: ReactNode;
  ref?: Ref<HTMLHeadingElement>;
};

/** The page's one heading. It also names the tab, and takes the focus when code moves there after a change of page. */
export function PageTitle({ children, over, lead, actions, ref }: Props) {
  useEffect(() => {
    document.title = `${children} · Viva`;
  }, [children]);
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4 lg:flex-nowrap">
      <div className="grid min-w-0 gap-2">
        {over !== undefined && <div className="text-small font-medium text-ink-soft">{over}</div>}
        <h1 ref={ref} tabIndex={-1} dir="auto" className="font-serif text-display font-semibold text-balance">
          {children}
        </h1>
        {lead !== undefined && <div className="max-w-prose text-lead text-ink-soft">{lead}</div>}
      </div>
      {actions !== undefined && <div className="flex flex-wrap gap-3 lg:shrink-0 lg:justify-end">{actions}</div>}
    </div>
  );
}
