/** The live link's view of a real browser. */
import { getCandidateInterview, getRecord } from "#contract/api/candidate.ts";
import { errorEnvelope } from "#contract/errors.ts";
import type { CandidateInput } from "#contract/live/candidate.ts";
import { ApiError, call } from "#web/api.ts";
import type { Kept } from "./kept.ts";
import type { LinkWorld } from "./live-link.ts";

export function browserWorld(id: string, kept: Kept): LinkWorld {
  const path = `/api/live/${encodeURIComponent(id)}`;
  const query = { interview: id };
  return {
    connect: (on) => {
      const socket = new WebSocket(`${location.protocol === "https:" ? "wss:" : "ws:"}//${location.host}${path}`);
      socket.onopen = on.opened;
      socket.onclose = on.closed;
      socket.onmessage = (event) => {
        if (typeof event.data === "string") on.received(event.data);
      };
      return {
        send: (text) => {
          if (socket.readyState === WebSocket.OPEN) socket.send(text);
        },
        close: () => {
          socket.onopen = socket.onclose = socket.onmessage = null;
          socket.close();
        },
      };
    },
    post: (input, received) => post(path, input, received),
    look: async () => (await call(getCandidateInterview, { query })).view,
    record: async () => {
      const { view, lines } = await call(getRecord, { query });
      return { view, lines };
    },
    kept: kept.inputs,
    later: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    now: () => Date.now(),
    random: () => Math.random(),
  };
}

async function post(path: string, input: CandidateInput, received: (text: string) => void): Promise<void> {
  const offline = new ApiError("OFFLINE", "No connection. Check your network and try again.");
  let response: Response;
  try {
    response = await fetch(path, {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json", accept: "application/x-ndjson" },
      body: JSON.stringify(input),
    });
  } catch {
    throw offline;
  }
  // The interview itself refuses an input in the same lines that it answers with; anybody before it, with an envelope.
  if (!response.headers.get("content-type")?.includes("ndjson")) {
    const parsed = errorEnvelope.safeParse(await response.json().catch(() => null));
    if (!parsed.success) throw offline;
    throw new ApiError(parsed.data.error.code, parsed.data.error.message, { requestId: parsed.data.error.requestId });
  }
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (let chunk = await reader?.read(); chunk?.value !== undefined; chunk = await reader?.read()) {
      const lines = (rest + chunk.value).split("\n");
      rest = lines.pop() ?? "";
      lines.forEach(received);
    }
  } catch {
    throw offline;
  }
  received(rest);
}
