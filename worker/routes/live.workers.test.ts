import { beforeAll, describe, expect, it } from "vitest";
import { makeWorld, openInterview, type Person, testWorker, type World } from "#worker/testing/people.ts";

const worker = testWorker();
let world: World;
beforeAll(async () => {
  world = await makeWorld(worker);
}, 60_000);

type Frame = { type: string; code?: string; view?: Record<string, unknown> };

/** Opens the live link, says hello, sends what is given, and listens until a frame of the wished type is there. */
async function talk(
  person: Person,
  path: string,
  wished: string,
  send: readonly unknown[] = [],
  headers: Record<string, string> = {},
): Promise<Frame> {
  const response = await person.open(path, headers);
  const socket = response.webSocket;
  if (socket === null)
    return { type: "refused", code: (await response.json<{ error: { code: string } }>()).error.code };
  socket.accept();
  const found = new Promise<Frame>((resolve) => {
    socket.addEventListener("message", ({ data }) => {
      const frame = JSON.parse(String(data)) as Frame;
      if (frame.type === wished) resolve(frame);
    });
  });
  for (const frame of [{ type: "hello", protocol: 1, lastSeq: 0 }, ...send]) socket.send(JSON.stringify(frame));
  const frame = await found;
  socket.close();
  return frame;
}

const nudge = { type: "input", input: { id: "n1", type: "nudge", text: "Hello" } };

describe("S2.9: the live link over a WebSocket", () => {
  it("shows each role its own view", async () => {
    const { id, candidate } = await openInterview(world);
    expect((await talk(candidate, `/api/live/${id}`, "view")).view).toHaveProperty("can");
    expect((await talk(world.recruiter, `/api/live/${id}?as=recruiter`, "view")).view).toHaveProperty("questions");
    expect((await talk(world.reviewer, `/api/live/${id}`, "view")).view).toHaveProperty("questions");
  });

  it("believes nobody who says that they are somebody else", async () => {
    const { id, candidate } = await openInterview(world);
    const { view } = await talk(candidate, `/api/live/${id}`, "view", [], { "x-viva-role": "recruiter" });
    expect(view).not.toHaveProperty("questions");
    expect(await talk(candidate, `/api/live/${id}?as=recruiter`, "view")).toEqual({
      type: "refused",
      code: "NOT_SIGNED_IN",
    });
  });

  it("lets reviewers watch and not speak", async () => {
    const { id } = await openInterview(world);
    expect(await talk(world.reviewer, `/api/live/${id}`, "error", [nudge])).toMatchObject({ code: "FORBIDDEN" });
    // The recruiter may; there is only nothing going on yet.
    expect(await talk(world.recruiter, `/api/live/${id}`, "error", [nudge])).toMatchObject({
      code: expect.not.stringMatching("FORBIDDEN"),
    });
  });

  it("closes with the invitation that let the candidate in, and does not open again", async () => {
    const { id, candidate } = await openInterview(world);
    await candidate.get(`/api/candidate/interview?interview=${id}`);
    const response = await candidate.open(`/api/live/${id}`);
    const socket = response.webSocket;
    if (socket === null) throw new Error("no socket");
    socket.accept();
    const said: Frame[] = [];
    socket.addEventListener("message", ({ data }) => void said.push(JSON.parse(String(data)) as Frame));
    const closed = new Promise<number>((resolve) => socket.addEventListener("close", ({ code }) => resolve(code)));
    await world.recruiter.post(`/api/interviews/${id}/invite`, { revokeOnly: true });
    expect(await closed).toBe(1008);
    expect(said).toMatchObject([{ type: "error", code: "INVITATION_REVOKED" }]);
    expect(await talk(candidate, `/api/live/${id}`, "view")).toEqual({ type: "refused", code: "NOT_SIGNED_IN" });
  });

  it("is there for nobody else", async () => {
    const { id } = await openInterview(world);
    expect(await talk(world.stranger, `/api/live/${id}`, "view")).toEqual({ type: "refused", code: "NOT_FOUND" });
    expect(await talk(world.anonymous, `/api/live/${id}`, "view")).toEqual({ type: "refused", code: "NOT_SIGNED_IN" });
    expect(await talk(world.recruiter, "/api/live/nonsense", "view")).toEqual({ type: "refused", code: "NOT_FOUND" });
  });
});
