/** An interview through one realtime model, which hears, chooses how to go on, and says what the interview has it say. */
import { type VAD, llm } from "@livekit/agents";
import type { SpokenChoice } from "#contract/live/agent.ts";
import type { AgentView } from "#contract/views.ts";
import type { Guide } from "#contract/voice.ts";
import { makeLiveSession } from "#agent/session.ts";
import type { Side, SideEvents } from "#agent/side.ts";
import { whereWeAre } from "./directives.ts";
import type { LiveModel } from "./gemini-session.ts";
import type { Turn } from "./live-ears.ts";
import { LiveTalk, type LiveTalkGiven } from "./live-talk.ts";
import { nextMove } from "./next-move.ts";

export type LiveGiven = {
  model: (view: AgentView) => LiveModel;
  activity: VAD;
  /** Milliseconds, for tests. */
  limits?: LiveTalkGiven["limits"];
};

export function liveSide(given: LiveGiven, view: AgentView, on: SideEvents): Side {
  const model = given.model(view);
  const label = `gemini/${model.model}`;
  let guide: Guide | null = view.guide;
  let over = false;
  let tokens = { tokensIn: 0, tokensOut: 0 };
  const spentOn = (choice: NonNullable<Turn["choice"]>): SpokenChoice => {
    const used = { model: label.slice(0, 120), prompt: guide?.prompt ?? "", ...tokens, firstMs: 0, totalMs: 0 };
    tokens = { tokensIn: 0, tokensOut: 0 };
    return { ...choice, used };
  };
  const giveUp = () => {
    if (over) return;
    over = true;
    on.gaveUp();
  };
  const talk = new LiveTalk({
    model,
    tools: new llm.ToolContext([nextMove]),
    activity: given.activity,
    system: () => guide?.system ?? "",
    context: () => (guide === null ? "" : whereWeAre(guide.said, guide.turn)),
    turn: () => guide?.turn ?? "",
    mouth: () => on.interviewer()?.mouth ?? null,
    on: {
      turn: ({ text, choice, from }) =>
        on.interviewer()?.answered(text, choice === null ? null : spentOn(choice), from),
      understanding: (text) => on.interviewer()?.understanding(text),
      candidateSpeaks: (speaking, at) => on.interviewer()?.candidateSpeaks(speaking, at),
      notUnderstood: () => on.interviewer()?.trouble("notHeard"),
      strayed: (spoken) => on.interviewer()?.strayed(spoken),
      requested: () => on.interviewer()?.synthesising(),
      spent: (tokensIn, tokensOut) => {
        tokens = { tokensIn: tokens.tokensIn + tokensIn, tokensOut: tokens.tokensOut + tokensOut };
      },
      gaveUp: giveUp,
    },
    limits: given.limits,
  });
  const { session, agent } = makeLiveSession({ ears: talk, closed: on.closed });
  const viewed = (now: AgentView) => {
    guide = now.guide ?? guide;
    const isLive = now.channel === "voice" && now.status === "live";
    // A service that does not tell a model what to do has no use for one.
    if (isLive && now.phase === "listening" && guide === null) return giveUp();
    // The last words are said when all is over.
    if (guide !== null) talk.on = isLive || (now.channel === "voice" && now.ended !== null);
  };
  return {
    mode: "realtime",
    session,
    agent,
    voice: talk.voice,
    stt: label,
    tts: label,
    detection: null,
    begun: () => undefined,
    viewed,
    close: () => {
      over = true;
      talk.close();
    },
  };
}
