/** The plan editor's state: the draft, what was saved, and the steps back. Pure; saving and checking are the page's. */
import { type PlanDraft } from "./plan-changes.ts";

export type EditorState = {
  draft: PlanDraft;
  saved: PlanDraft;
  /** Version that the draft began from; saving names it, so that nobody's changes are overwritten unseen. */
  basedOn: number;
  /** When that version was last saved; null where it is not known, because an older one is shown. */
  basedOnUpdatedAt: number | null;
  /** Drafts before the last changes, newest last. */
  past: readonly PlanDraft[];
  future: readonly PlanDraft[];
  /** Field of the last change: going on typing there is one step back and not one per letter. */
  field: string | null;
};

export type EditorAction =
  /** `field` names what is typed in; null makes the change a step of its own. */
  | { type: "change"; draft: PlanDraft; field: string | null }
  | { type: "undo" }
  | { type: "redo" }
  | { type: "saved"; plan: PlanDraft; version: number; updatedAt: number; sent: PlanDraft }
  | { type: "load"; plan: PlanDraft; version: number; updatedAt: number | null };

const maxSteps = 100;

export const editing = (plan: PlanDraft, version: number, updatedAt: number | null = null): EditorState => ({
  draft: plan,
  saved: plan,
  basedOn: version,
  basedOnUpdatedAt: updatedAt,
  past: [],
  future: [],
  field: null,
});

export function editorReducer(state: EditorState, action: EditorAction): EditorState {
  switch (action.type) {
    case "change": {
      if (action.draft === state.draft) return state;
      const typing = action.field !== null && action.field === state.field && state.past.length > 0;
      const past = typing ? state.past : [...state.past, state.draft].slice(-maxSteps);
      return { ...state, draft: action.draft, past, future: [], field: action.field };
    }
    case "undo": {
      const before = state.past.at(-1);
      if (before === undefined) return state;
      return {
        ...state,
        draft: before,
        past: state.past.slice(0, -1),
        future: [...state.future, state.draft],
        field: null,
      };
    }
    case "redo": {
      const after = state.future.at(-1);
      if (after === undefined) return state;
      return {
        ...state,
        draft: after,
        past: [...state.past, state.draft],
        future: state.future.slice(0, -1),
        field: null,
      };
    }
    case "saved":
      // Typing may have gone on while the request was under way: then only the base moves.
      return state.draft === action.sent
        ? {
            ...state,
            draft: action.plan,
            saved: action.plan,
            basedOn: action.version,
            basedOnUpdatedAt: action.updatedAt,
            field: null,
          }
        : { ...state, saved: action.plan, basedOn: action.version, basedOnUpdatedAt: action.updatedAt, field: null };
    case "load":
      return editing(action.plan, action.version, action.updatedAt);
  }
}

/** Is there something that leaving the page would lose? */
export function isDirty(state: EditorState): boolean {
  return state.draft !== state.saved && JSON.stringify(state.draft) !== JSON.stringify(state.saved);
}
