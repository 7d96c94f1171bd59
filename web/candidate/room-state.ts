/**
 * What a candidate sees of the interview, folded from the messages of the live link and from what the person does. Pure:
 * the same messages give the same room, and a message that comes again changes nothing.
 */
import type { CandidateEvent } from "#contract/candidate-events.ts";
import type { ErrorCode } from "#contract/errors.ts";
import type { CandidateInput, ToCandidate } from "#contract/live/candidate.ts";
import type { TranscriptLine } from "#contract/transcript-line.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import { isNoteLine, type Note, noteOfLine } from "./note.ts";

export type Line =
  | { key: string; at: number; by: "interviewer" | "candidate" | "team" | "feedback"; text: string; spoken?: boolean }
  | { key: string; at: number; by: "note"; note: Note };

/** An input on its way. `saved` once the service has said that it is durable, and never before. */
export type Sent = { input: CandidateInput; at: number; saved: boolean };

export type Connection = "connecting" | "live" | "lost" | "refused" | "withdrawn" | "outdated";

export type RoomState = {
  view: CandidateView | null;
  /** Newest place in the log that has arrived here. */
  lastSeq: number;
  lines: readonly Line[];
  /** Words of a reply that is still coming in. `from` is where they start in it, after a connection in the middle. */
  streaming: { turn: string; from: number; text: string } | null;
  sent: readonly Sent[];
  /** What stands in the answer box. */
  draft: string;
  /** The id of a spoken answer whose words stand in the answer box: whatever is sent from there is that answer. */
  spoken: string | null;
  /** Why the last thing sent was not taken; its words are back in the draft. */
  refusal: ErrorCode | null;
  /** Newest lines to be read out once each, whole. Lines from before this page was opened are not. */
  announced: readonly Line[];
  connection: Connection;
};

export type RoomAction =
  | { type: "message"; message: ToCandidate }
  /** The whole conversation at once, where single events cannot be had. */
  | {
      type: "record";
      view: CandidateView;
      lines: readonly Pick<TranscriptLine, "id" | "at" | "by" | "text" | "kind">[];
    }
  | { type: "typed"; text: string }
  /** What was understood of a recording, to be looked over. */
  | { type: "understood"; id: string; text: string }
  | { type: "sent"; input: CandidateInput; at: number }
  | { type: "connection"; connection: Connection }
  | { type: "dismissed" };

export function openRoom(
  draft: string,
  spoken: string | null,
  pending: readonly CandidateInput[],
  now: number,
): RoomState {
  return {
    view: null,
    lastSeq: 0,
    lines: [],
    streaming: null,
    sent: pending.map((input) => ({ input, at: now, saved: false })),
    draft,
    spoken,
    refusal: null,
    announced: [],
    connection: "connecting",
  };
}

export function nextRoom(state: RoomState, action: RoomAction): RoomState {
  switch (action.type) {
    case "message":
      return onMessage(state, action.message);
    case "record":
      return onRecord(state, action);
    case "typed":
      return { ...state, draft: action.text };
    case "understood": {
      // Recording again replaces what was understood before; what was typed stays.
      const typed = state.spoken === null ? state.draft.trim() : "";
      return { ...state, spoken: action.id, draft: typed === "" ? action.text : `${typed}\n\n${action.text}` };
    }
    case "sent": {
      const sent = [...state.sent, { input: action.input, at: action.at, saved: false }];
      return action.input.type === "answer"
        ? { ...state, sent, draft: "", spoken: null, refusal: null }
        : { ...state, sent, refusal: null };
    }
    case "connection":
      return state.connection === action.connection ? state : { ...state, connection: action.connection };
    case "dismissed":
      return { ...state, refusal: null };
  }
}

function onMessage(state: RoomState, message: ToCandidate): RoomState {
  switch (message.type) {
    case "event":
      return message.event.seq <= state.lastSeq
        ? state
        : onEvent({ ...state, lastSeq: message.event.seq }, message.event);
    case "view":
      return onView(state, message.view);
    case "token":
      return onToken(state, message);
    case "accepted":
      return onAccepted(state, message.input);
    case "error":
      return message.input === undefined ? state : onRefused(state, message.input, message.code);
  }
}

function onView(state: RoomState, view: CandidateView): RoomState {
  if (state.view !== null && view.seq < state.view.seq) return state;
  const streaming = view.phase === "speaking" ? state.streaming : null;
  return { ...state, view, streaming };
}

function onToken(state: RoomState, { turn, at, text }: { turn: string; at: number; text: string }): RoomState {
  if (state.lines.some((line) => line.key === turn)) return state;
  const before = state.streaming;
  if (before === null || before.turn !== turn) return { ...state, streaming: { turn, from: at, text } };
  const kept = at - before.from;
  // Words that were missed leave a gap that only the whole reply can fill; until then, show from here on.
  if (kept < 0 || kept > before.text.length) return { ...state, streaming: { turn, from: at, text } };
  return { ...state, streaming: { ...before, text: before.text.slice(0, kept) + text } };
}

function onAccepted(state: RoomState, id: string): RoomState {
  const known = state.lines.some((line) => line.key === id);
  const sent = state.sent.flatMap((entry) => {
    if (entry.input.id !== id) return [entry];
    return entry.input.type === "answer" && !known ? [{ ...entry, saved: true }] : [];
  });
  return { ...state, sent };
}

function onRefused(state: RoomState, id: string, code: ErrorCode): RoomState {
  const refused = state.sent.find((entry) => entry.input.id === id);
  if (refused === undefined) return state;
  const sent = state.sent.filter((entry) => entry !== refused);
  if (refused.input.type !== "answer") {
    // A button pressed twice or too late has simply nothing left to do.
    const harmless = code === "ASK_PAST" || code === "CONFLICT" || code === "NOT_PAUSED" || code === "INTERVIEW_PAUSED";
    return { ...state, sent, refusal: harmless ? state.refusal : code };
  }
  const draft = state.draft.trim() === "" ? refused.input.text : `${refused.input.text}\n\n${state.draft}`;
  return { ...state, sent, draft, refusal: code };
}

function onEvent(state: RoomState, event: CandidateEvent): RoomState {
  const { at } = event;
  const line = (body: Note) => ({ key: `n${event.seq}`, at, by: "note" as const, note: body });
  const note = (body: Note) => add(state, line(body));
  switch (event.type) {
    case "consented":
    case "channel_changed":
      return state;
    case "started":
      return heard(state, { key: event.ask.id, at, by: "interviewer", text: event.text });
    case "answered": {
      const sent = state.sent.filter((entry) => entry.input.id !== event.id);
      return add(
        { ...state, sent },
        {
          key: event.id,
          at,
          by: "candidate",
          text: event.text,
          ...(event.channel === "voice" && { spoken: true }),
        },
      );
    }
    case "requested":
      return note({ type: "requested", what: event.what });
    case "replied": {
      const streaming = state.streaming?.turn === event.turn ? null : state.streaming;
      return heard({ ...state, streaming }, { key: event.turn, at, by: "interviewer", text: event.text });
    }
    case "silence":
      return heard(state, { key: `n${event.seq}`, at, by: "interviewer", text: event.text });
    case "nudged":
      return heard(state, { key: `n${event.seq}`, at, by: "team", text: event.text });
    case "feedback":
      return heard(state, { key: `n${event.seq}`, at, by: "feedback", text: event.text });
    case "extended":
      return heard(state, line({ type: "extended", ms: event.ms }));
    case "held":
      return heard(state, line({ type: "held" }));
    case "paused":
    case "resumed":
    case "ended":
      return note({ type: event.type });
  }
}

function add(state: RoomState, line: Line): RoomState {
  return { ...state, lines: [...state.lines, line] };
}

/** A reply and the feedback beside it may come in one breath; neither must push the other out before it is read. */
const announcedAtOnce = 3;

/** Adds what is to be read out, unless it is only the replay of an earlier visit. */
function heard(state: RoomState, line: Line): RoomState {
  const after = add(state, line);
  return state.view === null ? after : { ...after, announced: [...state.announced, line].slice(-announcedAtOnce) };
}

const speakers = { interviewer: "interviewer", candidate: "candidate", recruiter: "team" } as const;

function onRecord(state: RoomState, { view, lines }: Extract<RoomAction, { type: "record" }>): RoomState {
  if (view.seq < state.lastSeq) return state;
  const all = lines.flatMap((line): Line[] => {
    const { at, text } = line;
    // Lines of the record mark ids that are no input's; events name the same turn without the mark.
    const key = line.id.replace(/^#/, "");
    if (!isNoteLine(line)) return line.by === "system" ? [] : [{ key, at, by: speakers[line.by], text }];
    const note = noteOfLine(line);
    return note === null ? [] : [{ key, at, by: "note", note }];
  });
  const newest = all.findLast((line) => line.by === "interviewer");
  const isNew = state.view !== null && newest !== undefined && !state.lines.some((line) => line.key === newest.key);
  return {
    ...onView(state, view),
    lastSeq: view.seq,
    lines: all,
    streaming: null,
    sent: state.sent.filter((entry) => !all.some((line) => line.key === entry.input.id)),
    announced: isNew ? [newest] : state.announced,
  };
}
