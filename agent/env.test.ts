import { expect, it } from "vitest";
import { readSettings } from "./env.ts";

const needed = {
  LIVEKIT_URL: "ws://localhost:7880",
  LIVEKIT_API_KEY: "key",
  LIVEKIT_API_SECRET: "secret",
  VIVA_URL: "http://localhost:8787",
};

it("takes the first maker that has a key, and its own defaults", () => {
  const settings = readSettings({ ...needed, DEEPGRAM_API_KEY: "d", OPENAI_API_KEY: "o", AGENT_TTS: "openai" });
  expect(settings).toMatchObject({
    cascade: {
      stt: { maker: "deepgram", apiKey: "d", baseUrl: null, model: null },
      tts: { maker: "openai", apiKey: "o" },
    },
    live: null,
    detection: "detector",
    host: "127.0.0.1",
    port: 8_081,
    maxInterviews: 10,
  });
});

it("needs no key for servers of one's own", () => {
  const settings = readSettings({
    ...needed,
    AGENT_STT: "openai",
    AGENT_STT_BASE_URL: "http://localhost:8000/v1",
    AGENT_STT_MODEL: "whisper",
    AGENT_TTS: "openai",
    AGENT_TTS_BASE_URL: "http://localhost:8880/v1",
    AGENT_TURN_DETECTION: "vad",
  });
  expect(settings).toMatchObject({
    cascade: {
      stt: { maker: "openai", baseUrl: "http://localhost:8000/v1", model: "whisper" },
      tts: { maker: "openai", baseUrl: "http://localhost:8880/v1" },
    },
    detection: "vad",
  });
});

it("names everything that is missing or wrong at once, and quotes nothing", () => {
  const read = readSettings({
    LIVEKIT_URL: "https://wrong.example",
    AGENT_TTS: "elevenlabs",
    AGENT_PORT: "top secret",
  });
  expect("problems" in read && read.problems.map((sentence) => sentence.split(" ")[0])).toEqual([
    "LIVEKIT_URL",
    "LIVEKIT_API_KEY",
    "LIVEKIT_API_SECRET",
    "VIVA_URL",
    "AGENT_PORT",
    "Nobody",
    "AGENT_TTS",
  ]);
  expect(JSON.stringify(read)).not.toMatch(/wrong\.example|top secret/);
});

it("does not choose a maker for somebody who has named one wrongly", () => {
  const read = readSettings({ ...needed, OPENAI_API_KEY: "o", AGENT_STT: "whisper" });
  expect("problems" in read && read.problems).toHaveLength(1);
});

it("has a realtime model speak where it is asked to, and whoever else is set up go on where that cannot", () => {
  const alone = readSettings({ ...needed, AGENT_MODE: "realtime", GEMINI_API_KEY: "g", AGENT_LIVE_VOICE_DE: "Leda" });
  expect(alone).toMatchObject({
    live: { apiKey: "g", model: null, baseUrl: null, voices: { en: null, de: "Leda" }, rotateMs: 480_000 },
    cascade: { stt: { maker: "gemini" }, tts: { maker: "gemini" } },
  });
  const both = readSettings({ ...needed, AGENT_MODE: "realtime", GEMINI_API_KEY: "g", DEEPGRAM_API_KEY: "d" });
  expect(both).toMatchObject({ live: { apiKey: "g" }, cascade: { stt: { maker: "deepgram" } } });
});

it("says what a realtime model lacks", () => {
  const read = readSettings({ ...needed, AGENT_MODE: "realtime", AGENT_LIVE_BASE_URL: "nowhere" });
  expect("problems" in read && read.problems).toEqual([
    expect.stringMatching(/^AGENT_LIVE_BASE_URL must be/),
    "AGENT_MODE is realtime, which needs GEMINI_API_KEY: set it, or choose cascade.",
  ]);
});
