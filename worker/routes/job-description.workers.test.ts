import { beforeAll, describe, expect, it } from "vitest";
import { poolOf } from "#library/from-job/pool.ts";
import { jobDescriptions } from "#worker/offline/draft/testing/job-descriptions.ts";
import { makeWorld, testWorker, type World } from "#worker/testing/people.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld(testWorker());
}, 60_000);

describe("an interview from a job description", () => {
  it("S4.1, S4.11: name, address, role and job description in one call give skills, a plan, a job and the link", async () => {
    const body = {
      candidate: { name: "Kim", email: "kim@example.com" },
      position: "Ward nurse",
      experience: 12,
      jobDescription: jobDescriptions.nursing,
    };
    const made = await world.recruiter.post("/api/interviews", body);
    expect(made).toMatchObject({
      status: 201,
      body: {
        plan: { position: "Ward nurse", level: "senior" },
        job: { title: "Ward nurse" },
        invitation: { state: "open" },
      },
    });
    expect(made.body.invitation.url).toContain("/i/");
    expect(made.body.skills).toContainEqual({
      name: "Nursing registration",
      kind: "domain",
      importance: "must",
      sentence: "NMC registration",
    });
    const job = await world.recruiter.get(`/api/jobs/${made.body.job.id}`);
    expect(job.body).toMatchObject({ description: jobDescriptions.nursing, skills: made.body.skills });
    const plan = (await world.recruiter.get(`/api/plans/${made.body.plan.id}`)).body;
    expect(plan.findings).toEqual([]);
    // Nobody has read it, so every question is one of the library's.
    const library = new Set(poolOf("en").flatMap(({ questions }) => questions.map(({ id }) => id)));
    const asked = plan.plan.stages.flatMap((stage: { kind: string; questions: { id: string }[] }) =>
      stage.kind === "competency" ? stage.questions : [],
    );
    expect(asked.length).toBe(6);
    for (const { id } of asked) expect(library).toContain(id);

    const again = await world.recruiter.post("/api/interviews", { ...body, candidate: { name: "Toni" } });
    expect(again.body).toMatchObject({
      job: { id: made.body.job.id },
      plan: { id: made.body.plan.id },
      skills: made.body.skills,
    });
  });

  it("follows a plan that is named beside a job description, and takes none beside a job", async () => {
    const plan = await world.recruiter.post("/api/plans", { library: "demo-short" });
    const made = await world.recruiter.post("/api/interviews", {
      candidate: { name: "Kim" },
      planId: plan.body.id,
      jobDescription: jobDescriptions.sales,
    });
    expect(made.body).toMatchObject({ plan: { id: plan.body.id }, job: { title: "Account Executive" } });
    const both = { candidate: { name: "Kim" }, jobId: made.body.job.id, jobDescription: jobDescriptions.sales };
    expect((await world.recruiter.post("/api/interviews", both)).body.error.details).toMatchObject([
      { path: "jobDescription" },
    ]);
    const short = { candidate: { name: "Kim" }, jobDescription: "Backend engineer wanted" };
    expect((await world.recruiter.post("/api/interviews", short)).body.error).toMatchObject({
      code: "INVALID",
      message: expect.stringContaining("too little"),
      details: [{ path: "jobDescription" }],
    });
  });

  it("keeps the skills of a job's description, and reads them again when it changes", async () => {
    const job = await world.recruiter.post("/api/jobs", {
      title: "Driver",
      description: "You have:\n- Forklift licence",
    });
    expect(job.body.skills).toMatchObject([{ name: "Forklift licence", sentence: "Forklift licence" }]);
    const changed = await world.recruiter.call("PATCH", `/api/jobs/${job.body.id}`, { body: { description: "" } });
    expect(changed.body.skills).toEqual([]);
  });
});
