/** Voice through the whole Worker, at a LiveKit that is played on a real socket. */
import { env } from "cloudflare:workers";
import { decodeJwt } from "jose";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { consentVersion } from "#contract/languages/consent-version.ts";
import { settingsOf } from "#worker/env.ts";
import { candidateIdentity } from "#worker/platform/rooms/port.ts";
import { roomsOf } from "#worker/platform/rooms/rooms.ts";
import { signatureOf } from "#worker/testing/livekit-event.ts";
import { brokenRoom, liveKitKey } from "#worker/testing/livekit-keys.ts";
import { makeWorld, openInterview, type Person, testWorker, type World } from "#worker/testing/people.ts";
import { agentOf, liveKitVars } from "#worker/testing/voice.ts";

const vars = liveKitVars(inject("fakeLiveKit"));
const typing = testWorker();
const speaking = testWorker({ vars });

let world: World;
beforeAll(async () => {
  world = await makeWorld(speaking);
}, 60_000);

const consent = { version: consentVersion, language: "en", hash: "a".repeat(64) };
const codeOf = ({ status, body }: { status: number; body: { error?: { code: string } } | null }) =>
  `${status} ${body?.error?.code ?? ""}`.trim();

type Call = { method: string; body: { metadata?: string; agentName?: string } };
const ask = async <T>(path: string): Promise<T> => (await fetch(`${vars.LIVEKIT_INTERNAL_URL}${path}`)).json();
const callsFor = (room: string) => ask<Call[]>(`/calls?${room}`);

async function agreed() {
  const opened = await openInterview(world);
  await opened.candidate.post(`/api/candidate/consent?interview=${opened.id}`, consent);
  let sent = 0;
  return {
    ...opened,
    join: () => opened.candidate.post(`/api/candidate/voice?interview=${opened.id}`),
    check: () => opened.candidate.post(`/api/candidate/voice/check?interview=${opened.id}`),
    input: (input: object) => opened.candidate.post(`/api/live/${opened.id}`, { id: `i-${(sent += 1)}`, ...input }),
    view: async () => (await opened.candidate.get(`/api/candidate/interview?interview=${opened.id}`)).body.view,
  };
}

describe("a candidate who wants to speak", () => {
  it("is told at the door whether that can be", async () => {
    const { id, candidate } = await agreed();
    const door = async (person: Person) => (await person.get(`/api/candidate/interview?interview=${id}`)).body.door;
    expect((await door(candidate)).voice).toBe(true);
    expect((await door(candidate.on(typing))).voice).toBe(false);
    expect(codeOf(await candidate.on(typing).post(`/api/candidate/voice?interview=${id}`))).toBe(
      "409 VOICE_UNAVAILABLE",
    );
  });

  it("is let in to the interview's room once they have agreed, and until it must be over", async () => {
    const { id, candidate } = await openInterview(world);
    const join = () => candidate.post(`/api/candidate/voice?interview=${id}`);
    expect(codeOf(await join())).toBe("409 CONSENT_MISSING");
    await candidate.post(`/api/candidate/consent?interview=${id}`, consent);
    const { body } = await join();
    expect([body.url, body.room]).toEqual(["wss://voice.example.com", id]);
    const { iss, sub, video, exp = 0 } = decodeJwt<{ video: Record<string, unknown> }>(body.token);
    expect([iss, sub, video["room"]]).toEqual([liveKitKey, "candidate", id]);
    const row = await env.DB.prepare("select expires_at as at from interviews where id = ?").bind(id).first("at");
    expect(exp * 1_000).toBeGreaterThan(Number(row));
  });

  it("changes the channel once it runs, however often they ask, and back by typing", async () => {
    const { join, input, view, id } = await agreed();
    await join();
    await input({ type: "start" });
    expect((await view()).channel).toBe("text");
    await Promise.all([join(), join()]);
    expect((await join()).status).toBe(200);
    expect((await view()).channel).toBe("voice");
    const { events } = (await world.recruiter.get(`/api/interviews/${id}/events?limit=500`)).body;
    expect(events.filter(({ type }: { type: string }) => type === "channel_changed")).toHaveLength(1);
    await input({ type: "pause" });
    expect((await join()).status).toBe(200);
    await input({ type: "channel", channel: "text" });
    expect((await view()).channel).toBe("text");
    await input({ type: "end" });
    expect(codeOf(await join())).toBe("409 INTERVIEW_OVER");
  });

  it("may stop being recorded at any time, and again", async () => {
    const { id, candidate, input } = await agreed();
    const stop = () => candidate.post(`/api/candidate/voice/stop-recording?interview=${id}`);
    await input({ type: "start", channel: "voice" });
    for (let time = 0; time < 2; time += 1) expect((await stop()).body).toEqual({ recording: false });
    const { events } = (await world.recruiter.get(`/api/interviews/${id}/events?limit=500`)).body;
    expect(events.filter(({ type }: { type: string }) => type === "recording_stopped")).toHaveLength(1);
  });

  it("has to leave the room when the invitation is withdrawn", async () => {
    const { id, join } = await agreed();
    await join();
    await world.recruiter.post(`/api/interviews/${id}/invite`, { revokeOnly: true });
    expect((await callsFor(id)).map(({ method }) => method)).toEqual(["DeleteRoom"]);
    expect(codeOf(await join())).toBe("410 INVITATION_REVOKED");
  });

  it("hears themselves in a room that has nothing of the interview, and not without end", async () => {
    const { id, check } = await agreed();
    const { body } = await check();
    expect(body.room).toMatch(/^check_[0-9a-z]{20}$/u);
    expect(decodeJwt<{ video: { room: string } }>(body.token).video.room).toBe(body.room);
    const sent = (await callsFor(body.room)).filter(({ method }) => method === "CreateDispatch");
    expect(sent.map(({ body: { metadata = "" } }) => JSON.parse(metadata))).toEqual([
      { kind: "mic_check", language: "en", candidate: "candidate" },
    ]);
    expect(await callsFor(id)).toEqual([]);
    expect((await check()).body.room).not.toBe(body.room);
    const strict = testWorker({ vars: { ...vars, RATE_LIMIT_FACTOR: "1" } });
    const { candidate, id: other } = await agreed();
    const checks = async () => codeOf(await candidate.on(strict).post(`/api/candidate/voice/check?interview=${other}`));
    for (let time = 0; time < 10; time += 1) expect(await checks()).toBe("200");
    expect(await checks()).toBe("429 RATE_LIMITED");
  });

  it("is told to type where LiveKit cannot be reached", async () => {
    const { candidate, id } = await agreed();
    const away = testWorker({ vars: { ...vars, LIVEKIT_INTERNAL_URL: "http://127.0.0.1:9" } });
    const answer = await candidate.on(away).post(`/api/candidate/voice/check?interview=${id}`);
    expect([codeOf(answer), answer.headers.get("retry-after")]).toEqual(["503 UNAVAILABLE", "10"]);
    expect(answer.text).not.toContain("eyJ");
  });
});

type Frame = { type: string; code?: string; view?: Record<string, unknown> };

/** What an agent first hears on the live link. */
async function hears(person: Person, id: string, headers: Record<string, string> = {}): Promise<Frame> {
  const response = await person.open(`/api/live/${id}`, headers);
  const socket = response.webSocket;
  if (socket === null) return response.json<{ error: { code: string } }>().then(({ error }) => ({ type: error.code }));
  socket.accept();
  const frame = new Promise<Frame>((resolve) =>
    socket.addEventListener("message", ({ data }) => resolve(JSON.parse(String(data)) as Frame)),
  );
  // Of an interview that has not begun there is nothing to catch up with.
  socket.send(JSON.stringify({ type: "hello", protocol: 1, lastSeq: 1_000 }));
  return frame;
}

describe("S3.4: the voice agent", () => {
  it("is on the live link of its interview, as the agent that its token says", async () => {
    const { id } = await agreed();
    const second = await agentOf(speaking, id, 2);
    expect(await hears(second, id)).toMatchObject({
      type: "view",
      view: { interviewId: id, epoch: expect.any(Number) },
    });
    // The newest has been here: an older one is told so, whatever it says of itself.
    const first = await agentOf(speaking, id, 1);
    const claims: readonly Record<string, string>[] = [{}, { "x-viva-epoch": "9" }, { "x-viva-role": "recruiter" }];
    for (const headers of claims) {
      const refused = await first.open(`/api/live/${id}`, headers);
      expect([refused.status, new TextDecoder().decode(await refused.arrayBuffer())]).toEqual([
        409,
        expect.stringContaining("AGENT_REPLACED"),
      ]);
    }
  });

  it("is nobody at another interview, with a token that is over, forged, or of another kind", async () => {
    const { id, candidate } = await agreed();
    const other = await agreed();
    expect(await hears(await agentOf(speaking, other.id), id)).toEqual({ type: "NOT_FOUND" });
    const over = await agentOf(speaking, id, 1, { untilMs: Date.now() - 1_000 });
    const forged = await agentOf(speaking, id, 1, { secret: "a secret that somebody has made up for it" });
    const unsigned = await agentOf(speaking, id);
    unsigned.token = `${unsigned.token?.split(".").slice(0, 2).join(".")}.`;
    const livekit = await agentOf(speaking, id);
    livekit.token = (await candidate.post(`/api/candidate/voice?interview=${id}`)).body.token;
    for (const person of [over, forged, unsigned, livekit]) {
      expect(await hears(person, id)).toEqual({ type: "NOT_SIGNED_IN" });
      expect(codeOf(await person.post("/api/agent/latency", latency))).toBe("401 NOT_SIGNED_IN");
      expect(codeOf(await person.post(`/api/live/${id}`, { id: "x", type: "hold" }))).toBe("401 NOT_SIGNED_IN");
    }
  });

  it("is nobody that a candidate or a recruiter could be taken for", async () => {
    const { id, candidate } = await agreed();
    const claims = { "x-viva-role": "agent", "x-viva-epoch": "7" };
    expect((await hears(candidate, id, claims)).view).not.toHaveProperty("epoch");
    expect((await hears(world.recruiter, id, claims)).view).toHaveProperty("questions");
    expect(await hears(world.anonymous, id, claims)).toEqual({ type: "NOT_SIGNED_IN" });
    // And an agent's token opens nothing but what an agent needs.
    const agent = await agentOf(speaking, id);
    expect(codeOf(await agent.get(`/api/interviews/${id}/transcript`))).toBe("401 NOT_SIGNED_IN");
    expect(codeOf(await agent.get(`/api/candidate/interview?interview=${id}`))).toBe("401 NOT_SIGNED_IN");
  });
});

const stages = { transcript: 200, accepted: 230, words: 700, synthesis: 720, sent: 1_000 };
const latency = { turn: "t1", mode: "cascade", stt: "deepgram/nova-3", tts: "cartesia/sonic", region: "fra", stages };

describe("S4.7: latencies", () => {
  const rowsOf = async (id: string, person: Person = world.reviewer) => {
    const { body } = await person.get(`/api/metrics/latency?interview=${id}`);
    return {
      turns: body.turns,
      stages: Object.fromEntries(body.rows.map((row: { stage: string; p50: number }) => [row.stage, row.p50])),
      rows: body.rows,
    };
  };

  it("of a turn come from agent and page, in any order and as often as they like, into one row", async () => {
    const { id, candidate } = await agreed();
    const agent = await agentOf(speaking, id);
    const heard = (heardMs: number) =>
      candidate.post(`/api/candidate/voice/latency?interview=${id}`, { turn: "t1", heardMs, connection: "wifi" });
    expect((await heard(1_150)).body).toEqual({ taken: true });
    await agent.post("/api/agent/latency", { ...latency, stages: { ...stages, words: null } });
    await agent.post("/api/agent/latency", latency);
    // What is not known the second time stays.
    await agent.post("/api/agent/latency", { ...latency, stages: { ...stages, sent: null } });
    await heard(1_160);
    const { turns, stages: told, rows } = await rowsOf(id);
    expect([turns, told]).toEqual([1, { ...stages, heard: 1_160 }]);
    expect(rows[0]).toMatchObject({
      mode: "cascade",
      stt: "deepgram/nova-3",
      tts: "cartesia/sonic",
      region: "fra",
      count: 1,
    });
    const kept = await env.DB.prepare("select * from voice_turns where interview_id = ?").bind(id).all();
    expect(kept.results).toHaveLength(1);
    expect(kept.results[0]).toMatchObject({ connection: "wifi" });
  });

  it("are percentiles of what was measured, apart for each provider and region", async () => {
    const { id } = await agreed();
    const agent = await agentOf(speaking, id);
    const report = (turn: number, sent: number, more: object = {}) =>
      agent.post("/api/agent/latency", { ...latency, turn: `t${turn}`, stages: { ...stages, sent }, ...more });
    for (let turn = 1; turn <= 20; turn += 1) await report(turn, turn * 100);
    await report(21, 5_000, { region: "syd" });
    const { turns, rows } = await rowsOf(id);
    const sent = rows.filter(({ stage }: { stage: string }) => stage === "sent");
    expect(turns).toBe(21);
    expect(sent).toMatchObject([
      { region: "fra", count: 20, p50: 1_000, p95: 1_900 },
      { region: "syd", count: 1, p50: 5_000, p95: 5_000 },
    ]);
  });

  it("that cannot be, and words in place of them, are not kept", async () => {
    const { id, candidate } = await agreed();
    const agent = await agentOf(speaking, id);
    await agent.post("/api/agent/latency", { ...latency, stages: { ...stages, sent: 9e9, words: -9e9 } });
    await candidate.post(`/api/candidate/voice/latency?interview=${id}`, {
      turn: "t1",
      heardMs: 900,
      connection: "Kim Example, 12 High Street",
    });
    expect((await rowsOf(id)).stages).toEqual({ transcript: 200, accepted: 230, synthesis: 720, heard: 900 });
    const row = await env.DB.prepare("select connection from voice_turns where interview_id = ?").bind(id).first();
    expect(row).toEqual({ connection: null });
    expect(codeOf(await agent.post("/api/agent/latency", { ...latency, turn: "all" }))).toBe("400 INVALID");
  });

  it("are the organisation's own, and go with the interview", async () => {
    const { id } = await agreed();
    const agent = await agentOf(speaking, id);
    await agent.post("/api/agent/latency", latency);
    expect((await rowsOf(id)).turns).toBe(1);
    expect((await rowsOf(id, world.stranger)).turns).toBe(0);
    expect((await world.stranger.get("/api/metrics/latency")).body).toEqual({ turns: 0, rows: [] });
    await env.DB.prepare("delete from interviews where id = ?").bind(id).run();
    // A report that comes after that is no failure and leaves nothing.
    expect((await agent.post("/api/agent/latency", latency)).status).toBe(200);
    const kept = await env.DB.prepare("select count(*) as n from voice_turns where interview_id = ?")
      .bind(id)
      .first("n");
    expect(kept).toBe(0);
  });

  it("of long ago are not looked at", async () => {
    const { id } = await agreed();
    await (await agentOf(speaking, id)).post("/api/agent/latency", latency);
    await env.DB.prepare("update voice_turns set at = at - ? where interview_id = ?")
      .bind(8 * 86_400_000, id)
      .run();
    expect((await rowsOf(id)).turns).toBe(0);
    expect((await world.reviewer.get(`/api/metrics/latency?interview=${id}&days=9`)).body.turns).toBe(1);
  });
});

describe("LiveKit's webhooks", () => {
  const eventOf = (room: string, event = "participant_left", identity = "agent-AJ_x") =>
    JSON.stringify({ id: "EV_1", event, createdAt: "1790000000", room: { name: room }, participant: { identity } });
  async function tell(body: string, signature: string | null) {
    const headers: Record<string, string> = { "content-type": "application/webhook+json" };
    if (signature !== null) headers["authorization"] = signature;
    return world.anonymous.call("POST", "/api/webhooks/livekit", { raw: body, headers });
  }

  it("that an agent has left have the object let go of it, again and in any order; nothing else does", async () => {
    const { id, input, join, view } = await agreed();
    await input({ type: "start" });
    await join();
    const rooms = roomsOf(settingsOf({ ...env, ...vars }).liveKit);
    const job = { kind: "interview", interview: id, epoch: 1, token: "x", candidate: candidateIdentity } as const;
    await rooms?.sendFor(id, job);
    const [identity = ""]: string[] = await ask(`/agents?${id}`);
    // On the link, as far as its object can see.
    const socket = (await (await agentOf(speaking, id, 1)).open(`/api/live/${id}`)).webSocket;
    socket?.accept();
    const closed = new Promise<string>((resolve) => socket?.addEventListener("close", ({ reason }) => resolve(reason)));
    socket?.send(JSON.stringify({ type: "hello", protocol: 1, lastSeq: 0 }));
    const left = eventOf(id, "participant_left", identity);
    const others = [
      eventOf(id, "participant_joined", identity),
      eventOf(id, "participant_left", candidateIdentity),
      left,
    ];
    for (const body of others) expect((await tell(body, await signatureOf(body))).body).toEqual({ taken: false });
    expect(socket?.readyState).toBe(WebSocket.OPEN);
    await ask(`/leave?${id}/${identity}`);
    for (let time = 0; time < 3; time += 1)
      expect((await tell(left, await signatureOf(left))).body).toEqual({ taken: true });
    expect(await closed).toBe("AGENT_REPLACED");
    expect((await view()).status).toBe("live");
  });

  it("of rooms that are none of ours are forgotten", async () => {
    for (const room of ["check_1", brokenRoom, `int_gl_${"z".repeat(20)}`, ""]) {
      const body = eventOf(room);
      expect((await tell(body, await signatureOf(body))).body).toEqual({ taken: false });
    }
  });

  it("are refused unsigned, forged, and over other bytes", async () => {
    const body = eventOf("check_1");
    const forged = await signatureOf(body, "another-secret-of-more-than-32-characters");
    for (const signature of [null, "", "nonsense", forged, await signatureOf(`${body} `)])
      expect(codeOf(await tell(body, signature)), String(signature)).toBe("401 NOT_SIGNED_IN");
    const { id } = await agreed();
    const agent = await agentOf(speaking, id);
    expect(codeOf(await tell(body, agent.token))).toBe("401 NOT_SIGNED_IN");
  });

  it("are bounded", async () => {
    const body = `{"event":"${"x".repeat(1_100_000)}"}`;
    expect(codeOf(await tell(body, await signatureOf(body)))).toBe("413 TOO_LARGE");
  });
});
