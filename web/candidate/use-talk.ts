/** Speaking with the interviewer, as the rest of the page knows it: a part that comes when it is wanted, and what goes on in it. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { CallText } from "#contract/languages/call.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import type { Call } from "./call/call.ts";
import type * as callPart from "./call/call-part.tsx";
import type { CallState } from "./call/call-state.ts";
import type { Line } from "./room-state.ts";

type Part = typeof callPart;

export type Talk = {
  /** Null until it is wanted and has come. */
  loaded: { part: Part; text: CallText; call: Call } | null;
  /** Where it stands; null where nothing was loaded. */
  state: CallState | null;
  /** It could not be loaded: nothing else of the page needs it. */
  failed: boolean;
  load: () => void;
  /** Somebody is on the way into the room, or in it. */
  on: boolean;
  /** Call it in a press. Loads what is missing first. */
  join: () => void;
  /** At once, whatever was under way. */
  leave: () => void;
};

const noWatch = () => () => undefined;

/** `wanted`: load it without being asked. */
export function useTalk(interview: string, view: CandidateView, lines: readonly Line[], wanted: boolean): Talk {
  const [loaded, setLoaded] = useState<Talk["loaded"]>(null);
  const [failed, setFailed] = useState(false);
  const [joining, setJoining] = useState(false);
  const loading = useRef(false);
  const joinsThen = useRef(false);
  const { language } = view;
  const load = useCallback(() => {
    if (loading.current) return;
    loading.current = true;
    setFailed(false);
    import("./call/call-part.tsx")
      .then(async (part) => {
        const text = await part.loadCallText(language);
        const call = part.openCall(interview);
        setLoaded({ part, text, call });
        setJoining(false);
        if (joinsThen.current) call.join();
      })
      .catch(() => {
        // On a poor network it may come at the next try.
        loading.current = false;
        setFailed(true);
      });
  }, [interview, language]);
  useEffect(() => {
    if (wanted) load();
  }, [wanted, load]);
  const call = loaded?.call ?? null;
  const state = useSyncExternalStore(call?.subscribe ?? noWatch, () => call?.state() ?? null);
  useEffect(() => () => call?.leave(), [call]);
  useFollow(call, view, lines);
  return {
    loaded,
    state,
    failed,
    load,
    on: joining || (state !== null && state.stage !== "out"),
    join: () => {
      // In the press itself, where that can be: browsers let sound out only then.
      if (call !== null) return call.join();
      joinsThen.current = true;
      setJoining(true);
      load();
    },
    leave: () => {
      joinsThen.current = false;
      setJoining(false);
      call?.leave();
    },
  };
}

/** What happens in the interview and changes the talk. */
function useFollow(call: Call | null, view: CandidateView, lines: readonly Line[]): void {
  const { channel, status, turn } = view;
  const before = useRef(channel);
  useEffect(() => {
    const was = before.current;
    before.current = channel;
    // Whoever wanted it has left the room already.
    if (was === "voice" && channel === "text" && call !== null && call.state().stage !== "out") call.turnedToText();
  }, [call, channel]);

  const isQuiet = status === "paused" || view.ended !== null;
  useEffect(() => {
    if (isQuiet) call?.hearOut();
  }, [call, isQuiet]);

  const spoken = lines.findLast((line) => line.by === "candidate" && line.spoken === true)?.key ?? null;
  const known = useRef({ spoken, turn, answered: false });
  useEffect(() => {
    const was = known.current;
    const isNew = spoken !== was.spoken;
    if (isNew) call?.answered(null);
    // The answer comes as an event, and its turn with the view behind it.
    const waits = was.answered || isNew;
    const isNamed = waits && turn !== was.turn;
    if (isNamed) call?.answered(turn);
    known.current = { spoken, turn, answered: waits && !isNamed };
  }, [call, spoken, turn]);
}
