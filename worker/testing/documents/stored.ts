import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Bytes of a file that lies in this folder. */
export function stored(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(name, import.meta.url).href)));
}
