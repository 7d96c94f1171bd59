import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unstable_getMiniflareWorkerOptions as readWorkerOptions } from "wrangler";
import { expect, it } from "vitest";
import { varsOf } from "./vars.ts";

it("a file of one's own takes the place of .dev.vars", () => {
  const folder = mkdtempSync(join(tmpdir(), "viva-vars-"));
  const config = join(folder, "wrangler.toml");
  writeFileSync(config, 'name = "x"\ncompatibility_date = "2026-11-02"\n[vars]\nENVIRONMENT = "development"\n');
  writeFileSync(join(folder, ".dev.vars"), 'GEMINI_API_KEY = "a real one"\nENVIRONMENT = "production"\n');
  writeFileSync(join(folder, "own"), 'OPENAI_BASE_URL="http://127.0.0.1:1/v1"\n');
  const bindings = readWorkerOptions(config).workerOptions.bindings ?? {};
  expect(bindings).toMatchObject({ GEMINI_API_KEY: "a real one", ENVIRONMENT: "production" });
  expect(varsOf(config, bindings, undefined)).toEqual(bindings);
  expect(varsOf(config, bindings, "/dev/null")).toEqual({ ENVIRONMENT: "development" });
  expect(varsOf(config, bindings, join(folder, "own"))).toEqual({
    ENVIRONMENT: "development",
    OPENAI_BASE_URL: "http://127.0.0.1:1/v1",
  });
});
