/** What comes when somebody wants to speak with the interviewer: everything that knows of LiveKit, in one part of the page. */
export { openCall } from "./call.ts";
export { loadCallText, CallTextContext } from "./call-text.ts";
export { turnOf, understood } from "./call-state.ts";
export { CallNotice } from "./call-notice.tsx";
export { CallPanel } from "./call-panel.tsx";
export { CallReady } from "./call-ready.tsx";
