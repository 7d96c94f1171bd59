import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import type { Plugin } from "vite";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { noModels, noVoice, unansweredVoice } from "./worker/testing/models/no-models.ts";

// The Worker names this folder as its assets. Tests of the Worker run without a build of the pages, too.
mkdirSync("dist/web", { recursive: true });

/** The build takes the browser's form of this library by itself; here Node's would be taken, which workerd cannot load. */
const mediabunny = fileURLToPath(new URL("./node_modules/mediabunny/dist/bundles/mediabunny.mjs", import.meta.url));

/**
 * A test file's workerd is sent, in one message, all modules that files before it have loaded. workerd takes 32 MiB at most, and
 * two thirds of it would be maps of packages' sources.
 */
const withoutMapsOfPackages: Plugin = {
  name: "without-maps-of-packages",
  enforce: "post",
  transform(code, id) {
    return id.includes("/node_modules/") ? { code, map: { mappings: "" } } : null;
  },
};

const ignored = ["**/node_modules/**", "dist/**", ".cache/**"];

/** Sound that comes late is another sound: what listens and speaks at the pace of people has the machine to itself. */
const inRealTime = ["agent/conversation*.test.ts", "agent/realtime/live-*.test.ts", "agent/recorder.test.ts"];

/** Tests of the whole Worker, in workerd. */
const inWorker = (name: string, include: string[], exclude: string[]): TestProjectInlineConfiguration => ({
  plugins: [
    withoutMapsOfPackages,
    cloudflareTest(async () => ({
      wrangler: { configPath: "./wrangler.toml" },
      remoteBindings: false,
      miniflare: {
        serviceBindings: { PUBLIC_WEB: { network: { allow: ["public"] } } },
        bindings: {
          ...noModels,
          // For the objects of interviews; whoever asks the Worker says whether there is voice.
          ...noVoice,
          ...unansweredVoice,
          TEST_MIGRATIONS: await readD1Migrations("./migrations"),
        },
      },
    })),
  ],
  resolve: { alias: { mediabunny } },
  test: {
    name,
    testTimeout: 30_000,
    setupFiles: ["./worker/testing/apply-migrations.ts"],
    globalSetup: ["./worker/testing/models/provide-fakes.ts"],
    include,
    exclude,
  },
});

/** The suffix of a test names its runtime: `.test.ts` Node, `.workers.test.ts` workerd, `e2e/` a built server and Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          // Properties run hundreds of interviews; on a busy machine that may take a while.
          testTimeout: 60_000,
          include: ["**/*.test.ts"],
          exclude: [...ignored, ...inRealTime, "**/*.workers.test.ts", "e2e/**"],
        },
      },
      // Two, because of the message that grows with each file: see above.
      inWorker("routes", ["worker/routes/**/*.workers.test.ts"], ignored),
      inWorker("workers", ["**/*.workers.test.ts"], [...ignored, "worker/interview/**", "worker/routes/**"]),
      {
        plugins: [
          withoutMapsOfPackages,
          cloudflareTest({ wrangler: { configPath: "./worker/testing/wrangler.toml" }, remoteBindings: false }),
        ],
        test: {
          name: "object",
          testTimeout: 30_000,
          globalSetup: ["./worker/testing/models/provide-fakes.ts"],
          include: ["worker/interview/**/*.workers.test.ts"],
          exclude: ignored,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["e2e/**/*.test.ts", ...inRealTime],
          exclude: ignored,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
