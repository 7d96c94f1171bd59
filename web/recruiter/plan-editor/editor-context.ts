import { createContext, useContext } from "react";
import type { Note } from "./field-notes.ts";
import type { PlanDraft } from "./plan-changes.ts";
import type { Part } from "./part.ts";

type Editor = {
  draft: PlanDraft;
  notes: readonly Note[];
  /** `field` names what is typed in; without it the change is a step of its own. */
  change: (draft: PlanDraft, field?: string) => void;
  /** A removal: said at the edge of the window, with a way back. */
  remove: (draft: PlanDraft, what: string) => void;
  select: (part: Part) => void;
};

const Context = createContext<Editor | null>(null);
export const EditorProvider = Context.Provider;

/** The plan that is being written. Only within the editor. */
export function useEditor(): Editor {
  const editor = useContext(Context);
  if (editor === null) throw new Error("useEditor belongs within the plan editor");
  return editor;
}
