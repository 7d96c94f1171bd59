import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import {
  makeWorld,
  origin,
  password,
  Person,
  register,
  testWorker,
  tokenOf,
  type World,
} from "#worker/testing/people.ts";

const worker = testWorker();

describe("S2.1: register, log in, token, log out", () => {
  it("registers, knows the session, and forgets it after logging out", async () => {
    const person = await register(worker, "Ada");
    expect((await person.get("/api/me")).body).toMatchObject({
      user: { name: "Ada", isAdmin: false },
      organisations: [],
      active: null,
    });
    expect((await person.post("/api/auth/sign-out")).status).toBe(200);
    expect((await person.get("/api/me")).status).toBe(401);
    expect((await person.post("/api/auth/sign-in/email", { email: person.email, password })).status).toBe(200);
    expect((await person.get("/api/me")).status).toBe(200);
  });

  it("sets cookies that scripts cannot read, and secure ones over https", async () => {
    const { email } = await register(worker, "Cookie");
    const signIn = (base: string) =>
      worker(
        new Request(`${base}/api/auth/sign-in/email`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ email, password }),
        }),
      );
    const plain = (await signIn(origin)).headers.get("set-cookie") ?? "";
    expect(plain).toMatch(/HttpOnly/u);
    expect(plain).toMatch(/SameSite=Lax/u);
    expect(plain).not.toMatch(/Secure/u);
    expect((await signIn("https://viva.test")).headers.get("set-cookie")).toMatch(/^__Secure-.*Secure/u);
  });

  it("gives programs a bearer token and a JWT that say who they are", async () => {
    const person = await register(worker, "Program");
    const given = await new Person(worker).post("/api/token", { email: person.email, password });
    expect(given.status).toBe(200);
    for (const token of [given.body.token, given.body.jwt]) {
      const program = new Person(worker);
      program.token = token;
      expect((await program.get("/api/me")).body.user.id).toBe(person.id);
    }
    const keys = await new Person(worker).get("/api/auth/jwks");
    expect(keys.body.keys[0]).not.toHaveProperty("d");
  });

  it.each(["sign-out", "a new password"])("knows nobody by a JWT after %s", async (how) => {
    const person = await register(worker, "Leaver");
    const program = new Person(worker);
    const given = await program.post("/api/token", { email: person.email, password });
    const other = await new Person(worker).post("/api/token", { email: person.email, password });
    program.token = given.body.jwt;
    expect((await program.get("/api/me")).status).toBe(200);
    if (how === "sign-out") {
      const session = new Person(worker);
      session.token = given.body.token;
      expect((await session.post("/api/auth/sign-out")).status).toBe(200);
    } else {
      const change = { currentPassword: password, newPassword: "another password" };
      expect((await person.call("PATCH", "/api/me", { body: change })).status).toBe(200);
    }
    expect((await program.get("/api/me")).status).toBe(401);
    // Another session's stands, unless all were ended.
    program.token = other.body.jwt;
    expect((await program.get("/api/me")).status).toBe(how === "sign-out" ? 200 : 401);
  });

  it.each(["", "x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."])(
    "knows nobody by the bearer token %j",
    async (token) => {
      const program = new Person(worker);
      program.token = token;
      expect((await program.get("/api/me")).status).toBe(401);
    },
  );

  it("answers a wrong password and an unknown address alike", async () => {
    const { email } = await register(worker, "Same");
    const wrong = await new Person(worker).post("/api/token", { email, password: "not the password" });
    const unknown = await new Person(worker).post("/api/token", { email: "nobody@example.com", password });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.body.error.message).toBe(unknown.body.error.message);
  });

  it("answers the library's refusals in the envelope", async () => {
    const { email } = await register(worker, "Twice");
    const again = await new Person(worker).post("/api/auth/sign-up/email", { name: "Twice", email, password });
    expect(again.body.error).toMatchObject({ code: "CONFLICT" });
    const short = await new Person(worker).post("/api/auth/sign-up/email", {
      name: "Short",
      email: "short@example.com",
      password: "short",
    });
    expect(short.body.error).toMatchObject({ code: "INVALID", message: expect.stringContaining("10 characters") });
  });

  it("keeps the library's other endpoints out of reach", async () => {
    const person = await register(worker, "Curious");
    for (const path of [
      "organization/create",
      "organization/list-user-invitations",
      "delete-user",
      "change-email",
      "constructor",
      "__proto__",
      "update-user",
    ]) {
      expect((await person.post(`/api/auth/${path}`)).status, path).toBe(404);
    }
  });

  it("does not let anybody register as an administrator", async () => {
    const person = new Person(worker);
    await person.post("/api/auth/sign-up/email", { name: "Sly", email: "sly@example.com", password, isAdmin: true });
    expect((await person.get("/api/me")).body?.user?.isAdmin ?? false).toBe(false);
  });
});

describe("registration by invitation", () => {
  const closed = testWorker({ vars: { REGISTRATION: "invited" } });
  const signUp = async (body: object) => {
    const { status, body: answer } = await new Person(closed).post("/api/auth/sign-up/email", {
      name: "New",
      password,
      ...body,
    });
    return status === 200 ? "200" : `${status} ${answer.error.code}`;
  };

  it("is said before somebody fills in the form", async () => {
    expect((await new Person(closed).get("/api/registration")).body).toEqual({ registration: "invited" });
    expect((await new Person(worker).get("/api/registration")).body).toEqual({ registration: "open" });
  });

  it("lets in who was invited, with that address, and nobody else", async () => {
    const owner = await register(worker, "Owner");
    await owner.post("/api/organisations", { name: "Closed shop" });
    const { body } = await owner.post("/api/organisation/invitations", { email: "in@example.com", role: "recruiter" });
    const invitation: string = body.id;
    expect(await signUp({ email: "in@example.com" })).toBe("403 FORBIDDEN");
    expect(await signUp({ email: "in@example.com", invitation: 5 })).toBe("400 INVALID");
    expect(await signUp({ email: `${"x".repeat(300)}@example.com` })).toBe("400 INVALID");
    expect(await signUp({ email: "in@example.com", invitation: "a".repeat(43) })).toBe("404 NOT_FOUND");
    expect(await signUp({ email: "out@example.com", invitation })).toBe("403 FORBIDDEN");
    expect(await signUp({ email: "In@Example.com", invitation })).toBe("200");
    const colleague = new Person(closed);
    await colleague.post("/api/auth/sign-in/email", { email: "in@example.com", password });
    expect((await colleague.post(`/api/member-invitations/${invitation}/accept`)).status).toBe(200);
    // Who has an account signs in as before.
    expect((await owner.on(closed).get("/api/me")).status).toBe(200);
  });

  it("does not let a withdrawn invitation make an account", async () => {
    const owner = await register(worker, "Owner");
    await owner.post("/api/organisations", { name: "Closed shop" });
    const { body } = await owner.post("/api/organisation/invitations", { email: "no@example.com", role: "reviewer" });
    await owner.call("DELETE", `/api/organisation/invitations/${body.id}`);
    expect(await signUp({ email: "no@example.com", invitation: body.id })).toBe("410 INVITATION_REVOKED");
  });
});

describe("S2.2: one's own profile, and accounts as administrators see them", () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(worker);
  });

  it("changes the name by PATCH and by PUT", async () => {
    expect((await world.owner.call("PATCH", "/api/me", { body: { name: "New Name" } })).body.user.name).toBe(
      "New Name",
    );
    expect((await world.owner.call("PUT", "/api/me", { body: { name: "Newer Name" } })).body.user.name).toBe(
      "Newer Name",
    );
  });

  it("changes the password with the current one, and ends all other sessions", async () => {
    const person = await register(worker, "Changer");
    const elsewhere = new Person(worker);
    await elsewhere.post("/api/auth/sign-in/email", { email: person.email, password });
    const wrong = await person.call("PATCH", "/api/me", {
      body: { currentPassword: "wrong", newPassword: "a new password" },
    });
    expect(wrong.body.error).toMatchObject({ code: "INVALID", details: [{ path: "currentPassword" }] });
    expect((await person.call("PATCH", "/api/me", { body: { newPassword: "a new password" } })).status).toBe(400);
    expect(
      (await person.call("PATCH", "/api/me", { body: { currentPassword: password, newPassword: "a new password" } }))
        .status,
    ).toBe(200);
    expect((await person.get("/api/me")).status).toBe(200);
    expect((await elsewhere.get("/api/me")).status).toBe(401);
    expect(
      (await new Person(worker).post("/api/token", { email: person.email, password: "a new password" })).status,
    ).toBe(200);
  });

  it("lists, finds and reads accounts", async () => {
    const all = await world.admin.get("/api/admin/users?pageSize=2");
    expect(all.body.items).toHaveLength(2);
    expect(all.body.total).toBeGreaterThan(2);
    const found = await world.admin.get(`/api/admin/users?search=${encodeURIComponent(world.reviewer.email)}`);
    expect(found.body.items).toMatchObject([
      { id: world.reviewer.id, organisations: [{ name: "Acme", role: "reviewer" }] },
    ]);
    expect((await world.admin.get(`/api/admin/users/${world.reviewer.id}`)).body.email).toBe(world.reviewer.email);
    expect((await world.admin.get("/api/admin/users/nobody")).status).toBe(404);
  });

  it("refuses to delete the last owner of an organisation with others, in a sentence that names it", async () => {
    const refused = await world.admin.call("DELETE", `/api/admin/users/${world.owner.id}`);
    expect(refused.body.error).toMatchObject({ code: "CONFLICT", message: expect.stringContaining("Acme") });
  });

  it("deletes an account and keeps what it made for its organisation", async () => {
    const owner = await register(worker, "Founder");
    const leaver = await register(worker, "Leaver");
    await owner.post("/api/organisations", { name: "Keeper" });
    const invited = await owner.post("/api/organisation/invitations", { email: leaver.email, role: "recruiter" });
    await leaver.post(`/api/member-invitations/${invited.body.id}/accept`);
    const job = await leaver.post("/api/jobs", { title: "Kept" });
    expect((await world.admin.call("DELETE", `/api/admin/users/${leaver.id}`)).body).toEqual({ ok: true });
    expect((await leaver.get("/api/me")).status).toBe(401);
    expect((await owner.get(`/api/jobs/${job.body.id}`)).body.title).toBe("Kept");
  });

  it("makes a link that sets a new password once and within a day", async () => {
    const person = await register(worker, "Forgetful");
    const link = await world.admin.post(`/api/admin/users/${person.id}/password-link`);
    const token = tokenOf(link.body.url);
    const stored = await env.DB.prepare("select count(*) as n from password_links where token_hash = ?")
      .bind(token)
      .first<{ n: number }>();
    expect(stored?.n).toBe(0);
    const anybody = new Person(worker);
    const late = anybody.on(testWorker({ clock: { now: link.body.expiresAt + 1 } }));
    expect((await late.post(`/api/password-links/${token}`, { password: "the newest one" })).status).toBe(404);
    expect((await anybody.post(`/api/password-links/${token}`, { password: "short" })).status).toBe(400);
    expect((await anybody.post(`/api/password-links/${token}`, { password: "the newest one" })).body).toEqual({
      ok: true,
    });
    expect((await anybody.post(`/api/password-links/${token}`, { password: "another one still" })).status).toBe(404);
    expect((await person.get("/api/me")).status).toBe(401);
    expect((await anybody.post("/api/token", { email: person.email, password: "the newest one" })).status).toBe(200);
  });
});

describe("organisations and members", () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(worker);
  });

  it("lets the invited address join, once, and nobody else", async () => {
    const invited = await world.owner.post("/api/organisation/invitations", {
      email: "new@example.com",
      role: "reviewer",
    });
    const path = `/api/member-invitations/${invited.body.id}`;
    expect((await world.anonymous.get(path)).body).toMatchObject({
      organisation: "Acme",
      email: "new@example.com",
      role: "reviewer",
    });
    expect((await world.stranger.post(`${path}/accept`)).status).toBe(403);
    const colleague = await register(worker, "New", "new@example.com");
    expect((await colleague.post(`${path}/accept`)).body.organisations).toMatchObject([
      { name: "Acme", role: "reviewer" },
    ]);
    expect((await colleague.post(`${path}/accept`)).status).toBe(410);
  });

  it("replaces, withdraws and expires invitations", async () => {
    const first = await world.owner.post("/api/organisation/invitations", {
      email: "late@example.com",
      role: "reviewer",
    });
    const second = await world.owner.post("/api/organisation/invitations", {
      email: "late@example.com",
      role: "recruiter",
    });
    expect((await world.anonymous.get(`/api/member-invitations/${first.body.id}`)).body.error.code).toBe(
      "INVITATION_REVOKED",
    );
    const later = world.anonymous.on(testWorker({ clock: { now: second.body.expiresAt } }));
    expect((await later.get(`/api/member-invitations/${second.body.id}`)).body.error.code).toBe("INVITATION_EXPIRED");
    expect((await world.owner.call("DELETE", `/api/organisation/invitations/${second.body.id}`)).body).toEqual({
      ok: true,
    });
    expect((await world.anonymous.get(`/api/member-invitations/${second.body.id}`)).body.error.code).toBe(
      "INVITATION_REVOKED",
    );
  });

  it("always keeps an owner", async () => {
    const { body } = await world.owner.get("/api/organisation");
    const self = body.members.find((member: { role: string }) => member.role === "owner");
    const demoted = await world.owner.call("PATCH", `/api/organisation/members/${self.id}`, {
      body: { role: "reviewer" },
    });
    expect(demoted.body.error.code).toBe("CONFLICT");
    expect((await world.owner.call("DELETE", `/api/organisation/members/${self.id}`)).body.error.code).toBe("CONFLICT");
  });

  it("puts a removed member out at once", async () => {
    const { body } = await world.owner.get("/api/organisation");
    const other = body.members.find((member: { role: string }) => member.role === "recruiter");
    expect((await world.recruiter.get("/api/plans")).status).toBe(200);
    await world.owner.call("DELETE", `/api/organisation/members/${other.id}`);
    expect((await world.recruiter.get("/api/plans")).status).toBe(403);
  });

  it("switches between organisations that one belongs to", async () => {
    const person = await register(worker, "Both");
    const one = await person.post("/api/organisations", { name: "One" });
    const two = await person.post("/api/organisations", { name: "Two" });
    expect(two.body.active).not.toBe(one.body.active);
    expect((await person.post("/api/me/organisation", { organisation: one.body.active })).body.active).toBe(
      one.body.active,
    );
    expect((await person.get("/api/organisation")).body.name).toBe("One");
    expect((await world.stranger.post("/api/me/organisation", { organisation: one.body.active })).status).toBe(404);
  });

  it("keeps settings, with defaults for what is not said", async () => {
    const changed = await world.owner.call("PATCH", "/api/organisation", {
      body: { name: "Acme Ltd", settings: { contact: "jobs@example.com" } },
    });
    expect(changed.body).toMatchObject({
      name: "Acme Ltd",
      settings: { contact: "jobs@example.com", invitationDays: 14, jurisdiction: "gl" },
    });
    expect((await world.reviewer.get("/api/organisation")).body.invitations).toEqual([]);
  });
});
