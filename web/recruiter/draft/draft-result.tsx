import type { PlanDraft } from "#contract/api/draft.ts";
import { Alert } from "#web/components/alert.tsx";
import { Badge } from "#web/components/badge.tsx";
import { Card } from "#web/components/card.tsx";
import { durationWords } from "#web/components/time-words.ts";
import { levelWords, styleWords } from "#web/recruiter/words.ts";
import { SkillList } from "./skill-list.tsx";

/** What was found in the description, and what became of it. */
export function DraftResult({ draft }: { draft: PlanDraft }) {
  const { plan } = draft;
  return (
    <>
      {draft.notes.length > 0 && (
        <Alert title="Before you use it">
          <ul className="grid list-disc gap-1 ps-5">
            {draft.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Alert>
      )}
      <p className="text-ink-soft">
        {levelWords[draft.level]}, in {draft.language === "de" ? "German" : "English"}. Up to{" "}
        {durationWords(plan.settings.maxDurationMs)} with the welcome, the candidate’s own questions and the closing.
      </p>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
        <div className="grid gap-6">
          {draft.competencies.map((competency) => (
            <Competency key={competency.id} draft={draft} competency={competency} />
          ))}
        </div>
        <Card className="grid gap-4">
          <h2 className="font-serif text-title font-semibold">Skills in the description</h2>
          {draft.skills.length === 0 ? (
            <p className="text-ink-soft">None were recognised.</p>
          ) : (
            <SkillList skills={draft.skills} />
          )}
        </Card>
      </div>
    </>
  );
}

function Competency({ draft, competency }: { draft: PlanDraft; competency: PlanDraft["competencies"][number] }) {
  const questions = draft.plan.stages.flatMap((stage, s) =>
    stage.questions.flatMap((question, q) =>
      question.competency === competency.id ? [{ question, path: `stages.${s}.questions.${q}.` }] : [],
    ),
  );
  return (
    <Card className="grid gap-4">
      <div className="grid gap-1">
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="font-serif text-title font-semibold">{competency.name}</h2>
          {competency.from === "own" && <Badge tone="accent">New, worded by the model</Badge>}
        </div>
        <p className="text-small text-ink-soft">
          {competency.skills.length === 0
            ? "For the work as a whole."
            : `Asked for by: ${competency.skills.join(", ")}.`}
        </p>
      </div>
      <ol className="grid gap-4">
        {questions.map(({ question, path }) => (
          <li key={question.id} className="grid gap-2 border-s-2 border-line ps-4">
            <p className="text-balance" dir="auto">
              {question.text}
            </p>
            <p className="flex flex-wrap gap-2">
              <Badge>{styleWords[question.style]}</Badge>
              <Badge>{difficultyWords[question.difficulty]}</Badge>
              {draft.worded.includes(question.id) && <Badge tone="accent">Worded by the model</Badge>}
            </p>
            <details>
              <summary className="cursor-pointer text-small font-medium text-brand">
                What to look for, and follow-ups
              </summary>
              <ul className="mt-2 grid list-disc gap-1 ps-5 text-small">
                {question.lookFor.map((point) => (
                  <li key={point.id}>{point.text}</li>
                ))}
              </ul>
              <ul className="mt-2 grid gap-1 ps-5 text-small text-ink-soft">
                {question.probes.map((probe) => (
                  <li key={probe.id}>{probe.text}</li>
                ))}
              </ul>
            </details>
            {draft.findings
              .filter((finding) => finding.path.startsWith(path))
              .map((finding) => (
                <Alert key={`${finding.path} ${finding.rule}`} kind="warning">
                  {finding.message}
                </Alert>
              ))}
          </li>
        ))}
      </ol>
    </Card>
  );
}

const difficultyWords = { easy: "Easy", medium: "Medium", hard: "Hard" } as const;
