/** The Worker's settings on one's own machine: those of wrangler.toml, then those of a file. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseEnv } from "node:util";
import { unstable_readConfig as readConfig } from "wrangler";

type Bindings = Record<string, unknown>;

/**
 * Wrangler reads `.dev.vars` beside its configuration, wherever it is asked from. With a `file`, what stands there is left
 * out and the file is read instead; `/dev/null` is one without settings.
 */
export function varsOf(config: string, bindings: object, file: string | undefined): Bindings {
  if (file === undefined) return { ...bindings };
  const theirs = read(join(dirname(config), ".dev.vars"));
  const others = Object.fromEntries(Object.entries(bindings).filter(([name]) => !(name in theirs)));
  return { ...others, ...readConfig({ config }).vars, ...read(file) };
}

function read(file: string): Record<string, string | undefined> {
  return existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
}
