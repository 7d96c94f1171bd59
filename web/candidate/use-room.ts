import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { CandidateInput } from "#contract/live/candidate.ts";
import { newId } from "#web/api.ts";
import { browserWorld } from "./browser-world.ts";
import { cupboardOf, type Kept, openKept } from "./kept.ts";
import { type LiveLink, openLiveLink } from "./live-link.ts";
import { nextRoom, openRoom, type RoomState } from "./room-state.ts";

type Unnamed<T> = T extends { id: string } ? Omit<T, "id"> : never;

export type RoomHandle = {
  state: RoomState;
  /** Drafts and unsent answers survive a reload. */
  keepsDrafts: boolean;
  /** `id`: of a spoken answer, whose words these are. */
  send: (input: Unnamed<CandidateInput>, id?: string | null) => void;
  type: (text: string) => void;
  /** Puts what was understood of a recording where it can be corrected and sent. */
  understood: (spoken: { id: string; text: string }) => void;
  dismiss: () => void;
  hurry: () => void;
};

/** Is an input of this kind on its way? */
export function isSending(state: RoomState, type: CandidateInput["type"]): boolean {
  return state.sent.some((entry) => entry.input.type === type && !entry.saved);
}

/** Joins the interview for as long as the page is open. */
export function useRoom(id: string): RoomHandle {
  const kept = useMemo<Kept>(() => {
    const { cupboard, lasting } = cupboardOf(window);
    return openKept(cupboard, lasting, id, Date.now);
  }, [id]);
  const [state, dispatch] = useReducer(nextRoom, kept, (from) =>
    openRoom(from.draft.read(), from.spoken.read() || null, from.inputs.list(), Date.now()),
  );
  const link = useRef<LiveLink | null>(null);
  const seq = useRef(0);

  useEffect(() => {
    const opened = openLiveLink(browserWorld(id, kept), {
      message: (message) => {
        // The next hello may come before React has rendered what this message changed.
        if (message.type === "event") seq.current = Math.max(seq.current, message.event.seq);
        dispatch({ type: "message", message });
      },
      record: (record) => {
        seq.current = Math.max(seq.current, record.view.seq);
        dispatch({ type: "record", ...record });
      },
      connection: (connection) => dispatch({ type: "connection", connection }),
      lastSeq: () => seq.current,
    });
    link.current = opened;
    const seen = () => {
      if (document.visibilityState === "visible") opened.hurry();
    };
    window.addEventListener("online", opened.hurry);
    // A connection that is gone says nothing by itself: being asked, it gives itself away.
    window.addEventListener("offline", opened.hurry);
    document.addEventListener("visibilitychange", seen);
    return () => {
      window.removeEventListener("online", opened.hurry);
      window.removeEventListener("offline", opened.hurry);
      document.removeEventListener("visibilitychange", seen);
      opened.close();
    };
  }, [id, kept]);

  const { draft, spoken } = state;
  useEffect(() => kept.draft.write(draft), [kept, draft]);
  useEffect(() => kept.spoken.write(spoken ?? ""), [kept, spoken]);

  const ended = state.view?.ended != null;
  const empty = ended && state.sent.length === 0;
  useEffect(() => {
    if (empty) kept.clear();
  }, [empty, kept]);

  return {
    state,
    keepsDrafts: kept.lasting,
    send: useCallback((input, id) => {
      // Spreading a union keeps each member whole, which the compiler does not see.
      const named = { ...input, id: id ?? newId() } as CandidateInput;
      dispatch({ type: "sent", input: named, at: Date.now() });
      link.current?.send(named);
    }, []),
    type: useCallback((text) => dispatch({ type: "typed", text }), []),
    understood: useCallback(({ id: answer, text }) => dispatch({ type: "understood", id: answer, text }), []),
    dismiss: useCallback(() => dispatch({ type: "dismissed" }), []),
    hurry: useCallback(() => link.current?.hurry(), []),
  };
}
