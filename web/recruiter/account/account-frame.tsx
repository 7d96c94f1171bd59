import type { ReactNode } from "react";
import { Card } from "#web/components/card.tsx";
import { PageTitle } from "#web/components/page-title.tsx";

/** Frame of the pages in front of the sign-in. */
export function AccountFrame({
  title,
  lead,
  children,
  below,
}: {
  title: string;
  lead?: string;
  children: ReactNode;
  below?: ReactNode;
}) {
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-md content-center gap-6 px-4 py-10">
      <div className="flex items-center gap-2 font-serif text-title font-semibold text-brand">
        <img src="/mark.svg" alt="" className="size-8" />
        Viva
      </div>
      <PageTitle lead={lead}>{title}</PageTitle>
      <Card>{children}</Card>
      {below !== undefined && <div className="text-ink-soft">{below}</div>}
    </main>
  );
}
