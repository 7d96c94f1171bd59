/** A whole conversation with the fake Gemini Live and without a room: scripted interview, microphone and loudspeaker, in real time. */
import { initializeLogger } from "@livekit/agents";
import type { AgentView } from "#contract/views.ts";
import { Conversation, type ConversationGiven } from "#agent/conversation.ts";
import type { LiveGiven } from "#agent/realtime/live-side.ts";
import { speechMaker } from "#agent/speech-maker.ts";
import { EnergyActivity } from "./energy-activity.ts";
import { FakeTts } from "./fake-tts.ts";
import { interviewId, ScriptedInterview } from "./scripted-interview.ts";
import { ScriptedTranscriber } from "./scripted-transcriber.ts";
import { Loudspeaker, Microphone } from "./sound-in-out.ts";
import { type SpeakingTrouble, vendorKey } from "./vendors/behaviour.ts";
import { toldBy } from "./vendors/told.ts";
import { type GeminiLiveFake, type GeminiMove, type GeminiTurn, startGeminiLiveFake } from "./vendors/gemini-live.ts";

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const guide = (turn: string) => ({
  prompt: "realtime-interviewer@1",
  system: "You are the voice of the interviewer.",
  said: "",
  turn,
});
const advance = { move: "ADVANCE", covered: true, found: ["own"], words: "Thank you for that." };

export class LiveScene {
  readonly interview: ScriptedInterview;
  readonly gemini: GeminiLiveFake;
  readonly tts = new FakeTts();
  readonly transcriber = new ScriptedTranscriber();
  microphone = new Microphone();
  loudspeaker = new Loudspeaker();
  readonly conversation: Conversation;
  /** What the candidate says whenever something is heard. */
  words = "";
  /** Plays the model's part of a turn of the candidate's; the usual one advances. */
  onTurn: (turn: GeminiTurn) => GeminiMove;
  /** Plays the model's part when it is told to say something; the usual one says it. */
  onTold: (told: string) => GeminiMove = (told) => told;
  trouble: (text: string) => SpeakingTrouble | undefined = () => undefined;

  static async begin(
    view: Partial<AgentView> = {},
    more: { limits?: LiveGiven["limits"]; cascade?: boolean; before?: (gemini: GeminiLiveFake) => void } = {},
  ): Promise<LiveScene> {
    initializeLogger({ pretty: false, level: process.env["VOICE_LOG"] ?? "silent" });
    const interview = await ScriptedInterview.open({ guide: guide("Open is a0."), ...view });
    const scenes: LiveScene[] = [];
    const gemini = await startGeminiLiveFake({
      words: () => scenes[0]?.words ?? "",
      trouble: (text) => scenes[0]?.trouble(text),
      play: (turn) => scenes[0]?.play(turn) ?? {},
      pauseMs: 300,
    });
    more.before?.(gemini);
    const scene = new LiveScene(interview, gemini, more);
    scenes.push(scene);
    return scene;
  }

  private constructor(
    interview: ScriptedInterview,
    gemini: GeminiLiveFake,
    more: { limits?: LiveGiven["limits"]; cascade?: boolean },
  ) {
    this.interview = interview;
    this.gemini = gemini;
    this.onTurn = ({ said }) => ({ call: { name: "next_move", args: { said, ...advance } } });
    const activity = new EnergyActivity();
    const cascade: ConversationGiven["cascade"] = {
      detection: "vad",
      activity,
      transcriber: () => ({ it: this.transcriber, label: "scripted/ears" }),
      speech: () => ({ it: speechMaker(this.tts, "requests"), label: "fake/voice" }),
      echoMs: 0,
    };
    this.conversation = new Conversation({
      url: interview.url,
      interview: interviewId,
      epoch: interview.view.epoch,
      token: "agent-token",
      region: null,
      realtime: {
        model: () => ({ apiKey: vendorKey, model: "gemini-test", voice: "Kore", baseUrl: gemini.url, silenceMs: 400 }),
        activity,
        limits: { callMs: 800, signMs: 1_500, firstSoundMs: 1_500, connectMs: 1_500, ...more.limits },
      },
      cascade: more.cascade === true ? cascade : null,
      start: async (session, agent) => {
        // A session that is over takes its sound with it.
        if (this.started > 0) [this.microphone, this.loudspeaker] = [new Microphone(), new Loudspeaker()];
        this.started += 1;
        session.input.audio = this.microphone;
        session.output.audio = this.loudspeaker;
        await session.start({ agent, record: false });
      },
      stay: { idleMs: 1_500 },
    });
  }

  started = 0;

  play(turn: GeminiTurn): GeminiMove {
    const told = toldBy(turn);
    if (told !== null) return this.onTold(told);
    return turn.said === "" ? {} : this.onTurn(turn);
  }

  /** What the model has said of what it was told, in order. */
  get spoken(): string[] {
    return this.gemini.spoken.map(({ text }) => text);
  }

  async speak(words: string, ms = 700): Promise<void> {
    this.words = words;
    this.microphone.loud = true;
    await wait(ms);
    this.microphone.loud = false;
  }

  async until(what: string, is: () => boolean, ms = 10_000): Promise<void> {
    const end = Date.now() + ms;
    while (!is()) {
      if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
      await wait(10);
    }
  }

  /** Waits until that many things were heard to their end, or cut off. */
  async said(count: number): Promise<void> {
    await this.until(
      `${count} things said`,
      () => this.loudspeaker.log.filter(({ what }) => what !== "begun").length >= count,
    );
  }

  /** Replies to each answer with the next of these, the last of which ends the interview where it is null. */
  replies(...replies: readonly [text: string, ask: string | null][]): void {
    this.interview.onAnswer = () => {
      const turn = this.interview.inputs("answer").length;
      const reply = replies[turn - 1];
      if (reply === undefined) return;
      const [text, ask] = reply;
      this.interview.view = { ...this.interview.view, guide: ask === null ? null : guide(`Open is a${turn}.`) };
      this.interview.reply(`t${turn}`, text, ask);
      if (ask !== null) return;
      this.interview.push(
        { type: "ended", outcome: "completed", by: "plan" },
        { status: "completed", phase: null, ended: { outcome: "completed", by: "plan", at: Date.now() } },
      );
    };
  }

  async end(): Promise<void> {
    this.conversation.close();
    await this.microphone.close();
    this.loudspeaker.stop();
    await this.interview.close();
    await this.gemini.stop();
  }
}
