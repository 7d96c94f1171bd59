import { beforeAll, describe, expect, it } from "vitest";
import { draftMessage, planDraft } from "#contract/api/draft.ts";
import { jobDescriptions } from "#worker/offline/draft/testing/job-descriptions.ts";
import { makeWorld, origin, testWorker, type World } from "#worker/testing/people.ts";

const worker = testWorker();
let world: World;
beforeAll(async () => {
  world = await makeWorld(worker);
}, 60_000);

const path = "/api/plans/draft";
const lines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => draftMessage.parse(JSON.parse(line)));
const ndjson = { accept: "application/x-ndjson" };

describe("a plan from a job description", () => {
  it("S2.8, S4.1: comes back whole, is saved by nobody, and can be saved by a person", async () => {
    const before = (await world.recruiter.get("/api/plans")).body.total;
    const answer = await world.recruiter.post(path, { text: jobDescriptions.nursing, questions: 5 });
    expect(answer.status).toBe(200);
    const draft = planDraft.parse(answer.body);
    expect(draft).toMatchObject({ position: "Registered Nurse", by: { kind: "rules" } });
    expect((await world.recruiter.get("/api/plans")).body.total).toBe(before);
    const saved = await world.recruiter.post("/api/plans", { plan: draft.plan });
    expect(saved.body).toMatchObject({ title: "Registered Nurse", findings: [] });
  });

  it("is told step by step to whoever wants lines", async () => {
    const answer = await world.recruiter.call("POST", path, { body: { text: jobDescriptions.data }, headers: ndjson });
    expect(answer.headers.get("content-type")).toContain("application/x-ndjson");
    const told = lines(answer.text);
    expect(told.map(({ type }) => type).filter((type) => type !== "questions")).toEqual([
      "reading",
      "read",
      "skills",
      "competencies",
      "done",
    ]);
    const { body } = await world.recruiter.post(path, { text: jobDescriptions.data });
    expect(told.at(-1)).toEqual({ type: "done", draft: body });
  });

  it("is read from a file in a form, with what is wished for beside it", async () => {
    const form = new FormData();
    form.set("file", new File([jobDescriptions.pflege], "stelle.txt", { type: "text/plain" }));
    form.set("wish", JSON.stringify({ questions: 3, position: "Fachkraft im Lindenhof" }));
    const answer = await sendForm(form);
    expect(answer).toMatchObject({ status: 200, body: { position: "Fachkraft im Lindenhof", language: "de" } });
  });

  it.each([
    [{ text: "Backend engineer wanted" }, 400, "INVALID", "too little"],
    [{ text: "We need a careful baker. ".repeat(8_000) }, 413, "TOO_LARGE", "at most 40,000"],
    [{}, 400, "INVALID", "only one of them"],
    [{ text: jobDescriptions.data, url: "https://example.com" }, 400, "INVALID", "only one of them"],
    [{ text: jobDescriptions.data, questions: 0 }, 400, "INVALID", "questions"],
    [{ text: jobDescriptions.data, style: "tricky" }, 400, "INVALID", "style"],
    [{ url: "http://127.0.0.1/" }, 422, "PAGE_UNREADABLE", "not public"],
    [{ url: "http://169.254.169.254/latest/meta-data" }, 422, "PAGE_UNREADABLE", "not public"],
    [{ url: "http://2130706433/" }, 422, "PAGE_UNREADABLE", "not public"],
    [{ url: "file:///etc/passwd" }, 400, "INVALID", "not the address of a public page"],
    [{ url: "our careers page" }, 400, "INVALID", "not the address of a public page"],
  ])("says what is wrong with %j", async (body, status, code, words) => {
    const answer = await world.recruiter.post(path, body);
    expect(answer).toMatchObject({ status, body: { error: { code } } });
    expect(answer.body.error.message).toContain(words);
  });

  it("says in the stream what goes wrong once it has begun", async () => {
    const answer = await world.recruiter.call("POST", path, { body: { url: "http://10.0.0.1/" }, headers: ndjson });
    expect(answer.status).toBe(200);
    expect(lines(answer.text)).toMatchObject([
      { type: "reading" },
      { type: "failed", error: { code: "PAGE_UNREADABLE", requestId: expect.any(String) } },
    ]);
  });

  it.each([
    ["no file", undefined, "INVALID"],
    ["a picture", new File([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0])], "job.png"), "UNSUPPORTED_MEDIA"],
    ["an empty file", new File([], "job.txt"), "DOCUMENT_EMPTY"],
    ["a PDF cut short", new File(["%PDF-1.7\n1 0 obj"], "job.pdf"), "DOCUMENT_UNREADABLE"],
    ["a file of 11 MB", new File([new Uint8Array(11 * 1024 * 1024)], "job.txt"), "TOO_LARGE"],
  ])("says what is wrong with a form with %s", async (_, file, code) => {
    const form = new FormData();
    if (file !== undefined) form.set("file", file);
    expect((await sendForm(form)).body.error.code).toBe(code);
  });

  it("is for recruiters, and for no page of another site", async () => {
    const body = { text: jobDescriptions.data };
    expect((await world.anonymous.post(path, body)).status).toBe(401);
    expect((await world.reviewer.post(path, body)).status).toBe(403);
    const foreign = { origin: "https://evil.example" };
    expect((await world.recruiter.call("POST", path, { body, headers: foreign })).body.error.code).toBe(
      "FOREIGN_ORIGIN",
    );
  });

  it("is limited for each organisation", async () => {
    const strict = testWorker({ vars: { RATE_LIMIT_FACTOR: "0.1" } });
    const recruiter = world.owner.on(strict);
    const answers = [];
    for (let at = 0; at < 40; at += 1) answers.push(await recruiter.post(path, { text: "Too short" }));
    expect(answers.at(-1)).toMatchObject({ status: 429, body: { error: { code: "RATE_LIMITED" } } });
  });
});

async function sendForm(form: FormData) {
  const packed = new Response(form);
  const response = await worker(
    new Request(`${origin}${path}`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${await bearer()}`,
        "content-type": packed.headers.get("content-type") ?? "",
      },
      body: await packed.arrayBuffer(),
    }),
  );
  // oxlint-disable-next-line typescript/no-explicit-any -- a wrong guess fails the test
  return { status: response.status, body: (await response.json()) as any };
}

async function bearer(): Promise<string> {
  const answer = await world.recruiter.get("/api/auth/token");
  return String(answer.body.token);
}
