/** Programs that tests need and npm does not have: where they are, and Debian's package where it may be installed. */
import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: look further.
    return false;
  }
}

/**
 * The program that an environment variable names, or null where it is not set.
 * Throws with a sentence when what it names cannot be run.
 */
export function named(variable: string, what: string): string | null {
  const path = process.env[variable];
  if (path === undefined || path === "") return null;
  if (isExecutable(path)) return path;
  throw new Error(`${variable} is ${path}, which cannot be run: set it to ${what}, or unset it.`);
}

/** All programs of these names on PATH, in the order in which a shell would look. */
export function onPath(names: readonly string[]): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).filter(isExecutable);
}

/** Installs Debian's package where this user may. Says nothing when it cannot: the caller looks for the program again. */
export function installFromDebian(name: string): void {
  if (process.getuid?.() !== 0) return;
  console.log(`No ${name} on PATH: installing Debian's with apt-get install -y ${name} …`);
  try {
    execFileSync("apt-get", ["update"], { stdio: "inherit" });
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", name], { stdio: "inherit" });
  } catch {
    // No apt-get here, or no network: the caller's sentence says what is needed.
  }
}
