import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { Suspense, useEffect, useRef, useState } from "react";
import { Button } from "#web/components/button.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { Navigation } from "./navigation.tsx";

/** The part of an address that is one page to a reader: the tabs of an interview are one. */
const placeOf = (pathname: string) =>
  pathname
    .split("/")
    .slice(0, pathname.startsWith("/interviews/") ? 3 : undefined)
    .join("/");

function Brand() {
  return (
    <Link
      to="/interviews"
      className="flex items-center gap-2 rounded-control px-1 font-serif text-title font-semibold text-brand"
    >
      <img src="/mark.svg" alt="" className="size-7" />
      Viva
    </Link>
  );
}

/** Frame of every page behind the sign-in: navigation at the side, or behind a button on small screens. */
export function AppShell() {
  const place = useRouterState({
    select: (state) => placeOf(state.resolvedLocation?.pathname ?? state.location.pathname),
  });
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    setOpen(false);
    // Whoever listens to the page or moves by keyboard goes on where the new page begins.
    main.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] print:block">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-control focus:bg-surface focus:p-3"
      >
        Skip to the page
      </a>
      <header className="border-line max-lg:border-b lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:gap-6 lg:overflow-y-auto lg:p-4 print:hidden">
        <div className="flex items-center justify-between gap-3 max-lg:p-3">
          <Brand />
          <Button
            size="small"
            icon={open ? "close" : "list"}
            aria-expanded={open}
            aria-controls="navigation"
            onClick={() => setOpen(!open)}
            className="lg:hidden"
          >
            Menu
          </Button>
        </div>
        <div
          id="navigation"
          className={`${open ? "grid" : "hidden"} gap-6 max-lg:border-t max-lg:border-line max-lg:p-3 lg:flex lg:flex-1 lg:flex-col lg:justify-between`}
        >
          <Navigation onChosen={() => setOpen(false)} />
          <AccountMenu />
        </div>
      </header>
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        className="min-w-0 border-line px-4 py-6 outline-none sm:px-8 sm:py-8 lg:border-s print:border-0 print:p-0"
      >
        <div className="mx-auto grid max-w-6xl gap-6">
          <Suspense fallback={<Skeleton lines={8} />}>
            <Outlet />
          </Suspense>
        </div>
      </main>
    </div>
  );
}
