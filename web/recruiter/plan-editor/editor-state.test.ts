import { expect, test } from "vitest";
import { planShape } from "#contract/plan.ts";
import { editing, editorReducer, type EditorState, isDirty } from "./editor-state.ts";
import { normalPath, notesAt, notesOf, notesWithin } from "./field-notes.ts";

const base = planShape.parse({
  title: "T",
  position: "P",
  stages: [{ id: "s", kind: "competency", title: "S", questions: [{ id: "q", text: "Q?" }] }],
});
const typed = (state: EditorState, title: string) =>
  editorReducer(state, { type: "change", draft: { ...state.draft, title }, field: "title" });

test("typing in one field is one step back, another field is another", () => {
  let state = typed(typed(typed(editing(base, 3), "A"), "Ab"), "Abc");
  state = editorReducer(state, { type: "change", draft: { ...state.draft, position: "X" }, field: "position" });
  expect(isDirty(state)).toBe(true);
  state = editorReducer(state, { type: "undo" });
  expect(state.draft).toMatchObject({ title: "Abc", position: "P" });
  state = editorReducer(state, { type: "undo" });
  expect(state.draft).toEqual(base);
  expect(isDirty(state)).toBe(false);
  expect(editorReducer(state, { type: "undo" })).toBe(state);
  state = editorReducer(editorReducer(state, { type: "redo" }), { type: "redo" });
  expect(state.draft).toMatchObject({ title: "Abc", position: "X" });
});

test("typing back to what was saved is nothing to lose", () => {
  expect(isDirty(typed(typed(editing(base, 1), "X"), "T"))).toBe(false);
});

test("saving takes over the server's plan, unless typing went on meanwhile", () => {
  const sent = typed(editing(base, 3), "New").draft;
  const quiet = editorReducer(
    { ...editing(base, 3), draft: sent },
    { type: "saved", plan: { ...sent, title: "New." }, version: 4, updatedAt: 99, sent },
  );
  expect(quiet).toMatchObject({ basedOn: 4, basedOnUpdatedAt: 99, draft: { title: "New." } });
  expect(isDirty(quiet)).toBe(false);
  const busy = editorReducer(
    { ...editing(base, 3), draft: { ...sent, title: "Newer" } },
    { type: "saved", plan: sent, version: 4, updatedAt: 99, sent },
  );
  expect(busy.draft.title).toBe("Newer");
  expect(busy.basedOn).toBe(4);
  expect(isDirty(busy)).toBe(true);
});

test("problems and findings are found at their field, however the path is written", () => {
  expect(normalPath("stages[0].questions[1].text")).toBe("stages.0.questions.1.text");
  expect(normalPath("/stages/0/title")).toBe("stages.0.title");
  expect(normalPath("plan.title")).toBe("title");
  const notes = notesOf(
    [{ path: "stages.1.title", message: "too long" }],
    [
      { path: "stages.1.questions.0.text", message: "leading" },
      { path: "stages.10.title", message: "x" },
    ],
  );
  expect(notesAt(notes, "stages.1.title").map((note) => note.kind)).toEqual(["problem"]);
  expect(notesWithin(notes, "stages.1")).toHaveLength(2);
});
