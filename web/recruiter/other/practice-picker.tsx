import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Failure } from "#web/components/failure.tsx";
import { Select } from "#web/components/field.tsx";
import { durationWords } from "#web/components/time-words.ts";
import { PractiseButton } from "#web/recruiter/library/practise-button.tsx";
import { fieldWords } from "#web/recruiter/library/library-words.ts";
import { libraryQuery } from "#web/recruiter/queries.ts";
import { levelWords } from "#web/recruiter/words.ts";

/** A whole position, or one question. */
export function PracticePicker() {
  const library = useQuery(libraryQuery);
  const [plan, setPlan] = useState("");
  const [question, setQuestion] = useState("");
  if (library.isError) return <Failure error={library.error} onRetry={() => void library.refetch()} />;
  const plans = library.data?.plans ?? [];
  const fields = [...new Set(plans.map((entry) => entry.field))];
  const chosen = plans.find((entry) => entry.id === plan);
  return (
    <div className="grid gap-8 md:grid-cols-2">
      <div className="grid content-start gap-4">
        <h2 className="font-serif text-title font-semibold">A position</h2>
        <Select
          label="Position"
          value={plan}
          disabled={library.isPending}
          onChange={(event) => setPlan(event.target.value)}
          hint={
            chosen === undefined
              ? "A whole interview, as candidates have it."
              : `${chosen.questions} questions, up to ${durationWords(chosen.durationMs)}.`
          }
        >
          <option value="">Choose a position</option>
          {fields.map((field) => (
            <optgroup key={field} label={fieldWords[field]}>
              {plans
                .filter((entry) => entry.field === field)
                .map((entry) => (
                  <option key={entry.id} value={entry.id}>
                    {entry.title} ({levelWords[entry.level].toLowerCase()})
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
        {plan !== "" && (
          <PractiseButton key={plan} look="primary" given={{ library: plan }}>
            Start practising
          </PractiseButton>
        )}
      </div>
      <div className="grid content-start gap-4">
        <h2 className="font-serif text-title font-semibold">One question</h2>
        <Select
          label="Question"
          value={question}
          disabled={library.isPending}
          onChange={(event) => setQuestion(event.target.value)}
          hint="A few minutes, with follow-ups."
        >
          <option value="">Choose a question</option>
          {(library.data?.competencies ?? []).map((entry) => (
            <optgroup key={entry.id} label={entry.name}>
              {entry.questions.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.text}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
        {question !== "" && (
          <PractiseButton key={question} look="primary" given={{ question }}>
            Start practising
          </PractiseButton>
        )}
      </div>
    </div>
  );
}
