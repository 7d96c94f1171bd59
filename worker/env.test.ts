import { describe, expect, it } from "vitest";
import { parseSettings } from "./env.ts";

const egress = {
  EGRESS_S3_ENDPOINT: "https://account.r2.cloudflarestorage.com",
  EGRESS_S3_BUCKET: "viva-files",
  EGRESS_S3_ACCESS_KEY: "id",
  EGRESS_S3_SECRET: "secret",
};

describe("settings", () => {
  it("needs nothing but the environment's name in development", () => {
    expect(parseSettings({ ENVIRONMENT: "development" })).toMatchObject({
      baseUrl: null,
      allowedOrigins: [],
      rateLimitFactor: 1,
      registration: "open",
      models: { gemini: null, order: { interviewing: [] } },
      liveKit: null,
      egress: null,
    });
  });

  it("brings allowed origins into one form", () => {
    expect(
      parseSettings({ ENVIRONMENT: "development", ALLOWED_ORIGINS: "https://a.example.com/, http://localhost:5173" })
        .allowedOrigins,
    ).toEqual(["https://a.example.com", "http://localhost:5173"]);
  });

  it.each([
    [{}, /ENVIRONMENT must be/u],
    [{ ENVIRONMENT: "production" }, /AUTH_SECRET must have.*wrangler secret put/u],
    [{ ENVIRONMENT: "production", AUTH_SECRET: "short" }, /AUTH_SECRET/u],
    [{ ENVIRONMENT: "development", BASE_URL: "viva.example.com" }, /BASE_URL must be/u],
    [{ ENVIRONMENT: "development", ALLOWED_ORIGINS: "not an origin" }, /ALLOWED_ORIGINS/u],
    [{ ENVIRONMENT: "development", RATE_LIMIT_FACTOR: "0" }, /RATE_LIMIT_FACTOR/u],
    [{ ENVIRONMENT: "development", REGISTRATION: "closed" }, /REGISTRATION must be "open".*or "invited"/u],
    [{ ENVIRONMENT: "development", MODELS_JUDGING: "claude" }, /MODELS_JUDGING names claude.*ANTHROPIC_API_KEY/u],
    [{ ENVIRONMENT: "development", LIVEKIT_URL: "wss://a.example" }, /set all three, or none/u],
    [{ ENVIRONMENT: "development", LIVEKIT_INTERNAL_URL: "http://livekit:7880" }, /set all three, or none/u],
    [{ ENVIRONMENT: "development", LIVEKIT_URL: "localhost:7880" }, /LIVEKIT_URL must be.*wss:/u],
    [{ ENVIRONMENT: "development", LIVEKIT_API_SECRET: "secret" }, /LIVEKIT_API_SECRET must have at least 32/u],
    [{ ENVIRONMENT: "development", LIVEKIT_INTERNAL_URL: "livekit" }, /LIVEKIT_INTERNAL_URL must be/u],
    [{ ENVIRONMENT: "development", EGRESS_S3_BUCKET: "viva-files" }, /EGRESS_S3_ENDPOINT, .*set all four, or none/u],
    [{ ENVIRONMENT: "development", EGRESS_S3_BUCKET: "Viva Files" }, /EGRESS_S3_BUCKET must be the name/u],
    [{ ENVIRONMENT: "development", EGRESS_S3_ENDPOINT: "r2.example" }, /EGRESS_S3_ENDPOINT must be the address/u],
    [{ ENVIRONMENT: "development", ...egress }, /want LIVEKIT_URL/u],
    [{ GEMINI_BASE_URL: "nowhere" }, /ENVIRONMENT must be.*GEMINI_BASE_URL must be/u],
  ])("says what to do about %o", (env, sentence) => {
    expect(() => parseSettings(env)).toThrow(sentence);
  });

  it("reads where LiveKit is, for browsers and for the Worker itself; empty is not set", () => {
    const keys = { LIVEKIT_API_KEY: "key", LIVEKIT_API_SECRET: "s".repeat(32) };
    const development = { ENVIRONMENT: "development", LIVEKIT_URL: "wss://voice.example.com" };
    const apart = parseSettings({ ...development, ...keys, LIVEKIT_INTERNAL_URL: "http://livekit:7880" });
    expect(apart.liveKit).toMatchObject({ url: "wss://voice.example.com", internalUrl: "http://livekit:7880" });
    expect(parseSettings({ ...development, ...keys }).liveKit?.internalUrl).toBe("wss://voice.example.com");
    const unset = { LIVEKIT_URL: "", LIVEKIT_API_KEY: "", LIVEKIT_API_SECRET: "", LIVEKIT_INTERNAL_URL: "" };
    expect(parseSettings({ ENVIRONMENT: "development", ...unset }).liveKit).toBeNull();
  });

  it("reads where recordings of rooms are stored; empty is not set", () => {
    const keys = { LIVEKIT_API_KEY: "key", LIVEKIT_API_SECRET: "s".repeat(32) };
    const set = { ENVIRONMENT: "development", LIVEKIT_URL: "wss://voice.example.com", ...keys, ...egress };
    expect(parseSettings(set).egress).toEqual({
      endpoint: "https://account.r2.cloudflarestorage.com",
      bucket: "viva-files",
      accessKey: "id",
      secret: "secret",
      region: "auto",
    });
    expect(parseSettings({ ...set, EGRESS_S3_REGION: "eu-central-1" }).egress?.region).toBe("eu-central-1");
    const unset = Object.fromEntries(Object.keys(egress).map((name) => [name, " "]));
    expect(parseSettings({ ...set, ...unset }).egress).toBeNull();
  });
});
