import type * as z from "zod";
import type { getLibrary } from "#contract/api/plans.ts";
import { Select } from "#web/components/field.tsx";
import { durationWords } from "#web/components/time-words.ts";
import { levelWords } from "#web/recruiter/words.ts";
import { fieldWords } from "./library-words.ts";

type ReadyPlan = z.infer<typeof getLibrary.response>["plans"][number];

type Props = {
  plans: readonly ReadyPlan[];
  /** Id of the ready plan; empty while none is chosen. */
  value: string;
  onChoose: (plan: ReadyPlan | null) => void;
  /** Stands there until something is chosen; then come its length and what it is for. */
  hint?: string;
  required?: boolean;
  disabled?: boolean;
};

/** The library's ready plans by field. */
export function PositionSelect({ plans, value, onChoose, hint, ...rest }: Props) {
  const fields = [...new Set(plans.map((entry) => entry.field))];
  const chosen = plans.find((entry) => entry.id === value);
  return (
    <Select
      {...rest}
      label="Position"
      value={value}
      onChange={(event) => onChoose(plans.find((entry) => entry.id === event.target.value) ?? null)}
      hint={
        chosen === undefined
          ? hint
          : `${chosen.questions} questions, up to ${durationWords(chosen.durationMs)}. ${chosen.summary}`
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
  );
}
