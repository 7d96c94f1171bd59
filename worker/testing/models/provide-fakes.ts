/** Starts the fakes for tests in workerd, which can speak to servers but not be one. */
import type { TestProject } from "vitest/node";
import { startClaudeFake } from "./claude-server.ts";
import { startGeminiFake } from "./gemini-server.ts";
import { startLiveKitFake } from "#worker/testing/livekit-server.ts";
import { startOpenAIFake } from "./openai-server.ts";
import { byScript } from "./scripts.ts";

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const fakes = {
    gemini: await startGeminiFake(byScript),
    claude: await startClaudeFake(byScript),
    openai: await startOpenAIFake(byScript),
  };
  const liveKit = await startLiveKitFake();
  project.provide("fakeLiveKit", liveKit.url);
  project.provide("fakeModels", { gemini: fakes.gemini.url, claude: fakes.claude.url, openai: fakes.openai.url });
  return async () => void (await Promise.all([...Object.values(fakes), liveKit].map((fake) => fake.stop())));
}

declare module "vitest" {
  interface ProvidedContext {
    /** Base URLs of servers that speak the vendors' wire formats and follow `scripts.ts`. */
    fakeLiveKit: string;
    fakeModels: { gemini: string; claude: string; openai: string };
  }
}
