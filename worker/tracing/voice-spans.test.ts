import { expect, it } from "vitest";
import type { Event } from "#contract/events.ts";
import { type VoiceTurn, voiceSpans } from "./voice-spans.ts";

const place = (seq: number, at: number) => ({ seq, at, cause: "x" });
const part = { id: "i1", text: "I did.", channel: "voice", confidence: null, audio: null } as const;
const events: Event[] = [
  { type: "answered", turn: "t1", ask: "a0", part, deadline: 0, ...place(1, 10_000) },
  { type: "replied", turn: "t1", text: "Thank you.", askText: null, how: "model", used: null, ...place(2, 10_900) },
  { type: "answered", turn: "t2", ask: "a1", part, deadline: 0, ...place(3, 20_000) },
];
const turn: VoiceTurn = {
  turn: "t1",
  mode: "cascade",
  stt: "deepgram/nova-3",
  tts: null,
  region: "fra",
  transcript: 150,
  accepted: 200,
  words: 700,
  synthesis: null,
  sent: 950,
  heard: 1_100,
};

it("spans lie under their turn, from the end of speech, one stage after the other", () => {
  const spans = voiceSpans(events, [turn]);
  expect(spans.map(({ key, parent, startMs, endMs }) => [key, parent, startMs, endMs])).toEqual([
    ["voice:t1", "turn:t1", 9_800, 10_900],
    ["voice:t1:transcript", "voice:t1", 9_800, 9_950],
    ["voice:t1:accepted", "voice:t1", 9_950, 10_000],
    ["voice:t1:words", "voice:t1", 10_000, 10_500],
    ["voice:t1:sent", "voice:t1", 10_500, 10_750],
    ["voice:t1:heard", "voice:t1", 10_750, 10_900],
  ]);
  expect(spans[0]?.attributes).toMatchObject({
    "viva.voice.stt": "deepgram/nova-3",
    "viva.voice.region": "fra",
    "viva.voice.heard_ms": 1_100,
  });
  expect(spans[0]?.attributes).not.toHaveProperty("viva.voice.tts");
});

it("no span ends before it begins, whatever was measured", () => {
  const odd = { ...turn, transcript: -300, accepted: 40, words: 20, sent: null, heard: null };
  for (const { startMs, endMs } of voiceSpans(events, [odd])) expect(endMs).toBeGreaterThanOrEqual(startMs);
});

it("of a turn without a reply, or that the log does not know, there is none", () => {
  expect(
    voiceSpans(events, [
      { ...turn, turn: "t2" },
      { ...turn, turn: "t9" },
    ]),
  ).toEqual([]);
  const nothing = { transcript: null, accepted: null, words: null, sent: null, heard: null };
  expect(voiceSpans(events, [{ ...turn, ...nothing }])).toEqual([]);
});
