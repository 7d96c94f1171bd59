/** Finds a Chromium for the tests that drive the pages, or installs Debian's where it may. */
import { pathToFileURL } from "node:url";
import { installFromDebian, named, onPath } from "./executables.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function find(): string | undefined {
  return named("CHROMIUM_PATH", "the browser's executable") ?? onPath(names)[0];
}

/** Path of the browser's executable. Throws with a sentence that says what to install. */
export function ensureChromium(): string {
  const found = find();
  if (found !== undefined) return found;
  installFromDebian("chromium");
  const installed = find();
  if (installed !== undefined) return installed;
  throw new Error(
    "The browser tests need Chromium: install it (Debian: sudo apt-get install chromium) or set CHROMIUM_PATH to a Chrome's executable.",
  );
}

/** What a browser in a test needs: no sandbox in containers, and no business of its own on the network. */
export const chromiumArgs = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(ensureChromium());
