/**
 * Turns what the candidate says into inputs, and what the interview says into speech. It knows nothing of interviews: what is to be
 * said is what the view owes, and what an answer leads to is the interview's to decide.
 */
import type { AgentInput, SpokenChoice, ToAgent } from "#contract/live/agent.ts";
import { voicePhrases } from "#contract/languages/voice.ts";
import type { AgentView } from "#contract/views.ts";
import type { SpokenDraft } from "#contract/voice.ts";
import { CandidateWords } from "./candidate-words.ts";
import type { Heard } from "./ears.ts";
import { endingOf, isOnlyFillers } from "./ending.ts";
import { delaysFor } from "./endpointing.ts";
import type { InterviewerGiven } from "./interviewer-given.ts";
import { idleOf } from "./idle.ts";
import { HeardReports } from "./heard-reports.ts";
import { log } from "./log.ts";
import { Mouth, type Said } from "./mouth.ts";
import { TurnClock } from "./turn-clock.ts";

/** After a sound that no words follow, the floor is free again. */
const noWordsMs = 1_500;
/** Sound for so long that nothing is understood of is no speech. */
const noiseMs = 30_000;
/** Where sound does not end, an answer ends when no words have come for so long: longer than the longest wait after a hesitation. */
const noMoreWordsMs = 8_000;
const heardWithinMs = 400;
/** Whoever plays an answer hears a little of what was before it, so that no first consonant is missing. */
const breathMs = 150;

export class Interviewer {
  readonly #given: InterviewerGiven;
  readonly mouth: Mouth;
  readonly #words = new CandidateWords();
  readonly #clock = new TurnClock();
  #view: AgentView;
  #candidateSpeaks = false;
  #spokeFrom: number | null = null;
  #silentSince = 0;
  #wordsAt = 0;
  /** What is heard now goes on without words. */
  #noisy = false;
  /** The candidate's turn has ended and its words are to be sent. */
  #due = false;
  #sending = false;
  /** No more than sounds of thinking so far: nobody has to wait for what they become. */
  #onlyThinking = false;
  /** The newest ask that an answer was refused for, as past. */
  #past: string | null = null;
  #sent = new Map<string, Extract<AgentInput, { type: "answer" }>>();
  #said = new Set<string>();
  /** Turns whose words have all been given to the mouth. */
  #whole = new Set<string>();
  readonly #heard: HeardReports;
  /** The move that a realtime model has chosen for what is due, and the ask that it is for. */
  #choice: { ask: string; choice: SpokenChoice } | null = null;
  /** A turn of which other words were said. */
  #strayed: string | null = null;
  #begunTurn: string | null = null;
  #timers = new Set<NodeJS.Timeout>();
  #inputs = 0;
  #troubled: "no" | "notHeard" | "cannotHear" = "no";
  #closed = false;

  constructor(given: InterviewerGiven) {
    this.#given = given;
    this.#view = given.view;
    this.mouth = new Mouth({
      session: given.session,
      voice: given.voice,
      mayBegin: () => {
        if (!this.#isOn()) return false;
        if (this.#floorIsFree()) return true;
        return this.#noisy && !this.#due && !this.#words.any && "whatever is heard";
      },
      on: { begun: (turn) => this.#begun(turn), ended: (said) => this.#ended(said) },
    });
    this.#heard = new HeardReports({
      tell: (heard) => given.link.input({ id: this.#nextId(), type: "heard", heard }),
      goesOn: () => this.#candidateSpeaks || this.#due || (this.#words.any && !this.#onlyThinking),
      later: (ms, run) => this.#later(ms, run),
    });
    if (given.draft !== null && given.draft.to === given.view.ask?.id) this.#words.putBefore(given.draft);
  }

  /** The session has started: says what is owed. */
  begin(): void {
    this.#take(this.#view);
  }

  message(message: ToAgent): void {
    if (this.#closed) return;
    if (message.type === "view") this.#take(message.view);
    else if (message.type === "token") this.#token(message);
    else if (message.type === "event" && message.event.seq > this.#given.view.seq) this.#event(message.event);
  }

  /** What was told of the candidate's words so far may have been lost with the connection. */
  backOnLink(): void {
    if (this.#words.any && !this.#due) this.#keep();
  }

  /** An input that was taken. */
  accepted(id: string): void {
    if (this.#sent.delete(id)) this.#clock.mark("accepted");
  }

  refused(input: AgentInput, code: string): void {
    if (input.type !== "answer" || !this.#sent.delete(input.id)) return;
    // Before a pause the interview has taken the draft, which says the same.
    if (code !== "ASK_PAST") return log("warn", "an answer was refused", { code });
    // The words were said before the next question was heard: the interview is told so, and decides whose answer they are.
    this.#words.putBefore(input);
    this.#past = input.to;
    this.#due = true;
    this.#send();
  }

  candidateSpeaks(speaking: boolean, at: number): void {
    if (this.#closed || speaking === this.#candidateSpeaks) return;
    this.#candidateSpeaks = speaking;
    if (!this.#noisy) this.#given.link.speech(speaking);
    this.#noisy = false;
    if (speaking) {
      this.#spokeFrom ??= at;
      this.#later(noiseMs, () => this.#noticeNoise());
    } else {
      this.#silentSince = at;
      this.#clock.silent(at);
      this.#later(noWordsMs, () => {
        if (!this.#candidateSpeaks && !this.#words.any) this.#spokeFrom = null;
        this.mouth.kick();
      });
    }
  }

  /** Words are being said. */
  hearsWords(): void {
    this.#wordsAt = Date.now();
  }

  /** A piece of transcript that will not change any more. */
  heard({ text, confidence }: Heard): void {
    if (this.#closed) return;
    this.#add({ text, confidence });
    this.#later(noMoreWordsMs, () => {
      if (this.#due || !this.#words.any || Date.now() - this.#wordsAt < noMoreWordsMs - 50) return;
      if (this.#candidateSpeaks) this.#setNoisy();
      this.turnEnded();
    });
    const { language, pace } = this.#view;
    const { detection } = this.#given;
    const ending = endingOf(this.#words.text, language, this.#words.hasMarks);
    if (detection !== null) {
      const endpointing = delaysFor(pace, ending, detection);
      this.#given.session.updateOptions({ turnHandling: { endpointing } });
    }
    this.#keep();
  }

  /** Words that are still being said, all of them each time. */
  understanding(text: string): void {
    if (this.#closed) return;
    this.hearsWords();
    this.#keep(text);
  }

  /** All that was said, `from` when, and how to go on from it, where a realtime model has chosen that. */
  answered(text: string, choice: SpokenChoice | null, from: number): void {
    const { ask } = this.#view;
    if (this.#closed || !this.#isOn()) return;
    this.#spokeFrom ??= from;
    this.#add({ text, confidence: null });
    this.#choice = ask === null || choice === null ? null : { ask: ask.id, choice };
    this.#due = true;
    this.#send();
  }

  /** Other words were said than those of the turn, or begun to be. */
  strayed(text: string): void {
    const turn = this.mouth.turn;
    this.#said.clear();
    this.#strayed = turn;
    this.mouth.hush();
    if (turn !== null && this.#isOn())
      this.#given.link.input({ id: this.#nextId(), type: "strayed", turn, text: text.slice(0, 4_000) });
    // Nobody has heard any of it.
    else void this.mouth.quiet().then(() => this.#take(this.#view));
  }

  /** For whoever goes on in this one's place: what was begun to be said, and what the candidate has said that no answer holds. */
  get left(): { turn: string | null; draft: SpokenDraft | null } {
    const { ask } = this.#view;
    return { turn: this.#begunTurn, draft: ask !== null && this.#words.any ? this.#draft(ask.id) : null };
  }

  #add(heard: Heard): void {
    this.#troubled = "no";
    this.#words.add(heard, this.#placeNow());
    this.#onlyThinking = false;
    this.#clock.mark("transcript");
  }

  /** The candidate has finished. */
  turnEnded(): void {
    if (this.#closed || !this.#words.any) return;
    if (isOnlyFillers(this.#words.text, this.#view.language)) {
      this.#onlyThinking = true;
      return this.mouth.kick();
    }
    this.#due = true;
    this.#send();
  }

  /** Somebody spoke and no words came of it, or the transcriber has failed. */
  trouble(kind: "notHeard" | "cannotHear"): void {
    if (this.#closed || !this.#isOn() || this.#troubled === kind || this.#troubled === "cannotHear") return;
    if (kind === "notHeard" && this.mouth.busy) return;
    this.#troubled = kind;
    this.mouth.aside(voicePhrases(this.#view.language)[kind]);
  }

  /** A request for speech has left. */
  synthesising(): void {
    this.#clock.mark("synthesis");
  }

  close(): void {
    this.#closed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.mouth.close();
  }

  /** Is it this agent's turn of the interview at all? */
  #isOn(): boolean {
    return this.#view.channel === "voice" && (this.#view.status === "live" || this.#view.ended !== null);
  }

  /** Nobody is speaking, and nobody who has just fallen silent may be about to go on. */
  #floorIsFree(): boolean {
    if (this.#candidateSpeaks || this.#due) return false;
    // Words of an agent before: their speaker has long fallen silent.
    if (this.#words.any) return this.#onlyThinking || this.#spokeFrom === null;
    return this.#spokeFrom === null;
  }

  #noticeNoise(): void {
    if (!this.#candidateSpeaks || this.#noisy) return;
    if (Date.now() - Math.max(this.#spokeFrom ?? 0, this.#wordsAt) < noiseMs)
      return this.#later(noiseMs / 6, () => this.#noticeNoise());
    this.#setNoisy();
    this.mouth.kick();
  }

  /** Music, a second voice, a street: nobody has to wait for its end. */
  #setNoisy(): void {
    this.#noisy = true;
    this.#given.link.speech(false);
  }

  #take(view: AgentView): void {
    this.#view = view;
    if (view.status === "live") this.#given.voice.prepare(view.ahead);
    if (view.ended !== null) this.#begunAnew();
    if (!this.#isOn()) this.#fallSilent(view);
    else if (view.owed !== null) this.#say(view.owed.turn, view.owed.text);
    this.#send();
    this.mouth.kick();
    this.#given.idle(idleOf(this.#view, this.mouth.busy));
  }

  #fallSilent(view: AgentView): void {
    // Whoever comes back hears the question once more.
    this.#said.clear();
    if (view.channel === "text" || view.paused?.why === "candidate") this.mouth.hush();
    // What was said so far has become an answer, or waits with the interview.
    if (this.#due || this.#words.any) this.#begunAnew();
  }

  #say(turn: string, text: string): void {
    const key = `${turn} ${text}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.#whole.add(turn);
    this.#heard.forget(turn);
    this.#clock.mark("words");
    this.mouth.say(turn, text);
  }

  #token({ turn, at, text }: Extract<ToAgent, { type: "token" }>): void {
    // A voice that takes only the whole of it gets it with the view.
    if (this.#given.voice.whole === true) return;
    if (this.#whole.has(turn) || this.#view.channel !== "voice") return;
    this.#clock.mark("words");
    this.mouth.token(turn, at, text);
  }

  #event(event: Extract<ToAgent, { type: "event" }>["event"]): void {
    if (event.type === "replied" && event.ask === null && this.#view.channel === "voice") {
      // Goodbye: the interview is over with these words, and owes nothing any more.
      this.#say(event.turn, event.text);
    } else if (event.type === "silence" && this.#isOn()) {
      if (!this.mouth.busy && this.#floorIsFree()) this.mouth.aside(event.text);
    } else if (event.type === "nudged" && this.#isOn()) {
      this.mouth.aside(`${voicePhrases(this.#view.language).fromRecruiter} ${event.text}`);
    } else if (event.type === "answered" && event.channel === "voice") {
      if (event.id.startsWith(`${this.#given.name}:`)) this.#clock.mark("accepted");
      // What was said so far was taken as the answer.
      else this.#begunAnew();
    }
  }

  #begunAnew(): void {
    this.#words.clear();
    this.#choice = null;
    this.#due = false;
    this.#onlyThinking = false;
    this.#spokeFrom = null;
  }

  /** The ask that what is due would answer now; null while there is none. */
  #openAsk(): string | null {
    const { status, phase, ask, channel } = this.#view;
    const isOpen = channel === "voice" && status === "live" && ask !== null && phase !== "speaking";
    return this.#due && isOpen && ask.id !== this.#past ? ask.id : null;
  }

  /** Sends what is due, as soon as there is something to answer. */
  #send(): void {
    if (this.#openAsk() === null || this.#sending) return;
    // Whoever speaks has the floor: words that nobody has heard yet are not said behind it.
    this.mouth.hush();
    this.#sending = true;
    // How much was heard of what was being said belongs to the answer, and is known in a moment.
    void Promise.race([
      this.mouth.quiet(),
      new Promise((resolve) => this.#later(heardWithinMs, () => resolve(null))),
    ]).then(() => {
      this.#sending = false;
      this.#sendNow();
    });
  }

  #sendNow(): void {
    const to = this.#openAsk();
    if (to === null || this.#closed) return;
    const { text, confidence, audio } = this.#draft(to);
    const id = this.#nextId();
    const choice = this.#choice?.ask === to ? this.#choice.choice : null;
    const input = { id, type: "answer" as const, to, text, heard: this.#heard.take(), confidence, audio, choice };
    this.#begunAnew();
    this.#sent.set(id, input);
    this.#clock.answered();
    this.#given.link.input(input);
  }

  #nextId(): string {
    return `${this.#given.name}:${++this.#inputs}`;
  }

  #draft(to: string): SpokenDraft {
    return { to, text: this.#words.text, confidence: this.#words.confidence, audio: this.#words.place };
  }

  #keep(more = ""): void {
    const { ask } = this.#view;
    if (ask === null || !this.#isOn()) return;
    const draft = this.#draft(ask.id);
    this.#given.link.send({ type: "draft", ...draft, text: `${draft.text} ${more}`.trim() });
  }

  #placeNow(): SpokenDraft["audio"] {
    const now = Date.now();
    const from = this.#spokeFrom ?? now;
    return this.#given.placeOf(from - breathMs, this.#candidateSpeaks ? now : Math.max(this.#silentSince, from));
  }

  #begun(turn: string | null): void {
    if (turn === null) return;
    this.#begunTurn = turn;
    const stages = this.#clock.take();
    if (stages !== null) this.#given.latency(turn, stages);
  }

  #ended(said: Said): void {
    this.#given.idle(idleOf(this.#view, this.mouth.busy));
    if (this.#closed) return;
    // What was said instead has been told already.
    if (said.turn !== null && said.turn === this.#strayed) this.#strayed = null;
    else this.#heard.said(said);
  }

  #later(ms: number, run: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (!this.#closed) run();
    }, ms);
    this.#timers.add(timer);
  }
}
