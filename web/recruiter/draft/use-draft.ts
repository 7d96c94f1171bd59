import { useCallback, useEffect, useRef, useState } from "react";
import type { DraftMessage, DraftWish, PlanDraft } from "#contract/api/draft.ts";
import { ApiError } from "#web/api.ts";
import { type Description, streamDraft } from "./stream-draft.ts";

type State =
  | { at: "form"; error: unknown }
  | { at: "work"; messages: readonly DraftMessage[] }
  | { at: "ready"; draft: PlanDraft };

/** One draft at a time: leaving the page, or cancelling, stops it. */
export function useDraft() {
  const [state, setState] = useState<State>({ at: "form", error: null });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const begin = useCallback(async (description: Description, wish: Partial<DraftWish>) => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setState({ at: "work", messages: [] });
    const onMessage = (message: DraftMessage) => {
      if (mine.signal.aborted) return;
      setState((before) => (before.at === "work" ? { at: "work", messages: [...before.messages, message] } : before));
    };
    try {
      const draft = await streamDraft({ description, wish, signal: mine.signal, onMessage });
      if (!mine.signal.aborted) setState({ at: "ready", draft });
    } catch (error) {
      if (!mine.signal.aborted) setState({ at: "form", error: whole(error) });
    }
  }, []);
  const back = useCallback(() => {
    running.current?.abort();
    setState({ at: "form", error: null });
  }, []);
  return { state, begin, back };
}

/** What is wrong with a description is one sentence, and not a list of fields. */
function whole(error: unknown): unknown {
  return error instanceof ApiError ? new ApiError(error.code, error.message, { requestId: error.requestId }) : error;
}
