/** Who hears and speaks in a conversation: ears, turns and a voice one after the other, or one realtime model. */
import type { voice as agents } from "@livekit/agents";
import type { AgentView } from "#contract/views.ts";
import type { Interviewer } from "./interviewer.ts";
import type { Speaking } from "./voice.ts";

export type Side = {
  mode: "cascade" | "realtime";
  session: agents.AgentSession;
  agent: agents.Agent;
  voice: Speaking;
  /** Makers of ears and voice, `deepgram/nova-3`. */
  stt: string;
  tts: string;
  detection: "detector" | "vad" | null;
  /** The interviewer has begun: what went wrong before can be said. */
  begun: () => void;
  viewed: (view: AgentView) => void;
  close: () => void;
};

export type SideEvents = {
  interviewer: () => Interviewer | null;
  closed: (reason: string) => void;
  /** It cannot go on; another side may. */
  gaveUp: () => void;
};
