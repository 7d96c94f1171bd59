/** Everything that a spoken interview needs, real but for the vendors of speech: server, rooms, agent, and a candidate who is let in by link. */
import { join } from "node:path";
import type { Span } from "#agent/testing/speech/loudness.ts";
import type { Speech } from "#agent/testing/speech/pcm.ts";
import { type SpeakingOptions, vendorKey } from "#agent/testing/vendors/behaviour.ts";
import { type DeepgramFake, type DeepgramOptions, startDeepgramFake } from "#agent/testing/vendors/deepgram.ts";
import { bySound, type Heard, type Words } from "#agent/testing/vendors/ear.ts";
import { createInterview } from "#contract/api/interviews.ts";
import { createPlan } from "#contract/api/plans.ts";
import { joinByVoice } from "#contract/api/voice.ts";
import type { Event } from "#contract/events.ts";
import type { PlanInput } from "#contract/plan.ts";
import { bundle } from "#e2e/bundle.ts";
import { TestCandidate } from "#e2e/candidate.ts";
import { enter, logOf, type Person, signUp } from "#e2e/people.ts";
import { freePort, root, until } from "#e2e/processes.ts";
import { type QuickServer, startQuickly } from "#e2e/server.ts";
import { newId } from "#web/api.ts";
import { type AgentWorker, startAgentWorker } from "./agent-worker.ts";
import { type Candidate, joinRoom } from "./candidate.ts";
import { type LiveKitServer, startLiveKitServer } from "./livekit-server.ts";

export type VoiceStack = {
  product: QuickServer;
  livekit: LiveKitServer;
  vendor: Pick<Vendor, "heard">;
  agent: AgentWorker;
  recruiter: Person;
  stop(): Promise<void>;
};

export type DeepgramStack = VoiceStack & { vendor: DeepgramFake };

/** Who hears and speaks, and what the agent has to know of them. */
export type Vendor = { heard: readonly Heard[]; env: Record<string, string>; stop(): Promise<void> };

/**
 * Ears and a voice. `understood`: all that candidates are going to say, each understood by its sound, or what else it is understood
 * by; sentences of one breath are one utterance, and what stands behind a longer pause is another. `voices`: how the interviewer sounds.
 */
export async function startVoiceStack(
  understood: readonly string[] | Words,
  { trouble, voices }: Pick<SpeakingOptions, "trouble"> & Pick<DeepgramOptions, "voices"> = {},
): Promise<DeepgramStack> {
  const vendor = await startDeepgramFake({
    words: typeof understood === "function" ? understood : await bySound(understood),
    voices,
    ...(trouble === undefined ? {} : { trouble }),
  });
  const env = {
    DEEPGRAM_API_KEY: vendorKey,
    AGENT_STT: "deepgram",
    AGENT_TTS: "deepgram",
    AGENT_STT_BASE_URL: vendor.listenUrl,
    AGENT_TTS_BASE_URL: vendor.speakUrl,
    // The detector listens to how people sound, which synthetic voices do not.
    AGENT_TURN_DETECTION: "vad",
  };
  return { ...(await startStackWith({ heard: vendor.heard, env, stop: vendor.stop })), vendor };
}

export async function startStackWith(vendor: Vendor): Promise<VoiceStack> {
  const config = join(root, "wrangler.toml");
  const livekit = await startLiveKitServer({ logLevel: "error" });
  const product = await startQuickly({
    config,
    bundle: bundle(config, "worker/index.ts"),
    vars: {
      RATE_LIMIT_FACTOR: "1000",
      LIVEKIT_URL: livekit.url,
      LIVEKIT_API_KEY: livekit.apiKey,
      LIVEKIT_API_SECRET: livekit.apiSecret,
    },
  });
  const agent = await startAgentWorker({
    program: ["agent/main.ts", "start"],
    server: livekit,
    env: {
      VIVA_URL: product.url,
      ...vendor.env,
      AGENT_IDLE_PROCESSES: "2",
      AGENT_PORT: String(await freePort()),
    },
    isReady: (printed) => printed.includes('"registered"') && printed.includes('"process ready"'),
  });
  return {
    product,
    livekit,
    vendor,
    agent,
    recruiter: await signUp(product.url, `robin-${newId().slice(-8).toLowerCase()}@example.com`),
    async stop() {
      await agent.kill();
      await product.dispose();
      await livekit.kill();
      await vendor.stop();
    },
  };
}

export type SpokenInterview = {
  id: string;
  /** With what the candidate's browser holds. */
  person: Person;
  /** The room, and what is heard in it. */
  candidate: Candidate;
  /** The page's live link, which says nothing by itself. */
  page: TestCandidate;
  log(): Promise<Event[]>;
  /** Fails with what has happened so far. */
  until(is: () => boolean | Promise<boolean>, what: string): Promise<void>;
  /** Says it, and resolves when the object has it as (part of) an answer. */
  answer(speech: Speech, text: string): Promise<Span>;
  /** Resolves when the interviewer has said all that it has to say, and the agent has told so. */
  listened(): Promise<void>;
  leave(): Promise<void>;
};

/** A candidate who has agreed and has not begun. */
export async function inviteOne({ recruiter }: Pick<VoiceStack, "recruiter">, plan: PlanInput) {
  const { id: planId } = await recruiter.call(createPlan, { body: { plan } });
  const { invitation } = await recruiter.call(createInterview, { body: { candidate: { name: "Kim" }, planId } });
  if (invitation?.url == null) throw new Error("an invitation without a link");
  const { candidate: person, interviewId: id } = await enter(invitation.url);
  return { person, id };
}

/** A candidate who has agreed is in the room, and the interview has begun. */
export async function beginSpoken(
  stack: Pick<VoiceStack, "recruiter" | "vendor" | "agent">,
  plan: PlanInput,
): Promise<SpokenInterview> {
  const { recruiter } = stack;
  const { person, id } = await inviteOne(stack, plan);
  const { url, token } = await person.call(joinByVoice, { query: { interview: id } });
  const candidate = await joinRoom({ url, token });
  const started = await person.fetch("POST", `/api/live/${id}`, { id: newId(), type: "start", channel: "voice" });
  if (!started.ok) throw new Error(`the interview did not begin: ${started.status} ${await started.text()}`);
  const page = new TestCandidate(person, id, {
    over: "socket",
    random: Math.random,
    think: () => 0,
    say: () => "",
  });
  page.speaks = false;
  page.connect();
  const log = () => logOf(recruiter, id);
  const happened = async (is: () => boolean | Promise<boolean>, what: string) => {
    try {
      await until(is, what, 30_000);
    } catch (error) {
      const events = (await log()).map((event) => `${event.at} ${summaryOf(event)}`);
      const heard = stack.vendor.heard.map(
        ({ fromMs, toMs, loudness }) => `${fromMs} to ${toMs}: ${Math.round(loudness)}`,
      );
      throw new Error(
        [String(error), ...events, "The transcriber heard:", ...heard, stack.agent.printed().slice(-3_000)].join("\n"),
        { cause: error },
      );
    }
  };
  return {
    id,
    person,
    candidate,
    page,
    log,
    until: happened,
    async answer(speech, text) {
      const span = await candidate.say(speech);
      const has = () => page.events.some((event) => event.type === "answered" && event.text.includes(text));
      await happened(has, `the answer "${text}" is taken`);
      return span;
    },
    async listened() {
      await happened(async () => {
        await new Promise((resolve) => setTimeout(resolve, 250));
        const words = (await log()).filter(({ type }) => ["started", "replied", "delivered"].includes(type));
        return words.at(-1)?.type === "delivered";
      }, "the interviewer has said all");
      // What was sent last is still to be heard.
      await candidate.quiet(400);
    },
    async leave() {
      page.close();
      await candidate.leave();
    },
  };
}

function summaryOf(event: Event): string {
  if (event.type === "answered") return `answered ${event.turn} ${event.part.text}`;
  if (event.type === "replied") return `replied ${event.turn} ${event.how} ${event.text}`;
  if (event.type === "delivered") return `delivered ${event.turn} ${event.chars} ${event.complete}`;
  if (event.type === "agent_changed") return `agent ${event.epoch} ${event.present ? "came" : "went"}`;
  return event.type === "move_chosen" ? `${event.turn} ${event.move.type}` : event.type;
}
