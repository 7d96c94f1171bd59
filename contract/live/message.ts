/** A frame to any client. */
import type { ToAgent } from "./agent.ts";
import type { ToCandidate } from "./candidate.ts";
import type { ToRecruiter } from "./recruiter.ts";

export type LiveMessage = ToCandidate | ToRecruiter | ToAgent;
