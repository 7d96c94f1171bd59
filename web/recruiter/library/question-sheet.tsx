import type { Question } from "#contract/plan.ts";
import { durationWords } from "#web/components/time-words.ts";
import { kindWords, styleWords } from "#web/recruiter/words.ts";

/** A question with all that belongs to it, to read. */
export function QuestionSheet({ question, note }: { question: Question; note?: string }) {
  return (
    <div className="grid gap-3">
      <p className="font-serif text-lead">{question.text}</p>
      <p className="text-small text-ink-soft">
        {[styleWords[question.style], kindWords[question.kind], `about ${durationWords(question.budgetMs)}`, note]
          .filter((part) => part !== undefined)
          .join(", ")}
      </p>
      {(question.lookFor.length > 0 || question.probes.length > 0 || question.clarification !== null) && (
        <details>
          <summary className="min-h-9 py-1 font-medium text-brand">What to look for, and follow-ups</summary>
          <div className="grid gap-4 pt-2">
            {question.lookFor.length > 0 && (
              <div>
                <h4 className="font-medium">A good answer</h4>
                <ul className="list-disc ps-5">
                  {question.lookFor.map((point) => (
                    <li key={point.id}>{point.text}</li>
                  ))}
                </ul>
              </div>
            )}
            {question.probes.length > 0 && (
              <div>
                <h4 className="font-medium">Follow-ups, at most {question.maxProbes}</h4>
                <ul className="list-disc ps-5">
                  {question.probes.map((probe) => (
                    <li key={probe.id}>{probe.text}</li>
                  ))}
                </ul>
              </div>
            )}
            {question.clarification !== null && (
              <div>
                <h4 className="font-medium">In other words</h4>
                <p>{question.clarification}</p>
              </div>
            )}
          </div>
        </details>
      )}
    </div>
  );
}
