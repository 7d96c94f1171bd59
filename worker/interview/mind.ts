/**
 * What thinks for one interview: which interviewer chooses now, what it is told, and what is readied beside the talk. It
 * holds nothing that could not be lost.
 */
import type { Event } from "#contract/events.ts";
import type { Language } from "#contract/language.ts";
import type { Plan, Question } from "#contract/plan.ts";
import type { InputOf } from "#worker/engine/input.ts";
import { findQuestion } from "#worker/engine/plan-index.ts";
import type { Live, State } from "#worker/engine/state.ts";
import { type TurnContext, turnContext } from "#worker/engine/turn-context.ts";
import type { ChatModel, Embedder } from "#worker/platform/models/port.ts";
import type { Background } from "#worker/prompts/interviewer-turn.ts";
import { type Index, indexOf } from "#worker/search/search.ts";
import { Answers, backgroundOf } from "./background.ts";
import type { Interviewer } from "./interviewer.ts";
import { modelInterviewer, type ModelInterviewerDeps } from "./model-interviewer.ts";
import { offlineInterviewer } from "./offline-interviewer.ts";
import type { Passages, PassageStore } from "./passage-store.ts";
import { type Found, prepareQuestion, type PrepareDeps } from "./prepare.ts";

const mostHits = 5;
/** Beside the talk; a vector that comes later is of no use. */
const vectorMs = 8_000;

/** What the platform lends an interview to think with. */
export type MindParts = {
  /** The chain of models that interviews; null: rules alone. `makers` as the organisation chose them. */
  chat(makers: readonly string[] | undefined): ChatModel | null;
  /** What models may cost in one interview, in millionths of a US dollar; from then on rules go on. */
  mostMicroUsd: number;
  /** By the id that passages were placed with; null where it cannot be asked any more. */
  embedder(id: string): Embedder | null;
  searchWeb: PrepareDeps["searchWeb"];
};

type Opened = { plan: Plan; state: Exclude<State, { status: "none" }> };

/** As it will be: the state, and the events since the open question was put. */
type Coming = { state: Live; since: readonly Event[] };

export type MindDeps = {
  parts(): MindParts;
  passages: PassageStore;
  /** Throws before the interview was opened. */
  opened(): Opened;
  events(after: number, limit?: number): Event[];
  now(): number;
  failed(what: "reply" | "prepare_question" | "assess_answer", error: unknown): void;
  /** A call of a model was given up, which has cost this. */
  abandoned: ModelInterviewerDeps["abandoned"];
};

export class Mind {
  readonly #deps: MindDeps;
  readonly #answers = new Answers();
  #parts: MindParts | null = null;
  #searched: { passages: Passages; indexes: Map<string | null, Index> } | null = null;
  #known: { chat: ChatModel; interviewer: Interviewer } | null = null;

  constructor(deps: MindDeps) {
    this.#deps = deps;
  }

  get #lent(): MindParts {
    this.#parts ??= this.#deps.parts();
    return this.#parts;
  }

  interviewer(state: State): Interviewer {
    if (state.status === "none") return offlineInterviewer;
    const parts = this.#lent;
    const { now, failed, abandoned } = this.#deps;
    if ((state.base.microUsd ?? 0) >= parts.mostMicroUsd) return offlineInterviewer;
    const chat = parts.chat(state.base.models);
    if (chat === null) return offlineInterviewer;
    if (this.#known?.chat !== chat) {
      const interviewer = modelInterviewer({ chat, now, abandoned, fellBack: (error) => failed("reply", error) });
      this.#known = { chat, interviewer };
    }
    return this.#known.interviewer;
  }

  /** Of the turn that is under way, or of one that will be once the answer is taken. Null where there is none. */
  turn(coming: Coming | null = null): { context: TurnContext; background: Background } | null {
    const { plan, state: now } = this.#deps.opened();
    const state = coming?.state ?? now;
    if (state.status !== "live") return null;
    const since = coming?.since ?? this.#deps.events(state.run.questionSeq - 1);
    const context = turnContext(plan, state, since, this.#deps.now());
    if (context === null) return null;
    this.#answers.read(this.#deps.events(this.#answers.seq));
    const eventAt = (seq: number) => this.#deps.events(seq - 1, 1)[0] ?? null;
    const passages = this.#deps.passages.all().list;
    const background = backgroundOf({ plan, live: state, passages, eventAt, answers: this.#answers.all });
    return { context, background };
  }

  /** All that was said on a question, in order. */
  toAssess(id: string): { question: Question; answers: readonly string[]; language: Language } {
    const { plan, state } = this.#deps.opened();
    // From where it was put on; whoever wakes after it was closed looks through the whole log once.
    const isOpen = state.status === "live" && state.phase.ask.question === id;
    const asks = new Set<string>();
    const answers = this.#deps.events(isOpen ? state.run.questionSeq - 1 : 0).flatMap((event) => {
      const ask = event.type === "started" ? event.ask : event.type === "move_chosen" ? event.next : null;
      if (ask?.question === id) asks.add(ask.id);
      return event.type === "answered" && asks.has(event.ask) ? [event.part.text] : [];
    });
    return { question: findQuestion(plan, id).question, answers, language: plan.language };
  }

  prepare(
    id: string,
    signal: AbortSignal,
  ): Promise<Pick<InputOf<"prepared">, "wording" | "probe" | "retrieval" | "used">> {
    const { plan, state } = this.#deps.opened();
    const { failed } = this.#deps;
    const deps: PrepareDeps = {
      interviewer: this.interviewer(state),
      search: (query, stop) => this.#search(query, plan.language, stop),
      searchWeb: this.#lent.searchWeb,
      failed: (error) => failed("prepare_question", error),
    };
    return prepareQuestion(deps, { plan, question: findQuestion(plan, id).question }, signal);
  }

  async #search(query: string, language: Language, signal: AbortSignal): Promise<Found> {
    const passages = this.#deps.passages.all();
    if (passages.list.length === 0) return { hits: [], score: null, measure: "none" };
    const placed = this.#indexOf(passages, passages.measure, language);
    const vector = await this.#vectorOf(query, placed.measure, signal);
    // Without the query's vector those of the passages say nothing; their letters still do.
    const index = vector === null ? this.#indexOf(passages, null, language) : placed;
    const hits = index.search({ text: query, vector }, mostHits).flatMap(({ id, similarity }) => {
      const passage = passages.list.find((entry) => entry.id === id);
      return passage === undefined ? [] : [{ passage, score: similarity }];
    });
    const score = hits.length === 0 ? 0 : Math.max(0, ...hits.map((hit) => hit.score));
    return { hits, score, measure: index.measure };
  }

  #indexOf(passages: Passages, measure: string | null, language: Language): Index {
    if (this.#searched?.passages !== passages) this.#searched = { passages, indexes: new Map() };
    const { indexes } = this.#searched;
    const index = indexes.get(measure) ?? indexOf(passages.list, measure, language);
    indexes.set(measure, index);
    return index;
  }

  /** Null where nobody makes such vectors, or not now. */
  async #vectorOf(query: string, measure: string, signal: AbortSignal): Promise<Float32Array | null> {
    try {
      const within = AbortSignal.any([signal, AbortSignal.timeout(vectorMs)]);
      const [vector = null] = (await this.#lent.embedder(measure)?.embed([query], "query", within)) ?? [];
      return vector;
    } catch (error) {
      if (signal.aborted) throw error;
      this.#deps.failed("prepare_question", error);
      return null;
    }
  }
}
