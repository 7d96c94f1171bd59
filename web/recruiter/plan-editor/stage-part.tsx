import { stageKind } from "#contract/plan.ts";
import { Button } from "#web/components/button.tsx";
import { stageKindWords } from "#web/recruiter/words.ts";
import { useEditor } from "./editor-context.ts";
import { LibraryPickerButton } from "./library-picker.tsx";
import { NotedArea, NotedNumber, NotedSelect, NotedText } from "./noted-fields.tsx";
import { PartButtons } from "./part-buttons.tsx";
import { addQuestion, editStage, moveStage, removeStage } from "./plan-changes.ts";

const minute = 60_000;

export function StagePart({ s }: { s: number }) {
  const { draft, change, remove, select } = useEditor();
  const stage = draft.stages[s];
  if (stage === undefined) return null;
  const path = `stages.${s}`;
  const set = (part: Partial<typeof stage>, field?: string) => change(editStage(draft, s, part), field);
  const move = (by: 1 | -1) => () => {
    change(moveStage(draft, s, by));
    select({ type: "stage", s: s + by });
  };
  return (
    <>
      <PartButtons
        name={stage.title || "this stage"}
        {...(s > 0 && { onUp: move(-1) })}
        {...(s < draft.stages.length - 1 && { onDown: move(1) })}
        {...(draft.stages.length > 1 && {
          onRemove: () => remove(removeStage(draft, s), `The stage “${stage.title}”`),
        })}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <NotedText
          path={`${path}.title`}
          label="Title"
          maxLength={80}
          value={stage.title}
          onValue={(title) => set({ title }, `${path}.title`)}
        />
        <NotedSelect
          path={`${path}.kind`}
          label="Kind"
          value={stage.kind}
          onValue={(value) => set({ kind: stageKind.parse(value) })}
        >
          {stageKind.options.map((kind) => (
            <option key={kind} value={kind}>
              {stageKindWords[kind]}
            </option>
          ))}
        </NotedSelect>
      </div>
      <NotedArea
        path={`${path}.goal`}
        label="What it is for (optional)"
        maxLength={400}
        value={stage.goal}
        onValue={(goal) => set({ goal }, `${path}.goal`)}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <NotedNumber
          path={`${path}.budgetMs`}
          label="Minutes"
          unit={minute}
          min={0.5}
          max={120}
          step={0.5}
          value={stage.budgetMs}
          onValue={(budgetMs) => set({ budgetMs }, `${path}.budgetMs`)}
          hint="Afterwards follow-ups stop; what is always asked is still asked."
        />
        <NotedNumber
          path={`${path}.maxTurns`}
          label="Answers at most"
          min={1}
          max={60}
          value={stage.maxTurns}
          onValue={(maxTurns) => set({ maxTurns }, `${path}.maxTurns`)}
          hint="Afterwards, the same."
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button
          icon="plus"
          onClick={() => {
            change(addQuestion(draft, s));
            select({ type: "question", s, q: stage.questions.length });
          }}
        >
          Write a question
        </Button>
        <LibraryPickerButton s={s} />
      </div>
      {stage.questions.length === 0 && <p className="text-ink-soft">A stage needs at least one question.</p>}
    </>
  );
}
