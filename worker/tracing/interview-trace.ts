/**
 * One interview as a trace: its turns, and under them what models made. Made from the log after the end, so that a turn never
 * waits for it. Pure: the same log and report give the same spans.
 */
import type { Event, EventOf, SpentOn } from "#contract/events.ts";
import type { Used } from "#contract/moves.ts";
import type { Plan } from "#contract/plan.ts";
import type { Report } from "#contract/report.ts";
import { type VoiceTurn, voiceSpans } from "./voice-spans.ts";

export type Attribute = string | number | boolean;

export type Span = {
  /** Unique in the trace, and the same each time. */
  key: string;
  /** Key of the span around it; null for the interview itself. */
  parent: string | null;
  name: string;
  startMs: number;
  endMs: number;
  attributes: Readonly<Record<string, Attribute>>;
  failed: boolean;
};

export type TraceRequest = {
  interviewId: string;
  plan: Plan;
  events: readonly Event[];
  report: Report | null;
  /** What was measured of spoken turns. */
  voice: readonly VoiceTurn[];
  /** Has the organisation asked for words as well? Without it there are figures and identifiers alone. */
  withContent: boolean;
};

/** Names as OpenTelemetry's conventions for generative AI and Langfuse have them. Nothing of the candidate as a person is in it. */
export function interviewTrace({ interviewId, plan, events, report, voice, withContent }: TraceRequest): Span[] {
  const started = events.find((event) => event.type === "started");
  const last = events.at(-1);
  if (started === undefined || last === undefined) return [];
  const ended = events.findLast((event) => event.type === "ended");
  const root: Span = {
    key: "interview",
    parent: null,
    name: "interview",
    startMs: started.at,
    endMs: ended?.at ?? last.at,
    attributes: {
      "langfuse.trace.name": "interview",
      "langfuse.session.id": interviewId,
      "viva.interview.id": interviewId,
      "viva.plan.purpose": plan.purpose,
      "viva.plan.level": plan.level,
      "viva.plan.language": plan.language,
      ...(ended?.type === "ended" ? { "viva.outcome": ended.outcome, "viva.ended_by": ended.by } : {}),
      ...scoresOf(report),
    },
    failed: ended?.type === "ended" && ended.outcome === "failed",
  };
  const content = { withContent };
  return [root, ...turnsOf(events, content), ...besideOf(events, content), ...voiceSpans(events, voice)];
}

/** The report's figures, as attributes: a collector that knows scores reads them from there. */
function scoresOf(report: Report | null): Record<string, Attribute> {
  if (report === null) return {};
  const rated = report.competencies.flatMap(({ competency, rating }) =>
    rating === null ? [] : [[`viva.score.competency.${competency}`, rating] as const],
  );
  return {
    ...(report.overall.score === null ? {} : { "viva.score.overall": report.overall.score }),
    "viva.score.rated_share": report.overall.rated,
    "viva.report.version": report.version,
    "viva.report.kind": report.evaluator.kind,
    ...Object.fromEntries(rated),
  };
}

type Given = { withContent: boolean };

function turnsOf(events: readonly Event[], { withContent }: Given): Span[] {
  const turns = new Map<string, { answered: EventOf<"answered">[]; chosen: EventOf<"move_chosen"> | null }>();
  const spans: Span[] = [];
  for (const event of events) {
    if (event.type === "answered") {
      const turn = turns.get(event.turn) ?? { answered: [], chosen: null };
      turns.set(event.turn, { ...turn, answered: [...turn.answered, event] });
    }
    if (event.type === "move_chosen") {
      const turn = turns.get(event.turn) ?? { answered: [], chosen: null };
      turns.set(event.turn, { ...turn, chosen: event });
    }
    if (event.type !== "replied") continue;
    const { answered = [], chosen = null } = turns.get(event.turn) ?? {};
    const key = `turn:${event.turn}`;
    const words = answered.map((part) => part.part.text).join("\n");
    spans.push({
      key,
      parent: "interview",
      name: "turn",
      startMs: answered.at(-1)?.at ?? event.at,
      endMs: event.at,
      attributes: {
        "langfuse.observation.type": "span",
        "viva.turn": event.turn,
        "viva.reply.how": event.how,
        ...(chosen === null ? {} : { "viva.move": chosen.move.type }),
        ...(answered[0] === undefined ? {} : { "viva.channel": answered[0].part.channel }),
        ...(withContent ? { "langfuse.observation.input": words, "langfuse.observation.output": event.text } : {}),
      },
      failed: false,
    });
    if (event.used !== null) {
      // Where rules chose in the end, what was paid for is not what was said.
      const made = event.how === "model" ? event.text : "";
      spans.push(
        generation(`reply:${event.turn}`, key, "reply", event.at, event.used, withContent ? [words, made] : null),
      );
    }
  }
  return spans;
}

const spentNames: Readonly<Record<SpentOn, string>> = {
  reply: "reply given up",
  assess_answer: "assess answer given up",
  prepare_question: "prepare question given up",
  transcribe: "transcribe",
  read_cv: "read CV",
};

/** What was made beside the talk. */
function besideOf(events: readonly Event[], { withContent }: Given): Span[] {
  return events.flatMap((event): Span[] => {
    if (event.type === "answer_assessed" && event.used !== null) {
      const words = withContent ? (["", event.assessment.feedback] as const) : null;
      return [generation(`assess:${event.turn}`, `turn:${event.turn}`, "assess answer", event.at, event.used, words)];
    }
    if (event.type === "question_prepared" && event.used !== null) {
      const words = withContent ? (["", event.wording ?? event.probe ?? ""] as const) : null;
      return [
        generation(
          `prepare:${event.question}:${event.seq}`,
          "interview",
          "prepare question",
          event.at,
          event.used,
          words,
        ),
      ];
    }
    // Of what came to nothing there are no words.
    if (event.type === "spent")
      return [generation(`spent:${event.seq}`, "interview", spentNames[event.what], event.at, event.used, null)];
    if (event.type === "reply_failed") {
      return [
        {
          key: `failed:${event.turn}:${event.attempt}`,
          parent: "interview",
          name: "reply failed",
          startMs: event.at,
          endMs: event.at,
          attributes: { "langfuse.observation.type": "event", "viva.turn": event.turn, "viva.reason": event.reason },
          failed: true,
        },
      ];
    }
    return [];
  });
}

function generation(
  key: string,
  parent: string,
  name: string,
  endMs: number,
  used: Used,
  words: readonly [input: string, output: string] | null,
): Span {
  const [prompt = "", version = ""] = used.prompt.split("@");
  const cost: Record<string, Attribute> =
    used.microUsd == null
      ? {}
      : { "langfuse.observation.cost_details": JSON.stringify({ total: used.microUsd / 1_000_000 }) };
  return {
    key,
    parent,
    name,
    startMs: endMs - used.totalMs,
    endMs,
    attributes: {
      "langfuse.observation.type": "generation",
      "langfuse.observation.prompt.name": prompt,
      ...(/^\d+$/u.test(version) ? { "langfuse.observation.prompt.version": Number(version) } : {}),
      "gen_ai.operation.name": "chat",
      "gen_ai.request.model": used.model,
      "gen_ai.usage.input_tokens": used.tokensIn,
      "gen_ai.usage.output_tokens": used.tokensOut,
      ...(used.tokensCached === undefined ? {} : { "gen_ai.usage.cache_read.input_tokens": used.tokensCached }),
      "viva.first_word_ms": used.firstMs,
      ...cost,
      ...(words === null ? {} : { "langfuse.observation.input": words[0], "langfuse.observation.output": words[1] }),
    },
    failed: false,
  };
}
