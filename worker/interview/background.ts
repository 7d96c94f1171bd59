/** What the interviewer is told beside the turn itself: what was looked up for the question, and where the talk has been. */
import type { Event } from "#contract/events.ts";
import type { Plan } from "#contract/plan.ts";
import { questionsOf } from "#worker/engine/plan-index.ts";
import { type Live, questionRun } from "#worker/engine/state.ts";
import type { Background } from "#worker/prompts/interviewer-turn.ts";
import type { Passage } from "./passage-store.ts";

type Given = {
  plan: Plan;
  live: Live;
  passages: readonly Passage[];
  /** The event at a place of the log. */
  eventAt(seq: number): Event | null;
  /** How the answer to each question begins, by its id. */
  answers: ReadonlyMap<string, string>;
};

export function backgroundOf({ plan, live, passages, eventAt, answers }: Given): Background {
  const open = live.phase.ask.question;
  const { prepared } = questionRun(live.run, open);
  const event = prepared === undefined ? null : eventAt(prepared.seq);
  const retrieval = event?.type === "question_prepared" ? (event.retrieval ?? null) : null;
  return {
    cv: retrieval?.hits.flatMap((hit) => passages.find((passage) => passage.id === hit.passage) ?? []) ?? [],
    web: retrieval?.web ?? [],
    earlier: questionsOf(plan).flatMap((question) => {
      const answer = question.id === open ? undefined : answers.get(question.id);
      return answer === undefined
        ? []
        : [{ question: questionRun(live.run, question.id).wording ?? question.text, answer }];
    }),
  };
}

const beginning = 200;

/**
 * How the longest answer to each question begins: the first may only have asked what is meant. Kept while the object is in
 * memory, and made of the log after it was not.
 */
export class Answers {
  readonly #longest = new Map<string, number>();
  readonly #byQuestion = new Map<string, string>();
  readonly #asks = new Map<string, string>();
  #seq = 0;

  get seq(): number {
    return this.#seq;
  }

  get all(): ReadonlyMap<string, string> {
    return this.#byQuestion;
  }

  /** Events that follow `seq`. */
  read(events: readonly Event[]): void {
    for (const event of events) {
      this.#seq = event.seq;
      const ask = event.type === "started" ? event.ask : event.type === "move_chosen" ? event.next : null;
      if (ask !== null && ask.kind !== "confirm_end") this.#asks.set(ask.id, ask.question);
      if (event.type !== "answered") continue;
      const question = this.#asks.get(event.ask);
      const { text } = event.part;
      if (question === undefined || text.length <= (this.#longest.get(question) ?? 0)) continue;
      this.#longest.set(question, text.length);
      this.#byQuestion.set(question, text.slice(0, beginning));
    }
  }
}
