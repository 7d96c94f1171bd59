import { useCallback, useEffect, useState } from "react";
import { ApiError } from "#web/api.ts";

export type Loaded<T> = { state: "loading" } | { state: "ready"; value: T } | { state: "failed"; error: ApiError };

/** Loads something for a page, and again when asked or when the network comes back after a failure. `load` must be stable. */
export function useLoad<T>(load: (signal: AbortSignal) => Promise<T>): [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" });
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((value) => value + 1), []);
  useEffect(() => {
    const abort = new AbortController();
    setLoaded({ state: "loading" });
    load(abort.signal).then(
      (value) => {
        if (!abort.signal.aborted) setLoaded({ state: "ready", value });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setLoaded({ state: "failed", error: error instanceof ApiError ? error : new ApiError("UNAVAILABLE", "") });
      },
    );
    return () => abort.abort();
  }, [load, round]);
  const failed = loaded.state === "failed";
  useEffect(() => {
    if (!failed) return;
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [failed, again]);
  return [loaded, again];
}
