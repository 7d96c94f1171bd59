import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { choosePort, requireFreePort } from "./port.ts";
import { lockState } from "./state-lock.ts";

describe("the port", () => {
  it("is 8787 unless PORT names another", () => {
    expect([choosePort(undefined), choosePort(""), choosePort("9000")]).toEqual([8787, 8787, 9000]);
  });

  it.each(["0", "65536", "80.5", "web"])("cannot be %s", (asked) => {
    expect(() => choosePort(asked)).toThrow(/is no port\. Choose a number/);
  });

  it("that is in use is refused with how to choose another", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await expect(requireFreePort(port)).rejects.toThrow(new RegExp(`Port ${port} is in use.*PORT=`));
  });
});

describe("the state folder", () => {
  const tryInAnotherProcess = (folder: string) => {
    const module = fileURLToPath(new URL("./state-lock.ts", import.meta.url).href);
    const program = `import { lockState } from ${JSON.stringify(module)}; lockState(${JSON.stringify(folder)});`;
    return spawnSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  };

  it("has one server at a time", () => {
    const folder = mkdtempSync(join(tmpdir(), "viva-state-"));
    const release = lockState(folder);
    const refused = tryInAnotherProcess(folder);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain("Another Viva is using the data");
    release();
    expect(tryInAnotherProcess(folder).status).toBe(0);
  });

  it("is free again when its server was killed", () => {
    const folder = mkdtempSync(join(tmpdir(), "viva-state-"));
    const module = fileURLToPath(new URL("./state-lock.ts", import.meta.url).href);
    const program = `import { lockState } from ${JSON.stringify(module)}; lockState(${JSON.stringify(folder)}); process.kill(process.pid, "SIGKILL");`;
    expect(spawnSync(process.execPath, ["--input-type=module", "--eval", program]).signal).toBe("SIGKILL");
    expect(tryInAnotherProcess(folder).status).toBe(0);
  });
});
