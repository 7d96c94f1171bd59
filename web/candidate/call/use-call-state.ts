import { useSyncExternalStore } from "react";
import type { Call } from "./call.ts";
import type { CallState } from "./call-state.ts";

export function useCallState(call: Call): CallState {
  return useSyncExternalStore(call.subscribe, call.state);
}
