/** Builds the pages into dist/web whenever a source changes, with a script that loads them again when wrangler says that something did. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createBuilder, type Plugin } from "vite";

// wrangler's own snippet is an inline script, which the pages' Content-Security-Policy forbids; this asks the same address.
const script = `
let wasThere = false;
const connect = () => {
  const socket = new WebSocket(location.origin.replace("http", "ws") + "/cdn-cgi/live-reload", "WRANGLER_PROXYWORKER_LIVE_RELOAD_PROTOCOL");
  socket.onopen = () => (wasThere ? location.reload() : (wasThere = true));
  socket.onmessage = () => location.reload();
  socket.onclose = () => setTimeout(connect, 500);
};
connect();
`;

const liveReload: Plugin = {
  name: "viva-live-reload",
  transformIndexHtml: () => [{ tag: "script", attrs: { src: "/live-reload.js", defer: true }, injectTo: "head" }],
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "live-reload.js", source: script });
  },
};

export async function watchPages(root: string): Promise<void> {
  // These are not the pages that `npm start` serves, so it has to build them again.
  rmSync(join(root, "dist/pages.sha256"), { force: true });
  const builder = await createBuilder({
    configFile: join(root, "web/vite.config.ts"),
    logLevel: "warn",
    build: { watch: {} },
    // Each page is built again by itself, and must leave the other one where it is.
    environments: { client: { build: { emptyOutDir: false } } },
    plugins: [liveReload],
  });
  await builder.buildApp();
}
