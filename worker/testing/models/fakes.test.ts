/** The fakes themselves: they refuse what their vendor would refuse, and can be given a mind. */
import { afterEach, describe, expect, it } from "vitest";
import { withoutModels } from "#worker/platform/models/providers.ts";
import { readModelSettings } from "#worker/platform/models/settings.ts";
import type { Fake } from "./behaviour.ts";
import { startClaudeFake } from "./claude-server.ts";
import { startGeminiFake } from "./gemini-server.ts";
import { noModels } from "./no-models.ts";
import { startOpenAIFake } from "./openai-server.ts";

const running: Fake[] = [];
afterEach(async () => void (await Promise.all(running.splice(0).map((fake) => fake.stop()))));

async function started(fake: Promise<Fake>): Promise<Fake> {
  running.push(await fake);
  return fake;
}

async function post(url: string, body: unknown): Promise<{ status: number; body: unknown }> {
  const headers = { "content-type": "application/json", "anthropic-version": "2023-06-01" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

describe("a fake vendor", () => {
  const answer = () => "Thank you.";

  it("answers 400 to what the vendor does not know, and 404 elsewhere, each in its own form", async () => {
    const gemini = await started(startGeminiFake({ answer }));
    const path = `${gemini.url}/v1/models/gemini-3.5-flash:generateContent`;
    const refusal = { status: 400, body: { error: { code: 400, status: "INVALID_ARGUMENT" } } };
    expect(await post(path, { contents: [{ role: "model", parts: [{ text: "Hi" }] }] })).toMatchObject(refusal);
    expect(await post(path, { contents: [], generation_config: {} })).toMatchObject(refusal);
    expect(await post(`${gemini.url}/v1/models`, {})).toMatchObject({ status: 404 });

    const claude = await started(startClaudeFake({ answer }));
    const prompt = {
      model: "claude-haiku-5-5",
      max_tokens: 9,
      system: [],
      messages: [],
      stream: false,
      temperature: 1,
    };
    expect(await post(`${claude.url}/v1/messages`, prompt)).toMatchObject({
      status: 400,
      body: { type: "error", error: { type: "invalid_request_error" } },
    });

    const openai = await started(startOpenAIFake({ answer }));
    expect(await post(`${openai.url}/chat/completions`, { model: "m", input: "Hi" })).toMatchObject({
      status: 400,
      body: { error: { type: "invalid_request_error" } },
    });
    expect([gemini, claude, openai].map(({ requests }) => requests.length)).toEqual([0, 0, 0]);
  });

  it("can be a model that reads what it is asked, on a port of one's choice", async () => {
    const first = await started(
      startOpenAIFake({ answer: ({ system, messages }) => `${system.length} ${messages.at(-1)?.text}` }),
    );
    const port = Number(new URL(first.url).port);
    await first.stop();
    const again = await started(startOpenAIFake({ port, answer: ({ messages }) => `You said ${messages[0]?.text}` }));
    expect(again.url).toBe(first.url);
    const messages = [{ role: "user", content: "Kafka" }];
    expect(await post(`${again.url}/chat/completions`, { model: "m", messages })).toMatchObject({
      status: 200,
      body: { choices: [{ message: { content: "You said Kafka" } }] },
    });
  });

  it("can be unwell for a while, whatever it is asked", async () => {
    let unwell = true;
    const openai = await started(startOpenAIFake({ answer, trouble: () => (unwell ? { status: 500 } : null) }));
    const body = { model: "m", input: ["Kafka"], encoding_format: "float" };
    expect((await post(`${openai.url}/embeddings`, body)).status).toBe(500);
    unwell = false;
    expect((await post(`${openai.url}/embeddings`, body)).status).toBe(200);
  });
});

describe("settings of no model", () => {
  it("take the place of a developer's own", () => {
    const own = { GEMINI_API_KEY: "a real one", MODELS_JUDGING: "gemini", MODELS_TEMPERATURE: "1" };
    expect(readModelSettings({ ...own, ...noModels })).toEqual({ settings: withoutModels, problems: [] });
  });
});
