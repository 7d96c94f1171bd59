import { describe, expect, it } from "vitest";
import { startClaudeFake } from "#worker/testing/models/claude-server.ts";
import { startOpenAIFake } from "#worker/testing/models/openai-server.ts";
import { workersAIFake } from "#worker/testing/models/workers-ai-binding.ts";
import { createModels } from "./choose.ts";
import type { ChatModel } from "./port.ts";
import type { ModelSettings } from "./providers.ts";
import { readModelSettings } from "./settings.ts";

const given = { now: Date.now, random: () => 0, failed: () => undefined };
const keys = { GEMINI_API_KEY: "g", ANTHROPIC_API_KEY: "a", OPENAI_API_KEY: "o" };

function settings(env: object): ModelSettings {
  const read = readModelSettings(env);
  expect(read.problems).toEqual([]);
  return read.settings;
}

describe("settings of models", () => {
  it("need not be there", () => {
    const none = settings({ ENVIRONMENT: "development", GEMINI_API_KEY: "" });
    expect(none.order).toEqual({ interviewing: [], judging: [], drafting: [], embedding: [], transcribing: [] });
    expect(createModels(none, given).chat("interviewing", null)).toBeNull();
    expect(createModels(none, given).embedder(null)).toBeNull();
    expect(createModels(none, given).transcriber(null)).toBeNull();
  });

  it("take what has a key, in a fixed order", () => {
    const all = settings({ ...keys, AI: workersAIFake({ answer: () => "" }) });
    expect(all.order.interviewing).toEqual(["gemini", "claude", "openai", "workers-ai"]);
    expect(all.order.embedding).toEqual(["gemini", "openai", "workers-ai"]);
    expect(createModels(all, given).chat("judging", null)?.id).toBe("gemini:gemini-3.5-flash");
    expect(createModels(all, given).embedder(null)?.id).toBe("gemini:gemini-embedding-001");
    expect(createModels(all, given).transcriber(null)?.id).toBe("gemini:gemini-3.5-flash");
    expect(settings({ ANTHROPIC_API_KEY: "a" }).order).toMatchObject({ drafting: ["claude"], transcribing: [] });
  });

  it("take the operator's order for each purpose, and an empty one as none", () => {
    const ordered = settings({
      ...keys,
      MODELS_INTERVIEWING: "claude, gemini",
      MODELS_JUDGING: "",
      MODELS_DRAFTING: "offline",
      MODELS_EMBEDDING: "openai",
      MODELS_TRANSCRIBING: "openai",
    });
    expect(createModels(ordered, given).chat("interviewing", null)?.id).toBe("claude:claude-sonnet-5-5");
    expect(createModels(ordered, given).chat("judging", null)).toBeNull();
    expect(createModels(ordered, given).chat("drafting", null)).toBeNull();
    expect(createModels(ordered, given).embedder(null)).toMatchObject({
      id: "openai:text-embedding-3-small",
      dimensions: 768,
    });
    expect(createModels(ordered, given).transcriber(null)?.id).toBe("openai:whisper-1");
  });

  it("take an organisation's wish before all, as far as it can be had", () => {
    const two = settings({ GEMINI_API_KEY: "g", ANTHROPIC_API_KEY: "a", MODELS_INTERVIEWING: "gemini" });
    expect(createModels(two, given).chat("interviewing", ["openai", "claude"])?.id).toBe("claude:claude-sonnet-5-5");
    expect(createModels(two, given).chat("interviewing", ["openai"])).toBeNull();
    expect(createModels(two, given).chat("interviewing", [])).toBeNull();
    expect(createModels(two, given).chat("interviewing", ["somebody new", "gemini"])?.id).toBe(
      "gemini:gemini-3.5-flash",
    );
    expect(createModels(two, given).embedder(["claude", "gemini"])?.id).toBe("gemini:gemini-embedding-001");
  });

  it("give the same for the same wish, and find an embedder again", () => {
    const models = createModels(settings(keys), given);
    expect(models.chat("interviewing", ["claude"])).toBe(models.chat("judging", ["claude"]));
    expect(models.embedder(null)).not.toBeNull();
    expect(models.embedderWithId("gemini:gemini-embedding-001")).toBe(models.embedder(null));
    expect(models.embedderWithId("openai:text-embedding-3-small")).toBe(models.embedder(["openai"]));
    expect(models.embedderWithId("offline")).toBeNull();
  });

  it("know a server of one's own, which needs no key but the names of its models", () => {
    const own = settings({ OPENAI_BASE_URL: "http://localhost:11434/v1", OPENAI_MODEL: "qwen3:8b" });
    expect(createModels(own, given).chat("interviewing", null)?.id).toBe("openai:qwen3:8b");
    expect(own.order).toMatchObject({ embedding: [], transcribing: [] });
    const ears = settings({ OPENAI_BASE_URL: "http://localhost:8000/v1", OPENAI_TRANSCRIPTION_MODEL: "whisper-large" });
    expect(ears.order).toMatchObject({ interviewing: [], transcribing: ["openai"] });
  });

  it.each([
    [{ GEMINI_BASE_URL: "gateway" }, /^GEMINI_BASE_URL must be the address of an API/u],
    [{ ...keys, MODELS_JUDGING: "gemini,chatgpt" }, /^MODELS_JUDGING must be a list of gemini, claude/u],
    [
      { MODELS_INTERVIEWING: "claude" },
      /^MODELS_INTERVIEWING names claude, which is not set up: set ANTHROPIC_API_KEY/u,
    ],
    [{ ...keys, MODELS_EMBEDDING: "claude" }, /^MODELS_EMBEDDING names claude, which cannot do that/u],
    [{ OPENAI_BASE_URL: "http://localhost:1234/v1" }, /say with OPENAI_MODEL which/u],
    [{ OPENAI_API_KEY: "o", OPENAI_EMBEDDING_MODEL: "bge" }, /say with OPENAI_EMBEDDING_DIMENSIONS/u],
    [{ OPENAI_API_KEY: "o", OPENAI_EMBEDDING_DIMENSIONS: "many" }, /^OPENAI_EMBEDDING_DIMENSIONS must be/u],
    [{ MODELS_TEMPERATURE: "3" }, /^MODELS_TEMPERATURE must be a number from 0 to 2/u],
    [{ MODELS_MAX_OUTPUT_TOKENS: "few" }, /^MODELS_MAX_OUTPUT_TOKENS must be/u],
    [{ AI: "a text" }, /^AI must be the binding/u],
    [{ GEMINI_API_KEY: 7 }, /^GEMINI_API_KEY must be a text/u],
  ])("say what to do about %o", (env, sentence) => {
    const { settings: read, problems } = readModelSettings(env);
    expect(problems).toEqual([expect.stringMatching(sentence)]);
    expect(read.order.interviewing).toEqual([]);
  });
});

describe("chosen models", () => {
  const listen = async (model: ChatModel | null): Promise<string> => {
    let text = "";
    const prompt = {
      system: "You interview.",
      messages: [{ role: "user", text: "Hi" }],
      maxOutputTokens: 50,
      temperature: 1,
    } as const;
    const limits = { signal: new AbortController().signal, firstMs: 20_000, totalMs: 20_000 };
    for await (const piece of model?.reply(prompt, limits) ?? []) text += piece.type === "text" ? piece.text : "";
    return text;
  };

  it("stand in for each other, and keep to what the operator has set", async () => {
    const claude = await startClaudeFake({ answer: () => ({ status: 529 }) });
    const openai = await startOpenAIFake({ answer: () => "Thank you." });
    const both = settings({
      ANTHROPIC_API_KEY: "a",
      ANTHROPIC_BASE_URL: claude.url,
      OPENAI_BASE_URL: openai.url,
      OPENAI_MODEL: "llama3.3",
      MODELS_TEMPERATURE: "0.2",
      MODELS_MAX_OUTPUT_TOKENS: "64",
    });
    expect(await listen(createModels(both, given).chat("interviewing", null))).toBe("Thank you.");
    expect(claude.requests.length).toBe(2);
    expect(openai.requests.map(({ body }) => body)).toEqual([
      expect.objectContaining({ temperature: 0.2, max_tokens: 64 }),
    ]);
    await Promise.all([claude.stop(), openai.stop()]);
  });
});
