/** What a recruiter sees of a running interview, folded from the live link's messages. Pure: sockets are the hook's. */
import type { Event } from "#contract/events.ts";
import type { ToRecruiter } from "#contract/live/recruiter.ts";
import type { RecruiterView } from "#contract/views.ts";

export type FeedLine = {
  key: string;
  by: "interviewer" | "candidate" | "recruiter" | "note";
  text: string;
  at: number;
  question: boolean;
};

export type Feed = {
  view: RecruiterView | null;
  lines: readonly FeedLine[];
  /** Newest place of the log that has arrived; named when the link is taken up again. */
  lastSeq: number;
  /** Words on their way; the reply's event replaces them. */
  speaking: { turn: string; text: string } | null;
};

export const emptyFeed: Feed = { view: null, lines: [], lastSeq: 0, speaking: null };

const requests = {
  repeat: "asks to hear the question again",
  clarify: "asks for the question in other words",
  skip: "passes on this question",
} as const;
const pauses = {
  candidate: "The candidate has paused the interview.",
  silence: "Paused after a long silence.",
  lost: "Paused: the candidate’s connection is lost.",
} as const;
const minutes = (ms: number) => `${Math.round(ms / 60_000)} minutes`;

function lineOf(event: Event): Omit<FeedLine, "key" | "at"> | null {
  const note = (text: string) => ({ by: "note" as const, text, question: false });
  switch (event.type) {
    case "started":
      return { by: "interviewer", text: event.text, question: true };
    case "answered":
      return { by: "candidate", text: event.part.text, question: false };
    case "requested":
      return note(`The candidate ${requests[event.what]}.`);
    case "replied":
      return { by: "interviewer", text: event.text, question: true };
    case "silence":
      return { by: "interviewer", text: event.text, question: false };
    case "held":
      return note("The candidate takes a moment.");
    case "nudged":
      return { by: "recruiter", text: event.text, question: false };
    case "extended":
      return note(`${minutes(event.ms)} more were given.`);
    case "paused":
      return note(pauses[event.why]);
    case "resumed":
      return note("The interview goes on.");
    case "candidate_changed":
      return note(event.present ? "The candidate is here." : "The candidate’s connection is gone.");
    case "expiry_moved":
      return note("The invitation was renewed.");
    case "faltered":
      return note("An input of the candidate could not be taken because of a fault on our side. They can try again.");
    case "ended":
      return note(event.outcome === "failed" ? (event.reason ?? "The interview failed.") : "The interview is over.");
    default:
      return null;
  }
}

/** An event that is there already changes nothing, so replays after a reconnection are harmless. */
export function receive(feed: Feed, message: ToRecruiter): Feed {
  switch (message.type) {
    case "view":
      return feed.view !== null && message.view.seq < feed.view.seq ? feed : { ...feed, view: message.view };
    case "token": {
      const before = feed.speaking?.turn === message.turn ? feed.speaking.text : "";
      return { ...feed, speaking: { turn: message.turn, text: before.slice(0, message.at) + message.text } };
    }
    case "event": {
      const { event } = message;
      if (event.seq <= feed.lastSeq) return feed;
      const line = lineOf(event);
      const spoken = event.type === "replied" || event.type === "reply_failed" || event.type === "answered";
      return {
        ...feed,
        lastSeq: event.seq,
        lines: line === null ? feed.lines : [...feed.lines, { ...line, key: String(event.seq), at: event.at }],
        speaking: spoken ? null : feed.speaking,
      };
    }
    case "accepted":
    case "error":
      return feed;
  }
}

/** Conversation time at `now`, in milliseconds. */
export function spentAt(view: RecruiterView, now: number): number {
  if (view.time === null) return 0;
  return view.time.spentMs + (view.time.running ? Math.max(0, now - view.time.at) : 0);
}
