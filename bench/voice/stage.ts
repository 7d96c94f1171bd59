/**
 * All that a spoken interview takes, and the echo agent beside it: a LiveKit server, the product as `npm start` serves it, agents as a
 * container runs them, and a vendor of speech for each of both, who understands what it is told to, and speaks as slowly as it is told to.
 */
import { samplesIn, type Speech } from "#agent/testing/speech/pcm.ts";
import { vendorKey } from "#agent/testing/vendors/behaviour.ts";
import { type DeepgramFake, startDeepgramFake } from "#agent/testing/vendors/deepgram.ts";
import type { Words } from "#agent/testing/vendors/ear.ts";
import { patchOrganisation } from "#contract/api/people.ts";
import { type Person, signUp } from "#e2e/people.ts";
import { freePort } from "#e2e/processes.ts";
import { type Product, startProduct } from "#e2e/server.ts";
import { type AgentWorker, startAgentWorker } from "#e2e/voice/agent-worker.ts";
import { type LiveKitServer, startLiveKitServer } from "#e2e/voice/livekit-server.ts";
import { soundFirst } from "#e2e/voice/sound-first.ts";
import { familyOf } from "./processes.ts";

export type Vendor = {
  fake: DeepgramFake;
  /** What the next utterances mean; changed at any time. */
  words: Words;
  /** Before the first sound of whatever it speaks. */
  firstMs: number;
  /** How long everything sounds that it speaks. */
  soundMs: number;
};

export type Stage = {
  livekit: LiveKitServer;
  product: Product;
  vendor: Vendor;
  startAgent(): Promise<AgentWorker>;
  /** Its interviews are held by a language model; those of the other by rules. */
  byModel: Person;
  byRules: Person;
  stop(): Promise<void>;
};

/** A final transcript takes its time: by then both agents have decided that the turn is over, so that no delay of theirs is measured. */
const finalMs = 250;

export async function startVendor(): Promise<Vendor> {
  const vendor: Omit<Vendor, "fake"> = { words: () => "", firstMs: 0, soundMs: 500 };
  const fake = await startDeepgramFake({
    words: (heard) => vendor.words(heard),
    sound: (text, rate) => tone(text, rate, vendor.soundMs),
    trouble: () => ({ firstMs: vendor.firstMs }),
  });
  fake.hearing.delayMs = finalMs;
  return Object.assign(vendor, { fake });
}

export async function startStage(vars: Readonly<Record<string, string>>): Promise<Stage> {
  const livekit = await startLiveKitServer({ logLevel: "error" });
  const vendor = await startVendor();
  const { url: LIVEKIT_URL, apiKey: LIVEKIT_API_KEY, apiSecret: LIVEKIT_API_SECRET } = livekit;
  const product = await startProduct(
    { RATE_LIMIT_FACTOR: "1000", LIVEKIT_URL, LIVEKIT_API_KEY, LIVEKIT_API_SECRET, ...vars },
    { VIVA_VOICE_AGENT: "none" },
  );
  // The agents of both go before what else computes. So does what ours asks, or another program's load would count for ours alone.
  for (const pid of [process.pid, ...familyOf(product.pid())]) soundFirst(pid);
  const agents: AgentWorker[] = [];
  const byModel = await signUp(product.url, "model@example.com");
  const byRules = await signUp(product.url, "rules@example.com");
  await byRules.call(patchOrganisation, { body: { settings: { models: { interviewing: [] } } } });
  return {
    livekit,
    product,
    vendor,
    byModel,
    byRules,
    async startAgent() {
      const agent = await startAgentWorker({
        program: ["agent/main.ts", "start"],
        server: livekit,
        env: {
          VIVA_URL: product.url,
          DEEPGRAM_API_KEY: vendorKey,
          AGENT_STT: "deepgram",
          AGENT_TTS: "deepgram",
          AGENT_STT_BASE_URL: vendor.fake.listenUrl,
          AGENT_TTS_BASE_URL: vendor.fake.speakUrl,
          // The detector listens to how people sound, which synthetic voices do not.
          AGENT_TURN_DETECTION: "vad",
          AGENT_PORT: String(await freePort()),
        },
        isReady: (printed) => printed.includes('"registered"') && printed.includes('"process ready"'),
      });
      agents.push(agent);
      return agent;
    },
    async stop() {
      for (const agent of agents) await agent.kill();
      await product.dispose();
      await livekit.kill();
      await vendor.fake.stop();
    },
  };
}

/** Sound that takes no time to make, another tone for other texts. */
function tone(text: string, rate: number, ms: number): Speech {
  const hertz = 200 + (text.length % 40) * 10;
  const pcm = Int16Array.from(
    { length: samplesIn(ms, rate) },
    (_, at) => 8_000 * Math.sin((2 * Math.PI * hertz * at) / rate),
  );
  return { pcm, rate };
}
