import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const ignored = ["**/node_modules/**", "dist/**", ".cache/**"];

/** The suffix of a test names its runtime: `.test.ts` Node, `.workers.test.ts` workerd, `e2e/` a built server and Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          include: ["**/*.test.ts"],
          exclude: [...ignored, "**/*.workers.test.ts", "e2e/**"],
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: "./wrangler.toml" }, remoteBindings: false })],
        test: {
          name: "workers",
          include: ["**/*.workers.test.ts"],
          exclude: [...ignored, "worker/interview/**"],
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: "./worker/testing/wrangler.toml" }, remoteBindings: false })],
        test: {
          name: "object",
          include: ["worker/interview/**/*.workers.test.ts"],
          exclude: ignored,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["e2e/**/*.test.ts"],
          exclude: ignored,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
