/** The demonstration, and by it the whole way from a plan to a report. */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { auditEntries } from "#worker/db/operations.ts";
import { connect } from "#worker/db/client.ts";
import { firstBreak } from "#worker/services/audit/append.ts";
import { Person, testWorker, tokenOf } from "#worker/testing/people.ts";

const worker = testWorker();
const here = (path: string) => `http://localhost:8787${path}`;
const seed = async () => {
  const response = await worker(new Request(here("/api/dev/seed"), { method: "POST" }));
  return {
    status: response.status,
    body: await response.json<{ login: string; password: string; inviteUrl: string }>(),
  };
};

const recruiter = new Person(worker);
let interview: { id: string };

beforeAll(async () => {
  const { body } = await seed();
  const signedIn = await recruiter.post("/api/token", { email: body.login, password: body.password });
  recruiter.token = signedIn.body.token;
  // The queue tells the index when the interview has ended.
  interview = await vi.waitFor(
    async () => {
      const { items } = (await recruiter.get("/api/interviews?status=completed")).body;
      expect(items).toHaveLength(1);
      return items[0];
    },
    { timeout: 20_000, interval: 100 },
  );
}, 60_000);

const report = () =>
  vi.waitFor(
    async () => {
      const answer = await recruiter.get(`/api/interviews/${interview.id}/report`);
      if (answer.status === 202) expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(answer.status).toBe(200);
      return answer.body;
    },
    { timeout: 30_000, interval: 200 },
  );

describe("the demonstration", () => {
  it("S2.6, S4.5, S4.6: ends in a report whose every quote stands in the transcript", async () => {
    const made = await report();
    const { lines } = (await recruiter.get(`/api/interviews/${interview.id}/transcript`)).body;
    const said = new Map<string, string>(lines.map((line: { id: string; text: string }) => [line.id, line.text]));
    const quotes = made.competencies.flatMap((entry: { evidence: unknown[] }) => entry.evidence);
    expect(quotes.length).toBeGreaterThan(4);
    for (const quote of quotes) expect(said.get(quote.line)?.slice(quote.from, quote.to)).toBe(quote.text);
    expect(made.evaluator.practiceEstimate).toBe(true);
    expect((await recruiter.get(`/api/interviews/${interview.id}`)).body).toMatchObject({
      report: "ready",
      score: made.overall.score,
      reports: [1],
    });
  });

  it("S1.3, S1.5, S0.8: shows details, transcript, log and checkpoints, with replay to the same bytes", async () => {
    const detail = (await recruiter.get(`/api/interviews/${interview.id}`)).body;
    expect(detail).toMatchObject({ status: "completed", view: { ended: { outcome: "completed" } } });
    const events = (await recruiter.get(`/api/interviews/${interview.id}/events?limit=3`)).body;
    expect(events.events).toHaveLength(3);
    await report();
    const now = (await recruiter.get(`/api/interviews/${interview.id}/checkpoints`)).body;
    expect(now).toMatchObject({
      replay: { identical: true },
      checkpoint: { finalEvaluation: expect.any(String), waitingForUser: false },
    });
    const early = (await recruiter.get(`/api/interviews/${interview.id}/checkpoints?seq=3`)).body;
    expect(early.checkpoint.answers.length).toBeLessThan(now.checkpoint.answers.length);
  });

  it("evaluates again beside the first report, and stays as it was", async () => {
    const first = await report();
    expect((await recruiter.post(`/api/interviews/${interview.id}/evaluate`)).body).toEqual({ version: 2 });
    const second = await vi.waitFor(
      async () => {
        const answer = await recruiter.get(`/api/interviews/${interview.id}/report?version=2`);
        expect(answer.status).toBe(200);
        return answer.body;
      },
      { timeout: 30_000, interval: 200 },
    );
    expect(second.overall).toEqual(first.overall);
    expect((await recruiter.get(`/api/interviews/${interview.id}/report?version=1`)).body).toEqual(first);
    expect((await recruiter.get("/api/evaluations")).body.items).toMatchObject([
      { state: "ready" },
      { state: "ready" },
    ]);
  });

  it("goes on from a checkpoint as practice", async () => {
    const { seqs } = (await recruiter.get(`/api/interviews/${interview.id}/checkpoints`)).body;
    const started = seqs.find((entry: { type: string }) => entry.type === "started");
    const fork = await recruiter.post(`/api/interviews/${interview.id}/fork`, { seq: started.seq });
    expect(fork.status).toBe(201);
    const candidate = new Person(worker);
    const accepted = await candidate.post(`/api/invitations/${tokenOf(fork.body.url)}/accept`);
    expect(accepted.body).toMatchObject({ door: { purpose: "practice" }, view: { ask: { id: "a0" } } });
  });

  it("S2.9: takes one input at a time over HTTP, as the candidate and as nobody else", async () => {
    const { inviteUrl } = (await seed()).body;
    const candidate = new Person(worker);
    const { interviewId: id } = (await candidate.post(`/api/invitations/${tokenOf(inviteUrl)}/accept`)).body;
    const start = { id: "s1", type: "start" };
    expect((await candidate.post(`/api/live/${id}`, start)).text).toContain("CONSENT_MISSING");
    const consent = { version: "2026-11-01", language: "en", hash: "a".repeat(64) };
    expect((await candidate.post(`/api/candidate/consent?interview=${id}`, consent)).body.consented).toBe(true);
    const messages = (await candidate.post(`/api/live/${id}`, start)).text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(messages.map((message) => message.type)).toEqual(expect.arrayContaining(["accepted", "event", "view"]));
    expect((await recruiter.post(`/api/live/${id}`, start)).status).toBe(400);
    expect((await recruiter.post(`/api/live/${id}`, { id: "n1", type: "nudge", text: "Take your time." })).status).toBe(
      200,
    );
    expect((await new Person(worker).post(`/api/live/${id}`, start)).status).toBe(401);
    const claimed = await new Person(worker).call("POST", `/api/live/${id}`, {
      body: start,
      headers: { "x-viva-role": "recruiter" },
    });
    expect(claimed.status).toBe(401);
    const watching = await candidate.call("GET", `/api/live/${id}`);
    expect(watching.body.error.code).toBe("UPGRADE_REQUIRED");
    expect(
      (
        await candidate.call("POST", `/api/live/${id}`, {
          raw: JSON.stringify({ id: "x", type: "answer", to: "a0", text: "x".repeat(200_000) }),
        })
      ).status,
    ).toBe(413);
  });

  it("adds only what is missing, and renews the link", async () => {
    const before = (await recruiter.get("/api/interviews")).body.total;
    const [one, two] = [(await seed()).body, (await seed()).body];
    expect(two.inviteUrl).not.toBe(one.inviteUrl);
    const gone = await new Person(worker).get(`/api/invitations/${tokenOf(one.inviteUrl)}`);
    expect(gone.body.error.code).toBe("INVITATION_REVOKED");
    expect((await recruiter.get("/api/interviews")).body.total - before).toBeLessThanOrEqual(1);
    expect((await recruiter.get("/api/plans")).body.total).toBe(6);
  });

  it("keeps an audit log without a gap in any chain", async () => {
    const entries = await connect(env.DB).select().from(auditEntries).orderBy(auditEntries.chain, auditEntries.seq);
    const chain = entries.filter((entry) => entry.chain === interview.id);
    expect(chain.map((entry) => entry.action)).toEqual(
      expect.arrayContaining(["interview.created", "interview.opened"]),
    );
    expect(await firstBreak(chain)).toBeNull();
    expect(await firstBreak(chain.filter((entry) => entry.seq !== 2))).toBe(2);
    expect(
      await firstBreak(chain.map((entry) => (entry.seq === 1 ? { ...entry, actor: "somebody else" } : entry))),
    ).toBe(1);
  });

  it("is nowhere but on one's own machine in development", async () => {
    const elsewhere = await worker(new Request("http://viva.test/api/dev/seed", { method: "POST" }));
    const deployed = testWorker({ vars: { ENVIRONMENT: "production", AUTH_SECRET: "x".repeat(32) } });
    const production = await deployed(new Request(here("/api/dev/seed"), { method: "POST" }));
    expect([elsewhere.status, production.status]).toEqual([404, 404]);
  });
});
