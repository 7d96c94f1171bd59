import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import {
  asOf,
  makeInterview,
  makeWorld,
  openInterview,
  origin,
  Person,
  testWorker,
  tokenOf,
  type World,
} from "#worker/testing/people.ts";

const worker = testWorker();
let world: World;
beforeAll(async () => {
  world = await makeWorld(worker);
}, 60_000);

const unknown = "0".repeat(20);

describe("creating an interview", () => {
  it("S1.1, S4.1: gives the link once, and keeps only a hash of its token", async () => {
    const made = await makeInterview(world.recruiter);
    expect(made.detail.invitation).toMatchObject({ url: `${origin}/i/${made.token}`, state: "open" });
    expect(made.token).toMatch(/^[\w-]{43}$/u);
    expect((await world.recruiter.get(`/api/interviews/${made.id}`)).body.invitation.url).toBeNull();
    const rows = await env.DB.prepare("select * from invitations where interview_id = ?").bind(made.id).all();
    expect(JSON.stringify(rows.results)).not.toContain(made.token);
  });

  it.each([
    [1, "entry"],
    [4, "mid"],
    [12, "senior"],
    ["senior", "senior"],
  ] as const)("S1.11: an experience of %s leads to a plan of level %s", async (experience, level) => {
    const made = await world.recruiter.post("/api/interviews", {
      candidate: { name: "Kim" },
      position: "Backend Engineer",
      experience,
    });
    expect(made.body.plan).toMatchObject({ level, position: expect.stringMatching(/backend/iu) });
  });

  it("saves the plan that suits a position once", async () => {
    const [one, two] = [
      await world.recruiter.post("/api/interviews", { candidate: { name: "A" }, position: "Nurse" }),
      await world.recruiter.post("/api/interviews", { candidate: { name: "B" }, position: "nurse" }),
    ];
    expect(one.body.plan.id).toBe(two.body.plan.id);
  });

  it("says what is missing", async () => {
    const nothing = await world.recruiter.post("/api/interviews", { candidate: { name: "Kim" } });
    expect(nothing.body.error).toMatchObject({ code: "INVALID", details: [{ path: "planId" }] });
    const position = await world.recruiter.post("/api/interviews", { candidate: { name: "Kim" }, position: "Zzyzx" });
    expect(position.body.error).toMatchObject({ code: "INVALID", details: [{ path: "position" }] });
    const plan = await world.recruiter.post("/api/interviews", {
      candidate: { name: "Kim" },
      planId: `pln_${unknown}`,
    });
    expect(plan.status).toBe(404);
  });

  it("follows the plan of its job", async () => {
    const plan = await world.recruiter.post("/api/plans", { library: "demo-short" });
    const job = await world.recruiter.post("/api/jobs", { title: "Support", planId: plan.body.id });
    const made = await world.recruiter.post("/api/interviews", { candidate: { name: "Kim" }, jobId: job.body.id });
    expect(made.body).toMatchObject({ job: { title: "Support" }, plan: { id: plan.body.id } });
    expect((await world.reviewer.get(`/api/jobs/${job.body.id}`)).body.counts).toEqual({ created: 1 });
  });

  it("S1.4: lists by status, job and words, in pages with totals", async () => {
    const plan = (await world.recruiter.post("/api/plans", { library: "demo-short" })).body.id;
    const job = (await world.recruiter.post("/api/jobs", { title: "Paged", planId: plan })).body.id;
    for (const name of ["Anna", "Bert", "Cleo"])
      await makeInterview(world.recruiter, { candidate: { name }, jobId: job, planId: plan });
    const { id } = await makeInterview(world.recruiter, { candidate: { name: "Dora" }, jobId: job, planId: plan });
    await world.recruiter.post(`/api/interviews/${id}/cancel`, { reason: "Position filled" });
    const page = await world.reviewer.get(`/api/interviews?job=${job}&page=2&pageSize=3`);
    expect(page.body).toMatchObject({ page: 2, pageSize: 3, total: 4, items: [{ candidate: { name: "Anna" } }] });
    expect((await world.reviewer.get(`/api/interviews?job=${job}&status=cancelled`)).body.items).toMatchObject([
      { id, status: "cancelled" },
    ]);
    expect((await world.reviewer.get(`/api/interviews?job=${job}&search=ber`)).body.items).toMatchObject([
      { candidate: { name: "Bert" } },
    ]);
    expect((await world.reviewer.get(`/api/interviews?search=${"%".repeat(100)}`)).status).toBe(200);
    expect((await world.reviewer.get("/api/interviews?status=nonsense")).body.error).toMatchObject({
      code: "INVALID",
      details: [{ path: "status" }],
    });
    const later = asOf(world.reviewer, page.body.items[0].expiresAt + 3_600_000);
    expect((await later.get(`/api/interviews?job=${job}&status=expired`)).body.total).toBe(3);
  });
});

describe("Idempotency-Key", () => {
  const body = { candidate: { name: "Kim" }, position: "Nurse" };
  const send = (key: string, sent: unknown, who: Person = world.recruiter) =>
    who.call("POST", "/api/interviews", { body: sent, headers: { "idempotency-key": key } });

  it("answers the same request with what the first made", async () => {
    const first = await send("one", body);
    const again = await send("one", body);
    expect(again.status).toBe(201);
    expect(again.text).toBe(first.text);
    const stored = await env.DB.prepare("select answer from idempotent_requests").all();
    expect(JSON.stringify(stored.results)).not.toContain(tokenOf(first.body.invitation.url));
  });

  it("refuses another body, and knows callers apart", async () => {
    const first = await send("two", body);
    expect((await send("two", { ...body, extraMs: 1 })).body.error.code).toBe("IDEMPOTENCY_MISMATCH");
    expect((await send("two", body, world.owner)).body.id).not.toBe(first.body.id);
  });

  it("makes one of two at the same time", async () => {
    const both = await Promise.all([send("three", body), send("three", body)]);
    const made = both.filter((answer) => answer.status === 201);
    expect(new Set(made.map((answer) => answer.body.id)).size).toBe(1);
    for (const other of both.filter((answer) => answer.status !== 201)) expect(other.body.error.code).toBe("CONFLICT");
  });

  it("does not keep failures", async () => {
    expect((await send("four", { ...body, position: "Zzyzx" })).status).toBe(400);
    expect((await send("four", body)).status).toBe(201);
  });
});

describe("invitations", () => {
  const door = (token: string, who: Person = world.anonymous) => who.get(`/api/invitations/${token}`);
  const accept = (token: string, who: Person = new Person(worker)) => who.post(`/api/invitations/${token}/accept`);

  it("S4.2: shows the door, opens the interview, and lets in with the cookie alone", async () => {
    const { id, token } = await makeInterview(world.recruiter);
    expect((await door(token)).body).toMatchObject({
      organisation: "Acme",
      candidate: "Kim Example",
      status: "open",
      questions: 6,
      language: "en",
    });
    const candidate = new Person(worker);
    const accepted = await accept(token, candidate);
    expect(accepted.body).toMatchObject({ interviewId: id, view: { status: "waiting", consented: false } });
    expect(accepted.headers.get("set-cookie")).toMatch(
      new RegExp(`^viva_c_${id.slice(-8)}=.*HttpOnly; SameSite=Lax`, "u"),
    );
    expect((await candidate.get(`/api/candidate/interview?interview=${id}`)).status).toBe(200);
    const other = await makeInterview(world.recruiter);
    expect((await candidate.get(`/api/candidate/interview?interview=${other.id}`)).status).toBe(401);
  });

  it("opens again on another device, also after the link's own time, until the interview is over", async () => {
    const { id, token, detail } = await makeInterview(world.recruiter);
    await accept(token);
    const later = { now: detail.invitation.expiresAt + 1 };
    expect((await accept(token, new Person(testWorker({ clock: later })))).status).toBe(200);
    await world.recruiter.post(`/api/interviews/${id}/cancel`);
    expect((await accept(token)).body.error.code).toBe("INTERVIEW_OVER");
  });

  it("stops at its end", async () => {
    const { token, detail } = await makeInterview(world.recruiter, { expiresInDays: 1 });
    const late = new Person(testWorker({ clock: { now: detail.invitation.expiresAt } }));
    expect((await door(token, late)).body.error.code).toBe("INVITATION_EXPIRED");
    expect((await accept(token, late)).body.error.code).toBe("INVITATION_EXPIRED");
  });

  it("stops when it is replaced, and leaves in who came by it", async () => {
    const { id, token, candidate } = await openInterview(world);
    const renewed = await world.recruiter.post(`/api/interviews/${id}/invite`);
    expect((await accept(token)).body.error.code).toBe("INVITATION_REVOKED");
    expect((await accept(tokenOf(renewed.body.invitation.url))).status).toBe(200);
    expect((await candidate.get(`/api/candidate/interview?interview=${id}`)).status).toBe(200);
  });

  it("stops when it is revoked, and puts out who came by it within half a minute", async () => {
    const { id, token, candidate } = await openInterview(world);
    const revoked = await world.recruiter.post(`/api/interviews/${id}/invite`, { revokeOnly: true });
    expect(revoked.body.invitation).toMatchObject({ state: "revoked", url: null });
    expect((await door(token)).body.error.code).toBe("INVITATION_REVOKED");
    expect((await asOf(candidate, Date.now() + 31_000).get(`/api/candidate/interview?interview=${id}`)).status).toBe(
      401,
    );
  });

  it("moves the end of an interview that was opened and has not begun", async () => {
    const { id, candidate } = await openInterview(world, { expiresInDays: 1 });
    const renewed = await world.recruiter.post(`/api/interviews/${id}/invite`, { expiresInDays: 9 });
    expect(renewed.body.expiresAt).toBeGreaterThan(Date.now() + 8 * 86_400_000);
    const { body } = await candidate.get(`/api/candidate/interview?interview=${id}`);
    expect(body.view.expiresAt).toBe(renewed.body.expiresAt);
    expect(body.door.expiresAt).toBe(renewed.body.expiresAt);
  });

  it("renews an interview that expired unopened", async () => {
    const { id, detail } = await makeInterview(world.recruiter, { expiresInDays: 1 });
    const recruiter = asOf(world.recruiter, detail.expiresAt + 1);
    expect((await recruiter.get(`/api/interviews/${id}`)).body.status).toBe("expired");
    const renewed = await recruiter.post(`/api/interviews/${id}/invite`);
    expect(renewed.body).toMatchObject({ status: "created", invitation: { state: "open" } });
  });

  it("knows no made-up token, and no forged pass", async () => {
    const { id } = await openInterview(world);
    expect((await door("a".repeat(43))).status).toBe(404);
    const forged = await world.anonymous.call("GET", `/api/candidate/interview?interview=${id}`, {
      headers: { cookie: `viva_c_${id.slice(-8)}=eyJhbGciOiJub25lIn0.e30.` },
    });
    expect(forged.status).toBe(401);
  });

  it("is not opened by a cancelled interview, whoever comes first", async () => {
    const { id, token } = await makeInterview(world.recruiter);
    const [accepted, cancelled] = await Promise.all([
      accept(token),
      world.recruiter.post(`/api/interviews/${id}/cancel`),
    ]);
    // Opened and then called off, or called off and not opened: never called off and going on.
    expect(cancelled.status).toBe(200);
    expect([200, 409]).toContain(accepted.status);
    expect((await world.recruiter.get(`/api/interviews/${id}`)).body.status).toBe("cancelled");
  });
});

describe("plans", () => {
  it("are saved in place until an interview uses them, then as a new version", async () => {
    const made = (await world.recruiter.post("/api/plans", { library: "demo-short" })).body;
    const save = (title: string, basedOn: number, more = {}) =>
      world.recruiter.call("PUT", `/api/plans/${made.id}`, {
        body: { plan: { ...made.plan, title }, basedOn, ...more },
      });
    expect((await save("First", 1)).body).toMatchObject({ version: 1, title: "First" });
    expect((await save("Stale", 1, { basedOnUpdatedAt: made.updatedAt })).body.error.code).toBe("CONFLICT");
    const { id } = await makeInterview(world.recruiter, { planId: made.id });
    expect((await save("Second", 1)).body).toMatchObject({
      version: 2,
      title: "Second",
      versions: [
        { version: 2, used: false },
        { version: 1, used: true },
      ],
    });
    expect((await save("Late", 1)).body.error.code).toBe("CONFLICT");
    expect((await world.recruiter.get(`/api/interviews/${id}`)).body.plan).toMatchObject({
      version: 1,
      title: "First",
    });
    expect((await world.recruiter.get(`/api/plans/${made.id}?version=1`)).body.title).toBe("First");
  });

  it("let one of two savers win", async () => {
    const made = (await world.recruiter.post("/api/plans", { library: "demo-short" })).body;
    await makeInterview(world.recruiter, { planId: made.id });
    const save = (title: string) =>
      world.recruiter.call("PUT", `/api/plans/${made.id}`, { body: { plan: { ...made.plan, title }, basedOn: 1 } });
    const both = await Promise.all([save("A"), save("B")]);
    expect(both.map((answer) => answer.status).toSorted()).toEqual([200, 409]);
    const { body } = await world.recruiter.get(`/api/plans/${made.id}`);
    expect(body.versions).toHaveLength(2);
    expect(body.title).toBe(both.find((answer) => answer.status === 200)?.body.title);
  });

  it("come back as they were exported, and say what is wrong with what is not one", async () => {
    const exported = (await world.recruiter.post("/api/plans", { library: "demo-short" })).body.plan;
    expect((await world.recruiter.post("/api/plans", { plan: exported })).body.plan).toEqual(exported);
    const checked = await world.recruiter.post("/api/plans/validate", { plan: { ...exported, stages: [] } });
    expect(checked.body).toMatchObject({
      valid: false,
      problems: expect.arrayContaining([{ path: "stages", message: expect.stringContaining("must be asked") }]),
    });
  });

  it("leave the list when archived, and come back", async () => {
    const made = (await world.recruiter.post("/api/plans", { library: "demo-short" })).body;
    await world.recruiter.call("DELETE", `/api/plans/${made.id}`);
    expect(
      (await world.recruiter.post("/api/interviews", { candidate: { name: "Kim" }, planId: made.id })).status,
    ).toBe(404);
    expect((await world.recruiter.post(`/api/plans/${made.id}/restore`)).status).toBe(200);
    expect(
      (await world.recruiter.post("/api/interviews", { candidate: { name: "Kim" }, planId: made.id })).status,
    ).toBe(201);
  });
});

describe("practice", () => {
  it("S2.7: is there for somebody without an organisation, and for nobody else to see", async () => {
    const { id, url } = await world.admin
      .post("/api/practice", { question: (await world.admin.get("/api/library")).body.competencies[0].questions[0].id })
      .then(({ body }) => ({ id: body.interviewId, url: body.url }));
    const candidate = new Person(worker);
    expect((await candidate.post(`/api/invitations/${tokenOf(url)}/accept`)).body.door).toMatchObject({
      purpose: "practice",
      questions: 1,
    });
    expect((await world.admin.get("/api/practice")).body.items).toMatchObject([{ id, purpose: "practice" }]);
    expect((await world.admin.get(`/api/interviews/${id}`)).status).toBe(200);
    expect((await world.owner.get(`/api/interviews/${id}`)).status).toBe(404);
  });

  it("tries a plan as a candidate would", async () => {
    const plan = (await world.recruiter.post("/api/plans", { library: "demo-short" })).body.id;
    const tried = await world.recruiter.post(`/api/plans/${plan}/try`);
    expect((await world.anonymous.get(`/api/invitations/${tokenOf(tried.body.url)}`)).body.purpose).toBe("trial");
  });
});

describe("limits of rate", () => {
  it("answers 429 with Retry-After at the door, and lets in again in the next window", async () => {
    const clock = { now: 1_800_000_000_000 };
    const strict = testWorker({ vars: { RATE_LIMIT_FACTOR: "0.02" }, clock });
    const person = new Person(strict);
    const knock = () =>
      person.call("GET", `/api/invitations/${"b".repeat(43)}`, { headers: { "cf-connecting-ip": "192.0.2.1" } });
    expect([(await knock()).status, (await knock()).status]).toEqual([404, 404]);
    const refused = await knock();
    expect([refused.status, refused.body.error.code, refused.headers.get("retry-after")]).toEqual([
      429,
      "RATE_LIMITED",
      "60",
    ]);
    expect(
      (await person.call("GET", `/api/invitations/${"b".repeat(43)}`, { headers: { "cf-connecting-ip": "192.0.2.2" } }))
        .status,
    ).toBe(404);
    clock.now += 60_000;
    expect((await knock()).status).toBe(404);
  });

  it.each(["/api/auth/sign-in/email", "/api/token"])(
    "answers 429 at %s for one account, wherever from",
    async (path) => {
      const strict = testWorker({
        vars: { RATE_LIMIT_FACTOR: "0.05" },
        clock: { now: 1_900_000_000_000 + path.length },
      });
      const attempt = (ip: string) =>
        new Person(strict).call("POST", path, {
          body: { email: `guess-${path.length}@example.com`, password: "a wrong one" },
          headers: { "cf-connecting-ip": ip },
        });
      expect((await attempt("192.0.2.3")).status).toBe(401);
      expect((await attempt("192.0.2.4")).status).toBe(429);
    },
  );

  it("answers 429 where the current password is guessed, in D1 and so wherever from", async () => {
    const strict = () => testWorker({ vars: { RATE_LIMIT_FACTOR: "0.05" }, clock: { now: 1_950_000_000_000 } });
    const change = { currentPassword: "a wrong one", newPassword: "the newest one" };
    const guess = async () => (await world.reviewer.on(strict()).call("PATCH", "/api/me", { body: change })).status;
    expect([await guess(), await guess()]).toEqual([400, 429]);
  });

  it("answers 429 for too many writes of one account", async () => {
    const strict = world.recruiter.on(testWorker({ vars: { RATE_LIMIT_FACTOR: "0.01" } }));
    const statuses = [];
    for (let time = 0; time < 4; time += 1) statuses.push((await strict.call("PATCH", "/api/me", { body: {} })).status);
    expect(statuses).toContain(429);
  });
});
