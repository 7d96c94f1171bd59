/** Writes docs/openapi.json from the endpoints; with `--check` it says whether the committed file is what would be written. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { openApiDocument } from "#worker/openapi.ts";

const file = new URL("../docs/openapi.json", import.meta.url);
const text = `${JSON.stringify(openApiDocument(), null, 1)}\n`;

function committed(): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // Not there is stale, too.
    return "";
  }
}

if (process.argv.includes("--check")) {
  if (committed() !== text) {
    console.error("docs/openapi.json is stale. Run `node scripts/openapi.ts` and commit the file.");
    process.exitCode = 1;
  }
} else {
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, text);
  console.log("docs/openapi.json is written.");
}
