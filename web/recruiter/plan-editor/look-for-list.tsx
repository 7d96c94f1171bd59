import type { Question } from "#contract/plan.ts";
import { Button } from "#web/components/button.tsx";
import { CuesField } from "./cues-field.tsx";
import { useEditor } from "./editor-context.ts";
import { NotedArea } from "./noted-fields.tsx";
import { PartButtons } from "./part-buttons.tsx";
import { editQuestion, moved, type QuestionAt, withoutPoint, withPoint } from "./plan-changes.ts";

const most = 8;

/** Where a question stands, from its path. */
const placeOf = (path: string): QuestionAt => {
  const [, s, , q] = path.split(".");
  return { s: Number(s), q: Number(q) };
};

/** What a good answer contains. */
export function LookForList({
  path,
  question,
  onChange,
}: {
  path: string;
  question: Question;
  onChange: (part: Partial<Question>, field?: string) => void;
}) {
  const { draft, remove } = useEditor();
  const points = question.lookFor;
  const edit = (index: number, part: Partial<(typeof points)[number]>, field: string) =>
    onChange({ lookFor: points.map((point, i) => (i === index ? { ...point, ...part } : point)) }, field);
  return (
    <fieldset className="grid gap-4 border-t border-line pt-5">
      <legend className="sr-only">What to look for</legend>
      <div>
        <h3 className="font-medium" aria-hidden="true">
          What to look for
        </h3>
        <p className="text-small text-ink-soft">
          One thing that a good answer contains in each line. What is missing leads to a follow-up.
        </p>
      </div>
      {points.map((point, index) => {
        const at = `${path}.lookFor.${index}`;
        return (
          <div key={point.id} className="grid gap-3 rounded-control border border-line p-4">
            <NotedArea
              path={`${at}.text`}
              label={`Point ${index + 1}`}
              maxLength={240}
              rows={1}
              value={point.text}
              onValue={(text) => edit(index, { text }, `${at}.text`)}
            />
            <CuesField path={`${at}.cues`} cues={point.cues} onCues={(cues) => edit(index, { cues }, `${at}.cues`)} />
            <PartButtons
              name={`point ${index + 1}`}
              {...(index > 0 && { onUp: () => onChange({ lookFor: moved(points, index, -1) }) })}
              {...(index < points.length - 1 && { onDown: () => onChange({ lookFor: moved(points, index, 1) }) })}
              onRemove={() =>
                remove(editQuestion(draft, placeOf(path), withoutPoint(question, index)), `Point ${index + 1}`)
              }
            />
          </div>
        );
      })}
      {points.length < most && (
        <div>
          <Button size="small" icon="plus" onClick={() => onChange(withPoint(question))}>
            Add a point
          </Button>
        </div>
      )}
    </fieldset>
  );
}
