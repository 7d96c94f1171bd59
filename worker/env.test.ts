import { describe, expect, it } from "vitest";
import { parseSettings } from "./env.ts";

describe("settings", () => {
  it("needs nothing but the environment's name in development", () => {
    expect(parseSettings({ ENVIRONMENT: "development" })).toMatchObject({
      baseUrl: null,
      allowedOrigins: [],
      rateLimitFactor: 1,
      registration: "open",
      models: { gemini: null, order: { interviewing: [] } },
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
    [{ GEMINI_BASE_URL: "nowhere" }, /ENVIRONMENT must be.*GEMINI_BASE_URL must be/u],
  ])("says what to do about %o", (env, sentence) => {
    expect(() => parseSettings(env)).toThrow(sentence);
  });
});
