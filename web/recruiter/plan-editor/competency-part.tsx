import { useEditor } from "./editor-context.ts";
import { NotedArea, NotedNumber, NotedText } from "./noted-fields.tsx";
import { PartButtons } from "./part-buttons.tsx";
import { editCompetency, moveCompetency, removeCompetency } from "./plan-changes.ts";

const levelHints = ["Clearly not enough", "Not quite enough", "Good enough", "Strong", "Outstanding"];

export function CompetencyPart({ c }: { c: number }) {
  const { draft, change, remove, select } = useEditor();
  const entry = draft.competencies[c];
  if (entry === undefined) return null;
  const path = `competencies.${c}`;
  const set = (part: Partial<typeof entry>, field?: string) => change(editCompetency(draft, c, part), field);
  const anchor = (index: number, text: string) => {
    const [a, b, d, e, f] = entry.anchors.map((one, i) => (i === index ? text : one));
    set({ anchors: [a ?? "", b ?? "", d ?? "", e ?? "", f ?? ""] }, `${path}.anchors.${index}`);
  };
  const move = (by: 1 | -1) => () => {
    change(moveCompetency(draft, c, by));
    select({ type: "competency", c: c + by });
  };
  const total = draft.competencies.reduce((sum, one) => sum + one.weight, 0);
  return (
    <>
      <PartButtons
        name={entry.name || "this competency"}
        {...(c > 0 && { onUp: move(-1) })}
        {...(c < draft.competencies.length - 1 && { onDown: move(1) })}
        onRemove={() => remove(removeCompetency(draft, c), `The competency “${entry.name}”`)}
      />
      <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_12rem]">
        <NotedText
          path={`${path}.name`}
          label="Name"
          maxLength={80}
          value={entry.name}
          onValue={(name) => set({ name }, `${path}.name`)}
        />
        <NotedNumber
          path={`${path}.weight`}
          label="Weight"
          min={0}
          max={100}
          step={0.5}
          value={entry.weight}
          onValue={(weight) => set({ weight }, `${path}.weight`)}
          hint={
            total === 0
              ? "0 rates without counting."
              : `${Math.round((entry.weight / total) * 100)} % of the overall score`
          }
        />
      </div>
      <NotedArea
        path={`${path}.definition`}
        label="What it means"
        maxLength={500}
        value={entry.definition}
        onValue={(definition) => set({ definition }, `${path}.definition`)}
      />
      <fieldset className="grid gap-4">
        <legend className="mb-1 font-medium">Five levels</legend>
        <p className="text-small text-ink-soft">
          Describe what one would hear or see at each, so that two people who read the same answer come to the same
          level.
        </p>
        {entry.anchors.map((text, index) => (
          <NotedArea
            key={index}
            path={`${path}.anchors.${index}`}
            label={`${index + 1}: ${levelHints[index]}`}
            maxLength={400}
            value={text}
            onValue={(value) => anchor(index, value)}
          />
        ))}
      </fieldset>
    </>
  );
}
