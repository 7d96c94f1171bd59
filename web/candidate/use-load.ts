import { useCallback, useEffect, useState } from "react";
import { ApiError } from "#web/api.ts";

export type Loaded<T> = { state: "loading" } | { state: "ready"; value: T } | { state: "failed"; error: ApiError };

/** Loads something for a page, and again when asked or when the network comes back after a failure. `load` must be stable. */
export function useLoad<T>(load: (signal: AbortSignal) => Promise<T>): [Loaded<T>, () => void] {
  const [done, setDone] = useState<{ load: typeof load; round: number; loaded: Loaded<T> } | null>(null);
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((value) => value + 1), []);
  useEffect(() => {
    const abort = new AbortController();
    const settle = (loaded: Loaded<T>) => {
      if (!abort.signal.aborted) setDone({ load, round, loaded });
    };
    load(abort.signal).then(
      (value) => settle({ state: "ready", value }),
      (error: unknown) =>
        settle({ state: "failed", error: error instanceof ApiError ? error : new ApiError("UNAVAILABLE", "") }),
    );
    return () => abort.abort();
  }, [load, round]);
  const loaded: Loaded<T> = done?.load === load && done.round === round ? done.loaded : { state: "loading" };
  const failed = loaded.state === "failed";
  useEffect(() => {
    if (!failed) return;
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [failed, again]);
  return [loaded, again];
}
