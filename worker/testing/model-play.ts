/**
 * Plays an interview as the object would, with the interviewer that asks a model: the model's replies are given, and its
 * prompts can be read. Everything between the two is the product's.
 */
import type { Event } from "#contract/events.ts";
import type { Move } from "#contract/moves.ts";
import type { Plan } from "#contract/plan.ts";

import { turnContext } from "#worker/engine/turn-context.ts";
import { work } from "#worker/engine/work.ts";
import { Asking } from "#worker/interview/asking.ts";
import { Answers, backgroundOf } from "#worker/interview/background.ts";
import { modelInterviewer } from "#worker/interview/model-interviewer.ts";
import { runEffect } from "#worker/interview/run-effect.ts";
import type { ChatModel, ChatPrompt } from "#worker/platform/models/port.ts";
import { Play } from "./play.ts";

export type CvPassage = { id: string; page: number; text: string };

export type ModelPlayOptions = {
  channel?: "text" | "voice";
  /** Found for every question. */
  cv?: readonly CvPassage[];
  /** Follow-ups that were prepared from the CV, by question. */
  personal?: Readonly<Record<string, string>>;
};

export type PlayedTurn = {
  /** What the model was sent. */
  prompt: ChatPrompt;
  move: Move;
  /** The model's own words that were said; null where the prepared ones were. */
  words: string | null;
  /** All that was said. */
  reply: string;
  how: string;
};

export class ModelPlay {
  readonly play: Play;
  readonly #cv: readonly CvPassage[];
  readonly #personal: Readonly<Record<string, string>>;
  #answer = "";
  #asked: ChatPrompt | null = null;

  constructor(plan: Plan, { channel = "text", cv = [], personal = {} }: ModelPlayOptions = {}) {
    this.play = new Play(plan).open();
    this.#cv = cv;
    this.#personal = personal;
    if (cv.length > 0) this.play.give({ type: "cv", cv: { id: "cv_1", passages: cv.length } });
    this.play.give({ type: "start", channel });
    this.#prepare();
  }

  get isOver(): boolean {
    return this.play.state.status === "ended";
  }

  /** One turn. `raw` is all that the model writes. Throws when nobody listens to an answer. */
  async answer(text: string, raw: string): Promise<PlayedTurn> {
    const { refused } = this.play.say(text);
    if (refused !== null) throw new Error(`The answer was refused: ${refused}`);
    this.#answer = raw;
    this.#asked = null;
    const effect = work(this.play.plan, this.play.state).find((entry) => entry.type === "reply");
    if (effect === undefined) throw new Error("No reply is wanted");
    const result = await runEffect(this.#deps(), effect, new AbortController().signal);
    if (result === null || result === "sent") throw new Error("The reply came to nothing");
    this.play.give(result);
    this.#prepare();
    const chosen = lastOf(this.play.events, "move_chosen");
    const replied = lastOf(this.play.events, "replied");
    if (this.#asked === null) throw new Error("The model was not asked");
    return {
      prompt: this.#asked,
      move: chosen.move,
      words: result.type === "reply" ? result.words : null,
      reply: replied.text,
      how: replied.how,
    };
  }

  /** A slow look at the log is good enough for a test. */
  #turn() {
    const { plan, state, events, at } = this.play;
    if (state.status !== "live") return null;
    const since = events.filter((event) => event.seq >= state.run.questionSeq);
    const context = turnContext(plan, state, since, at);
    const answers = new Answers();
    answers.read(events);
    const passages = this.#cv.map((passage) => ({ ...passage, vector: null }));
    const eventAt = (seq: number) => events.find((event) => event.seq === seq) ?? null;
    const background = backgroundOf({ plan, live: state, passages, eventAt, answers: answers.all });
    return context === null ? null : { context, background };
  }

  #prepare(): void {
    const hits = this.#cv.map(({ id, page }) => ({ passage: id, page, score: 0.5 }));
    for (const effect of work(this.play.plan, this.play.state)) {
      if (effect.type !== "prepare_question") continue;
      const { id, question } = effect;
      const retrieval = { needed: true, query: "", score: 0.5, threshold: 0.2, measure: "test", hits, web: [] };
      const probe = this.#personal[question] ?? null;
      this.play.give({ type: "prepared", effect: id, question, wording: null, probe, retrieval, used: null });
    }
  }

  #deps(): Parameters<typeof runEffect>[0] {
    const unused = () => {
      throw new Error("not part of a turn");
    };
    const interviewer = modelInterviewer({
      chat: this.#chat(),
      now: () => this.play.at,
      fellBack: () => undefined,
      abandoned: () => undefined,
    });
    const asking = new Asking({
      state: () => this.play.state,
      interviewer: () => interviewer,
      turn: () => this.#turn(),
      sent: unused,
    });
    return {
      interviewer,
      state: unused,
      ask: (effect, signal) => asking.ask(effect, signal),
      toAssess: unused,
      prepare: unused,
      forgetCv: unused,
      sendForAgent: unused,
      recordRoom: unused,
      take: (input) => this.play.give(input).events.length > 0,
      token: () => undefined,
      spent: () => undefined,
      send: unused,
      seal: unused,
      failed: (_effect, error) => {
        throw error;
      },
    };
  }

  /** Writes as models do: in small pieces, cut anywhere. */
  #chat(): ChatModel {
    const read = (prompt: ChatPrompt) => {
      this.#asked = prompt;
      return this.#answer;
    };
    return {
      id: "given:1",
      async *reply(prompt) {
        for (const text of read(prompt).match(/[\s\S]{1,7}/gu) ?? []) yield { type: "text", text };
        const spent = {
          model: "given:1",
          tokensIn: 0,
          tokensCached: 0,
          tokensOut: 0,
          firstMs: 0,
          totalMs: 0,
          microUsd: 0,
        };
        yield { type: "spent", spent };
      },
      object: () => Promise.reject(new Error("not part of a turn")),
    };
  }
}

function lastOf<T extends "move_chosen" | "replied">(events: readonly Event[], type: T): Extract<Event, { type: T }> {
  const found = events.findLast((event): event is Extract<Event, { type: T }> => event.type === type);
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
}
