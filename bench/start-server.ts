/** The server of `npm start`, as a process: the same build, migration, demo and server, with limits of rate out of the way. PORT and STATE say where. */
import { join } from "node:path";
import { build } from "#scripts/start/build.ts";
import { migrate } from "#scripts/start/migrate.ts";
import { seed } from "#scripts/start/seed.ts";
import { serve } from "#scripts/start/serve.ts";
import { root } from "./places.ts";

const state = process.env["STATE"] ?? "";
build(root, console.log);
const server = await serve({
  root,
  state,
  port: Number(process.env["PORT"]),
  vars: { RATE_LIMIT_FACTOR: "1000000" },
  varsFile: "/dev/null",
});
await migrate(server.database, join(root, "migrations"), "");
await seed(server.url);
process.on("SIGTERM", () => void server.stop().then(() => process.exit(0)));
