/** Finds the LiveKit server that the tests of voice run against, or builds it from its sources where Go is installed. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isExecutable, named, onPath } from "./executables.ts";

const version = "1.13.5";
const source = `github.com/livekit/livekit-server/cmd/server@v${version}`;

function isThisVersion(path: string): boolean {
  try {
    return execFileSync(path, ["--version"], { encoding: "utf8" }).trim().endsWith(` ${version}`);
  } catch {
    // A program of this name that is something else.
    return false;
  }
}

/** Outlives the work tree, since a build takes minutes, and is another folder for another version. */
function cacheFolder(): string {
  const given = process.env["XDG_CACHE_HOME"];
  const caches = given === undefined || given === "" ? join(homedir(), ".cache") : given;
  return join(caches, "viva", `livekit-server-${version}`);
}

/** Path of the server's executable. Building it takes about two minutes. Throws with a sentence that says what is missing. */
export function ensureLiveKitServer(): string {
  const found =
    named("LIVEKIT_SERVER_PATH", "the server's executable") ?? onPath(["livekit-server"]).find(isThisVersion);
  if (found !== undefined) return found;
  const built = join(cacheFolder(), "server");
  if (isExecutable(built)) return built;
  build(built);
  return built;
}

function build(built: string): void {
  const [go] = onPath(["go"]);
  if (go === undefined) {
    throw new Error(
      `The tests of voice need livekit-server ${version}: install Go 1.26 (https://go.dev/dl), which builds it, or set LIVEKIT_SERVER_PATH to the server's executable.`,
    );
  }
  console.log(`No livekit-server ${version} yet: building it once with go install ${source} …`);
  mkdirSync(cacheFolder(), { recursive: true });
  // Beside its place, so that what is in place is whole at any time, whoever else builds or is stopped.
  const folder = mkdtempSync(join(cacheFolder(), "building-"));
  try {
    execFileSync(go, ["install", "-trimpath", source], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, GOBIN: folder, CGO_ENABLED: "0" },
    });
    renameSync(join(folder, "server"), built);
  } catch (error) {
    throw new Error(
      `livekit-server ${version} could not be built (Go said why above): mend that, or set LIVEKIT_SERVER_PATH to the server's executable.`,
      { cause: error },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(ensureLiveKitServer());
