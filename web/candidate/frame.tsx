import type { ReactNode } from "react";

/** The page around everything but the room: one quiet column. */
export function Frame({ over, children }: { over?: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-2xl flex-col px-4 sm:px-6">
      <header className="flex items-center gap-3 py-5 print:hidden">
        <Mark />
        {over !== undefined && <span className="min-w-0 truncate font-medium text-ink-soft">{over}</span>}
      </header>
      <main className="flex-1 pt-2 pb-16">{children}</main>
    </div>
  );
}

export function Mark() {
  return <img src="/mark.svg" alt="" width={30} height={30} className="shrink-0" />;
}
