/** A whole conversation without a room: scripted interview, ears and voice, and a session that hears and speaks in real time. */
import { type VAD, initializeLogger } from "@livekit/agents";
import type { AgentView } from "#contract/views.ts";
import { Conversation, type ConversationGiven } from "#agent/conversation.ts";
import { speechMaker } from "#agent/speech-maker.ts";
import { EnergyActivity } from "./energy-activity.ts";
import { FakeTts } from "./fake-tts.ts";
import { interviewId, ScriptedInterview } from "./scripted-interview.ts";
import { ScriptedTranscriber } from "./scripted-transcriber.ts";
import { Loudspeaker, Microphone } from "./sound-in-out.ts";

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export class Talk {
  readonly interview: ScriptedInterview;
  readonly transcriber = new ScriptedTranscriber();
  readonly tts = new FakeTts();
  readonly microphone = new Microphone();
  readonly loudspeaker = new Loudspeaker();
  readonly conversation: Conversation;

  static async begin(
    view: Partial<AgentView> = {},
    more: Partial<ConversationGiven> & { draft?: ScriptedInterview["draft"]; activity?: VAD } = {},
  ) {
    initializeLogger({ pretty: false, level: process.env["VOICE_LOG"] ?? "silent" });
    const interview = await ScriptedInterview.open(view);
    interview.draft = more.draft ?? null;
    return new Talk(interview, more);
  }

  private constructor(interview: ScriptedInterview, more: Partial<ConversationGiven> & { activity?: VAD }) {
    this.interview = interview;
    this.conversation = new Conversation({
      url: interview.url,
      interview: interviewId,
      epoch: interview.view.epoch,
      token: "agent-token",
      region: null,
      cascade: {
        detection: "vad",
        activity: more.activity ?? new EnergyActivity(),
        transcriber: () => ({ it: this.transcriber, label: "scripted/ears" }),
        speech: () => ({ it: speechMaker(this.tts, "requests"), label: "fake/voice" }),
        echoMs: 0,
      },
      start: async (session, agent) => {
        session.input.audio = this.microphone;
        session.output.audio = this.loudspeaker;
        await session.start({ agent, record: false });
      },
      ...more,
    });
  }

  /** The candidate speaks so long, and the transcriber hears this. */
  async speak(text: string | null, ms = 700): Promise<void> {
    if (text !== null) this.transcriber.texts.push(text);
    this.microphone.loud = true;
    await wait(ms);
    this.microphone.loud = false;
  }

  /** Waits until something is so. */
  async until(what: string, is: () => boolean, ms = 8_000): Promise<void> {
    const end = Date.now() + ms;
    while (!is()) {
      if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
      await wait(10);
    }
  }

  /** Waits until that many things were said to their end, or cut off. */
  async said(count: number): Promise<void> {
    await this.until(
      `${count} things said`,
      () => this.loudspeaker.log.filter(({ what }) => what !== "begun").length >= count,
    );
  }

  async end(): Promise<void> {
    this.conversation.close();
    await this.microphone.close();
    this.loudspeaker.stop();
    await this.interview.close();
  }
}
