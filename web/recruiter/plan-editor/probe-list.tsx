import type { Probe, Question } from "#contract/plan.ts";
import { Button } from "#web/components/button.tsx";
import { NotedArea, NotedSelect } from "./noted-fields.tsx";
import { PartButtons } from "./part-buttons.tsx";
import { moved, withProbe } from "./plan-changes.ts";

const most = 8;

/** Follow-ups, asked word for word in this order where what they draw out is missing. */
export function ProbeList({
  path,
  question,
  onChange,
}: {
  path: string;
  question: Question;
  onChange: (part: Partial<Question>, field?: string) => void;
}) {
  const { probes } = question;
  const edit = (index: number, part: Partial<Probe>, field?: string) =>
    onChange({ probes: probes.map((probe, i) => (i === index ? { ...probe, ...part } : probe)) }, field);
  return (
    <fieldset className="grid gap-4 border-t border-line pt-5">
      <legend className="sr-only">Follow-ups</legend>
      <div>
        <h3 className="font-medium" aria-hidden="true">
          Follow-ups
        </h3>
        <p className="text-small text-ink-soft">
          Asked word for word, in this order, when what they draw out was missing in the answer.
        </p>
      </div>
      {probes.map((probe, index) => {
        const at = `${path}.probes.${index}`;
        return (
          <div key={probe.id} className="grid gap-3 rounded-control border border-line p-4">
            <NotedArea
              path={`${at}.text`}
              label={`Follow-up ${index + 1}`}
              maxLength={400}
              rows={1}
              value={probe.text}
              onValue={(text) => edit(index, { text }, `${at}.text`)}
            />
            <NotedSelect
              path={`${at}.for`}
              label="Draws out"
              value={probe.for ?? ""}
              onValue={(value) => edit(index, { for: value === "" ? null : value })}
            >
              <option value="">More, whenever an answer is thin</option>
              {question.lookFor.map((point, n) => (
                <option key={point.id} value={point.id}>
                  {n + 1}: {point.text}
                </option>
              ))}
            </NotedSelect>
            <PartButtons
              name={`follow-up ${index + 1}`}
              {...(index > 0 && { onUp: () => onChange({ probes: moved(probes, index, -1) }) })}
              {...(index < probes.length - 1 && { onDown: () => onChange({ probes: moved(probes, index, 1) }) })}
              onRemove={() => onChange({ probes: probes.filter((_, i) => i !== index) })}
            />
          </div>
        );
      })}
      {probes.length < most && (
        <div>
          <Button size="small" icon="plus" onClick={() => onChange(withProbe(question))}>
            Add a follow-up
          </Button>
        </div>
      )}
    </fieldset>
  );
}
