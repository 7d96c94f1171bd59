/**
 * A conversation with Gemini Live: the line, what is heard through it and what is said through it, joined. Which part of what the model
 * does is whose is decided here: what it was told to say is the voice's, everything else is the candidate's turn. Google decides when
 * somebody has finished; voice activity on this machine only tells whether there is anything to be understood.
 */
import { ReadableStream } from "node:stream/web";
import { type VAD, VADEventType, type llm, type stt } from "@livekit/agents";
import type { AudioFrame } from "@livekit/rtc-node";
import { log, nameOf } from "#agent/log.ts";
import { sayNothing } from "./directives.ts";
import { GeminiLine, type LineLimits } from "./gemini-line.ts";
import type { LiveModel } from "./gemini-session.ts";
import { LiveEars, type LiveEarsLimits, type Turn } from "./live-ears.ts";
import { LiveVoice, type LiveVoiceLimits } from "./live-voice.ts";

export type LiveTalkGiven = {
  model: LiveModel;
  tools: llm.ToolContext;
  activity: VAD;
  system: () => string;
  /** What a session that begins is told, and from then on knows. */
  context: () => string;
  /** What is open now, by a text that changes with it. */
  turn: () => string;
  mouth: () => { busy: boolean; hush: () => void; pause: () => void; resume: () => void } | null;
  on: {
    turn: (turn: Turn) => void;
    understanding: (text: string) => void;
    candidateSpeaks: (speaking: boolean, at: number) => void;
    notUnderstood: () => void;
    strayed: (spoken: string) => void;
    requested: () => void;
    spent: (tokensIn: number, tokensOut: number) => void;
    gaveUp: () => void;
  };
  limits?: Partial<LineLimits & LiveEarsLimits & LiveVoiceLimits>;
};

/** Speech of that length stops the interviewer, once Google has noticed somebody speak. Milliseconds. */
const interruptMs = 400;
/** Without speech by then it was no interruption. */
const falseAlarmMs = 1_500;
const beatMs = 100;
/** As often in a row the model may say something else than it is told. */
const mostStrays = 3;
/** Voice activity tells so much later that somebody has stopped. */
const silenceMs = 250;

export class LiveTalk {
  readonly voice: LiveVoice;
  readonly #given: LiveTalkGiven;
  readonly #line: GeminiLine;
  readonly #ears: LiveEars;
  readonly #beat: NodeJS.Timeout;
  #told = "";
  /** What the voice's generation has understood: a late account of the turn before, or the beginning of another. */
  #beside: { generation: number; text: string } | null = null;
  #alarm: { at: number } | null = null;
  #speaksFrom = 0;
  #silentFrom = 0;
  #strays = 0;

  constructor(given: LiveTalkGiven) {
    this.#given = given;
    const { on, limits = {} } = given;
    const works = () => this.#line.works();
    const interrupt = () => this.#line.session?.interrupt();
    this.voice = new LiveVoice({
      tell: (directive) => this.#tell(directive),
      turn: () => this.#untold(),
      works: () => {
        this.#strays = 0;
        works();
      },
      fail: (reason) => this.#line.fail(reason),
      interrupt,
      strayed: (_clip, spoken) => this.#strayed(spoken),
      requested: on.requested,
      limits,
    });
    this.#ears = new LiveEars({
      understanding: on.understanding,
      turn: (turn) => this.#turn(turn),
      dismiss: (call) => this.#line.session?.answer(call, sayNothing),
      interrupt,
      works,
      deaf: () => this.#line.renew("hears nothing"),
      notUnderstood: () => {
        this.#line.taken();
        on.notUnderstood();
      },
      limits,
    });
    this.#line = new GeminiLine({
      model: given.model,
      tools: given.tools,
      system: given.system,
      context: () => {
        this.#told = given.turn();
        return given.context();
      },
      quiet: () => !this.#ears.busy && !this.voice.busy && given.mouth()?.busy !== true,
      limits,
      on: {
        began: (generation) => {
          if (!this.voice.begins(generation)) this.#ears.begins(generation);
        },
        understood: (generation, text) => {
          this.#beside = { generation, text };
          this.#ears.understood(generation, text);
        },
        sound: (generation, frame) => {
          this.voice.sound(generation, frame);
          this.#ears.says(generation);
        },
        words: (generation, text) => {
          this.voice.words(generation, text);
          this.#ears.says(generation);
        },
        called: (generation, call) => {
          if (this.voice.mistaken(generation)) {
            this.#ears.begins(generation);
            if (this.#beside?.generation === generation) this.#ears.understood(generation, this.#beside.text);
          }
          this.#ears.called(call);
        },
        ended: (generation) => {
          this.voice.ended(generation);
          this.#ears.ended(generation);
        },
        cutOff: () => this.#cutOff(),
        spent: on.spent,
        renewed: () => this.#renewed(),
        gaveUp: on.gaveUp,
      },
    });
    this.#beat = setInterval(() => this.#weigh(), beatMs);
  }

  /** While it is off, nothing is heard and nobody is connected. */
  set on(on: boolean) {
    this.#line.on = on;
  }

  /** For the session: sound in, and nothing out, because turns are not the session's to find. */
  listen(audio: ReadableStream<AudioFrame>): ReadableStream<stt.SpeechEvent> {
    const activity = this.#given.activity.stream();
    const pump = async () => {
      for await (const frame of audio) {
        this.#line.hear(frame);
        activity.pushFrame(frame);
      }
    };
    const watch = async () => {
      for await (const { type } of activity) {
        if (type === VADEventType.START_OF_SPEECH) this.#speaks(true);
        else if (type === VADEventType.END_OF_SPEECH) this.#speaks(false);
      }
    };
    return new ReadableStream<stt.SpeechEvent>({
      start: (controller) => {
        void watch().catch(() => undefined);
        pump()
          .catch((error: unknown) => log("warn", "sound broke off", { part: "live", error: nameOf(error) }))
          .finally(() => {
            activity.close();
            controller.close();
          })
          // Closed by whoever has cancelled it.
          .catch(() => undefined);
      },
    });
  }

  close(): void {
    clearInterval(this.#beat);
    this.#line.close();
    this.#ears.close();
    this.voice.close();
  }

  #tell(directive: string): boolean {
    const { session } = this.#line;
    if (session === null) return false;
    const call = this.#ears.takeCall();
    if (call === null) session.ask(directive);
    else session.answer(call, directive);
    return true;
  }

  #untold(): string {
    const turn = this.#given.turn();
    if (turn === this.#told) return "";
    this.#told = turn;
    return turn;
  }

  #turn(turn: Turn): void {
    this.#alarm = null;
    this.#line.taken();
    // Whoever speaks has the floor: nothing of what was to be said before is said behind it.
    this.voice.clear();
    this.voice.held = false;
    this.#given.on.turn(turn);
  }

  #renewed(): void {
    // What is known as words need not be heard again.
    if (this.#ears.lost()) this.#line.taken();
    this.voice.renewed();
  }

  #strayed(spoken: string): void {
    this.#strays += 1;
    this.#given.on.strayed(spoken);
    if (this.#strays < mostStrays) return;
    log("warn", "keeps saying something else", { part: "live", attempt: this.#strays });
    this.#given.on.gaveUp();
  }

  #speaks(speaking: boolean): void {
    const at = speaking ? Date.now() : Date.now() - silenceMs;
    if (speaking) {
      this.#speaksFrom = at;
      this.#line.somebodySpeaks(at);
    } else this.#silentFrom = at;
    this.#ears.candidateSpeaks(speaking, at);
    this.#given.on.candidateSpeaks(speaking, at);
  }

  /** Google has heard somebody, and says nothing more of what it was saying. */
  #cutOff(): void {
    if (!this.voice.busy && this.#given.mouth()?.busy !== true) return;
    this.#alarm = { at: Date.now() };
    this.voice.held = true;
    this.#given.mouth()?.pause();
  }

  #weigh(): void {
    if (this.#alarm === null) return;
    const now = Date.now();
    if (this.#ears.speaks && now - this.#speaksFrom >= interruptMs + silenceMs) {
      this.#alarm = null;
      this.voice.clear();
      this.#given.mouth()?.hush();
      this.#given.mouth()?.resume();
      this.voice.held = false;
    } else if (!this.#ears.speaks && now - Math.max(this.#alarm.at, this.#silentFrom) >= falseAlarmMs) {
      this.#alarm = null;
      this.voice.held = false;
      this.#given.mouth()?.resume();
    }
  }
}
