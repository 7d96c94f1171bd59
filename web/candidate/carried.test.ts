import { fileURLToPath } from "node:url";
import { createBuilder } from "vite";
import { expect, test } from "vitest";

/** Of the sources, what the candidate's page is built of, lazily loaded parts included. */
async function carried(): Promise<string[]> {
  const configFile = fileURLToPath(new URL("../vite.config.ts", import.meta.url));
  const builder = await createBuilder({ configFile, mode: "candidate", logLevel: "warn" });
  const page = builder.environments["candidate"];
  if (page === undefined) throw new Error("vite.config.ts has no environment named candidate");
  page.config.build.write = false;
  const built = await builder.build(page);
  if (!("output" in built)) throw new Error("one page is built once");
  return built.output.flatMap((file) => (file.type === "chunk" ? Object.keys(file.modules) : []));
}

test("the candidate's page carries no schema of plans, of the log or of what recruiters and agents are sent", async () => {
  const sources = await carried();
  const contract = sources.flatMap((path) => /\/contract\/(.+)$/.exec(path)?.[1] ?? []);
  expect(contract).toContain("live/candidate.ts");
  for (const foreign of ["plan", "events", "moves", "views", "transcript", "live/recruiter", "live/agent"])
    expect(contract).not.toContain(`${foreign}.ts`);
});
