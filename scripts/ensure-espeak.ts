/** Finds espeak-ng, which speaks for candidates and vendors in the tests of voice, or installs Debian's where it may. */
import { pathToFileURL } from "node:url";
import { installFromDebian, named, onPath } from "./executables.ts";

function find(): string | undefined {
  return named("ESPEAK_PATH", "espeak-ng's executable") ?? onPath(["espeak-ng"])[0];
}

/** Path of espeak-ng's executable. Throws with a sentence that says what to install. */
export function ensureEspeak(): string {
  const found = find();
  if (found !== undefined) return found;
  installFromDebian("espeak-ng");
  const installed = find();
  if (installed !== undefined) return installed;
  throw new Error(
    "The tests of voice need espeak-ng to speak: install it (Debian: sudo apt-get install espeak-ng) or set ESPEAK_PATH to its executable.",
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(ensureEspeak());
