/** Lines of a transcript that are words for machines, as sentences: `ended:completed:plan`, `paused:silence`, `skip`. */
import type { TranscriptLine } from "#contract/transcript-line.ts";
import { durationWords } from "#web/components/time-words.ts";

const requests: Record<string, string> = {
  repeat: "The candidate asked to hear the question again.",
  clarify: "The candidate asked for the question in other words.",
  skip: "The candidate passed on this question.",
};
const pauses: Record<string, string> = {
  candidate: "The candidate paused the interview.",
  silence: "Paused after a long silence.",
  lost: "Paused: the candidate’s connection was lost.",
};
const endings: Record<string, string> = {
  plan: "The interview came to its end.",
  candidate: "The candidate ended the interview.",
  recruiter: "A recruiter ended the interview.",
  time: "The time was over.",
  system: "The interview ended because nobody came back.",
};

/** The sentence for such a line; null for one that somebody said. */
export function remarkOf({ by, kind, text }: Pick<TranscriptLine, "by" | "kind" | "text">): string | null {
  if (kind === "request") return requests[text] ?? text;
  if (by !== "system") return null;
  const [type, detail = "", endedBy = ""] = text.split(":");
  switch (type) {
    case "paused":
      return pauses[detail] ?? "Paused.";
    case "resumed":
      return "The interview went on.";
    case "extended":
      return `${durationWords(Number(detail))} more were given.`;
    case "channel_changed":
      return detail === "voice" ? "The candidate went on by voice." : "The candidate went on in text.";
    case "ended":
      return detail === "failed"
        ? "The interview broke off through a fault."
        : (endings[endedBy] ?? "The interview ended.");
    default:
      return text;
  }
}
