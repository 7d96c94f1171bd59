/** A microphone check with the realtime model that will interview: what it understands is said back by its own voice. */
import { llm } from "@livekit/agents";
import type { LiveSettings } from "#agent/env.ts";
import type { CheckGiven, CheckSide } from "#agent/mic-check-cascade.ts";
import { makeLiveSession } from "#agent/session.ts";
import { micCheck } from "./directives.ts";
import { liveModel } from "./live-model.ts";
import { LiveTalk } from "./live-talk.ts";
import { nextMove } from "./next-move.ts";

export function liveCheck(settings: LiveSettings, { language, activity, mouth, on }: CheckGiven): CheckSide {
  const talk = new LiveTalk({
    model: liveModel(settings, { language, pace: "brisk", voice: null }),
    tools: new llm.ToolContext([nextMove]),
    activity,
    system: () => micCheck,
    context: () => "",
    turn: () => "",
    mouth,
    on: {
      turn: ({ text }) => on.heard(text),
      understanding: () => undefined,
      candidateSpeaks: () => undefined,
      notUnderstood: () => on.trouble("notHeard"),
      strayed: () => undefined,
      requested: () => undefined,
      spent: () => undefined,
      gaveUp: on.closed,
    },
  });
  talk.on = true;
  return { ...makeLiveSession({ ears: talk, closed: on.closed }), voice: talk.voice, close: () => talk.close() };
}
