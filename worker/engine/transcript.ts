/** The transcript as a projection of the log. */
import type { Event } from "#contract/events.ts";
import type { Plan } from "#contract/plan.ts";
import type { Transcript } from "#contract/transcript.ts";
import type { TranscriptLine } from "#contract/transcript-line.ts";
import { type State, questionRun } from "./state.ts";
import { flatStatus } from "./view.ts";

export function projectTranscript(
  plan: Plan,
  state: Exclude<State, { status: "none" }>,
  events: readonly Event[],
): Transcript {
  const run = "run" in state ? state.run : null;
  return {
    interviewId: state.base.interviewId,
    planVersionId: state.base.planVersionId,
    engineVersion: events[0]?.type === "opened" ? events[0].engineVersion : 0,
    status: flatStatus(state),
    outcome: state.status === "ended" ? state.outcome : null,
    endedBy: state.status === "ended" ? state.by : null,
    startedAt: state.base.startedAt,
    endedAt: state.status === "ended" ? state.at : null,
    spentMs: run?.spentMs ?? 0,
    lines: projectLines(events),
    replies: countReplies(events),
    coverage: plan.stages.flatMap((stage) =>
      stage.questions.map((question) => {
        const known = run === null ? null : questionRun(run, question.id);
        return {
          question: question.id,
          stage: stage.id,
          text: known?.wording ?? question.text,
          kind: question.kind,
          competency: question.competency,
          as: known?.closed ?? null,
          probes: known?.probes.length ?? 0,
        };
      }),
    ),
  };
}

function countReplies(events: readonly Event[]): NonNullable<Transcript["replies"]> {
  const counts: NonNullable<Transcript["replies"]> = {};
  for (const event of events) if (event.type === "replied") counts[event.how] = (counts[event.how] ?? 0) + 1;
  return counts;
}

type Open = { question: string | null; kind: TranscriptLine["kind"] };

/** Lines in the order of the log; an answer belongs to the question that was open and heard. */
export function projectLines(events: readonly Event[]): TranscriptLine[] {
  const lines: TranscriptLine[] = [];
  let open: Open = { question: null, kind: "question" };
  let before: string | null = null;
  let next: Open = open;
  let unheard = false;
  /** The interviewer's newest words, whole, and the line that they stand in. */
  let said: { line: TranscriptLine; text: string } | null = null;
  for (const event of events) {
    const add = (line: Pick<TranscriptLine, "id" | "by" | "text" | "kind"> & Partial<TranscriptLine>) =>
      lines.push({ ...blank, at: event.at, question: open.question, ...line });
    switch (event.type) {
      case "started":
        open = { question: event.ask.question, kind: "question" };
        add({ id: "#a0", by: "interviewer", text: event.text, kind: "greeting", channel: event.channel });
        said = saidIn(lines);
        break;
      case "answered":
        add({
          id: event.part.id,
          by: "candidate",
          text: event.part.text,
          kind: "answer",
          turn: event.turn,
          question: unheard ? before : open.question,
          channel: event.part.channel,
          confidence: event.part.confidence,
          audio: event.part.audio,
          ...(event.part.reviewed === true && { reviewed: true as const }),
        });
        break;
      case "requested":
        add({ id: `#${event.turn}r`, by: "candidate", text: event.what, kind: "request", turn: event.turn });
        break;
      case "delivered":
        unheard = !event.complete && (open.kind === "question" || event.cuts !== undefined);
        if (said !== null) said.line.text = event.complete ? said.text : heardOf(said.text, event.chars);
        break;
      case "move_chosen":
        next =
          event.next === null
            ? { question: null, kind: "closing" }
            : { question: event.next.question, kind: event.next.kind };
        break;
      case "replied":
        if (next.question !== open.question) before = open.question;
        open = next;
        unheard = false;
        add({
          id: `#${event.turn}`,
          by: "interviewer",
          text: event.text,
          kind: next.kind,
          turn: event.turn,
          question: next.question,
        });
        said = saidIn(lines);
        break;
      case "strayed":
        add({ id: `#x${event.seq}`, by: "interviewer", text: event.text, kind: "aside", turn: event.turn });
        break;
      case "silence":
        add({ id: `#s${event.seq}`, by: "interviewer", text: event.text, kind: "silence" });
        break;
      case "nudged":
        add({ id: `#n${event.seq}`, by: "recruiter", text: event.text, kind: "nudge" });
        break;
      case "paused":
      case "resumed":
      case "extended":
      case "channel_changed":
      case "ended":
        add({ id: `#e${event.seq}`, by: "system", text: notice(event), kind: "notice" });
        break;
      default:
    }
  }
  return lines;
}

const blank = { turn: null, channel: null, confidence: null, audio: null };

function saidIn(lines: readonly TranscriptLine[]): { line: TranscriptLine; text: string } | null {
  const line = lines.at(-1);
  return line === undefined ? null : { line, text: line.text };
}

/** What is read is what was heard. */
function heardOf(text: string, chars: number): string {
  return chars >= text.length ? text : `${text.slice(0, chars).trimEnd()} …`.trimStart();
}

/** A machine-readable word that the reader's language turns into a sentence: `paused:silence`, `ended:completed:plan`. */
function notice(event: Event): string {
  switch (event.type) {
    case "paused":
      return `paused:${event.why}`;
    case "extended":
      return `extended:${event.ms}`;
    case "channel_changed":
      return `channel_changed:${event.channel}`;
    case "ended":
      return `ended:${event.outcome}:${event.by}`;
    default:
      return event.type;
  }
}
