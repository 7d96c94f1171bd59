import { questionKind, questionStyle, question as questionSchema } from "#contract/plan.ts";
import { kindWords, styleWords } from "#web/recruiter/words.ts";
import { useEditor } from "./editor-context.ts";
import { LookForList } from "./look-for-list.tsx";
import { NotedArea, NotedNumber, NotedSelect } from "./noted-fields.tsx";
import { PartButtons } from "./part-buttons.tsx";
import { editQuestion, moveQuestion, placeAfterMove, removeQuestion } from "./plan-changes.ts";
import { ProbeList } from "./probe-list.tsx";

const minute = 60_000;
const difficulties = { easy: "Easy", medium: "Medium", hard: "Hard" };

export function QuestionPart({ s, q }: { s: number; q: number }) {
  const { draft, change, remove, select } = useEditor();
  const asked = draft.stages[s]?.questions[q];
  if (asked === undefined) return null;
  const path = `stages.${s}.questions.${q}`;
  const set = (part: Partial<typeof asked>, field?: string) => change(editQuestion(draft, { s, q }, part), field);
  const place = (by: 1 | -1) => placeAfterMove(draft, { s, q }, by);
  const move = (by: 1 | -1) => () => {
    change(moveQuestion(draft, { s, q }, by));
    select({ type: "question", ...place(by) });
  };
  const canMove = (by: 1 | -1) => place(by).s !== s || place(by).q !== q;
  const { difficulty } = questionSchema.shape;
  return (
    <>
      <PartButtons
        name="this question"
        {...(canMove(-1) && { onUp: move(-1) })}
        {...(canMove(1) && { onDown: move(1) })}
        onRemove={() => remove(removeQuestion(draft, { s, q }), "The question")}
      />
      <NotedArea
        path={`${path}.text`}
        label="Question"
        rows={3}
        maxLength={800}
        value={asked.text}
        onValue={(text) => set({ text }, `${path}.text`)}
        hint={
          asked.kind === "personalised"
            ? "Takes up the candidate’s CV where there is one. Without a CV it is asked word for word."
            : "Asked word for word, the same for everybody."
        }
      />
      <NotedArea
        path={`${path}.clarification`}
        label="In other words (optional)"
        maxLength={800}
        value={asked.clarification ?? ""}
        onValue={(text) => set({ clarification: text === "" ? null : text }, `${path}.clarification`)}
        hint="For a candidate who asks what is meant. Without it, the question is repeated."
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <NotedSelect
          path={`${path}.competency`}
          label="Counts for"
          value={asked.competency ?? ""}
          onValue={(value) => set({ competency: value === "" ? null : value })}
        >
          <option value="">Nothing: it is not rated</option>
          {draft.competencies.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.name}
            </option>
          ))}
        </NotedSelect>
        <NotedSelect
          path={`${path}.kind`}
          label="When it is asked"
          value={asked.kind}
          onValue={(value) => set({ kind: questionKind.parse(value) })}
        >
          {questionKind.options.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords[kind]}
            </option>
          ))}
        </NotedSelect>
        <NotedSelect
          path={`${path}.style`}
          label="Style"
          value={asked.style}
          onValue={(value) => set({ style: questionStyle.parse(value) })}
        >
          {questionStyle.options.map((style) => (
            <option key={style} value={style}>
              {styleWords[style]}
            </option>
          ))}
        </NotedSelect>
        <NotedSelect
          path={`${path}.difficulty`}
          label="Difficulty"
          value={asked.difficulty}
          onValue={(value) => set({ difficulty: difficulty.parse(value) })}
        >
          {(["easy", "medium", "hard"] as const).map((entry) => (
            <option key={entry} value={entry}>
              {difficulties[entry]}
            </option>
          ))}
        </NotedSelect>
        <NotedNumber
          path={`${path}.budgetMs`}
          label="Minutes"
          unit={minute}
          min={0.25}
          max={30}
          step={0.25}
          value={asked.budgetMs}
          onValue={(budgetMs) => set({ budgetMs }, `${path}.budgetMs`)}
          hint="With its follow-ups."
        />
        <NotedNumber
          path={`${path}.maxProbes`}
          label="Follow-ups at most"
          min={0}
          max={5}
          value={asked.maxProbes}
          onValue={(maxProbes) => set({ maxProbes }, `${path}.maxProbes`)}
        />
      </div>
      <LookForList path={path} question={asked} onChange={(next, field) => set(next, field)} />
      <ProbeList path={path} question={asked} onChange={(next, field) => set(next, field)} />
    </>
  );
}
