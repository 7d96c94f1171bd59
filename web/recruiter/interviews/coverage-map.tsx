import type { RecruiterView } from "#contract/views.ts";
import { Badge } from "#web/components/badge.tsx";
import { classNames } from "#web/components/class-names.ts";
import { Icon, type IconName } from "#web/components/icon.tsx";
import { closedWords, kindWords } from "#web/recruiter/words.ts";

type Progress = RecruiterView["questions"][number];

function stateOf(question: Progress): {
  icon: IconName;
  label: string;
  tone: "neutral" | "brand" | "ok" | "warn" | "danger";
} {
  if (question.state === "open") return { icon: "play", label: "Being asked", tone: "brand" };
  if (question.state === "ahead" || question.as === null) return { icon: "clock", label: "Ahead", tone: "neutral" };
  const word = closedWords[question.as];
  const tone = word.tone === "ok" || word.tone === "warn" || word.tone === "danger" ? word.tone : "neutral";
  return { icon: tone === "ok" ? "check" : tone === "danger" ? "close" : "info", label: word.label, tone };
}

/** Every question of the plan and how it fares. */
export function CoverageMap({ view, small = false }: { view: Pick<RecruiterView, "questions">; small?: boolean }) {
  return (
    <ol className="grid gap-2">
      {view.questions.map((question) => {
        const state = stateOf(question);
        return (
          <li
            key={question.id}
            aria-current={question.state === "open" ? "step" : undefined}
            className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 rounded-control border border-line p-3 aria-[current=step]:border-brand aria-[current=step]:bg-brand-soft/50"
          >
            <Icon name={state.icon} className="mt-0.5 text-ink-soft" />
            <p
              className={classNames(
                question.state === "ahead" && "text-ink-soft",
                small && "text-small",
                small && question.state !== "open" && "line-clamp-2",
              )}
            >
              {question.text}
            </p>
            <div className="col-start-2 flex flex-wrap items-center gap-2 text-small text-ink-soft">
              {question.state === "ahead" ? (
                <span className="sr-only">{state.label}</span>
              ) : (
                <Badge tone={state.tone}>{state.label}</Badge>
              )}
              {question.kind !== "must_ask" && <span>{kindWords[question.kind]}</span>}
              {question.probes > 0 && (
                <span>{question.probes === 1 ? "1 follow-up" : `${question.probes} follow-ups`}</span>
              )}
              {question.found.length > 0 && (
                <span>
                  {question.found.length} of {question.lookFor} points heard
                </span>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
