import { defineConfig } from "drizzle-kit";

/** `drizzle-kit generate --name <what-changes>` writes the next migration; a committed one is never edited. */
export default defineConfig({
  dialect: "sqlite",
  schema: [
    "./worker/db/accounts.ts",
    "./worker/db/plans.ts",
    "./worker/db/interviews.ts",
    "./worker/db/reports.ts",
    "./worker/db/documents.ts",
    "./worker/db/operations.ts",
    "./worker/db/voice.ts",
  ],
  out: "./migrations",
});
