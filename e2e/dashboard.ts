/** The built dashboard in a real browser, against a world in memory, for all tests of one file. */
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { chromiumArgs, ensureChromium } from "#scripts/ensure-chromium.ts";
import { build } from "#scripts/start/build.ts";
import { launch, openContext, openPage } from "#web/testing/browser.ts";
import { type FakeServer, startRecruiterServer } from "#web/testing/recruiter/server.ts";
import { root } from "./processes.ts";

export type Dashboard = {
  readonly viva: FakeServer;
  /** A window of its own; `complaints` are what the browser has said of it. */
  open(): Promise<{ page: Page; complaints: string[] }>;
};

/** Called once, at the top of a file. What it gives can be used inside of tests. */
export function useDashboard(): Dashboard {
  let browser: Browser;
  let viva: FakeServer;
  beforeAll(async () => {
    build(root, console.log, "pages");
    browser = await launch(ensureChromium(), chromiumArgs);
    viva = await startRecruiterServer(join(root, "dist/web"));
  });
  afterAll(async () => {
    await browser.close();
    await viva.close();
  });
  return {
    get viva() {
      return viva;
    },
    open: async () => openPage(await openContext(browser)),
  };
}
