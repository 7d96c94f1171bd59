/** The database as it is deployed. Safe to repeat: what was applied is not applied again. */
import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";

export async function migrate(): Promise<void> {
  // The binding exists in tests only, so the Worker's own types do not know it.
  const { TEST_MIGRATIONS } = env as unknown as { TEST_MIGRATIONS: Parameters<typeof applyD1Migrations>[1] };
  await applyD1Migrations(env.DB, TEST_MIGRATIONS);
}
