import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Failure } from "#web/components/failure.tsx";
import { Select } from "#web/components/field.tsx";
import { PositionSelect } from "#web/recruiter/library/position-select.tsx";
import { PractiseButton } from "#web/recruiter/library/practise-button.tsx";
import { libraryQuery } from "#web/recruiter/queries.ts";

/** A whole position, or one question. */
export function PracticePicker() {
  const library = useQuery(libraryQuery);
  const [plan, setPlan] = useState("");
  const [question, setQuestion] = useState("");
  if (library.isError) return <Failure error={library.error} onRetry={() => void library.refetch()} />;
  return (
    <div className="grid gap-8 md:grid-cols-2">
      <div className="grid content-start gap-4">
        <h2 className="font-serif text-title font-semibold">A position</h2>
        <PositionSelect
          plans={library.data?.plans ?? []}
          value={plan}
          disabled={library.isPending}
          onChoose={(chosen) => setPlan(chosen?.id ?? "")}
          hint="A whole interview, as candidates have it."
        />
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
