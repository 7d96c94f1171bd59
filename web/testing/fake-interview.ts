/** An interview that follows a script and speaks the live protocol: the pages' opposite in tests, without an engine behind it. */
import { setTimeout } from "node:timers/promises";
import type { CandidateAsk, CandidateEvent } from "#contract/candidate-events.ts";
import type { ErrorCode } from "#contract/errors.ts";
import type { CandidateInput, ToCandidate } from "#contract/live/candidate.ts";
import type { TranscriptLine } from "#contract/transcript-line.ts";
import type { CandidateView } from "#contract/candidate-view.ts";

export type Script = {
  id: string;
  language: "en" | "de";
  purpose: "assessment" | "practice";
  greeting: string;
  questions: readonly string[];
  bridge: string;
  again: string;
  closing: string;
};

type Body<T> = T extends CandidateEvent ? Omit<T, "seq" | "at"> : never;

export class FakeInterview {
  readonly script: Script;
  readonly events: CandidateEvent[] = [];
  /** Every input that arrived, repetitions included. */
  readonly arrived: CandidateInput[] = [];
  view: CandidateView;
  /** How long a reply takes to begin, and how long between its words. */
  thinkMs = 50;
  wordMs = 5;
  /** A reply begins, and goes on after its third word, when these say so; a test looks at the page meanwhile. */
  mayBegin: Promise<void> = Promise.resolve();
  mayGoOn: Promise<void> = Promise.resolve();
  /** Refuse the next inputs with these codes, one after the other. */
  refuseNext: ErrorCode[] = [];
  /** Take inputs in without a word, as a server that dies before it answers. */
  deaf = false;
  private readonly listeners = new Set<(message: ToCandidate) => void>();
  private turns = 0;
  private place = 0;

  constructor(script: Script) {
    this.script = script;
    const now = Date.now();
    this.view = {
      interviewId: script.id,
      seq: 0,
      status: "waiting",
      channel: "text",
      phase: null,
      turn: null,
      paused: null,
      ended: null,
      holdUntil: null,
      title: "Interview",
      language: script.language,
      purpose: script.purpose,
      consented: false,
      ask: null,
      question: null,
      progress: null,
      time: { spentMs: 0, totalMs: 20 * 60_000, at: now, running: false },
      can: { repeat: true, clarify: true, skip: true, hold: true },
      expiresAt: now + 5 * 86_400_000,
      record: false,
    };
  }

  listen(listener: (message: ToCandidate) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  publish(message: ToCandidate): void {
    for (const listener of this.listeners) listener(message);
  }

  push(body: Body<CandidateEvent>, view: Partial<CandidateView> = {}): void {
    const event = { ...body, seq: this.events.length + 1, at: Date.now() } as CandidateEvent;
    this.events.push(event);
    this.publish({ type: "event", event });
    this.show({ ...view, seq: event.seq });
  }

  show(view: Partial<CandidateView>): void {
    this.view = { ...this.view, ...view };
    this.publish({ type: "view", view: this.view });
  }

  consent(): void {
    if (!this.view.consented) this.push({ type: "consented" }, { consented: true });
  }

  input(input: CandidateInput, answer: (message: ToCandidate) => void): void {
    const isRepeated = this.arrived.some((before) => before.id === input.id);
    this.arrived.push(input);
    if (this.deaf) return;
    const accepted = () => answer({ type: "accepted", input: input.id, seq: this.events.length });
    const code = this.refuseNext.shift();
    if (code !== undefined) return answer({ type: "error", code, message: "refused by the test", input: input.id });
    if (isRepeated && this.events.some((event) => event.type === "answered" && event.id === input.id))
      return accepted();
    if (input.type === "answer" && input.to !== this.view.ask?.id)
      return answer({ type: "error", code: "ASK_PAST", message: "past", input: input.id });
    this.take(input);
    accepted();
  }

  private take(input: CandidateInput): void {
    switch (input.type) {
      case "start": {
        if (this.view.status !== "waiting") return;
        const ask: CandidateAsk = { id: "a0", kind: "question", text: this.script.questions[0] ?? "" };
        const time = { spentMs: 0, totalMs: 20 * 60_000, at: Date.now(), running: true };
        return this.push(
          { type: "started", text: `${this.script.greeting} ${ask.text}`, ask },
          {
            status: "live",
            phase: "listening",
            ask,
            question: ask.text,
            progress: { step: 1, steps: this.script.questions.length },
            time,
          },
        );
      }
      case "answer": {
        this.turns += 1;
        const turn = `t${this.turns}`;
        this.push(
          { type: "answered", turn, ask: input.to, id: input.id, text: input.text, channel: "text" },
          { phase: "choosing", turn },
        );
        this.place += 1;
        return this.reply(turn, this.script.bridge);
      }
      case "request": {
        this.turns += 1;
        const turn = `t${this.turns}`;
        this.push({ type: "requested", turn, what: input.what }, { phase: "choosing", turn });
        if (input.what === "skip") this.place += 1;
        return this.reply(turn, input.what === "skip" ? this.script.bridge : this.script.again);
      }
      case "hold":
        return this.push({ type: "held", until: Date.now() + 120_000 }, { holdUntil: Date.now() + 120_000 });
      case "pause":
        return this.push(
          { type: "paused", why: "candidate", until: Date.now() + 3 * 86_400_000 },
          { status: "paused", phase: null, paused: { why: "candidate", until: Date.now() + 3 * 86_400_000 } },
        );
      case "resume":
        return this.push({ type: "resumed" }, { status: "live", phase: "listening", paused: null });
      case "end":
        return this.end("abandoned", "candidate");
      case "channel":
        return;
    }
  }

  end(
    outcome: "completed" | "abandoned" | "cancelled" | "expired" | "failed",
    by: "plan" | "candidate" | "recruiter" | "system",
  ): void {
    this.push(
      { type: "ended", outcome, by },
      { status: outcome, phase: null, ask: null, ended: { outcome, by, at: Date.now() } },
    );
  }

  private reply(turn: string, bridge: string): void {
    const question = this.script.questions[this.place];
    const ask: CandidateAsk | null =
      question === undefined ? null : { id: `a${this.turns}`, kind: "question", text: question };
    const text = ask === null ? this.script.closing : `${bridge} ${ask.text}`;
    const words = text.match(/\S+\s*/g) ?? [];
    const progress = {
      step: Math.min(this.place + 1, this.script.questions.length),
      steps: this.script.questions.length,
    };
    const speak = async () => {
      await Promise.all([setTimeout(this.thinkMs), this.mayBegin]);
      this.show({ phase: "speaking", ask, question: ask?.text ?? null, progress });
      let at = 0;
      for (const [index, word] of words.entries()) {
        if (index === 3) await this.mayGoOn;
        this.publish({ type: "token", turn, at, text: word });
        at += word.length;
        await setTimeout(this.wordMs);
      }
      this.push({ type: "replied", turn, text, ask }, { phase: "listening" });
      if (ask === null) this.end("completed", "plan");
    };
    void speak();
  }

  lines(): Pick<TranscriptLine, "id" | "at" | "by" | "text" | "kind">[] {
    return this.events.flatMap((event): Pick<TranscriptLine, "id" | "at" | "by" | "text" | "kind">[] => {
      const { at } = event;
      switch (event.type) {
        case "started":
          return [{ id: "#a0", at, by: "interviewer", text: event.text, kind: "greeting" }];
        case "answered":
          return [{ id: event.id, at, by: "candidate", text: event.text, kind: "answer" }];
        case "replied":
          return [{ id: `#${event.turn}`, at, by: "interviewer", text: event.text, kind: "question" }];
        case "nudged":
          return [{ id: `#n${event.seq}`, at, by: "recruiter", text: event.text, kind: "nudge" }];
        case "requested":
          return [{ id: `#${event.turn}r`, at, by: "candidate", text: event.what, kind: "request" }];
        case "paused":
          return [{ id: `#e${event.seq}`, at, by: "system", text: `paused:${event.why}`, kind: "notice" }];
        case "ended":
          return [
            { id: `#e${event.seq}`, at, by: "system", text: `ended:${event.outcome}:${event.by}`, kind: "notice" },
          ];
        default:
          return [];
      }
    });
  }
}
