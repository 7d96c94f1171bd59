/** What was measured of spoken turns, as spans under the turns: from the end of the candidate's speech to the sound of the reply. */
import type { Event } from "#contract/events.ts";
import type { TurnStages } from "#contract/voice.ts";
import type { Attribute, Span } from "./interview-trace.ts";

export type VoiceTurn = TurnStages & {
  turn: string;
  mode: string | null;
  stt: string | null;
  tts: string | null;
  region: string | null;
  /** As the candidate's page has measured it. */
  heard: number | null;
};

const stages = ["transcript", "accepted", "words", "synthesis", "sent", "heard"] as const;

/** Times are relative; they are placed by the instant at which the answer was durable, which the log and the measure both know. */
export function voiceSpans(events: readonly Event[], turns: readonly VoiceTurn[]): Span[] {
  const replied = new Set(events.flatMap((event) => (event.type === "replied" ? [event.turn] : [])));
  return turns.flatMap((turn) => {
    const answered = events.findLast((event) => event.type === "answered" && event.turn === turn.turn);
    const told = stages.flatMap((stage) => (turn[stage] === null ? [] : [{ stage, ms: turn[stage] }]));
    if (answered === undefined || !replied.has(turn.turn) || told.length === 0) return [];
    const from = answered.at - (turn.accepted ?? turn.transcript ?? 0);
    const key = `voice:${turn.turn}`;
    const last = Math.max(0, ...told.map(({ ms }) => ms));
    const whole: Span = {
      key,
      parent: `turn:${turn.turn}`,
      name: "voice",
      startMs: from,
      endMs: from + last,
      attributes: { "langfuse.observation.type": "span", ...namesOf(turn), ...timesOf(told) },
      failed: false,
    };
    return [whole, ...told.map(({ stage, ms }, index) => stageSpan(key, from, stage, told[index - 1]?.ms ?? 0, ms))];
  });
}

/** From the stage before it. Where clocks or streams overlap, it begins no later than it ends. */
function stageSpan(parent: string, from: number, stage: string, before: number, ms: number): Span {
  return {
    key: `${parent}:${stage}`,
    parent,
    name: `voice ${stage}`,
    startMs: from + Math.min(before, ms),
    endMs: from + ms,
    attributes: { "langfuse.observation.type": "span" },
    failed: false,
  };
}

function namesOf({ mode, stt, tts, region }: VoiceTurn): Record<string, Attribute> {
  const named = { "viva.voice.mode": mode, "viva.voice.stt": stt, "viva.voice.tts": tts, "viva.voice.region": region };
  return Object.fromEntries(Object.entries(named).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

function timesOf(told: readonly { stage: string; ms: number }[]): Record<string, Attribute> {
  return Object.fromEntries(told.map(({ stage, ms }) => [`viva.voice.${stage}_ms`, ms]));
}
