/** A stand-in for the `AI` binding, which has no wire of its own: it returns the documented bytes of a stream. */
import type { RunOptions, WorkersAI } from "#worker/platform/models/workers-ai-binding.ts";
import { piecesOf, usualUsage, vectorOf, wholeOf, type Asked, type Behaviour, type FakeOptions } from "./behaviour.ts";

export type FakeBinding = WorkersAI & { requests: Asked[]; options: RunOptions[] };

/** `form` is Cloudflare's own, as older models have it, or OpenAI's, as newer ones do. */
export function workersAIFake(options: Omit<FakeOptions, "port">, form: "own" | "openai" = "own"): FakeBinding {
  const requests: Asked[] = [];
  const taken: RunOptions[] = [];
  return {
    requests,
    options: taken,
    async run(model, inputs, given) {
      const asked = understand(model, inputs);
      requests.push(asked);
      taken.push(given);
      const trouble = options.trouble?.(asked) ?? null;
      if (asked.kind === "embedding" && trouble === null)
        return {
          shape: [asked.texts.length, 1_024],
          data: asked.texts.map((text) => vectorOf(text, 1_024)),
          pooling: "cls",
        };
      const said = trouble ?? (await options.answer(asked));
      const behaviour = typeof said === "string" ? { say: said } : said;
      if (behaviour.firstMs !== undefined) await sleep(behaviour.firstMs);
      if (behaviour.status !== undefined || behaviour.wrongKey === true) throw failure(behaviour);
      if (asked.kind === "transcription") return heard(behaviour);
      if (inputs["stream"] === true) return bytes(behaviour, form);
      return whole(asked, behaviour, form);
    },
  };
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function understand(model: string, inputs: Record<string, unknown>): Asked {
  // Whoever calls is our own adapter: a test that expects otherwise fails.
  const {
    messages = [],
    text,
    audio,
    response_format: format,
  } = inputs as {
    messages?: { role: "system" | "user" | "assistant"; content: string }[];
    text?: string[];
    audio?: string;
    response_format?: { json_schema: unknown };
  };
  return {
    kind:
      text !== undefined ? "embedding" : audio !== undefined ? "transcription" : format === undefined ? "text" : "json",
    model,
    system: messages.flatMap(({ role, content }) => (role === "system" ? [content] : [])).join(""),
    messages: messages.flatMap(({ role, content }) => (role === "system" ? [] : [{ role, text: content }])),
    attachments: audio === undefined ? [] : [{ type: "audio", bytes: atob(audio).length }],
    schema: format?.json_schema ?? null,
    texts: text ?? [],
    headers: {},
    path: "",
    body: inputs,
  };
}

/** What the binding throws: a number of its own list in the message. */
function failure({ status, wrongKey }: Behaviour): Error {
  const codes: Readonly<Record<number, number>> = { 400: 5006, 401: 3003, 408: 3007, 429: 3040 };
  const code = wrongKey === true ? 3003 : codes[status ?? 0];
  const error = new Error(code === undefined ? "Unknown internal error" : `${code}: Not this time.`);
  error.name = code === undefined ? "InferenceUpstreamError" : "AiError";
  return error;
}

function usageOf({ usage = usualUsage }: Behaviour) {
  return {
    prompt_tokens: usage.tokensIn,
    completion_tokens: usage.tokensOut,
    total_tokens: usage.tokensIn + usage.tokensOut,
    prompt_tokens_details: { cached_tokens: usage.tokensCached },
  };
}

function finish({ refuse, full }: Behaviour): string {
  return refuse === true ? "content_filter" : full === true ? "length" : "stop";
}

function whole(asked: Asked, behaviour: Behaviour, form: "own" | "openai"): unknown {
  const text = wholeOf(behaviour);
  const usage = usageOf(behaviour);
  if (form === "own") return { response: asked.kind === "json" ? parsedOr(text) : text, tool_calls: [], usage };
  return {
    choices: [{ index: 0, message: { role: "assistant", content: text }, finish_reason: finish(behaviour) }],
    usage,
  };
}

/** In JSON mode the binding gives what it could read, and the text itself where it could not. */
function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function heard(behaviour: Behaviour): unknown {
  const words = (behaviour.words ?? []).map(({ text, fromMs, toMs }) => ({
    word: ` ${text}`,
    start: fromMs / 1000,
    end: toMs / 1000,
  }));
  const end = words.at(-1)?.end ?? 0;
  const text = wholeOf(behaviour);
  return {
    transcription_info: { language: "en", language_probability: 1, duration: end, duration_after_vad: end },
    text,
    word_count: words.length,
    segments: text === "" ? [] : [{ start: 0, end, text, avg_logprob: -0.2, no_speech_prob: 0.01, words }],
  };
}

function bytes(behaviour: Behaviour, form: "own" | "openai"): ReadableStream<Uint8Array> {
  const { betweenMs = 0, bytesAtOnce = Number.POSITIVE_INFINITY, breakAfter, stopAfter, errorAfter } = behaviour;
  const line = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;
  const piece = (text: string) =>
    form === "own"
      ? line({ response: text, p: "abdefg" })
      : line({ choices: [{ index: 0, delta: { content: text }, finish_reason: null }] });
  const last =
    form === "own"
      ? line({ response: "", usage: usageOf(behaviour) })
      : line({ choices: [{ index: 0, delta: {}, finish_reason: finish(behaviour) }] }) +
        line({ choices: [], usage: usageOf(behaviour) });
  const cut = breakAfter ?? stopAfter ?? errorAfter;

  return new ReadableStream({
    async start(controller) {
      const write = async (text: string) => {
        const encoded = new TextEncoder().encode(text);
        for (let at = 0; at < encoded.length; at += Math.min(bytesAtOnce, encoded.length)) {
          controller.enqueue(encoded.slice(at, Math.min(encoded.length, at + bytesAtOnce)));
          if (bytesAtOnce < encoded.length) await sleep(0);
        }
      };
      try {
        for (const [index, text] of piecesOf(behaviour).entries()) {
          if (index === cut) break;
          if (index > 0 && betweenMs > 0) await sleep(betweenMs);
          await write(piece(text));
        }
        // An error takes what nobody has read yet with it.
        await sleep(20);
        if (breakAfter !== undefined || errorAfter !== undefined)
          return controller.error(new Error("Network connection lost."));
        if (stopAfter === undefined) await write(`${last}data: [DONE]\n\n`);
        controller.close();
      } catch {
        // Whoever read it has given it up.
      }
    },
  });
}
