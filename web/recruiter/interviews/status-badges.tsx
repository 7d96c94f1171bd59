import type { InterviewSummary } from "#contract/api/interviews.ts";
import { Badge } from "#web/components/badge.tsx";
import { decisionWords, reportWords, statusWords } from "#web/recruiter/words.ts";

export function StatusBadge({ status }: { status: InterviewSummary["status"] }) {
  const word = statusWords[status];
  return (
    <Badge tone={word.tone}>
      {status === "live" && <span aria-hidden="true" className="size-2 animate-pulse rounded-full bg-current" />}
      {word.label}
    </Badge>
  );
}

/** The score where there is one, else where the report stands; nothing before the interview is over. */
export function ReportBadge({ interview }: { interview: Pick<InterviewSummary, "report" | "score"> }) {
  if (interview.report === "none") return null;
  if (interview.report === "ready" && interview.score !== null)
    return (
      <span className="font-semibold tabular-nums">
        {Math.round(interview.score)}
        <span className="text-small font-normal text-ink-soft"> / 100</span>
      </span>
    );
  const word = reportWords[interview.report];
  return <Badge tone={word.tone}>{word.label}</Badge>;
}

export function DecisionBadge({ decision }: { decision: InterviewSummary["decision"] }) {
  if (decision === null) return null;
  const word = decisionWords[decision];
  return <Badge tone={word.tone}>{word.label}</Badge>;
}
